import { describe, expect, test } from "vitest";
import { saySeen } from "#intake/recognise/seen.ts";
import { byPage, csv, written, type Answered } from "./doors.ts";

// Other tables of the kinds that the trial of November 2026 tried: what a council may bring next.
// Figures by hand.
const read = (council: string, lines: readonly string[], answers: Answered["answers"] = {}) =>
  byPage(council, csv(lines.join("\n")), { answers });
const REAL = ["Medway", "York"];

describe.each(REAL)("%s: a figure nowhere near the published year waits for a yes", (council) => {
  // Medway's last caseload is 15.7, York's 15.9; their last average scores are 16.3 and 15.0.
  test.each([
    ["average-caseload", 850],
    ["sdq-score", 140],
    ["re-referrals", 2.1],
  ])("%s of %d", async (slug, figure) => {
    const lines = ["indicator,period,value,basis", `${slug},2026-10,${figure},rolling-12`];
    const found = await read(council, lines);
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.map((p) => p.wanted).join()).toMatch(/published for 2025/);
    const after = await read(council, lines, { "unusual|": "yes" });
    expect(after.rows).toHaveLength(1);
  });

  test("a share of counts that are both given is its own witness", async () => {
    const found = await read(council, [
      "indicator,period,numerator,denominator,basis",
      "re-referrals,2026-10,1,40,month",
    ]);
    expect(written(found.rows)).toEqual(["re-referrals 2026-10 1/40 month"]);
  });
});

describe("a rate printed beside its count must be that count’s", () => {
  // 118 plans of York's 34,758 children are 33.9 per 10,000, 299 of Medway's 68,774 are 43.5
  // (published for 2025).
  test.each([
    ["York", 118, 64, 34],
    ["Medway", 299, 21, 43],
  ])("%s: %d plans are not %d per 10,000", async (council, plans, printed, about) => {
    const lines = (rate: number) => [
      "indicator,period,numerator,value",
      `cp-plan-rate,2026-10,${plans},${rate}`,
    ];
    const found = await read(council, lines(printed));
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.map((p) => p.found).join()).toContain(`beside ${plans}`);
    const counts = await read(council, lines(printed), { "reading|printed|": "counts" });
    expect(written(counts.rows)).toEqual([`cp-plan-rate 2026-10 ${plans}/`]);
    const rate = await read(council, lines(printed), { "reading|printed|": "printed" });
    expect(written(rate.rows)).toEqual([`cp-plan-rate 2026-10 ${printed}`]);
    expect(written((await read(council, lines(about))).rows)).toEqual([
      `cp-plan-rate 2026-10 ${plans}/ ${about}`,
    ]);
  });

  test.each(REAL)("%s: 900 cases of 55 workers are 16.4 each, not 24", async (council) => {
    const found = await read(council, [
      "indicator,period,numerator,denominator,value",
      "average-caseload,2026-10,900,55,24",
    ]);
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.map((p) => p.wanted)).toEqual(["16.4, which is 900 of 55"]);
  });
});

describe.each(REAL)("%s: a part of the council by another heading", (council) => {
  test.each(["Service", "Office", "Service area", "Division"])(
    "every row of one %s is asked about",
    async (heading) => {
      const found = await read(council, [
        `${heading},indicator,period,value`,
        "Early Help,contacts,2026-09,410",
        "Early Help,contacts,2026-10,400",
      ]);
      expect([found.rows, found.held.length]).toEqual([[], 2]);
      expect(found.problems.map((p) => p.found)).toContain("every row is of “Early Help”");
    },
  );

  test("a service in a column of areas is said to be no council that is known, never another council", async () => {
    const found = await read(council, [
      "Area,indicator,period,value,basis",
      "Early Help,contacts,2026-10,410,month",
      "Kent,contacts,2026-10,1900,month",
      "E06000023,contacts,2026-10,900,month",
      `${council} Council,contacts,2026-10,1102,month`,
    ]);
    expect(written(found.rows)).toEqual(["contacts 2026-10 1102 month"]);
    expect(found.problems.map((p) => [p.row, p.column, p.found, p.wanted])).toEqual([
      [2, "Area", "1 row of “Early Help”, by which no council is known", `rows of ${council}`],
      [3, "Area", "2 rows of another council: “Kent”, “E06000023”", `rows of ${council}`],
    ]);
  });

  test("the whole of children’s services by its own name is no part", async () => {
    const found = await read(
      council,
      ["Service,indicator,period,value", "Children’s Social Care,contacts,2026-10,1102"],
      { "basis|": "month" },
    );
    expect(written(found.rows)).toEqual(["contacts 2026-10 1102 month"]);
  });

  test("a total beside its parts in columns is the figure only when a person says so", async () => {
    const lines = [
      "October 2026,,,",
      "Indicator,North,South,Total",
      "Contacts received,400,430,830",
      "Missing children,12,15,27",
    ];
    const answers = { "basis|": "month" };
    const found = await read(council, lines, answers);
    expect(found.rows).toEqual([]);
    const whole = ["contacts 2026-10 830 month", "missing-children 2026-10 27 month"];
    expect(written(found.held)).toEqual(whole);
    expect(found.problems.map((p) => p.found)).toContain("“Total” beside “North”, “South”");
    const after = await read(council, lines, { ...answers, "part|": "yes" });
    expect(written(after.rows)).toEqual(whole);
  });
});

