import { readAndConfirm } from "#tests/support/answers.ts";
import { knownFrom } from "#intake/knownOf.ts";
import { period } from "#tests/support/period.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  readAreaFile,
  writeAreaFile,
  type AreaFile,
  type WireAreaFile,
} from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { print } from "#contract/print.ts";
import { isYearlySeries, upTo } from "#domain/observation.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { applyRows, givenSeries } from "#intake/patch/apply.ts";
import { differences, leftOut } from "#intake/patch/difference.ts";
import { longTemplate } from "#intake/recognise/template.ts";

const indicators = readCatalogue(await feedFile("catalogue.json")).indicators;
const bySlug = new Map(indicators.map((i) => [i.slug, i]));
const whole = readAreaFile(await feedFile<WireAreaFile>("area/E06999999.json"));
const SLUGS = [
  "contacts",
  "cp-plan-rate",
  "cin-visits",
  "cp-repeat-plans",
  "average-caseload",
  "cla-starts-rate",
  "fostering-weekly-cost",
];

/** Marlbridge as it stood a month ago: its October taken away from these measures. */
const monthAgo: AreaFile = {
  ...whole,
  series: whole.series.map((s) =>
    SLUGS.includes(s.indicator) && !isYearlySeries(s) ? upTo(s, period("2026-09")) : s,
  ),
};
const october = readFileSync(
  join(import.meta.dirname, "../../fixtures/local/marlbridge/observations.csv"),
  "utf8",
)
  .split("\n")
  .filter(
    (line, i) =>
      i === 0 || SLUGS.some((slug) => line.startsWith(`${slug},`) && line.includes(",2026-10,")),
  )
  .join("\n");
const read = (csv: string, file = monthAgo) =>
  readAndConfirm([{ name: "october.csv", bytes: new TextEncoder().encode(csv) }], {
    indicators,
    synonyms: new Map(),
    mapped: new Map(),
    ...knownFrom(file, indicators),
  });

describe("a month that is loaded on the page", () => {
  test("gives the very feed that the command builds from the council’s folder, to the byte", async () => {
    const { rows, problems } = await read(october);
    expect(problems.filter((p) => p.severity !== "note")).toEqual([]);
    expect(rows.length).toBe(SLUGS.length);
    expect(print(writeAreaFile(applyRows(monthAgo, rows, bySlug)))).toBe(
      print(writeAreaFile(whole)),
    );
  });

  test("is told as new, with the period and figure of each measure", async () => {
    const { rows } = await read(october);
    const told = differences(monthAgo, rows, bySlug);
    expect(told.map((d) => d.slug).sort()).toEqual([...SLUGS].sort());
    expect(told.find((d) => d.slug === "contacts")).toMatchObject({
      added: ["October 2026: 1,102"],
      revised: [],
      same: 0,
    });
  });

  test("that is loaded already changes nothing", async () => {
    const { rows } = await read(october, whole);
    expect(
      differences(whole, rows, bySlug).every(
        (d) => d.added.length + d.revised.length === 0 && d.same === 1,
      ),
    ).toBe(true);
  });

  test("that revises a figure says old, new and by how much, and leaves the rest", async () => {
    const { rows } = await read(
      "indicator,period,value,status\ncontacts,2026-09,1030,revised\n",
      whole,
    );
    expect(differences(whole, rows, bySlug)[0]?.revised).toEqual([
      { period: "September 2026", before: "1,024", after: "1,030", by: "+6" },
    ]);
    const after = applyRows(whole, rows, bySlug);
    expect(after.series.filter((s) => s.indicator !== "contacts")).toEqual(
      whole.series.filter((s) => s.indicator !== "contacts"),
    );
  });

  test("that brings a gap where a figure stood, or a figure five times the last, says so", async () => {
    const { sure } = await read(
      "indicator,period,value,status\ncontacts,2026-09,-,revised\ncontacts,2026-11,6000,final\n",
      whole,
    );
    // Held back until a person says that 6,000 in one month is right; shown as they would stand
    // then.
    const rows = [...sure.rows, ...sure.held];
    const [told] = differences(whole, rows, bySlug);
    expect(told?.missing).toEqual([
      "September 2026: 1,024 → No figure; the source does not say why",
    ]);
    // The figure before is October's 1,102: five times that is 5,510.
    expect(told?.jumps).toEqual(["November 2026: 1,102, then 6,000"]);
    expect(told?.revised).toEqual([]);
  });

  test("that forgets measures given until now names them; one measure alone is no return", async () => {
    const november = await read(
      "indicator,period,value,status\ncontacts,2026-11,1100,final\naverage-caseload,2026-11,16,final\n",
      whole,
    );
    const names = leftOut(whole, november.rows, bySlug);
    expect(names).toContain(bySlug.get("cp-visits")?.shortName);
    expect(names).not.toContain(bySlug.get("contacts")?.shortName);
    // Reports of the budget come by the quarter, and the last quarter of the year has not ended in
    // November.
    expect(names).not.toContain(bySlug.get("forecast-variance")?.shortName);
    const one = await read("indicator,period,value,status\ncontacts,2026-11,1100,final\n", whole);
    expect(leftOut(whole, one.rows, bySlug)).toEqual([]);
  });

  test("never changes what it is laid over", async () => {
    const before = JSON.stringify(writeAreaFile(monthAgo));
    applyRows(monthAgo, (await read(october)).rows, bySlug);
    expect(JSON.stringify(writeAreaFile(monthAgo))).toBe(before);
  });
});

test("a template dropped as it came loads nothing, and what is written over its example is read without the example’s note", async () => {
  const rows = longTemplate(indicators, (slug) => givenSeries(whole, slug), "2026-11").map((row) =>
    row.map((cell) => `"${cell}"`).join(","),
  );
  const asItCame = await read(rows.join("\n"), whole);
  expect(asItCame.rows).toEqual([]);
  expect(asItCame.problems.map((p) => [p.severity, p.found])).toEqual([
    ["note", `the template’s own example in ${rows.length - 1} rows, the last ${rows.length}`],
  ]);
  const filled = await read(
    rows
      .map((row) => (row.startsWith('"contacts"') ? row.replace('"120"', '"1188"') : row))
      .join("\n"),
    whole,
  );
  expect(filled.rows.map((r) => [r.slug, r.value, r.note])).toEqual([
    ["contacts", { kind: "known", amount: 1188 }, ""],
  ]);
});
