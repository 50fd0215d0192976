import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { law } from "#tests/support/law.ts";
import { month, period, quarter, year } from "#tests/support/period.ts";
import {
  addMonths,
  aprilOf,
  BASES,
  compareDays,
  comparePeriods,
  financialQuarterOf,
  financialYearOf,
  firstDayOf,
  isoDay,
  juneBefore,
  kindOf,
  lastDayOf,
  lastMonthOf,
  monthNamed,
  monthOfDay,
  monthsBetween,
  monthsTo,
  nextPeriod,
  parseDay,
  parsePeriod,
  periodLabel,
  quarterOf,
  range,
  readMonth,
  sayMonth,
  shortPeriod,
  splitYearTo,
  stepsOn,
  yearsOn,
  type Basis,
  type Frame,
} from "./calendar.ts";

const on = (basis: Basis, ends = "03-31"): Frame => ({ basis, ends });

test.each([
  ["2025", "year"],
  ["2024-25", "split-year"],
  ["1999-00", "split-year"],
  ["2026-Q3", "quarter"],
  ["2026-10", "month"],
  ["2009-10", "month"],
] as const)("“%s” is of the kind %s", (id, kind) => expect(kindOf(period(id))).toBe(kind));

test.each([
  "May-22",
  "2026-13",
  "2026-00",
  "2026-1",
  "Q5",
  "2026-Q5",
  "2026-Q0",
  "2024-26",
  "202425",
  "March 2025",
  "1989",
  "1989-12",
  "2100",
  "2100-Q1",
  "9999-12",
  " 2025",
  "2025\n",
  "-2025",
  "２０２５",
  "NaN",
  "",
])("“%s” is no period", (text) => expect(parsePeriod(text)).toBeNull());

const LABELS: Record<Basis, readonly [id: string, ends: string, label: string]> = {
  snapshot: ["2025", "03-31", "at 31 March 2025"],
  month: ["2026-10", "03-31", "October 2026"],
  quarter: ["2026-Q3", "03-31", "July to September 2026"],
  "rolling-12": ["2026-10", "03-31", "12 months to October 2026"],
  "rolling-3": ["2026-01", "03-31", "3 months to January 2026"],
  ytd: ["2026-06", "03-31", "April to June 2026, year to date"],
  year: ["2025", "03-31", "year ending 31 March 2025"],
  "academic-year": ["2024-25", "08-31", "academic year 2024/25"],
  "calendar-year": ["2024", "12-31", "calendar year 2024"],
  "financial-year": ["2024-25", "03-31", "financial year 2024 to 2025"],
  "stated-year": ["2025", "08-31", "year to August 2025"],
  "three-years": ["2016", "12-31", "three years to December 2016"],
  forecast: ["2026-Q3", "03-31", "forecast at 30 September 2026"],
};
test.each(BASES)("a figure on the basis “%s” says what it covers", (basis) => {
  const [id, ends, label] = LABELS[basis];
  expect(periodLabel(period(id), on(basis, ends))).toBe(label);
});

test("the workforce census stands at 30 September, a month-end count at the month’s end", () => {
  expect(periodLabel(period("2025"), on("snapshot", "09-30"))).toBe("at 30 September 2025");
  expect(periodLabel(period("2026-02"), on("snapshot"))).toBe("at 28 February 2026");
});

test("a year to date begins in April, of the year before where it has passed December", () => {
  expect(
    ["2026-04", "2026-12", "2027-01", "2027-03"].map((id) => periodLabel(period(id), on("ytd"))),
  ).toEqual([
    "April 2026, year to date",
    "April to December 2026, year to date",
    "April 2026 to January 2027, year to date",
    "April 2026 to March 2027, year to date",
  ]);
});

