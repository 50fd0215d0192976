import { addMonths, monthOfDay, monthsTo } from "#domain/calendar.ts";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatNumber } from "#domain/format.ts";
import { readPin } from "#domain/pin.ts";
import Papa from "papaparse";
import * as z from "zod/mini";
import { readCatalogue, WireCatalogue } from "#contract/catalogue.ts";
import { buildFeed } from "./build.ts";
import { checkFeed } from "./checkFeed.ts";
import type { Api } from "./fetch/eesApi.ts";
import { fetchQuery, fetchSets } from "./fetch/fetchSets.ts";
import { askedFile, whyNotBuilt, whyNothing } from "./confirming.ts";
import { readAnswers } from "./local/answersFile.ts";
import { sayQuestion } from "./local/question.ts";
import { longTemplate, wideTemplate } from "./local/template.ts";
import { templateBook } from "./local/templateBook.ts";
import { asSheet, filled, TOLD_TEMPLATES } from "./local/told/templates.ts";
import { zipFeed } from "./zip.ts";
import { sayFinding, type Finding } from "./finding.ts";
import { layOnto } from "./onto.ts";
import { readRecipes } from "./recipes.ts";
import { show } from "./show.ts";
import { HELP } from "./help.ts";
import { showStory } from "./showStory.ts";
import { readTable, type Source, type Table } from "./table.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
/** DfE's published service; older clients used another address, so it can be given. */
const EES_API = "https://api.education.gov.uk/statistics/v1";
function filesUnder(folder: string): readonly Source[] {
  const walk = (dir: string): string[] =>
    readdirSync(dir)
      .sort()
      .flatMap((name) =>
        statSync(join(dir, name)).isDirectory() ? walk(join(dir, name)) : [join(dir, name)],
      );
  return walk(folder)
    .filter((path) => /\.(csv|parquet|ods)$|confirmations\.json$/.test(path))
    .map((path) => ({ name: relative(folder, path), bytes: new Uint8Array(readFileSync(path)) }));
}

