import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { readCatalogue, WireCatalogue } from "#contract/catalogue.ts";
import { readLocal } from "#intake/readLocal.ts";
import { decode } from "#intake/read/table.ts";
import { knownPublished } from "../support/knownPublished.ts";
import * as z from "zod/mini";
import { million } from "./million.ts";

// Rows a second and memory of the reader that the page's worker and the tests share, beside
// PapaParse doing the parse alone. Each is measured in a process of its own, so that none holds
// what another left: "reading.ts <way> <file>".
const ROOT = join(import.meta.dirname, "../..");
const [, , way, path = ""] = process.argv;
const { indicators } = readCatalogue(
  z.parse(
    WireCatalogue,
    JSON.parse(readFileSync(join(ROOT, "fixtures/feed/catalogue.json"), "utf8")),
  ),
);

async function measure(): Promise<void> {
  const bytes = way === "nothing" ? new Uint8Array() : new Uint8Array(readFileSync(path));
  const published = await knownPublished();
  const start = performance.now();
  let [rows, also] = [0, ""];
  if (way === "papa") rows = Papa.parse<string[]>(decode(bytes), { delimiter: "," }).data.length;
  if (way === "read") {
    const read = await readLocal(
      [{ name: "x.csv", bytes }],
      { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING, published },
      () => undefined,
    );
    [rows, also] = [
      read.counted,
      `; ${read.rows.length} figures, ${read.problems.length} findings, first: ${read.problems[0]?.found ?? "none"}`,
    ];
  }
  const ms = performance.now() - start;
  console.log(
    `${String(rows).padStart(9)} rows ${(ms / 1000).toFixed(2).padStart(7)} s ${Math.round(
      rows / (ms / 1000),
    )
      .toLocaleString("en-GB")
      .padStart(
        11,
      )} rows/s ${String(Math.round(process.resourceUsage().maxRSS / 1000)).padStart(6)} MB${also}`,
  );
}

function all(): void {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  writeFileSync(join(folder, "million.csv"), million(indicators.map((i) => i.slug)));
  const run = (what: string, chosen: string, file: string): void =>
    void process.stdout.write(
      `${what.padEnd(64)} ${execFileSync(process.execPath, ["--import", "tsx", import.meta.filename, chosen, file], { cwd: ROOT, encoding: "utf8" })}`,
    );
  run("a process that reads nothing", "nothing", "");
  for (const [what, file] of [
    [
      "DfE’s largest given file (la_care_leavers_activity)",
      join(ROOT, "../shared/data/dfe/la_care_leavers_activity.csv"),
    ],
    ["a generated return", join(folder, "million.csv")],
  ] as const) {
    run(`${what}: PapaParse alone`, "papa", file);
    run(`${what}: read, recognised and checked`, "read", file);
  }
  rmSync(folder, { recursive: true });
}

if (way === undefined) all();
else await measure();