test("axes use a short form of the same day", () => {
  expect(
    ["2025", "2024-25", "2026-Q2", "2026-10"].map((id) => shortPeriod(period(id), on("snapshot"))),
  ).toEqual(["Mar 2025", "2024/25", "Jun 2026", "Oct 2026"]);
  expect(shortPeriod(period("2024"), on("calendar-year", "12-31"))).toBe("2024");
});

describe("the last day", () => {
  test.each([
    ["2024-02", 29],
    ["2025-02", 28],
    ["2000-02", 29],
    ["2026-04", 30],
    ["2026-12", 31],
  ])("of %s is the %ith", (id, day) => {
    expect(lastDayOf(period(id), on("month")).day).toBe(day);
  });
  test("of a year split over two calendar years falls in the second", () => {
    expect(isoDay(lastDayOf(period("2024-25"), on("academic-year", "08-31")))).toBe("2025-08-31");
    expect(isoDay(lastDayOf(period("1999-00"), on("financial-year")))).toBe("2000-03-31");
  });
});

test.each([
  ["2025-12", "2026-01"],
  ["2025-11", "2025-12"],
  ["2025-Q4", "2026-Q1"],
  ["2024-25", "2025-26"],
  ["2098-99", "2099-00"],
  ["2025", "2026"],
])("after %s comes %s", (id, next) => expect(nextPeriod(period(id))).toBe(next));
test("no split year has a name of its own between 1999-00 and 2012-13: it would be a month’s", () => {
  expect(nextPeriod(period("1999-00"))).toBeNull();
  expect(yearsOn(period("2012-13"), -1)).toBeNull();
  expect(splitYearTo(year("2012"))).toBeNull();
  expect(splitYearTo(year("2013"))).toBe("2012-13");
});

test("England at 31 March 2025 stands 19 months before a figure of October 2026", () => {
  const england = lastDayOf(period("2025"), on("snapshot"));
  const figure = lastDayOf(period("2026-10"), on("month"));
  expect(monthsBetween(england, figure)).toBe((2026 - 2025) * 12 + (10 - 3));
  expect(monthsBetween(figure, england)).toBe(-19);
  expect(monthsBetween(england, england)).toBe(0);
});

test("the financial year of a month begins in April", () => {
  expect(["2026-03", "2026-04", "2026-12", "2027-01"].map(month).map(aprilOf)).toEqual([
    "2025-04",
    "2026-04",
    "2026-04",
    "2026-04",
  ]);
});

const two = (n: number): string => String(n).padStart(2, "0");
const aYear = fc.integer({ min: 2013, max: 2060 });
const inAYear = fc.integer({ min: 1, max: 12 });
const aMonth = fc.tuple(aYear, inAYear).map(([y, m]) => month(`${y}-${two(m)}`));
const aQuarter = fc
  .tuple(aYear, fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => quarter(`${y}-Q${q}`));
const aWholeYear = aYear.map((y) => year(String(y)));
const aSplitYear = aYear.map((y) => period(`${y}-${two((y + 1) % 100)}`));
const aPeriod = fc.oneof(aMonth, aQuarter, aWholeYear, aSplitYear);
const steps = fc.integer({ min: -200, max: 200 });

