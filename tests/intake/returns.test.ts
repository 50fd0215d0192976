import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readStory, type WireStory } from "#contract/story.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { countTold } from "#intake/recognise/told/told.ts";
import {
  RETURNS,
  answersOf,
  byCommand,
  byPage,
  csv,
  returned,
  written,
  type Answered,
} from "./doors.ts";

/**
 * What a file must give before anybody answers, and what it gives once the answers beside it are
 * said. By hand, from the file.
 */
type Case = {
  readonly file: string;
  /** Figures that are sure, or none of a measure: `slug` alone names one that must not be there. */
  readonly sure: readonly string[];
  readonly never?: readonly string[];
  readonly held: number;
  /** Held figures that are sure for a council whose own months say what the measure usually is. */
  readonly known?: readonly string[];
  readonly says?: readonly RegExp[];
  readonly then?: Answered & {
    readonly gives: readonly string[];
    /** Counts of the stories: all of them. */ readonly counts?: readonly string[];
  };
};

const counted = ({ told }: ReadLocal): string[] =>
  told.counts.map((c) => `${c.id} ${c.period} ${String(amountOf(c.value))}`);
const months = (
  slug: string,
  figures: { readonly [month: string]: number | string },
): readonly string[] =>
  Object.entries(figures).map(([month, figure]) => `${slug} 2026-${month} ${figure}`);
const APR_OCT = ["04", "05", "06", "07", "08", "09", "10"];
const run = (slug: string, ...figures: readonly number[]): readonly string[] =>
  months(
    slug,
    Object.fromEntries(APR_OCT.slice(-figures.length).map((m, i) => [m, figures[i] ?? 0])),
  );

/** The scorecard of f01 and f02: the same figures in two layouts. */
const SCORECARD = [
  ...run("cin-visits", 86, 84, 85, 85, 83, 85, 82),
  ...run("assessments-in-45-days", 84.2, 85.1, 86, 87.3, 88.1, 88.6, 86.8),
  ...run("agency-rate", 20.1, 19.2, 18.4, 17.6, 16.5, 15.7, 14.9),
  ...run("contacts", 980, 1010, 1033, 995, 863, 1024, 1102),
];
const VISITS = run("cp-visits", 93, 92, 94, 91, 90, 93, 91);
const REPEATS = run("re-referrals", 21.1, 21.9, 20.8, 21.2, 21.6, 21.5, 21.3);

