import { readAndConfirm } from "#tests/support/answers.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { month, quarter } from "#tests/support/period.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "#contract/catalogue.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { amountOf } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { sayFinding } from "#intake/finding.ts";
import type { readLocal } from "#intake/readLocal.ts";
import { templateBook } from "#intake/recognise/templateBook.ts";
import { readDay } from "#intake/read/readDay.ts";
import { readReport } from "#intake/read/readReport.ts";
import { groupNamed } from "#intake/recognise/told/placementGroups.ts";
import { asSheet, filled, TOLD_TEMPLATES } from "#intake/recognise/told/templates.ts";
import { countTold } from "#intake/recognise/told/told.ts";

const indicators = readCatalogue(await feedFile("catalogue.json")).indicators;
const story = readStory(await feedFile<WireStory>("story/E06999999.json"));
const KNOWN = {
  indicators,
  synonyms: new Map(),
  mapped: new Map(),
  ...KNOWN_NOTHING,
  story,
};
const bytes = (csv: string) => new TextEncoder().encode(csv);
const read = (csv: string, known: Parameters<typeof readLocal>[1] = KNOWN) =>
  readAndConfirm([{ name: "a.csv", bytes: bytes(csv) }], known);
const sheetOf = async (rows: (string | number | Date | null)[][]) =>
  readAndConfirm(
    [{ name: "a.xlsx", bytes: await writeXlsx({ sheets: [{ name: "Monitoring", rows }] }) }],
    KNOWN,
  );
const worse = (r: Awaited<ReturnType<typeof read>>) =>
  r.problems.filter((p) => p.severity !== "note").map(sayFinding);

describe("the period of a budget report", () => {
  test.each([
    ["2026-Q3", "2026-Q3", false],
    ["Q2 2026/27", "2026-Q3", false],
    ["Budget monitoring: Quarter 2, 2026/27", "2026-Q3", false],
    ["2026-27 Qtr 4", "2027-Q1", false],
    ["Month 6 2026/27", "2026-Q3", false],
    ["Period 12 2026/27", "2027-Q1", false],
    ["P9 2026/27", "2026-Q4", false],
    ["Position at 30 September 2026", "2026-Q3", false],
    ["30/09/2026", "2026-Q3", false],
    ["Sep-26", "2026-Q3", false],
    ["third quarter 2026/27", "2026-Q4", false],
    ["Q2 26/27", "2026-Q3", false],
    // Inside a quarter, or without a year: read, and doubted.
    ["Month 5 2026/27", "2026-Q3", true],
    ["August 2026", "2026-Q3", true],
    ["Quarter 3", "2026-Q4", true],
    ["Month 6", "2026-Q3", true],
  ] as const)("“%s” is %s", (text, id, doubt) =>
    expect(readReport(text, quarter("2026-Q3"))).toMatchObject({ id, doubt }),
  );
  test.each([
    "",
    "Budget monitoring",
    "Q5 2026/27",
    "2026/28",
    "Month 13 2026/27",
    "September 2062",
    "12/2026",
    "2062-Q4",
    "Q2 2026",
    "Quarter 2 2026/29",
  ])("“%s” is none", (text) => expect(readReport(text, quarter("2026-Q3"))).toBeNull());
  test("without a year and with nothing loaded is not guessed", () =>
    expect(readReport("Quarter 2", null)).toBeNull());
});

describe("a day", () => {
  test.each([
    ["2026-11-30", "2026-11-30"],
    ["30/11/2026", "2026-11-30"],
    ["30 November 2026", "2026-11-30"],
    ["1st Dec 2026", "2026-12-01"],
    ["46356", "2026-11-30"],
    ["36526", "2000-01-01"],
  ])("“%s” is %s", (text, iso) => expect(readDay(text)?.iso).toBe(iso));
  test.each(["31/02/2026", "2026-02-29", "09/11/2062", "soon", "11/2026", "99999"])(
    "“%s” is none",
    (text) => expect(readDay(text)).toBeNull(),
  );
});

