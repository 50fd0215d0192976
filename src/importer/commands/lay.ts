import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPin, type Pin } from "#domain/pin.ts";
import { askedFile, whyNothing } from "../confirming.ts";
import { readAnswers } from "#intake/check/answersFile.ts";
import { layOnto } from "../onto.ts";
import { readRecipes } from "../sources/recipes.ts";
import { readTable, type Table } from "#intake/read/table.ts";
import { zipFeed } from "../zip.ts";
import { putFeed } from "./putFeed.ts";

const CATALOGUE = join(dirname(fileURLToPath(import.meta.url)), "../catalogue");

type Laying = {
  area: string | null;
  pins: string | null;
  confirm: string | null;
  ask: string | null;
  day: string;
  out: string | null;
  zip: string | null;
};

/** Lays files over a feed that is there, as dropping them on the page and writing the feed does. */
export async function lay(feed: string, add: readonly string[], options: Laying): Promise<number> {
  const own = (name: string): Table =>
    readTable({ name, bytes: new Uint8Array(readFileSync(join(CATALOGUE, name))) }, []);
  const pins = pinsIn(options.pins);
  const confirmed = confirmedIn(options.confirm);
  if (confirmed !== null && "wrong" in confirmed) {
    console.error(`${options.confirm ?? ""}: ${confirmed.wrong}. Nothing was written.`);
    return 2;
  }
  const { files, lines, open } = await layOnto({
    read: (path) => readFileSync(join(feed, path), "utf8"),
    sources: add.map((path) => ({
      name: basename(path),
      bytes: new Uint8Array(readFileSync(path)),
    })),
    area: options.area,
    day: options.day,
    pins,
    ...(confirmed ? { confirmed } : {}),
    recipes: readRecipes(own("recipes.csv")),
    quantities: own("quantities.csv"),
  });
  for (const line of lines) console.log(line);
  if (open && options.ask !== null) {
    writeFileSync(options.ask, askedFile(open, confirmed));
    console.log(`The questions are in ${options.ask}: write an answer for each.`);
  }
  if (files.size > 0) return writeLaid(files, feed, options);
  console.error(
    `Nothing was written; what was there before is as it was. ${whyNothing(lines, open)}`,
  );
  return 1;
}

/** What is no pin in the file is passed over. */
function pinsIn(file: string | null): readonly Pin[] {
  const pinned: unknown = file === null ? [] : JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(pinned) ? pinned.flatMap((one) => readPin(one) ?? []) : [];
}

/** The answers of a file of confirmations, or what is wrong with it; null where none was named. */
function confirmedIn(file: string | null): ReturnType<typeof readAnswers> | null {
  if (file === null) return null;
  return existsSync(file)
    ? readAnswers(readFileSync(file, "utf8"))
    : { wrong: "there is no such file" };
}

/** Into the feed itself where nothing else is named; packed instead where only a zip is. */
function writeLaid(
  files: ReadonlyMap<string, string>,
  feed: string,
  { out, zip }: Pick<Laying, "out" | "zip">,
): number {
  if (zip !== null) writeFileSync(zip, zipFeed(files));
  if (out !== null || zip === null) putFeed(out ?? feed, files);
  console.log(
    `wrote ${files.size} files${zip === null ? ` to ${out ?? feed}` : `, packed in ${zip}`}`,
  );
  return 0;
}