const CASES: readonly Case[] = [
  {
    file: "f01-scorecard-no-year.xlsx",
    sure: [...SCORECARD, ...run("unregistered-placements", 1, 0, 0, 1, 2, 2, 1)],
    never: ["cp-visits", "re-referrals"],
    held: 7,
    says: [
      /columns that are not read: .*Target.*YTD.*RAG/,
      /“CP visits on time”, wanted a measure/,
    ],
    then: {
      names: { "CP visits on time": "cp-visits" },
      answers: { "basis|": "rolling-12" },
      gives: [...VISITS, ...REPEATS.map((r) => `${r} rolling-12`)],
    },
  },
  {
    file: "f01c-scorecard-target-first.xlsx",
    // Target, Actual, RAG under each month: 90, 93, 91 are the actuals of visits, 95 the target.
    sure: run("agency-rate", 16.5, 15.7, 14.9),
    known: [...run("cin-visits", 83, 85, 82), ...run("assessments-in-45-days", 88.1, 88.6, 86.8)],
    held: 9,
    then: {
      names: { "CP visits on time": "cp-visits" },
      answers: { "basis|…first": "month" },
      gives: [...run("cp-visits", 90, 93, 91), ...run("cin-visits", 83, 85, 82)].map(
        (r) => `${r} month`,
      ),
    },
  },
  {
    file: "f02-sheet-per-month.xlsx",
    // Unregistered settings differ from f01 in no month but July: 1, 0, 0, 1, 2, 2, 1.
    sure: [...SCORECARD, ...run("unregistered-placements", 1, 0, 0, 1, 2, 2, 1)],
    held: 7,
    then: { names: { "CP visits on time": "cp-visits" }, gives: VISITS },
  },
  {
    file: "f05b-liquidlogic-activity.xlsx",
    // Nothing in it says that its columns are of a month each: 13 with no further action may be per
    // cent of a year.
    sure: [],
    known: ["contacts 2026-10 1102", "contacts 2026-09 1024"],
    never: ["conferences-in-15-days", "referrals-nfa", "cla-rate", "section-47-rate"],
    held: 4,
    says: [
      /“ICPC”, wanted a measure/,
      /“Children looked after”, wanted a measure/,
      /13, 12 \(Referrals with no further action\)/,
    ],
    // 412 children are a count, whatever measure a person says they are of; the rest are counts of
    // the stories.
    then: {
      // Counts that are known to be counts show by their size that each column is of a month.
      names: {
        "Children looked after": "cla-rate",
        Referrals: "count:referrals",
        "Assessments completed": "count:assessments",
        "S47 enquiries": "count:section-47s",
        ICPC: "count:conferences",
        "CP plans started": "count:plans-started",
        "CP plans ended": "count:plans-ended",
        "Started to be looked after": "count:cla-started",
        "Ceased to be looked after": "count:cla-ceased",
      },
      gives: [
        "contacts 2026-10 1102",
        "contacts 2026-09 1024",
        "cla-rate 2026-10 412/",
        "cla-rate 2026-09 412/",
      ],
      counts: [
        "referrals 2026-10 292",
        "referrals 2026-09 259",
        "assessments 2026-10 234",
        "assessments 2026-09 230",
        "section-47s 2026-10 84",
        "section-47s 2026-09 80",
        "conferences 2026-10 30",
        "conferences 2026-09 24",
        "plans-started 2026-10 20",
        "plans-started 2026-09 18",
        "plans-ended 2026-10 9",
        "plans-ended 2026-09 13",
        "cla-started 2026-10 13",
        "cla-started 2026-09 12",
        "cla-ceased 2026-10 13",
        "cla-ceased 2026-09 8",
      ],
    },
  },
  {
    file: "f06-cp1252.csv",
    sure: ["residential-weekly-cost 2026-10 6790", "fostering-weekly-cost 2026-10 709"],
    // A first count of contacts: a month's, twelve months' or since April, and nothing in the file
    // says which.
    known: ["contacts 2026-10 1110"],
    held: 1,
    then: { answers: { "basis|": "month" }, gives: ["contacts 2026-10 1110 month"] },
  },
  {
    file: "f06b-utf16.txt",
    sure: [],
    known: ["contacts 2026-10 1110", "contacts 2026-09 1024"],
    held: 2,
    then: {
      answers: { "basis|": "month" },
      gives: ["contacts 2026-10 1110 month", "contacts 2026-09 1024 month"],
    },
  },
  {
    file: "f08b-percent-whole.xlsx",
    sure: run("cp-two-years", 2.8, 2.7, 0.9),
    known: run("cp-visits", 90, 93, 91),
    held: 6,
    then: {
      answers: { "basis|…first": "month", "basis|": "rolling-12" },
      gives: [
        ...run("cp-visits", 90, 93, 91).map((r) => `${r} month`),
        ...run("adopted-on-leaving", 7, 8, 0.9).map((r) => `${r} rolling-12`),
      ],
    },
  },
  {
    file: "f09c-type-number-percent.xlsx",
    sure: [
      "cp-reviews 2026-08 82/ 92.4",
      "cp-reviews 2026-09 90/ 94.1",
      "cp-reviews 2026-10 97/ 94.7",
    ],
    known: [
      "initial-health-assessments 2026-08 9/ 69",
      "initial-health-assessments 2026-09 8/ 73",
      "initial-health-assessments 2026-10 11/ 61",
    ],
    held: 3,
  },
  {
    file: "f12-resend.csv",
    sure: [
      "cp-visits 2026-10 469/518",
      "cin-visits 2026-10 902/1104",
      "re-referrals 2026-10 72/292",
      "contacts 2026-10 1102",
      "cla-rate 2026-10 412/",
    ],
    held: 0,
  },
  {
    file: "f13b-quarters-2026Q1.csv",
    sure: [],
    held: 2,
    says: [/“2026 Q1” is January to March by the calendar, April to June by the financial year/],
    then: {
      answers: { "period|": "financial", "basis|": "rolling-12" },
      gives: [
        "care-proceedings-weeks 2026-Q2 29.9 rolling-12",
        "care-proceedings-weeks 2026-Q3 29.1 rolling-12",
      ],
    },
  },
  {
    file: "f13c-months-and-quarter-total.csv",
    sure: run("contacts", 995, 863, 1024, 1102),
    // Whole numbers among counts: shares only where the council has given the measure before.
    held: 4,
    known: run("cin-visits", 85, 83, 85, 82),
    then: { answers: { "count|": "percent" }, gives: run("cin-visits", 85, 83, 85, 82) },
    says: [/columns that are not read: Q2 2026\/27/],
  },
  {
    file: "f14-ytd-cumulative.csv",
    sure: [],
    held: 21,
    says: [/the year to date \(Contacts received/],
    then: {
      answers: { "basis|": "ytd" },
      // 1,990 - 980, 3,023 - 1,990 …
      gives: [
        ...run("contacts", 980, 1010, 1033, 995, 863, 1024, 1102),
        ...run("early-help-assessments", 60, 65, 65, 61, 70, 63, 67),
        ...run("missing-children", 38, 39, 38, 35, 39, 40, 42),
      ].map((r) => `${r} month`),
    },
  },
  {
    file: "t04-legit-over.csv",
    sure: [],
    held: 8,
    then: {
      answers: { "unusual|": "yes", "basis|": "month" },
      gives: [
        ...run("audits-completed", 104, 108).map((r) => `${r} month`),
        ...run("net-fostering-approvals", -2, -1).map((r) => `${r} month`),
        ...run("agency-cover-of-vacancies", 112, 110),
        ...run("savings-delivered", 105, 102),
      ],
    },
  },
  { file: "t17-one-team.csv", sure: [], held: 6, says: [/every row is of “North”/] },
  {
    file: "t19-count-long.csv",
    sure: ["cla-rate 2026-09 262/", "cla-rate 2026-10 265/", "cp-plan-rate 2026-10 121/"],
    known: ["contacts 2026-10 800"],
    held: 1,
    then: { answers: { "basis|": "month" }, gives: ["contacts 2026-10 800 month"] },
  },
  {
    file: "t30-basis.csv",
    sure: ["re-referrals 2026-10 691/3241 rolling-12", "turnover-rate 2026-10 17.3/126 rolling-12"],
    held: 0,
  },
  {
    file: "t37-york-template-rolling.csv",
    sure: [
      "re-referrals 2026-09 40/150",
      "re-referrals 2026-10 39/160",
      "cp-repeat-plans 2026-10 4/14",
      "referral-rate 2026-10 150/",
      "assessments-in-45-days 2026-10 120/140",
    ],
    held: 0,
  },
];

/**
 * Measures that some council keeps by month already, or by no month at all: what is asked differs,
 * what is true does not.
 */
const COUNCILS = ["Medway", "York", "Marlbridge"];
const ofOne = (council: string, text: string): string =>
  council === "Marlbridge" ? text.replace(/ (month|rolling-12)$/, "") : text;

describe.each(COUNCILS)("%s", (council) => {
  test.each(CASES)(
    "$file",
    async ({ file, sure: always, never = [], held: most, says = [], then, known = [] }) => {
      const own = council === "Marlbridge" ? known : [];
      const [sure, held] = [[...always, ...own], most - own.length];
      const read = await byPage(council, returned(file));
      const got = written(read.rows);
      expect(got).toEqual(expect.arrayContaining([...sure]));
      expect(got.length + read.held.length, "nothing but what is named").toBe(sure.length + held);
      for (const slug of never) expect(got.filter((t) => t.startsWith(`${slug} `))).toEqual([]);
      const said = read.problems.map((p) => `${p.found}, wanted ${p.wanted}`);
      for (const one of says)
        expect(
          said.some((t) => one.test(t)),
          said.join("\n"),
        ).toBe(true);
      if (!then) return;
      const answered = await byPage(council, returned(file), then);
      const after = written(answered.rows);
      const wanted = then.gives.map((t) => ofOne(council, t));
      const plain = after.map((t) => ofOne(council, t));
      expect(plain).toEqual(expect.arrayContaining(wanted));
      if (then.counts) expect(counted(answered).sort()).toEqual([...then.counts].sort());
    },
  );
});

test("every file of the trial is told here or stands below", () => {
  const others = [
    "f03b-ledger-outturn-trap.xlsx",
    "t23-ledger-respelled.xlsx",
    "f11b-people-wide.xlsx",
    "f11c-people-in-notes.csv",
  ];
  expect([...CASES.map((c) => c.file), ...others].sort()).toEqual(readdirSync(RETURNS).sort());
});

test.each(["f11b-people-wide.xlsx", "f11c-people-in-notes.csv"])(
  "%s stops the load, and nothing of it is kept or said",
  async (file) => {
    const read = await byPage("York", returned(file));
    expect(read.problems.map((p) => p.severity)).toEqual(["stop"]);
    expect([read.rows, read.held, read.unknown, read.seen]).toEqual([[], [], [], []]);
    expect(JSON.stringify(read)).not.toMatch(/Smith|Ava|Brien|Jayden|Khan|Pauline|Kayla|Whitby/i);
    const { files } = await byCommand("York", returned(file), new Map());
    expect(files.size).toBe(0);
  },
);

describe("a ledger", () => {
  test("with last year’s outturn beside this year’s forecast gives the forecast", async () => {
    const { told } = await byPage("Marlbridge", returned("f03b-ledger-outturn-trap.xlsx"));
    const forecast = (service: string) => told.finance.find((l) => l.service === service)?.forecast;
    // Column "Q2 Forecast", not "Outturn 2025/26" (36,900).
    expect(forecast("placements")).toEqual({ kind: "known", amount: 35935 });
    expect(forecast("early help")).toEqual({ kind: "known", amount: 4950 });
  });
  test(
    "with last year’s outturn beside it is laid by the command as the page reads it",
    { timeout: 400_000 },
    async () => {
      const file = returned("f03b-ledger-outturn-trap.xlsx");
      const page = await byPage("Marlbridge", file);
      const { lines, files } = await byCommand("Marlbridge", file, answersOf(page));
      for (const { found } of page.problems)
        expect(
          lines.some((l) => l.includes(found)),
          found,
        ).toBe(true);
      const story = readStory(JSON.parse(files.get("story/E06999999.json") ?? "null") as WireStory);
      // The sheet's budget and "Q2 Forecast", row by row; quarter 2 of 2026/27 is July to September
      // 2026.
      expect(
        story.finance
          .filter((l) => l.period === "2026-Q3" && l.fund === "general")
          .map((l) => [l.service, amountOf(l.budget), amountOf(l.forecast)])
          .sort(),
      ).toEqual([
        ["SEND transport", 8400, 8710],
        ["early help", 5000, 4950],
        ["other children's services", 6300, 6240],
        ["placements", 33600, 35935],
        ["safeguarding and quality", 2500, 2530],
        ["social work teams", 12100, 12200],
      ]);
    },
  );
  test("with its services respelled is held back, and once each is named the budget is what it was", async () => {
    const file = returned("t23-ledger-respelled.xlsx");
    const read = await byPage("Marlbridge", file);
    expect([read.told.finance.length, read.heldTold]).toEqual([0, 6]);
    const respelled: { readonly [name: string]: string } = {
      "placements external": "placements",
      "social work and assessment teams": "social work teams",
      "early help and prevention": "early help",
      "safeguarding and qa": "safeguarding and quality",
      "transport send": "SEND transport",
      other: "other children's services",
    };
    const answers = Object.fromEntries(
      Object.entries(respelled).map(([name, is]) => [`reading|service|${name}`, `is ${is}`]),
    );
    const answered = await byPage("Marlbridge", file, { answers });
    expect(answered.told.finance.map((l) => l.service).sort()).toEqual(
      Object.values(respelled).sort(),
    );
    const { files } = await byCommand("Marlbridge", file, answersOf(answered));
    const story = JSON.parse(files.get("story/E06999999.json") ?? "{}") as {
      finance: { period: string; fund: string; budget: number }[];
    };
    const budget = story.finance
      .filter((l) => l.period === "2026-Q3" && l.fund === "general")
      .reduce((sum, l) => sum + l.budget, 0);
    // The sheet's own total.
    expect(budget).toBe(71_000);
  });
});

describe("the command", () => {
  test(
    "stops at a doubt, says what it asks, and goes on once a file of confirmations answers it",
    { timeout: 400_000 },
    async () => {
      const source = returned("f14-ytd-cumulative.csv");
      const stopped = await byCommand("Medway", source, new Map());
      expect(stopped.files.size).toBe(0);
      expect(stopped.open?.length).toBe(3);
      expect(stopped.lines.at(-1)).toMatch(/3 doubts hold 21 figures back/);
      const answers = new Map((stopped.open ?? []).map((q) => [q.id, "ytd"]));
      const { files } = await byCommand("Medway", source, answers);
      const area = JSON.parse(files.get("area/E06000035.json") ?? "{}") as {
        series: { indicator: string; basis: string; values: number[] }[];
      };
      const contacts = area.series.find((s) => s.indicator === "contacts" && s.basis === "month");
      expect(contacts?.values).toEqual([980, 1010, 1033, 995, 863, 1024, 1102]);
    },
  );

  test.each(CASES)(
    "takes of $file what the page takes, with the same findings and the same questions",
    { timeout: 400_000 },
    async ({ file, then }) => {
      const page = await byPage("York", returned(file), then);
      const names = then?.names ?? {};
      const { lines, files } = await byCommand("York", returned(file), answersOf(page), names);
      for (const problem of page.problems)
        expect(
          lines.some((l) => l.includes(problem.found)),
          problem.found,
        ).toBe(true);
      const isOpen = page.problems.some((p) => p.question !== undefined);
      const last = lines.at(-1) ?? "";
      if (isOpen) expect([files.size, /hold/.test(last)]).toEqual([0, true]);
      else if (page.rows.length > 0)
        expect(last).toBe(`laid  ${page.rows.length + countTold(page.told)} figures of York.`);
      else expect(files.size).toBe(0);
    },
  );
});

describe("others of the kind", () => {
  test.each([
    [
      "a reference of the council’s own is no id of ours",
      "Indicator,Period,Value\nWF01,Oct-26,68\nLAC,Oct-26,265\nNEET,Oct-26,42\nUASC,Oct-26,31\nCP plans,Oct-26,121\n",
      [],
      0,
    ],
    [
      "fractions, the small ones too",
      "Indicator,Sep-26,Oct-26\nChild protection visits on time,0.91,0.93\nProtection plans open 2 years or more,0.026,0.031\n",
      [
        "cp-visits 2026-09 91 month",
        "cp-visits 2026-10 93 month",
        "cp-two-years 2026-09 2.6",
        "cp-two-years 2026-10 3.1",
      ],
      0,
    ],
    [
      "figures as text",
      'Indicator,Aug-26,Sep-26,Oct-26\nContacts received,1 024,"1,010",1033 ▲\nChild protection visits on time,90 %,85% ▲,83% (912/1099)\n',
      [
        "contacts 2026-08 1024 month",
        "contacts 2026-09 1010 month",
        "contacts 2026-10 1033 month",
        "cp-visits 2026-08 90 month",
        "cp-visits 2026-09 85 month",
        "cp-visits 2026-10 912/1099 83 month",
      ],
      0,
    ],
    [
      "a rounded thousand is no number",
      "Indicator,Period,Value\nContacts received,Oct-26,1.1k\n",
      [],
      0,
    ],
    [
      "a printed share that its numbers do not give is held",
      "indicator,period,numerator,denominator,value\ncp-visits,2026-10,203,234,20\n",
      [],
      1,
    ],
    [
      "a part larger than its whole is refused",
      "indicator,period,numerator,denominator,value\nre-referrals,2026-10,309,236,\n",
      [],
      0,
    ],
    [
      "a rolling figure among months is asked about",
      "Indicator,Period,Numerator,Denominator\nRepeat referrals within 12 months,Oct-26,1313,6190\n",
      [],
      1,
    ],
    ["an age band is not the council", "Indicator,Age,Oct-26\nContacts received,16+,120\n", [], 1],
    [
      "a sheet that calls itself old",
      "Scorecard (old, do not use),\nIndicator,Oct-26\nContacts received,900\n",
      [],
      1,
    ],
    [
      "one of one child",
      "indicator,period,numerator,denominator,value\ninitial-health-assessments,2026-10,1,1,\n",
      [],
      1,
    ],
    [
      "a word of the machine’s in status or basis is no status and no basis",
      "indicator,period,basis,value,status\ncp-reviews,2026-10,snapshot,94%,constructor\ncla-reviews,2026-10,constructor,95%,final\n",
      ["cp-reviews 2026-10 94 snapshot"],
      0,
    ],
    [
      "months down the side and measures across",
      "Month,Contacts received,Child in need visits on time,Target,Kids at our door\nAug-26,1010,86%,90%,4\nSep-26,980,85%,90%,5\nOct-26,many,82%,90%,6\nTotal,3000,,,\n",
      [
        "contacts 2026-08 1010 month",
        "contacts 2026-09 980 month",
        "cin-visits 2026-08 86 month",
        "cin-visits 2026-09 85 month",
        "cin-visits 2026-10 82 month",
      ],
      0,
    ],
    ["no year anywhere", "Indicator,Apr,May,Jun\nContacts received,980,1010,1033\n", [], 0],
  ] as const)("%s", async (_, text, sure, held) => {
    const read = await byPage("Medway", csv(text), { answers: { "basis|…first": "month" } });
    expect(written(read.rows)).toEqual([...sure]);
    expect(read.held.length).toBe(held);
    if (sure.length === 0) expect(read.problems.some((p) => p.severity !== "note")).toBe(true);
  });

  test("a bad cell of a sheet with months down is told where it stands in the file", async () => {
    const read = await byPage(
      "Medway",
      csv("Month,Contacts received,cin-visits\nSep-26,980,85%\nOct-26,many,82%\n"),
    );
    const bad = read.problems.find((p) => p.found === "“many”");
    expect([bad?.row, bad?.column]).toEqual([3, "Contacts received"]);
  });

  test.each(["D.O.B.", "LCS ID", "SSID", "Service User Name", "YP Name", "NI number", "Child"])(
    "a heading “%s” beside figures stops the load",
    async (heading) => {
      const read = await byPage(
        "Medway",
        csv(`Measure,${heading},Age,Oct-26\nContacts received,x,12,3\n`),
      );
      const people = await byPage(
        "Medway",
        csv(`${heading},Age,Gender,Oct-26\nAB,12,F,3\nCD,13,M,4\n`),
      );
      expect([read, people].some((r) => r.problems[0]?.severity === "stop")).toBe(true);
    },
  );
});
