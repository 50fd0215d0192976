import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../fetch/eesApi.ts";
import { fetchQuery, fetchSets } from "../fetch/fetchSets.ts";

/**
 * The only command that needs the internet: brings DfE's data sets as CSV into a folder that `build
 * --sources` reads.
 */
export async function bring(
  base: string,
  ids: readonly string[],
  query: string | null,
  out: string,
): Promise<number> {
  if (ids.length === 0) {
    console.error(
      "Name at least one data set: --set ID. DfE lists them under “explore education statistics”.",
    );
    return 2;
  }
  mkdirSync(out, { recursive: true });
  const shelf = {
    read: (name: string): string | null =>
      existsSync(join(out, name)) ? readFileSync(join(out, name), "utf8") : null,
    // Written beside and moved into place: a torn file never stands under its own name.
    write: (name: string, content: Uint8Array | string): void => {
      writeFileSync(join(out, `${name}.part`), content);
      renameSync(join(out, `${name}.part`), join(out, name));
    },
  };
  const api: Api = {
    base,
    carrier: {
      fetch: (request) => fetch(request),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    },
  };
  if (query !== null) {
    const question = JSON.parse(readFileSync(query, "utf8")) as object;
    return fetchQuery(api, ids[0] ?? "", question, shelf).then(
      (said) => {
        console.log(said);
        return 0;
      },
      (error: unknown) => {
        console.error(
          `${ids[0] ?? ""}: not fetched. ${error instanceof Error ? error.message : String(error)}`,
        );
        return 1;
      },
    );
  }
  const { lines, failed } = await fetchSets(api, ids, shelf);
  for (const line of lines) console.log(line);
  return failed === 0 ? 0 : 1;
}