describe("a ledger’s export", () => {
  const LEDGER = [
    ["Marlbridge Council", "", "", "", ""],
    ["Children’s services: budget monitoring, Quarter 3 2026/27", "", "", "", ""],
    ["", "", "", "", ""],
    ["Service", "Approved budget 2026/27", "Forecast outturn", "Variance", "Comments"],
    ["", "(£)", "(£)", "(£)", ""],
    ["Placements", "£33,600,000", "36,200,000", "2,600,000", ""],
    ["Social work teams", "14200000", "13,700,000", "(500,000)", ""],
    ["Early Help", "5600000", "5400000", "-200000", ""],
    ["Safeguarding & Quality", "2900000", "2900000", "0", ""],
    ["SEND transport", "8400000", "8800000", "400000", ""],
    ["Other children’s services", "6300000", "6300000", "0", ""],
    ["Total General Fund", "71,000,000", "73,300,000", "2,300,000", ""],
    ["High needs block", "51600000", "57000000", "5400000", ""],
    ["Total", "122600000", "130300000", "7700000", ""],
  ];
  test("with titles, a unit line, pounds, brackets, totals and high needs is read line by line, and nothing is doubted", async () => {
    const r = await sheetOf(LEDGER);
    expect(worse(r)).toEqual([]);
    expect(
      r.told.finance.map((l) => [
        l.service,
        l.fund,
        l.period,
        amountOf(l.budget),
        amountOf(l.forecast),
      ]),
    ).toEqual([
      ["placements", "general", "2026-Q4", 33600, 36200],
      ["social work teams", "general", "2026-Q4", 14200, 13700],
      ["early help", "general", "2026-Q4", 5600, 5400],
      ["safeguarding and quality", "general", "2026-Q4", 2900, 2900],
      ["SEND transport", "general", "2026-Q4", 8400, 8800],
      ["other children's services", "general", "2026-Q4", 6300, 6300],
      ["high needs", "dsg", "2026-Q4", 51600, 57000],
    ]);
    const notes = r.problems.map(sayFinding).join("\n");
    // 33.6 + 14.2 + 5.6 + 2.9 + 8.4 + 6.3 = 71.0 million without high needs, 122.6 with it.
    expect(notes).toMatch(/“Total General Fund”\. It is the sum of the/);
    expect(notes).toMatch(/“Total”\. It adds high needs to the General Fund/);
  });
  test("as an OpenDocument sheet is read too, whatever the file is called", async () => {
    const ods = await writeOds({
      sheets: [
        {
          name: "M",
          rows: [
            ["Monitoring, Quarter 3 2026/27"],
            ["Service", "Budget £000", "Forecast outturn £000"],
            ["Placements", 33600, 36200],
          ],
        },
      ],
    });
    const r = await readAndConfirm([{ name: "x.csv", bytes: ods }], KNOWN);
    expect(r.told.finance.map((l) => [l.service, l.period, amountOf(l.forecast)])).toEqual([
      ["placements", "2026-Q4", 36200],
    ]);
  });
  test("whose total is not its lines says both figures", async () => {
    const r = await sheetOf(
      LEDGER.map((row) =>
        row[0] === "Total General Fund"
          ? ["Total General Fund", "71,500,000", "73,300,000", "1,800,000", ""]
          : row,
      ),
    );
    expect(worse(r)).toEqual([
      expect.stringContaining(
        "found £71,500k in a row called “Total General Fund”, wanted £71,000k, the sum of",
      ),
    ]);
  });
  test("whose variance is not forecast less budget says all three", async () => {
    const r = await read(
      "service,period,budget £000,forecast £000,variance\nplacements,2026-Q4,33600,36200,2900\nearly help,2026-Q4,5600,5400,-200\n",
    );
    expect(worse(r).filter((s) => s.includes("variance"))).toEqual([
      "a.csv, row 2, column variance: found £2,900k beside “placements”, wanted £2,600k, which is forecast £36,200k less budget £33,600k. The variance was worked out from the two; find which of the three is wrong.",
    ]);
  });
  test("with every variance the other way round is told once", async () => {
    const r = await read(
      "service,period,budget £000,forecast £000,variance\nplacements,2026-Q4,33600,36200,-2600\nearly help,2026-Q4,5600,5400,200\n",
    );
    expect(worse(r).filter((s) => s.includes("column variance"))).toHaveLength(1);
  });
  test("with a directorate beside the service, and an outturn beside the forecast, takes service and forecast and asks", async () => {
    const r = await read(
      "Directorate,Service,Outturn 2025/26 £000,Approved budget £000,Revised budget £000,Forecast £000,Quarter\nChildren,placements,31000,33600,33900,36200,Q3 2026/27\nChildren,early help,5100,5600,5600,5400,Q3 2026/27\n",
    );
    expect(
      r.told.finance.map((l) => [l.service, amountOf(l.budget), amountOf(l.forecast)]),
    ).toEqual([
      ["placements", 33600, 36200],
      ["early help", 5600, 5400],
    ]);
    // The outturn is last year's: no rival of this year's forecast.
    expect(worse(r).filter((s) => s.includes("columns that could be"))).toHaveLength(2);
    expect(worse(r).join("\n")).toContain(
      "found 2 columns that could be “budget”: “Approved budget £000”, “Revised budget £000”, wanted one. “Approved budget £000” was read; confirm, or take the others out.",
    );
  });
  test("without a unit is read by its size against what is loaded, and doubted", async () => {
    const r = await read(
      "Budget monitoring Q3 2026/27,,\nService,Budget,Forecast\nplacements,33600000,36200000\nearly help,5600000,5400000\n",
    );
    expect(r.told.finance.map((l) => amountOf(l.forecast))).toEqual([36200, 5400]);
    expect(worse(r)[0]).toMatch(
      /no unit in the headings, wanted £ or £000\. Read as pounds, by the size against what is loaded; confirm/,
    );
  });
  test("with periods and funds in merged cells carries them down, and a row below the schools grant is not netted into it", async () => {
    const r = await read(
      "fund,period,service,budget_000,forecast_000\ndsg,2026-Q4,high needs,51600,57000\n,,placements,33600,36200\n",
    );
    expect(r.told.finance.map((l) => [l.service, l.fund, l.period])).toEqual([
      ["high needs", "dsg", "2026-Q4"],
      ["placements", "general", "2026-Q4"],
    ]);
    expect(worse(r).some((s) => /no fund beside “placements”/.test(s))).toBe(true);
  });
});

