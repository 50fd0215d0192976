import { readAndConfirm } from "#tests/support/answers.ts";
import { KNOWN_NOTHING } from "./knownOf.ts";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { sayFinding } from "./finding.ts";
import { readFigure } from "#intake/read/readFigure.ts";
import { type Known } from "./readLocal.ts";
import { readPeriod } from "#intake/read/readPeriod.ts";

describe("a month is read however a return writes it", () => {
  test.each([
    ["2026-04", "2026-04"],
    ["2026-04-30", "2026-04"],
    ["30/04/2026", "2026-04"],
    ["Apr-26", "2026-04"],
    ["April 2026", "2026-04"],
    ["Apr 2026", "2026-04"],
    ["30 April 2026", "2026-04"],
    ["Sept '25", "2025-09"],
    ["Sept 25", "2025-09"],
    ["2026-Q2", "2026-Q2"],
    ["Q1 2026/27", "2026-Q2"],
    ["Q4 2026/27", "2027-Q1"],
    ["46112", "2026-03"],
    ["46113", "2026-04"],
    ["36526", "2000-01"],
    ["2026-11-30T00:00:00.000Z", "2026-11"],
  ])("“%s” is %s", (text, id) => expect(readPeriod(text)?.id).toBe(id));
  test.each([
    "",
    "April",
    "2026",
    "31/13/2026",
    "Apr-62",
    "01/01/2062",
    "2026-13",
    "Q5 2026/27",
    "Q1 2026/28",
    "12",
    "99999",
    "Mayday 26",
  ])("“%s” is no month", (text) => expect(readPeriod(text)).toBeNull());
  test("what was taken for granted is said", () => {
    expect(readPeriod("Sept 25")?.why).toBe("“Sept 25” was read as a month of 2025");
    expect(readPeriod("03/04/2026")?.why).toBe("“03/04/2026” was read as day, month, year");
    expect(readPeriod("30/04/2026")?.why).toBeNull();
  });
});

describe("a figure is read however a return writes it, and a gap is never nought", () => {
  test.each([
    ["1,234", 1234],
    ["85%", 85],
    ["£9,300", 9300],
    ["(3)", -3],
    ["−4", -4],
    ["£12k", 12],
    [" 0 ", 0],
    ["0.85", 0.85],
    ["1,167\u00a0", 1167],
  ])("“%s” is %d", (text, n) => expect(readFigure(text)?.value).toEqual(known(n)));
  test.each([
    ["-", "unknown"],
    ["*", "suppressed"],
    ["<5", "suppressed"],
    ["c", "suppressed"],
    ["x", "unavailable"],
    ["z", "not-applicable"],
    ["", "missing"],
    ["n/a", "not-applicable"],
  ] as const)("“%s” is a gap: %s", (text, gap) =>
    expect(readFigure(text)?.value).toEqual(missing(gap)),
  );
  test.each(["many", "12 of 40", "1.2.3", "12,34", "=SUM(A1)", "#REF!", "#DIV/0!", "5-10"])(
    "“%s” is neither",
    (text) => expect(readFigure(text)).toBeNull(),
  );
});

const indicators = [
  anIndicator({
    slug: "contacts",
    id: "FD01",
    name: "Contacts received",
    shortName: "Contacts",
    unit: "count",
  }),
  anIndicator({
    slug: "cin-visits",
    id: "CN03",
    name: "Visits on time",
    shortName: "Visits on time",
    unit: "percent",
    polarity: "high",
  }),
];
const KNOWN: Known = {
  indicators,
  synonyms: new Map([["contacts", ["requests for service"]]]),
  mapped: new Map(),
  ...KNOWN_NOTHING,
};
const text = (name: string, content: string) => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const read = (content: string, name = "return.csv", known = KNOWN) =>
  readAndConfirm([text(name, content)], known);
const figures = (r: Pick<Awaited<ReturnType<typeof read>>, "rows">) =>
  r.rows.map((row) => [
    row.slug,
    row.period,
    row.numerator.kind === "known" ? row.numerator.amount : row.numerator.kind,
    row.value.kind === "known" ? row.value.amount : row.value.kind,
  ]);

