import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readAreaFile, writeAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { findArea } from "#domain/area.ts";
import { UNITS } from "#domain/indicator.ts";
import { headlinesOf, measuresOf, OWN_BASES, type OwnMeasure } from "#domain/ownMeasure.ts";
import type { Target } from "#domain/target.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { law } from "#tests/support/law.ts";
import { layArea } from "#intake/patch/lay.ts";
import { knownFrom } from "#intake/knownOf.ts";
import { sayFinding } from "#intake/finding.ts";
import { readLocal } from "#intake/readLocal.ts";
import { headOfColumns } from "#intake/recognise/told/columns.ts";
import { readMeasuresSheet } from "#intake/check/told/readMeasures.ts";
import { MeasureNames } from "#intake/recognise/measureNames.ts";
import { headlinesSheet, measuresSheet } from "#intake/patch/told/writeMeasures.ts";

const indicators = readCatalogue(await feedFile("catalogue.json")).indicators;
const bySlug = new Map(indicators.map((i) => [i.slug, i]));
const areas = readAreas(await feedFile("areas.json"));
const medway = findArea(areas, "Medway");
if (!medway) throw new Error("no Medway");
const file = readAreaFile(await feedFile<WireAreaFile>(`area/${medway.code}.json`));

const AUDITS = {
  measure: "Audits judged good",
  also: "Case audits good or better",
  unit: "percent",
  better: "high",
  part: "Quality assurance",
  counted: "month",
  numerator: "Case audits judged good or outstanding",
  denominator: "All case audits done in the month",
  headline: "yes",
  target: "80",
  tolerance: "5",
  owner: "Head of Safeguarding",
};
const SLUG = "ours-e06000035-audits-judged-good";
const sheet = (...rows: readonly { readonly [column: string]: string }[]): string => {
  const head = [...new Set(rows.flatMap((r) => Object.keys(r)))];
  return Papa.unparse([head, ...rows.map((r) => head.map((c) => r[c] ?? ""))]);
};
const RETURN = `Measure,Period,Numerator,Denominator
Case audits good or better,2026-09,31,40
Case audits good or better,2026-10,29,42
`;
const read = (files: { readonly [name: string]: string }, loaded = file) =>
  readLocal(
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    {
      indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...knownFrom(loaded, indicators),
      own: medway,
      today: "2026-11-28",
    },
    () => undefined,
  );
const said = async (...rows: readonly { readonly [column: string]: string }[]) =>
  (await read({ "measures.csv": sheet(...rows) })).problems.map(sayFinding);
const laid = (loads: readonly Awaited<ReturnType<typeof read>>[], over = file) =>
  layArea(
    over,
    [medway],
    loads.map(({ rows, told }) => ({ area: medway.code, day: "2026-11-28", rows, told })),
    bySlug,
    null,
  );