describe("placements and counts", () => {
  test.each([
    ["Kinship care", "fostering with a relative or friend", null],
    ["U4", "fostering with another carer", null],
    ["IFA", "fostering with another carer", "bought"],
    ["In-house fostering", "fostering with another carer", "own"],
    ["Semi-independent", "supported or independent", null],
    ["Residential", "children's homes and secure", null],
    ["Residential school", "other residential", null],
    ["Placed for adoption", "placed for adoption", null],
    ["Placed with parents", "with parents", null],
  ] as const)("“%s” is %s", (text, group, provider) =>
    expect(groupNamed(text)).toEqual({ group, provider }),
  );
  test("placements in a council’s words, the month in the title, are read; the total is checked", async () => {
    const r = await sheetOf([
      ["Placements at 30 November 2026"],
      ["Placement type", "Provider", "Number of children", "Average weekly cost (£)"],
      ["Kinship care", "In-house", 60, 450],
      ["Fostering", "External", 95, 1100],
      ["Total", "", 154, null],
    ]);
    expect(
      r.told.placements.map((p) => [
        p.period,
        p.group,
        p.provider,
        amountOf(p.children),
        amountOf(p.weeklyCost),
      ]),
    ).toEqual([
      ["2026-11", "fostering with a relative or friend", "own", 60, 450],
      ["2026-11", "fostering with another carer", "bought", 95, 1100],
    ]);
    expect(worse(r)).toEqual([
      // Of October's ten kinds of place these two are here.
      expect.stringMatching(
        /found no row in November 2026 for (?:[^;]+; ){7}[^;]+, wanted every kind of place of October 2026/,
      ),
      expect.stringContaining(`found 154 children in a row of totals, wanted ${60 + 95}`),
    ]);
  });
  test("counts under plain-word headings are read, and a column nobody knows is told", async () => {
    const r = await sheetOf([
      [
        "Month",
        "Contacts",
        "Referrals",
        "Section 47 enquiries",
        "Social workers in post (FTE)",
        "Tea drunk",
      ],
      [new Date(Date.UTC(2026, 10, 30)), 1050, 260, 91, 127.5, 3],
    ]);
    expect(r.told.counts.map((c) => [c.id, c.period, amountOf(c.value)])).toEqual([
      ["contacts", "2026-11", 1050],
      ["referrals", "2026-11", 260],
      ["section-47s", "2026-11", 91],
      ["inpost-fte", "2026-11", 127.5],
    ]);
    expect(r.problems.map(sayFinding)).toEqual([
      "a.xlsx, sheet Monitoring, row 1, column Tea drunk: found a column “Tea drunk”, wanted a count the template names. The column was not read.",
    ]);
  });
  test("a protected count stays a gap and never becomes a number", async () => {
    const r = await read("period,adopted\n2026-11,<5\n");
    expect(r.told.counts.map((c) => c.value.kind)).toEqual(["suppressed"]);
  });
});