describe("a return", () => {
  test("in the long layout, with a title above, a total below, CRLF, BOM and trailing blanks", async () => {
    const r = await read(
      '\uFEFFMonthly return (in month),,\r\n,,\r\nIndicator ,Period,Numerator,Denominator,Value,Status,Note\r\nContacts received,Apr-26,,,"1,167 ",final,\r\nVisits on time,30/04/2026,88,110,,prov,late\r\nTotal,Apr-26,,,1255,,\r\n,,,,,,\r\n',
    );
    expect(figures(r)).toEqual([
      ["contacts", "2026-04", "missing", 1167],
      ["cin-visits", "2026-04", 88, "missing"],
    ]);
    expect(r.problems.map(sayFinding)).toEqual([
      "return.csv, row 6, column indicator: found a row called “Total”. Totals are worked out here, so it was not read.",
    ]);
  });

  test("in the wide layout, measures down and months across, numerators and denominators under a merged name", async () => {
    const r = await read(
      "Return,,,\nMeasure,Part,Apr-26,May-26\nContacts,Value,1167,-\nVisits on time,Numerator,88,90\n,Denominator,110,100\n",
    );
    expect(figures(r)).toEqual([
      ["contacts", "2026-04", "missing", 1167],
      ["contacts", "2026-05", "missing", "unknown"],
      ["cin-visits", "2026-04", 88, "missing"],
      ["cin-visits", "2026-05", 90, "missing"],
    ]);
    expect(r.rows[3]?.denominator).toEqual(known(100));
  });

  test("as an Excel workbook with date cells and a hidden sheet", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "In month",
          rows: [
            ["Indicator", "Period", "Value"],
            ["Contacts", new Date(Date.UTC(2026, 3, 30)), 1167],
          ],
        },
        {
          name: "Old",
          rows: [
            ["Indicator", "Period", "Value"],
            ["Contacts", "2020-01", 5],
          ],
          hidden: true,
        },
      ],
    });
    const r = await readAndConfirm([{ name: "renamed.csv", bytes }], KNOWN);
    expect(figures(r)).toEqual([["contacts", "2026-04", "missing", 1167]]);
    expect(r.problems.map(sayFinding)).toEqual([
      "renamed.csv, sheet Old: found a hidden sheet. It was not read; show it in Excel if it should be.",
    ]);
  });

  test("in Windows-1252 and with semicolons is read all the same", async () => {
    const bytes = new Uint8Array(
      [..."indicator;period;value;note\ncontacts;2026-04;7;"]
        .map((c) => c.charCodeAt(0))
        .concat([0xa3, 0x0a]),
    );
    expect(figures(await readAndConfirm([{ name: "a.csv", bytes }], KNOWN))).toEqual([
      ["contacts", "2026-04", "missing", 7],
    ]);
  });

  test("with a name nobody knows offers the nearest, and knows it once it was mapped", async () => {
    const asked = await read("indicator,period,value\nVisits to children on time,2026-04,88\n");
    expect(asked.unknown).toMatchObject([
      {
        named: "Visits to children on time",
        nearest: [{ slug: "cin-visits", name: "Visits on time" }],
        // 88 could be a share or a count.
        could: ["contacts", "cin-visits"],
      },
    ]);
    const known = await read(
      "indicator,period,value\nVisits to children on time,2026-04,88\n",
      "a.csv",
      { ...KNOWN, mapped: new Map([["visits to children on TIME", "cin-visits"]]) },
    );
    expect(figures(known)).toEqual([["cin-visits", "2026-04", "missing", 88]]);
  });

  test("with a share between 0 and 1, of a measure nobody knows yet, is held until its scale is said", async () => {
    const { sure } = await read("indicator,period,basis,value\ncin-visits,2026-04,month,0.85\n");
    expect([sure.rows, sure.held.length]).toEqual([[], 1]);
    const [asked] = sure.problems;
    expect(asked?.question?.options.map((o) => o.says)).toEqual([
      "Per cent: 0.9%",
      "Fractions of one: 85.0%",
    ]);
    const answers = new Map([[asked?.question?.id ?? "", "fraction"]]);
    const told = await read(
      "indicator,period,basis,value\ncin-visits,2026-04,month,0.85\n",
      "b.csv",
      {
        ...KNOWN,
        answers,
      },
    );
    expect(figures(told.sure)).toEqual([["cin-visits", "2026-04", "missing", 85]]);
  });

  test("with a word of ours or an id for a name takes neither for a measure", async () => {
    const r = await read(
      "indicator,period,value\nRequests for service,2026-04,88\nCN03,2026-04,68\n",
    );
    expect([r.rows, r.held]).toEqual([[], []]);
    expect(r.unknown.map((u) => u.named)).toEqual(["Requests for service", "CN03"]);
  });

  test("whose printed share is not what its numbers give keeps the numbers and says so", async () => {
    const r = await read(
      "indicator,period,basis,numerator,denominator,value\ncin-visits,2026-04,month,88,110,85\n",
    );
    expect(r.problems.map((p) => [p.severity, p.wanted])).toEqual([
      ["doubt", `${((88 / 110) * 100).toFixed(1)}%, which is 88 of 110`],
    ]);
  });
});

const always = <T>(
  sentence: string,
  cases: fc.Arbitrary<T>,
  holds: (it: T) => Promise<void>,
): void =>
  test(sentence, () => fc.assert(fc.asyncProperty(cases, holds), { seed: 20260331, numRuns: 200 }));

always(
  "whatever bytes are dropped, the reader answers and never throws",
  fc.uint8Array({ maxLength: 400 }),
  async (bytes) => {
    const r = await readAndConfirm([{ name: "noise", bytes }], KNOWN);
    expect(r.rows.every((row) => row.slug !== null && /^\d{4}-/.test(row.period))).toBe(true);
  },
);
const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    "indicator",
    "period",
    "value",
    "contacts",
    "cin-visits",
    "2026-04",
    "Apr-26",
    "12",
    "-",
    "<5",
    "101%",
    "-3",
    "=1+1",
  ),
);
always(
  "whatever table is dropped, each figure taken is of a known measure, a true period, and inside its range",
  fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
  async (table) => {
    const csv = table
      .map((row) => row.map((c) => `"${c.replace(/"/g, '""')}"`).join(","))
      .join("\n");
    for (const row of (await read(csv)).rows) {
      expect(["contacts", "cin-visits"]).toContain(row.slug);
      if (row.value.kind === "known") expect(row.value.amount).toBeGreaterThanOrEqual(0);
      if (row.value.kind === "known" && row.slug === "cin-visits")
        expect(row.value.amount).toBeLessThanOrEqual(100);
    }
  },
);