describe("a row of measures.csv", () => {
  test("defines a measure of the council’s own, with its target among the council’s targets", async () => {
    const { told, problems } = await read({ "measures.csv": sheet(AUDITS) });
    expect(problems).toEqual([]);
    expect(told.measures).toEqual([
      {
        slug: SLUG,
        name: "Audits judged good",
        also: ["Case audits good or better"],
        unit: "percent",
        decimals: 1,
        polarity: "high",
        basis: "month",
        domain: "Quality assurance",
        definition: "",
        numerator: "Case audits judged good or outstanding",
        denominator: "All case audits done in the month",
        headline: true,
      },
    ]);
    expect(told.targets).toMatchObject([{ indicator: SLUG, target: 80, tolerance: 5 }]);
  });

  test.each([
    ["measure", "Contacts received", "It is “Contacts received” (contacts)"],
    ["measure", "", "found no name"],
    ["measure", "…", "wanted a name with letters or digits"],
    ["measure", "x".repeat(81), "found 81 characters, wanted at most 80 characters"],
    ["unit", "furlongs", "found “furlongs”, wanted percent, count, "],
    ["better", "sideways", "found “sideways”, wanted high, low or context"],
    ["part", "Bins", "wanted a part of the service: Front door, "],
    ["counted", "", "wanted month, snapshot, quarter or rolling-12"],
    ["numerator", "", "wanted in words, what is counted"],
    ["denominator", "", "wanted in words, what the percentage is of"],
    ["decimals", "7", "found “7”, wanted 0, 1 or 2"],
    ["range", "huge", "wanted over-100 or signed, or nothing"],
    ["headline", "perhaps", "found “perhaps”, wanted yes, no or nothing"],
    ["slug", "ours-e06000014-audits", "wanted the slug of a measure of this council"],
    ["remove", "yes", "wanted a measure of your own that is loaded"],
  ])("whose %s is “%s” is left out, with its place and why", async (column, text, why) => {
    const [first, ...more] = await said({ ...AUDITS, [column]: text });
    expect(more).toEqual([]);
    expect(first).toContain(`measures.csv, row 2, column ${column}: found `);
    expect(first).toContain(why);
    expect(first).toMatch(/left out\.$/);
  });

  test("that gives a measure a second time is told, and the first stands", async () => {
    const twice = await read({ "measures.csv": sheet(AUDITS, { ...AUDITS, unit: "count" }) });
    expect(twice.told.measures.map((m) => m.unit)).toEqual(["percent"]);
    expect(twice.problems.map(sayFinding)).toEqual([
      expect.stringContaining(
        "measures.csv, row 3, column measure: found a second row for one measure",
      ),
    ]);
  });

  test("beyond the 200th is left out with those below it", async () => {
    const { told, problems } = await read({
      "m.csv": sheet(
        ...Array.from({ length: 250 }, (_, i) => ({ ...AUDITS, target: "", measure: `M ${i}` })),
      ),
    });
    expect(told.measures.length).toBe(200);
    expect(problems.map((p) => [p.row, p.wanted])).toEqual([[202, "at most 200"]]);
  });

  test("with a target beyond 100% keeps the measure and leaves the target out", async () => {
    const { told, problems } = await read({ "measures.csv": sheet({ ...AUDITS, target: "800" }) });
    expect([told.measures.length, told.targets.length]).toEqual([1, 0]);
    expect(problems.map(sayFinding)).toEqual([
      expect.stringContaining("row 2, column target: found 800% (Audits judged good)"),
    ]);
  });

  test("that could be a child stops the whole load", async () => {
    const { told, problems } = await read({
      "measures.csv": sheet({ ...AUDITS, definition: "As asked for by Zdenka Kowalczyk, 14" }),
    });
    expect([told.measures.length, problems[0]?.severity]).toEqual([0, "stop"]);
  });
});