describe("words", () => {
  test("commentary with two days in a row and figures in its words is no return of measures", async () => {
    const r = await read(
      `indicator,period,what,why,action,owner,due\ncin-visits,2026-10,Fewer.,,,,\ncin-visits,2026-09,"8 of 11 were on time, below target for a second month.",Fewer clinics.,Asked the provider for one each month.,Head of Health,2026-10-30\n`,
    );
    expect(r.told.commentary.map((c) => [c.period, c.due])).toEqual([
      ["2026-10", ""],
      ["2026-09", "2026-10-30"],
    ]);
    expect(r.rows).toEqual([]);
  });

  test("targets, events and commentary find measures by name and days in any way they are written", async () => {
    const t = await read(
      "Measure,Target (%),Tolerance,Owner,Review date\ncin-visits,85%,5,Head of Safeguarding,46478\n",
    );
    // Excel’s 46478 is 122 days after its 46356, 30 November 2026: 31 + 31 + 28 + 31 + 1.
    expect(t.told.targets).toEqual([
      {
        indicator: "cin-visits",
        target: 85,
        tolerance: 5,
        owner: "Head of Safeguarding",
        source: "local",
        reason: "",
        review: "2027-04-01",
      },
    ]);
    const e = await read(
      "Date,Type,Event,Description,Measures\n30/11/2026,Step,New teams,Smaller teams.,contacts; cin-visits\n",
    );
    expect(e.told.events).toEqual([
      {
        date: "2026-11-30",
        kind: "step",
        title: "New teams",
        text: "Smaller teams.",
        indicators: ["contacts", "cin-visits"],
      },
    ]);
    const c = await read(
      "indicator,action,owner,due\ncin-visits,Cover,Head of Safeguarding,29/01/2027\n",
    );
    expect(c.told.actions).toEqual([
      {
        indicator: "cin-visits",
        period: "",
        action: "Cover",
        owner: "Head of Safeguarding",
        due: "2027-01-29",
      },
    ]);
  });
  test("two files that give one row with other words are told, and the first is kept", async () => {
    const file = (name: string, target: number) => ({
      name,
      bytes: bytes(`indicator,target,tolerance,owner\ncin-visits,${target},5,Head\n`),
    });
    const r = await readAndConfirm([file("a.csv", 85), file("b.csv", 90)], KNOWN);
    expect(r.told.targets.map((t) => t.target)).toEqual([85]);
    expect(worse(r)).toEqual([
      "b.csv: found 1 target that an earlier sheet or file gives with other figures or words: cin-visits, wanted one row. The first that was read was kept.",
    ]);
  });
  test("a return of figures with a target or a comment column among them stays a return", async () => {
    for (const csv of [
      "indicator,period,value,target\ncontacts,2026-11,1050,1000\n",
      "Measure,Month,Count,Comment\ncontacts,Nov-26,1050,Fine.\n",
      "Measure,Target,Oct-26,Nov-26\ncontacts,1000,,1050\n",
    ]) {
      const r = await read(csv);
      expect([r.rows.length, countTold(r.told)]).toEqual([1, 0]);
    }
  });
});