law(
  "a period is its own text, and any other text is either one or refused",
  [fc.string()],
  (text) => {
    expect([null, text]).toContain(parsePeriod(text));
  },
);
law(
  "every month, quarter and year from 1990 to 2099 is read, and none outside",
  [fc.integer({ min: 1000, max: 9999 }), inAYear],
  (y, m) => {
    const isThere = y >= 1990 && y <= 2099;
    for (const text of [`${y}`, `${y}-${two(m)}`, `${y}-Q${Math.ceil(m / 3)}`])
      expect(parsePeriod(text)).toBe(isThere ? text : null);
  },
);
law("twelve months on is the same month of the next year", [aMonth], (id) => {
  const [y, m] = [Number(id.slice(0, 4)), id.slice(5)];
  expect(addMonths(id, 12)).toBe(`${y + 1}-${m}`);
  expect(yearsOn(id, 1)).toBe(`${y + 1}-${m}`);
});
law("so many steps on and as many back is the same period", [aPeriod, steps], (id, n) => {
  const there = stepsOn(id, n);
  if (there !== null) expect(stepsOn(there, -n)).toBe(id);
});
law("the next period is of the same kind and ends later", [aPeriod], (id) => {
  const next = nextPeriod(id);
  expect(next && kindOf(next)).toBe(kindOf(id));
  if (next)
    expect(compareDays(lastDayOf(id, on("year")), lastDayOf(next, on("year")))).toBeLessThan(0);
});
law(
  "periods stand in the order of the days they end on, whatever their kinds",
  [aPeriod, aPeriod],
  (a, b) => {
    const byDay = compareDays(
      lastDayOf(a, on("snapshot", "12-31")),
      lastDayOf(b, on("snapshot", "12-31")),
    );
    if (byDay !== 0) expect(Math.sign(comparePeriods(a, b))).toBe(Math.sign(byDay));
    expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
    expect(comparePeriods(a, b) === 0).toBe(a === b);
  },
);
law(
  "inside a kind the order is that of the text, so a list can be sorted either way",
  [aMonth, aMonth],
  (a, b) => {
    expect(Math.sign(comparePeriods(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
  },
);
law(
  "a range holds every month between its ends, both included, and nothing the wrong way round",
  [aMonth, fc.integer({ min: 0, max: 300 })],
  (from, n) => {
    const to = addMonths(from, n);
    const all = range(from, to);
    expect([all[0], all.at(-1), all.length]).toEqual([from, to, n + 1]);
    expect(all.slice(1).map((id) => addMonths(id, -1))).toEqual(all.slice(0, -1));
    expect(range(to, from)).toEqual(n === 0 ? [from] : []);
    expect(monthsTo(to, n + 1)).toEqual(all);
  },
);
test("a range over two kinds is empty: there is no way from a month to a year", () =>
  expect(range(period("2026-10"), period("2030"))).toEqual([]));
law("a quarter ends with the third month of its own", [aQuarter], (id) => {
  const last = lastMonthOf(id);
  expect(Number(last.slice(5))).toBe(Number(id.slice(6)) * 3);
  expect([0, 1, 2].map((back) => quarterOf(addMonths(last, -back)))).toEqual([id, id, id]);
  expect(isoDay(firstDayOf(id))).toBe(`${addMonths(last, -2)}-01`);
});
law(
  "the quarters of a financial year are counted from April",
  [aYear, fc.integer({ min: 1, max: 12 })],
  (y, nth) => {
    const id = addMonths(month(`${y}-04`), nth - 1);
    expect(financialYearOf(id)).toBe(y);
    expect(financialQuarterOf(quarterOf(id))).toBe(Math.ceil(nth / 3));
  },
);
law("children are those of the June before a month ends", [aYear, inAYear], (y, m) => {
  expect(juneBefore(month(`${y}-${two(m)}`))).toBe(String(m > 6 ? y : y - 1));
});
law("a month that is said is read again", [aMonth], (id) => {
  expect(readMonth(sayMonth(id))).toBe(id);
});
test.each([
  ["Sept", 9],
  ["JAN", 1],
  ["may", 5],
  ["Ma", null],
  ["Marchy", null],
  ["", null],
])("“%s” names the month %s", (name, n) => expect(monthNamed(name)).toBe(n));
law("a day is read back from its own text", [aMonth, fc.integer({ min: 1, max: 28 })], (id, d) => {
  const iso = `${id}-${two(d)}`;
  const day = parseDay(iso);
  expect(day && isoDay(day)).toBe(iso);
  expect(day && monthOfDay(day)).toBe(id);
});
test.each(["2026-02-29", "2026-13-01", "2026-04-31", "2026-4-1", "01/04/2026", "soon", ""])(
  "“%s” is no day",
  (text) => expect(parseDay(text)).toBeNull(),
);