describe("a measure of the council’s own", () => {
  test("is known to a return dropped with its definition, in whatever order, by its other names too", async () => {
    const { rows, unknown, problems } = await read({
      "a.csv": RETURN,
      "measures.csv": sheet(AUDITS),
    });
    expect(unknown).toEqual([]);
    expect(problems.map(sayFinding)).toEqual([]);
    expect(rows.map((r) => r.slug)).toEqual([SLUG, SLUG]);
  });

  test("loaded last month is known to this month’s return, and its figures are laid", async () => {
    const defined = laid([await read({ "measures.csv": sheet(AUDITS) })]);
    const next = laid([await read({ "a.csv": RETURN }, defined)], defined);
    expect(next.series.find((s) => s.indicator === SLUG)?.observations.map((o) => o.value)).toEqual(
      [31 / 40, 29 / 42].map((amount) => ({ kind: "known", amount: amount * 100 })),
    );
    expect(readAreaFile(writeAreaFile(next))).toEqual(next);
  });

  test("cannot change its unit while its figures are loaded in another", async () => {
    const defined = laid([await read({ "measures.csv": sheet(AUDITS), "a.csv": RETURN })]);
    const { problems, told } = await read(
      { "measures.csv": sheet({ ...AUDITS, unit: "count" }) },
      defined,
    );
    expect(told.measures).toEqual([]);
    expect(problems.map(sayFinding)).toEqual([
      expect.stringContaining(
        "column unit: found “count”, wanted “percent”, as its figures are loaded",
      ),
    ]);
  });

  test("can be renamed by its slug, and taken away with its figures and its target", async () => {
    const defined = laid([await read({ "measures.csv": sheet(AUDITS), "a.csv": RETURN })]);
    const renamed = laid(
      [await read({ "m.csv": sheet({ ...AUDITS, measure: "Good audits", slug: SLUG }) }, defined)],
      defined,
    );
    expect(renamed.ours?.measures.map((m) => [m.slug, m.name])).toEqual([[SLUG, "Good audits"]]);
    const gone = laid(
      [
        await read(
          {
            "m.csv": sheet({
              measure: "Good audits",
              unit: "",
              better: "",
              part: "",
              remove: "yes",
            }),
          },
          renamed,
        ),
      ],
      renamed,
    );
    expect(gone.ours).toBeUndefined();
    expect(gone.series).toEqual(file.series);
    expect(gone.targets).toEqual(file.targets);
    // Without a month the council's pages are those of published years again.
    expect(renamed.dataTo?.period).toBe("2026-10");
    expect(gone.dataTo).toBeNull();
  });

  const aText = fc
    .stringMatching(/^[a-z][a-z ,;“”"']{0,20}[a-z]$/)
    .map((text) => text.replace(/ +/g, " "));
  law(
    "written as measures.csv is read again as it was",
    [
      aText,
      fc.constantFrom(...UNITS.filter((u) => u !== "variance-000" && u !== "per-100k")),
      fc.constantFrom(...OWN_BASES),
      aText,
      fc.boolean(),
    ],
    (name, unit, basis, numerator, headline) => {
      const measure: OwnMeasure = {
        slug: `ours-e06000035-m${name.length}`,
        name,
        also: ["Another"],
        unit,
        decimals: 2,
        polarity: "low",
        basis,
        domain: "Front door",
        definition: numerator,
        numerator,
        denominator: "All of it",
        headline,
      };
      const target: Target = {
        indicator: measure.slug,
        target: 12.5,
        tolerance: 2,
        owner: "Head of Service",
        source: "local",
        reason: numerator,
        review: "2027-04-01",
      };
      const { head, rows } = measuresSheet(
        { measures: [measure], headlines: null },
        new Map([[measure.slug, target]]),
      );
      const again = readMeasuresSheet(
        {
          file: "m.csv",
          sheet: null,
          rows: [head, ...rows].map((cells, i) => ({ line: i + 1, cells })),
        },
        headOfColumns(head, 1),
        {
          names: new MeasureNames(indicators, new Map(), new Map()),
          indicators: bySlug,
          loaded: () => undefined,
          story: { finance: [], placements: [], quantities: [] },
          answers: new Map(),
          targets: new Map(),
          code: "E06000035",
        },
      );
      expect(again?.told.measures).toEqual([measure]);
      expect(again?.told.targets).toEqual([target]);
    },
  );
});

describe("the headlines a council chooses", () => {
  const cards = (over: typeof file) =>
    headlinesOf(measuresOf(indicators, over.ours)).map((i) => i.slug);
  const usual = headlinesOf(indicators).map((i) => i.slug);

  test("are the catalogue’s where it chooses none, its own headline after them", async () => {
    expect(cards(file)).toEqual(usual);
    expect(cards(laid([await read({ "m.csv": sheet(AUDITS) })]))).toEqual([...usual, SLUG]);
  });

  test("stand in its order, its own measure among them, and go back with one word", async () => {
    const chosen = laid([
      await read({
        "m.csv": sheet(AUDITS),
        "headlines.csv": "order,headline\n2,cla-rate\n1,Audits judged good\n3,contacts\n",
      }),
    ]);
    expect(cards(chosen)).toEqual([SLUG, "cla-rate", "contacts"]);
    expect(headlinesSheet(chosen.ours ?? { measures: [], headlines: null }).rows).toEqual([
      ["1", SLUG],
      ["2", "cla-rate"],
      ["3", "contacts"],
    ]);
    const back = laid([await read({ "h.csv": "order,headline\n1,default\n" }, chosen)], chosen);
    expect(cards(back)).toEqual([...usual, SLUG]);
  });

  test("take in a measure that becomes a headline and lose one that is none any more", async () => {
    const chosen = laid([await read({ "h.csv": "order,headline\n1,cla-rate\n" })]);
    const more = laid([await read({ "m.csv": sheet(AUDITS) }, chosen)], chosen);
    expect(cards(more)).toEqual(["cla-rate", SLUG]);
    const less = laid([await read({ "m.csv": sheet({ ...AUDITS, headline: "no" }) }, more)], more);
    expect(cards(less)).toEqual(["cla-rate"]);
  });

  test("that are named twice, or are no measure, are told and left out", async () => {
    const { told, problems, unknown } = await read({
      "h.csv": "order,headline\n1,cla-rate\n2,cla-rate\n3,Bins emptied\nx,contacts\n",
    });
    expect(told.headlines).toEqual([{ indicator: "cla-rate" }]);
    expect(unknown.map((u) => u.named)).toEqual(["Bins emptied"]);
    expect(problems.map((p) => `${p.row ?? ""} ${p.column ?? ""}`)).toEqual([
      "3 headline",
      "4 headline",
      "5 order",
    ]);
  });
});
