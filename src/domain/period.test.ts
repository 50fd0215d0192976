import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { law } from "#tests/support/law.ts";
import {
  compareDays,
  isoDay,
  kindOf,
  lastDayOf,
  monthsBetween,
  nextPeriod,
  periodLabel,
  shortPeriod,
  BASES,
  type Basis,
  type Frame,
} from "./period.ts";

const on = (basis: Basis, ends = "03-31"): Frame => ({ basis, ends });

test.each([
  ["2025", "year"],
  ["2024-25", "split-year"],
  ["1999-00", "split-year"],
  ["2026-Q3", "quarter"],
  ["2026-10", "month"],
  ["2024-26", null],
  ["2026-13", null],
  ["2026-Q5", null],
  ["202425", null],
  ["March 2025", null],
  ["", null],
] as const)("“%s” is of the kind %s", (id, kind) => expect(kindOf(id)).toBe(kind));

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
  expect(periodLabel(id, on(basis, ends))).toBe(label);
});

test("the workforce census stands at 30 September, a month-end count at the month’s end", () => {
  expect(periodLabel("2025", on("snapshot", "09-30"))).toBe("at 30 September 2025");
  expect(periodLabel("2026-02", on("snapshot"))).toBe("at 28 February 2026");
});

test("a year to date begins in April, of the year before where it has passed December", () => {
  expect(
    ["2026-04", "2026-12", "2027-01", "2027-03"].map((id) => periodLabel(id, on("ytd"))),
  ).toEqual([
    "April 2026, year to date",
    "April to December 2026, year to date",
    "April 2026 to January 2027, year to date",
    "April 2026 to March 2027, year to date",
  ]);
});

test("axes use a short form of the same day", () => {
  expect(
    ["2025", "2024-25", "2026-Q2", "2026-10"].map((id) => shortPeriod(id, on("snapshot"))),
  ).toEqual(["Mar 2025", "2024/25", "Jun 2026", "Oct 2026"]);
  expect(shortPeriod("2024", on("calendar-year", "12-31"))).toBe("2024");
});

describe("the last day", () => {
  test.each([
    ["2024-02", 29],
    ["2025-02", 28],
    ["2000-02", 29],
    ["2100-02", 28],
    ["2026-04", 30],
    ["2026-12", 31],
  ])("of %s is the %ith", (id, day) => {
    expect(lastDayOf(id, on("month")).day).toBe(day);
  });
  test("of a year split over two calendar years falls in the second", () => {
    expect(isoDay(lastDayOf("2024-25", on("academic-year", "08-31")))).toBe("2025-08-31");
    expect(isoDay(lastDayOf("1999-00", on("financial-year")))).toBe("2000-03-31");
  });
});

test.each([
  ["2025-12", "2026-01"],
  ["2025-11", "2025-12"],
  ["2025-Q4", "2026-Q1"],
  ["2024-25", "2025-26"],
  ["2098-99", "2099-00"],
  ["1999-00", "2000-01"],
  ["2025", "2026"],
])("after %s comes %s", (id, next) => expect(nextPeriod(id)).toBe(next));

test("England at 31 March 2025 stands 19 months before a figure of October 2026", () => {
  const england = lastDayOf("2025", on("snapshot"));
  const figure = lastDayOf("2026-10", on("month"));
  expect(monthsBetween(england, figure)).toBe((2026 - 2025) * 12 + (10 - 3));
  expect(monthsBetween(figure, england)).toBe(-19);
  expect(monthsBetween(england, england)).toBe(0);
});

const aMonth = fc
  .record({ year: fc.integer({ min: 2013, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`);
law("twelve months on is the same month of the next year", [aMonth], (id) => {
  let period = id;
  for (let i = 0; i < 12; i += 1) period = nextPeriod(period);
  expect(period).toBe(`${Number(id.slice(0, 4)) + 1}${id.slice(4)}`);
});
law(
  "the next period is of the same kind and ends later",
  [
    fc.oneof(
      aMonth,
      fc.integer({ min: 2013, max: 2060 }).map(String),
      fc
        .integer({ min: 2012, max: 2060 })
        .map((y) => `${y}-${String((y + 1) % 100).padStart(2, "0")}`),
    ),
  ],
  (id) => {
    const next = nextPeriod(id);
    expect(kindOf(next)).toBe(kindOf(id));
    expect(compareDays(lastDayOf(id, on("year")), lastDayOf(next, on("year")))).toBeLessThan(0);
  },
);