describe.each(REAL)("%s: kinds of figure, and what a heading says beside its month", (council) => {
  test("rows of a kind that is not read are counted and named", async () => {
    const found = await read(council, [
      "Indicator,Type,Oct-26",
      "Social worker vacancy rate,FTE,22",
      "Social worker vacancy rate,Target,12",
      "Social worker vacancy rate,%,18.5",
    ]);
    expect(written(found.held.concat(found.rows))).toEqual(["vacancy-rate 2026-10 18.5"]);
    expect(found.problems.map((p) => p.found)).toContain(
      "2 rows of kinds that are not read: “FTE”, “Target”",
    );
  });

  test.each([
    ["Oct-26 provisional", "provisional"],
    ["Oct-26 (p)", "provisional"],
    ["October 2026 Revised", "revised"],
  ])("“%s” is a month whose figure is %s", async (heading, status) => {
    const found = await read(
      council,
      [`Indicator,Sep-26,${heading}`, "Contacts received,980,1010"],
      { "basis|": "month" },
    );
    expect(found.rows.map((r) => [r.period, r.status])).toEqual([
      ["2026-09", "final"],
      ["2026-10", status],
    ]);
  });

  test.each([
    ["12m to Sep-26", "12m to Oct-26"],
    ["Sep-26 (rolling 12)", "Oct-26 (rolling 12)"],
    ["12 months to September 2026", "12 months to October 2026"],
    ["Rolling year Sep-26", "Rolling year Oct-26"],
  ])("“%s” is twelve months, said by the heading", async (...headings) => {
    const found = await read(council, [
      `Indicator,${headings.join(",")}`,
      "Repeat referrals within 12 months,21.3,21.1",
    ]);
    expect(written(found.rows)).toEqual([
      "re-referrals 2026-09 21.3 rolling-12",
      "re-referrals 2026-10 21.1 rolling-12",
    ]);
  });

  describe("a month beside twelve months that end with it", () => {
    const lines = [
      "Indicator,Sep-26,Oct-26,12m to Oct-26",
      "Repeat referrals within 12 months,24.8,25.2,21.1",
    ];
    const TWELVE = "re-referrals 2026-10 21.1 rolling-12";

    test("is another figure, and cannot be said to be twelve months itself", async () => {
      const found = await read(council, lines);
      expect(written(found.rows)).toEqual([TWELVE]);
      const [asked] = found.problems.flatMap((p) => p.question ?? []);
      expect(asked?.options.map((o) => o.answer)).toEqual(["month", "ytd"]);
      const after = await read(council, lines, { "basis|": "month" });
      expect([...written(after.rows)].sort()).toEqual([
        "re-referrals 2026-09 24.8 month",
        TWELVE,
        "re-referrals 2026-10 25.2 month",
      ]);
    });

    test("is not taken for it where that was answered for another sheet of the layout", async () => {
      const found = await read(council, lines, { "basis|": "rolling-12" });
      expect([written(found.rows), found.held.length]).toEqual([[TWELVE], 2]);
    });

    test("is shown with what each column covers", async () => {
      const { seen } = await read(council, lines);
      expect(seen.flatMap((s) => s.columns.map((c) => [c.heading, c.says]))).toEqual([
        ["Indicator", ""],
        ["Sep-26", ""],
        ["Oct-26", ""],
        ["12m to Oct-26", "12 months"],
      ]);
      expect(seen.map(saySeen)).toEqual([
        "Read: Actual, Actual (12 months). Months: September 2026 to October 2026.",
      ]);
    });
  });
});

describe.each(REAL)("%s: quarters without a year", (council) => {
  const row = "Assessments within 45 working days,84,85";
  const [Q1, Q2] = ["assessments-in-45-days 2026-Q2 84", "assessments-in-45-days 2026-Q3 85"];

  test("below a financial year they are that year’s", async () => {
    const found = await read(council, [",2026/27,", "Indicator,Q1,Q2", row]);
    expect(written(found.rows)).toEqual([Q1, Q2]);
  });

  test("so they are where the title names one", async () => {
    const found = await read(council, [
      "Children’s scorecard 2026/27,,",
      "Indicator,Quarter 1,Quarter 2",
      row,
    ]);
    expect(written(found.rows)).toEqual([Q1, Q2]);
  });

  test("below a calendar year which quarters they are is asked", async () => {
    const lines = [",2026,", "Indicator,Q1,Q2", row];
    const found = await read(council, lines);
    expect([found.rows, found.held.length]).toEqual([[], 2]);
    const financial = await read(council, lines, { "period|heading|": "financial" });
    expect(written(financial.rows)).toEqual([Q1, Q2]);
  });

  test("without any year the year is asked", async () => {
    const lines = ["Indicator,Q1,Q2", row];
    const found = await read(council, lines);
    expect([found.rows, found.held]).toEqual([[], []]);
    expect(found.problems.map((p) => p.found)).toContain("quarters without a year: “Q1”, “Q2”");
    const told = await read(council, lines, { "period|year|": "2026/27" });
    expect(written(told.rows)).toEqual([Q1, Q2]);
  });

  test("among months a quarter is their total", async () => {
    const found = await read(
      council,
      ["Scorecard 2026/27,,,,", "Indicator,Apr,May,Jun,Q1", "Contacts received,980,990,1010,2980"],
      { "basis|": "month" },
    );
    expect(written(found.rows)).toEqual([
      "contacts 2026-04 980 month",
      "contacts 2026-05 990 month",
      "contacts 2026-06 1010 month",
    ]);
  });
});