describe("the templates", () => {
  test.each(TOLD_TEMPLATES.map((t) => [t.id, t] as const))(
    "%s: its example is not read as figures, and a row written over it is",
    async (_, t) => {
      const csv = (rows: readonly (readonly string[])[]) =>
        rows
          .map((row) =>
            row.map((c) => (/[",]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(","),
          )
          .join("\n");
      const rows = filled(t, month("2026-11"));
      const example = await read(csv(rows));
      expect(countTold(example.told)).toBe(0);
      expect(example.problems.map((p) => p.severity)).toEqual(t.example.map(() => "note"));
      const changed = rows
        .map((row, i) =>
          i === 1
            ? row.map((cell) =>
                /^\d{2,5}$/.test(cell) ? String(Number(cell) + 1) : cell.replace("Example: ", ""),
              )
            : row,
        )
        .slice(0, 2);
      const mine = await read(csv(changed));
      // A measure of the council's own comes with its target.
      const more: Record<string, number> = { flows: 16, workforce: 7, measures: 2 };
      expect(countTold(mine.told)).toBe(more[t.id] ?? 1);
      expect(
        mine.problems.filter((p) => p.severity === "row" || p.severity === "stop").map(sayFinding),
      ).toEqual([]);
    },
  );
  test("as a workbook every sheet is understood, and none of its examples is loaded", async () => {
    const r = await readAndConfirm(
      [
        {
          name: "template.xlsx",
          bytes: await templateBook(
            [
              ["indicator", "period", "numerator", "denominator", "value"],
              ["contacts", "2026-11", "", "", "1050"],
            ],
            [
              ["indicator", "2026-11", "2026-12"],
              ["contacts", "", ""],
            ],
            TOLD_TEMPLATES.map((t) => asSheet(t, month("2026-11"))),
          ),
        },
      ],
      KNOWN,
    );
    expect(r.problems.filter((p) => p.severity === "stop").map(sayFinding)).toEqual([]);
    expect(countTold(r.told)).toBe(0);
    expect(r.rows.length).toBe(1);
  });
});

const heads = fc.constantFrom(...TOLD_TEMPLATES.map((t) => t.columns.map(([column]) => column)), [
  "Service",
  "Quarter",
  "Budget",
  "Forecast",
  "Variance",
]);
const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    "service",
    "budget £000",
    "forecast",
    "period",
    "fund",
    "group",
    "children",
    "provider",
    "own",
    "indicator",
    "target",
    "what",
    "action",
    "date",
    "title",
    "kind",
    "contacts",
    "referrals",
    "placements",
    "Total",
    "high needs",
    "dsg",
    "2026-Q3",
    "2026-11",
    "Q2 2026/27",
    "(123)",
    "-5",
    "£1,2,3",
    "12",
    "900%",
    "<5",
    "-",
    "cin-visits",
    "30/11/2026",
    "2062-01-01",
    "other",
  ),
);
/** Under each heading mostly what belongs there, and now and then anything. */
const GOOD: { readonly [column: string]: readonly string[] } = {
  service: ["placements", "early help", "Total"],
  period: ["2026-11", "2026-Q4", "Nov-26"],
  fund: ["general", "dsg", ""],
  group: ["with parents", "other", "Total"],
  provider: ["own", "bought"],
  indicator: ["cin-visits", "contacts"],
  date: ["2026-11-30", "30/11/2026"],
  title: ["New teams"],
  kind: ["step", "note"],
  indicators: ["all", "contacts"],
  what: ["Fine."],
  why: [""],
  action: ["Wait."],
  owner: ["Head"],
  due: ["2027-01-29"],
  review: [""],
  reason: [""],
  reason_type: ["", "mix"],
  source: ["local"],
  text: [""],
  brought_forward_000: [""],
};
const tables = heads.chain((head) =>
  fc
    .array(
      fc.tuple(
        ...head.map((column) =>
          fc.oneof(
            {
              weight: 6,
              arbitrary: fc.constantFrom(
                ...(GOOD[column.toLowerCase()] ?? ["12", "-5", "0", "95", "<5", "33600"]),
              ),
            },
            { weight: 1, arbitrary: cell },
          ),
        ),
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((rows): readonly (readonly string[])[] => [head, ...rows]),
);
test(
  "whatever stands below the headings, the reader answers, and no line it takes has an impossible place or size",
  { timeout: 60_000 },
  async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { told } = await read(
          table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(",")).join("\n"),
        );
        taken += countTold(told);
        for (const l of told.finance)
          expect([
            /^20[0-3]\d-Q[1-4]$/.test(l.period),
            l.service !== "",
            /total/i.test(l.service),
          ]).toEqual([true, true, false]);
        for (const p of told.placements)
          expect(amountOf(p.children) ?? 0).toBeGreaterThanOrEqual(0);
        for (const c of told.counts)
          expect([
            /^20[0-3]\d-(0[1-9]|1[0-2])$/.test(c.period),
            (amountOf(c.value) ?? 0) >= 0,
          ]).toEqual([true, true]);
        for (const t of told.targets)
          if (t.indicator === "cin-visits") expect(t.target).toBeLessThanOrEqual(100);
        for (const e of told.events) expect(e.date).toMatch(/^20[0-3]\d-\d\d-\d\d$/);
      }),
      { seed: 20260331, numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(400);
  },
);
