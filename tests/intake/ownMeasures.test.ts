import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { toCsv } from "#charts/figure/csv.ts";
import { afterDeciding, toldHeadlines } from "#intake/patch/told/decided.ts";
import { findArea } from "#domain/area.ts";
import { NOTHING_OURS } from "#domain/ownMeasure.ts";
import { readCouncil } from "#intake/folder/readCouncil.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import { knownFrom } from "#intake/knownOf.ts";
import { layFeed } from "#intake/patch/layFeed.ts";
import { readLocal } from "#intake/readLocal.ts";
import { checkMeasure, type MeasureCells } from "#intake/check/told/checkMeasure.ts";
import { MEASURE_COLUMNS } from "#intake/recognise/told/measureColumns.ts";
import { headlinesSheet, measuresSheet } from "#intake/patch/told/writeMeasures.ts";
import { readTable } from "#intake/read/table.ts";
import { zipFeed } from "#importer/zip.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { byCommand, byPage, csv } from "./doors.ts";

const FEED = join(import.meta.dirname, "../../fixtures/feed");
const TODAY = "2026-11-24";
const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const medway = findArea(readAreas(await feedFile("areas.json")), "Medway");
if (!medway) throw new Error("no Medway");
const file = readAreaFile(await feedFile<WireAreaFile>(`area/${medway.code}.json`));

const cells = (over: Partial<MeasureCells>): MeasureCells => ({
  ...(Object.fromEntries(MEASURE_COLUMNS.map((column) => [column, ""])) as MeasureCells),
  measure: "Audits judged good, “blind”",
  also: "Case audits good or better",
  unit: "percent",
  better: "high",
  part: "Quality assurance",
  counted: "month",
  numerator: "Case audits judged good",
  denominator: "All case audits done in the month",
  headline: "yes",
  target: "75",
  tolerance: "5",
  owner: "Head of Safeguarding",
  ...over,
});
const known = {
  code: medway.code,
  indicators,
  ours: NOTHING_OURS,
  targets: file.targets,
  series: file.series,
};
const byForm = (over: Partial<MeasureCells> = {}) =>
  checkMeasure(cells(over), known, { asNew: true, answers: new Map() });
const RETURN = csv(
  `indicator,period,numerator,denominator\n${[29, 31, 28, 30, 27, 31, 26]
    .map(
      (good, i) => `Case audits good or better,2026-${String(i + 4).padStart(2, "0")},${good},42`,
    )
    .join("\n")}\n`,
  "audits.csv",
);

test(
  "the page’s zip after form, return and headlines is the command’s from the files the page writes, byte for byte",
  { timeout: 120_000 },
  async () => {
    const { told } = byForm();
    const defined = afterDeciding(file, told);
    const { rows, problems } = await readLocal(
      [RETURN],
      {
        indicators,
        synonyms: new Map(),
        mapped: new Map(),
        ...knownFrom(defined, indicators),
        own: medway,
        today: TODAY,
      },
      () => undefined,
    );
    expect(problems).toEqual([]);
    const slug = defined.ours?.measures[0]?.slug ?? "";
    const chosen = toldHeadlines([slug, "cla-rate", "agency-rate"]);
    const after = afterDeciding(defined, chosen);
    const nothing = { area: medway.code, day: TODAY, rows: [] };
    const page = await layFeed(
      (path) => Promise.resolve(readFileSync(join(FEED, path), "utf8")),
      [
        { ...nothing, told },
        { ...nothing, rows },
        { ...nothing, told: chosen },
      ],
      () => undefined,
    );
    const { files } = await byCommand(
      "Medway",
      [
        csv(toCsv(headlinesSheet(after.ours ?? NOTHING_OURS)), "headlines.csv"),
        RETURN,
        csv(toCsv(measuresSheet(after.ours ?? NOTHING_OURS, after.targets)), "measures.csv"),
      ],
      new Map(),
    );
    const path = `area/${medway.code}.json`;
    expect(files.get(path)).toBe(page.get(path));
    expect(Buffer.compare(zipFeed(files), zipFeed(page))).toBe(0);
    const laid = readAreaFile(JSON.parse(files.get(path) ?? "") as WireAreaFile);
    expect(laid.targets.get(slug)?.target).toBe(75);
    expect(laid.ours?.headlines).toEqual([slug, "cla-rate", "agency-rate"]);
    expect(laid.series.find((s) => s.indicator === slug)?.observations.length).toBe(7);
    // Another council's file is as it was.
    expect(files.get("area/E06000014.json")).toBe(page.get("area/E06000014.json"));
    expect(files.get("area/E06000014.json")).not.toContain(slug);
  },
);

test.each([
  [{ measure: "Contacts received" }],
  [{ unit: "furlongs", better: "sideways" }],
  [{ target: "750" }],
  [{ target: "0.75" }],
  [{ definition: "Asked for by Zdenka Kowalczyk, 14" }],
])("a fault (%o) is the same finding from form, dropped file, command and folder", async (over) => {
  const text = toCsv({
    head: MEASURE_COLUMNS,
    rows: [MEASURE_COLUMNS.map((column) => cells(over)[column])],
  });
  const form = byForm(over).problems.map(sayFinding);
  expect(form.length).toBeGreaterThan(0);
  const page = await byPage("Medway", csv(text, "measures.csv"));
  expect(page.problems.map(sayFinding)).toEqual(form);
  const { lines } = await byCommand("Medway", csv(text, "measures.csv"), new Map());
  for (const one of form) expect(lines.join("\n")).toContain(one);
  const findings: Finding[] = [];
  const tables = new Map(
    Object.entries({
      "council.csv": `key,value\ncode,${medway.code}\nname,Medway\n`,
      "measures.csv": text,
    }).map(([name, content]) => [name, readTable(csv(content, name), findings)] as const),
  );
  readCouncil(tables, indicators, findings);
  expect(findings.map(sayFinding)).toEqual(form);
});

test("a folder’s measures.csv and headlines.csv decide what the page’s do, and its files may use the measure’s name", () => {
  const findings: Finding[] = [];
  const { told } = byForm();
  const slug = told.measures[0]?.slug ?? "";
  const decided = afterDeciding(afterDeciding(file, told), toldHeadlines([slug, "cla-rate"]));
  const tables = new Map(
    Object.entries({
      "council.csv": `key,value\ncode,${medway.code}\nname,Medway\n`,
      "measures.csv": toCsv(measuresSheet(decided.ours ?? NOTHING_OURS, decided.targets)),
      "headlines.csv":
        "order,headline\n2,Children looked after per 10000\n2,cla-rate\n1,case audits good or better\n",
      "observations.csv":
        "indicator,basis,period,numerator,denominator,value,status,note\nCase audits good or better,month,2026-10,26,41,,final,\n",
      "commentary.csv":
        "indicator,period,what,why,action,owner,due\nCase audits good or better,2026-10,Fewer were good.,,,Head of Safeguarding,\n",
    }).map(([name, text]) => [name, readTable(csv(text, name), findings)] as const),
  );
  const council = readCouncil(tables, indicators, findings);
  expect(council?.own.ours).toEqual(decided.ours);
  expect([...(council?.own.targets.keys() ?? [])]).toEqual([slug]);
  expect(council?.own.series.map((s) => s.indicator)).toContain(slug);
  expect(council?.own.commentary.map((c) => c.indicator)).toEqual([slug]);
});