async function build(options: {
  sources: string;
  council: string[];
  out: string;
  zip: string | null;
  quiet: boolean;
}): Promise<number> {
  const started = performance.now();
  const catalogue = new Map(
    ["catalogue", "reports"]
      .flatMap((dir) => filesUnder(join(HERE, dir)))
      .map((source) => [source.name, source]),
  );
  const built = await buildFeed({
    sources: filesUnder(options.sources),
    catalogue,
    councils: options.council.map(filesUnder),
  });
  for (const line of built.read) console.log(`read  ${line}`);
  report(built.findings, options.quiet);
  if (built.files.size === 0) {
    console.error(
      `Nothing was written; what was there before is as it was. ${whyNotBuilt(built.findings)}`,
    );
    return 1;
  }
  const bytes = put(options.out, built.files);
  if (options.zip !== null) writeFileSync(options.zip, zipFeed(built.files));
  const seconds = formatNumber((performance.now() - started) / 1000, 1);
  console.log(
    `wrote ${built.files.size} files, ${formatNumber(bytes / 1e6, 1)} MB, to ${options.out} in ${seconds} s with ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
  );
  return 0;
}

function report(findings: readonly Finding[], quiet: boolean): void {
  const words = { stop: "STOP ", row: "row  ", doubt: "doubt", note: "note " };
  if (!quiet)
    for (const finding of findings) {
      console.log(`${words[finding.severity]} ${sayFinding(finding)}`);
      if (finding.question) console.log(sayQuestion(finding.question));
    }
  console.log(
    `${findings.length} findings: ${(["stop", "row", "doubt", "note"] as const).map((s) => `${findings.filter((f) => f.severity === s).length} ${s}`).join(", ")}`,
  );
}

/** Lays files over a feed that is there, as dropping them on the page and writing the feed does. */
async function lay(
  feed: string,
  add: readonly string[],
  options: {
    area: string | null;
    pins: string | null;
    confirm: string | null;
    ask: string | null;
    day: string;
    out: string | null;
    zip: string | null;
  },
): Promise<number> {
  const own = (name: string): Table =>
    readTable({ name, bytes: new Uint8Array(readFileSync(join(HERE, "catalogue", name))) }, []);
  const pinned: unknown =
    options.pins === null ? [] : JSON.parse(readFileSync(options.pins, "utf8"));
  const confirmed =
    options.confirm === null
      ? null
      : existsSync(options.confirm)
        ? readAnswers(readFileSync(options.confirm, "utf8"))
        : { wrong: "there is no such file" };
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
    pins: Array.isArray(pinned) ? pinned.flatMap((one) => readPin(one) ?? []) : [],
    ...(confirmed ? { confirmed } : {}),
    recipes: readRecipes(own("recipes.csv")),
    quantities: own("quantities.csv"),
  });
  for (const line of lines) console.log(line);
  if (open && options.ask !== null) {
    writeFileSync(options.ask, askedFile(open, confirmed));
    console.log(`The questions are in ${options.ask}: write an answer for each.`);
  }
  if (files.size === 0) {
    console.error(
      `Nothing was written; what was there before is as it was. ${whyNothing(lines, open)}`,
    );
    return 1;
  }
  if (options.zip !== null) writeFileSync(options.zip, zipFeed(files));
  if (options.out !== null || options.zip === null) put(options.out ?? feed, files);
  console.log(
    `wrote ${files.size} files${options.zip === null ? ` to ${options.out ?? feed}` : `, packed in ${options.zip}`}`,
  );
  return 0;
}

/** Writes a feed's folder anew; gives how many bytes it has. */
function put(folder: string, files: ReadonlyMap<string, string>): number {
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** The only command that needs the internet: brings DfE's data sets as CSV into a folder that `build --sources` reads. */
async function bring(
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

/** Says whether a feed's folder can be served; each fault names its file. */
async function check(folder: string): Promise<number> {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
  const faults = await checkFeed(files);
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0
      ? `${folder}: ${files.size} files, all as the manifest says.`
      : `${folder}: ${faults.length} faults; do not serve it.`,
  );
  return faults.length === 0 ? 0 : 1;
}

/** The month the templates are dated with. */
const month = monthOfDay({ year: 2026, month: 11 });

/** Writes the templates a council fills: one CSV for each table, all of them with guidance as a workbook. */
async function template(out: string): Promise<number> {
  const { indicators } = readCatalogue(
    z.parse(
      WireCatalogue,
      JSON.parse(readFileSync(join(ROOT, "fixtures/feed/catalogue.json"), "utf8")),
    ),
  );
  const [long, wide] = [
    longTemplate(indicators, () => undefined, month),
    wideTemplate(indicators, () => undefined, monthsTo(addMonths(month, 2), 3)),
  ];
  mkdirSync(out, { recursive: true });
  for (const [name, rows] of [
    ["template-long.csv", long],
    ["template-wide.csv", wide],
    ...TOLD_TEMPLATES.map((t) => [`template-${t.id}.csv`, filled(t, month)] as const),
  ] as const)
    writeFileSync(
      join(out, name),
      `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: "\r\n" },
      )}\r\n`,
    );
  writeFileSync(
    join(out, "template.xlsx"),
    await templateBook(
      long,
      wide,
      TOLD_TEMPLATES.map((t) => asSheet(t, month)),
    ),
  );
  console.log(
    `wrote template-long.csv, template-wide.csv, ${TOLD_TEMPLATES.map((t) => `template-${t.id}.csv`).join(", ")} and template.xlsx to ${out}`,
  );
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sources: { type: "string" },
      council: { type: "string", multiple: true },
      out: { type: "string" },
      zip: { type: "string" },
      quiet: { type: "boolean" },
      feed: { type: "string" },
      area: { type: "string" },
      indicator: { type: "string" },
      period: { type: "string" },
      model: { type: "string" },
      json: { type: "boolean" },
      onto: { type: "string" },
      add: { type: "string", multiple: true },
      pins: { type: "string" },
      confirm: { type: "string" },
      ask: { type: "string" },
      day: { type: "string" },
      story: { type: "string" },
      set: { type: "string", multiple: true },
      base: { type: "string" },
      query: { type: "string" },
    },
  });
  if (positionals[0] === "build" && values.onto !== undefined) {
    return lay(values.onto, values.add ?? [], {
      area: values.area ?? null,
      pins: values.pins ?? null,
      confirm: values.confirm ?? null,
      ask: values.ask ?? null,
      day: values.day ?? new Date().toISOString().slice(0, 10),
      out: values.out ?? null,
      zip: values.zip ?? null,
    });
  }
  if (positionals[0] === "build") {
    return build({
      sources: values.sources ?? join(ROOT, "../shared/data"),
      council: values.council ?? [join(ROOT, "fixtures/local/marlbridge")],
      out: values.out ?? join(ROOT, "fixtures/feed"),
      zip: values.zip ?? null,
      quiet: values.quiet ?? false,
    });
  }
  if (positionals[0] === "fetch")
    return bring(
      values.base ?? EES_API,
      values.set ?? [],
      values.query ?? null,
      values.out ?? "sources",
    );
  if (positionals[0] === "check")
    return check(values.feed ?? positionals[1] ?? join(ROOT, "fixtures/feed"));
  if (positionals[0] === "template") return template(values.out ?? ".");
  if (positionals[0] === "show") {
    const feed = values.feed ?? join(ROOT, "fixtures/feed");
    const read = (path: string): unknown => JSON.parse(readFileSync(join(feed, path), "utf8"));
    const model = values.model === "2021" ? "2021" : "2025";
    const result =
      values.story !== undefined
        ? showStory(read, {
            story: values.story,
            area: values.area ?? "",
            period: values.period ?? null,
            model,
            json: values.json ?? false,
          })
        : show(read, {
            area: values.area ?? "",
            indicator: values.indicator ?? "all",
            period: values.period ?? null,
            model,
            json: values.json ?? false,
          });
    process.stdout.write(result.text);
    return result.ok ? 0 : 1;
  }
  console.error(HELP);
  return 2;
}

process.exitCode = await main();
