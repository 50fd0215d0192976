import * as z from "zod/mini";
import { checksum } from "#contract/checksum.ts";
import { WireManifest } from "#contract/manifest.ts";
import { routes } from "#contract/resources.ts";

/**
 * Whether a feed can be served: every file the manifest names is there with its checksum and obeys
 * its schema, and there is no other. One sentence a fault, naming the file; none for a good feed.
 */
export async function checkFeed(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const text = files.get("manifest.json");
  if (text === undefined)
    return ["manifest.json: is not there, so nothing can be said of the rest."];
  const manifest = z.safeParse(WireManifest, parse(text));
  if (!manifest.success)
    return ["manifest.json: is not whole; the copying may have stopped half-way."];
  const faults: string[] = [];
  const named = new Map(Object.entries(manifest.data.files));
  for (const [path, wanted] of named) {
    const content = files.get(path);
    if (content === undefined) faults.push(`${path}: the manifest names it and it is not there.`);
    else if ((await checksum(content)) !== wanted)
      faults.push(
        `${path}: is not the file the manifest names; it is torn, edited or of another build.`,
      );
    else {
      const route = routes.find((r) =>
        new RegExp(`^${r.path.replace(/\{\w+\}/, "[^/]+")}$`).test(`/${path}`),
      );
      const result = route ? z.safeParse<z.ZodMiniType>(route.schema, parse(content)) : null;
      if (!result) faults.push(`${path}: no part of a feed is called that.`);
      else if (!result.success)
        faults.push(
          `${path}: is not as the contract says, at ${result.error.issues[0]?.path.join(" › ") ?? "the top"}.`,
        );
    }
  }
  for (const path of files.keys())
    if (path !== "manifest.json" && !named.has(path))
      faults.push(`${path}: is there, and the manifest does not name it.`);
  return faults;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
