import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { print } from "#contract/print.ts";
import type { Source } from "#intake/read/table.ts";
import { deriveFeed, isDerived, reportedIn } from "../derived/derive.ts";

type Deriving = {
  readonly feed: string;
  readonly files: ReadonlyMap<string, string>;
  /** The file that holds what councils told their committees. */
  readonly reported: string;
  readonly councils: readonly (readonly Source[])[];
  /**
   * Whether the manifest is written too: for a change of the rules that these files are worked out
   * by.
   */
  readonly manifest: boolean;
};

const MANIFEST = "manifest.json";

/**
 * Works out the files of a feed that are not in the repository, and says of each whether the
 * manifest names it so.
 */
export async function derive({
  feed,
  files,
  reported,
  councils,
  manifest,
}: Deriving): Promise<number> {
  const kept = new Map([...files].filter(([path]) => !isDerived(path)));
  const derived = await deriveFeed({
    files: kept,
    reported: readFileSync(reported, "utf8"),
    councils,
  });
  for (const [path, text] of derived)
    if (path !== MANIFEST || manifest) putFile(join(feed, path), text);
  for (const path of files.keys())
    if (isDerived(path) && !derived.has(path)) rmSync(join(feed, path));
  const [was, is] = [files.get(MANIFEST), derived.get(MANIFEST)];
  if (was === is || manifest) return 0;
  const others = changed(was ?? "", is ?? "");
  console.error(
    `${others.length} of the files worked out are not those of the manifest, such as ${others.slice(0, 3).join(", ")}. If that is meant: npm run feed -- derive --manifest`,
  );
  return 1;
}

/**
 * Written only where it differs, so that nobody reads a file half; its time says that it was looked
 * at.
 */
function putFile(path: string, text: string): void {
  const now = new Date();
  if (existsSync(path) && readFileSync(path, "utf8") === text)
    return void utimesSync(path, now, now);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The files of which two manifests say different things. */
function changed(was: string, is: string): readonly string[] {
  const sums = (text: string): Record<string, string> =>
    text === "" ? {} : (JSON.parse(text) as { files: Record<string, string> }).files;
  const [a, b] = [sums(was), sums(is)];
  return Object.keys({ ...a, ...b }).filter((path) => a[path] !== b[path]);
}

/** Puts beside a feed that was built what its area files alone hold. */
export const keepReported = (file: string, files: ReadonlyMap<string, string>): void =>
  void writeFileSync(file, print(reportedIn(files)));
