import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatNumber } from "#domain/format.ts";
import { buildFeed } from "./build.ts";
import { checkFeed } from "./checkFeed.ts";
import { derive, keepReported } from "./commands/derive.ts";
import { bring } from "./commands/bring.ts";
import { lay } from "./commands/lay.ts";
import { putFeed } from "./commands/putFeed.ts";
import { template } from "./commands/template.ts";
import { whyNotBuilt } from "./confirming.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import { HELP } from "./help.ts";
import { sayQuestion } from "#intake/question.ts";
import { show } from "./show.ts";
import { showStory } from "./showStory.ts";
import type { Source } from "#intake/read/table.ts";
import { zipFeed } from "./zip.ts";

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
  // What the area files come from is written before them: a later time would have them worked out
  // again.
  if (resolve(options.out) === FEED) keepReported(REPORTED, built.files);
  const bytes = putFeed(options.out, built.files);
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

const feedIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );

/** Says whether a feed's folder can be served; each fault names its file. */
async function check(folder: string): Promise<number> {
  const files = feedIn(folder);
  const faults = await checkFeed(files);
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0
      ? `${folder}: ${files.size} files, all as the manifest says.`
      : `${folder}: ${faults.length} faults; do not serve it.`,
  );
  return faults.length === 0 ? 0 : 1;
}

const FEED = join(ROOT, "fixtures/feed");
/** What the repository keeps of the area files of its feed: the rest of them is worked out. */
const REPORTED = join(ROOT, "fixtures/reported.json");
const COUNCILS = [join(ROOT, "fixtures/local/marlbridge")];
const OPTIONS = {
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
  manifest: { type: "boolean" },
} as const;
const parsed = () => parseArgs({ allowPositionals: true, options: OPTIONS });
/** What was written behind a command, as it was written. */
type Given = ReturnType<typeof parsed>["values"];
type Command = (given: Given, named: string | undefined) => number | Promise<number>;

const layGiven = (onto: string, given: Given): Promise<number> =>
  lay(onto, given.add ?? [], {
    area: given.area ?? null,
    pins: given.pins ?? null,
    confirm: given.confirm ?? null,
    ask: given.ask ?? null,
    day: given.day ?? new Date().toISOString().slice(0, 10),
    out: given.out ?? null,
    zip: given.zip ?? null,
  });

const buildGiven = (given: Given): Promise<number> =>
  build({
    sources: given.sources ?? join(ROOT, "../shared/data"),
    council: given.council ?? COUNCILS,
    out: given.out ?? FEED,
    zip: given.zip ?? null,
    quiet: given.quiet ?? false,
  });

/** Prints what a feed says of a measure, or of a story. */
const showGiven: Command = (given) => {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(given.feed ?? FEED, path), "utf8"));
  const question = {
    area: given.area ?? "",
    period: given.period ?? null,
    model: given.model === "2021" ? "2021" : "2025",
    json: given.json ?? false,
  } as const;
  const result =
    given.story !== undefined
      ? showStory(read, { ...question, story: given.story })
      : show(read, { ...question, indicator: given.indicator ?? "all" });
  process.stdout.write(result.text);
  return result.ok ? 0 : 1;
};

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "build",
    (given) => (given.onto === undefined ? buildGiven(given) : layGiven(given.onto, given)),
  ],
  [
    "fetch",
    ({ base, set, query, out }) =>
      bring(base ?? EES_API, set ?? [], query ?? null, out ?? "sources"),
  ],
  ["check", ({ feed }, named) => check(feed ?? named ?? FEED)],
  [
    "derive",
    ({ manifest }) =>
      derive({
        feed: FEED,
        files: feedIn(FEED),
        reported: REPORTED,
        councils: COUNCILS.map(filesUnder),
        manifest: manifest ?? false,
      }),
  ],
  ["template", ({ out }) => template(FEED, out ?? ".")],
  ["show", showGiven],
]);

async function main(): Promise<number> {
  const { values, positionals } = parsed();
  const [name = "", named] = positionals;
  const command = COMMANDS.get(name);
  if (command) return command(values, named);
  console.error(HELP);
  return 2;
}

process.exitCode = await main();
