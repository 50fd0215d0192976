import * as z from "zod/mini";
import { dataSet, dataSetCsv, dataSetMeta, queryAll, Results, type Api } from "./eesApi.ts";
import { tidyCsv } from "./tidyCsv.ts";

/**
 * Where files lie: a folder in the command, a map in the tests. A file is written whole or not at
 * all.
 */
export type Shelf = {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, content: Uint8Array | string) => void;
};
const Fetched = z.record(
  z.string(),
  z.object({ version: z.string(), file: z.string(), bytes: z.number() }),
);

/**
 * Brings data sets, each as its CSV, and remembers in `fetched.json` which version lies there: a
 * set that is whole and newest is not asked for again, so a broken run goes on where it stopped.
 * One line a set; a set that fails does not stop the rest.
 */
export async function fetchSets(
  api: Api,
  ids: readonly string[],
  shelf: Shelf,
): Promise<{ readonly lines: readonly string[]; readonly failed: number }> {
  const kept = z.safeParse(Fetched, JSON.parse(shelf.read("fetched.json") ?? "{}"));
  const fetched = new Map(Object.entries(kept.success ? kept.data : {}));
  const lines: string[] = [];
  let failed = 0;
  for (const id of ids) {
    try {
      const about = await dataSet(api, id);
      const before = fetched.get(id);
      if (before?.version === about.latestVersion.version && shelf.read(before.file) !== null) {
        lines.push(`${about.title}: version ${before.version} is here already.`);
        continue;
      }
      const bytes = await dataSetCsv(api, id);
      const file = `${fileName(about.title)}.csv`;
      shelf.write(file, bytes);
      fetched.set(id, { version: about.latestVersion.version, file, bytes: bytes.length });
      shelf.write("fetched.json", `${JSON.stringify(Object.fromEntries(fetched), null, 1)}\n`);
      lines.push(
        `${about.title}: version ${about.latestVersion.version}, ${bytes.length} bytes, to ${file}.`,
      );
    } catch (error) {
      failed += 1;
      lines.push(`${id}: not fetched. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { lines, failed };
}

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
const Half = z.object({ version: z.string(), question: z.string(), rows: Results });

/**
 * Brings the rows of one data set that answer a question (the service's own query language), as a
 * tidy CSV. The pages that came are kept beside it, so that a broken run goes on after them, unless
 * the set or the question has changed. Gives a line to print.
 */
export async function fetchQuery(
  api: Api,
  id: string,
  question: object,
  shelf: Shelf,
  pageSize = 1000,
): Promise<string> {
  const about = await dataSet(api, id);
  const [name, asked] = [fileName(about.title), JSON.stringify(question)];
  const half = z.safeParse(Half, JSON.parse(shelf.read(`${name}.half.json`) ?? "null"));
  const had =
    half.success &&
    half.data.version === about.latestVersion.version &&
    half.data.question === asked
      ? half.data.rows
      : [];
  const keep = (rows: readonly unknown[]): void =>
    shelf.write(
      `${name}.half.json`,
      JSON.stringify({ version: about.latestVersion.version, question: asked, rows }),
    );
  const [rows, meta] = [
    await queryAll(api, id, question, { pageSize, had, keep }),
    await dataSetMeta(api, id),
  ];
  shelf.write(`${name}.csv`, tidyCsv(rows, meta));
  shelf.write(`${name}.half.json`, "null");
  return `${about.title}: version ${about.latestVersion.version}, ${rows.length} rows${had.length > 0 ? ` (${had.length} were here)` : ""}, to ${name}.csv.`;
}