describe.each(REAL)(
  "%s: a table that is not understood is refused with what was seen",
  (council) => {
    test.each([
      [
        "no month",
        ["Indicator,This council,SN avg", "Repeat referrals within 12 months,21.0,21.9"],
        /columns “Indicator”, “This council”, “SN avg”.*no month above a figure/,
      ],
      [
        "weeks",
        ["Indicator,w/c 5 Oct,w/c 12 Oct", "Contacts received,240,251"],
        /columns “Indicator”, “w\/c 5 Oct”, “w\/c 12 Oct”/,
      ],
      ["no headings", ["240,251,260", "1,2,3"], /no line of headings was found/],
    ])("%s", async (_, lines, says) => {
      const found = await read(council, lines);
      expect([found.rows, found.held]).toEqual([[], []]);
      const [stop] = found.problems;
      expect([stop?.severity, stop?.found]).toEqual(["stop", expect.stringMatching(says)]);
    });
  },
);

// 311 referrals a month would be twice what York's published year has (1,837), and 311 per 10,000
// is what seven months of it come to: the figure is not known to be a count, and shows nothing of
// the time that another row covers.
test("a whole number that may be a rate is no witness of what time a count beside it covers", async () => {
  const found = await read("York", ["indicator,Oct-26", "referral-rate,311.0", "contacts,6650"]);
  expect(found.rows).toEqual([]);
  expect(found.problems.map((p) => p.found).join()).toMatch(
    /first figures of “Contacts received”, without a word of what time/,
  );
});

test("a name is the same with or without the comma of its thousands", async () => {
  const found = await read("York", [
    "indicator,period,numerator",
    "Child protection plans per 10000,2026-10,118",
  ]);
  expect(written(found.rows)).toEqual(["cp-plan-rate 2026-10 118/"]);
});

describe("target and actual below a month, whatever stands beside them, are told apart", () => {
  test.each([
    ["a quarter’s heading in the upper line", [",Oct,,Q3", "Measure,Target,Actual,"]],
    ["a quarter’s heading in the lower line", [",Oct,,", "Measure,Target,Actual,Q3"]],
    ["the name of the first column in both", ["Measure,Oct,,", "Measure,Target,Actual,Q3"]],
    [
      "the name of the first column in both, and no quarter",
      ["Measure,Oct,,", "Measure,Target,Actual,RAG"],
    ],
  ])("%s", async (_, heads) => {
    const found = await read("York", [
      "Children’s scorecard 2026/27 (in month),,,",
      ...heads,
      "contacts,957,950,2800",
      "early-help-assessments,70,61,190",
    ]);
    expect(written(found.rows)).toEqual([
      "contacts 2026-10 950 month",
      "early-help-assessments 2026-10 61 month",
    ]);
  });
});

describe.each(REAL)("%s: a line above the headings that names a part of the council", (council) => {
  const lines = (title: string) => [title, "Measure,Oct-26", "Contacts received,240"];
  test.each([
    "Area: Early Help",
    "Area,Early Help",
    "Service: Family Solutions",
    "Age group: 16-17",
  ])("“%s” is asked about, and nothing is taken unasked", async (title) => {
    const found = await read(council, lines(title), { "basis|": "month" });
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.some((p) => p.question?.kind === "part")).toBe(true);
  });
  test.each([
    `Area: ${council}`,
    `Area,${council} Council`,
    "Service: Children’s services",
    "Area: All",
  ])("“%s” is all of it", async (title) => {
    const found = await read(council, lines(title), { "basis|": "month" });
    expect(written(found.rows)).toEqual(["contacts 2026-10 240 month"]);
  });
});

test.each(REAL)(
  "%s: less than none is refused, and nobody is asked what time it covers",
  async (council) => {
    const found = await read(council, ["Activity,Oct-26", "Contacts received,-5"]);
    expect([found.rows, found.held]).toEqual([[], []]);
    expect(found.problems.flatMap((p) => p.question ?? [])).toEqual([]);
    expect(found.problems.map((p) => p.found).join()).toContain("a figure below nought");
  },
);
