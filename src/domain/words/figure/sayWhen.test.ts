import { period } from "#tests/support/period.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aRow } from "#tests/support/rows.ts";
import { aYearlySeries } from "#tests/support/series.ts";
import { sayDay } from "./sayDay.ts";
import { daysBetween, newestOf, sayAge } from "./sayWhen.ts";

const aDay = fc
  .date({ min: new Date("1896-01-01"), max: new Date("2104-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const DAY = 86_400_000;

law(
  "days between two dates are those of the calendar, leap years and centuries included",
  [aDay, aDay],
  (from, to) => {
    expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / DAY);
  },
);

test("2024 has a 29 February, 1900 and 2100 have none", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("1900-02-28", "1900-03-01")).toBe(1);
  expect(daysBetween("2100-02-28", "2100-03-01")).toBe(1);
});

test.each([
  ["2026-11-22", "received today"],
  ["2026-11-21", "1 day old"],
  ["2026-10-31", "22 days old"],
  ["2026-09-23", "60 days old"],
  ["2026-09-22", "2 months old: ask for an update"],
  ["2026-07-31", "3 months old: ask for an update"],
])("figures received on %s are on 22 November 2026 “%s”", (received, words) =>
  expect(sayAge(received, "2026-11-22")).toBe(words),
);

test("figures from tomorrow have no age: a clock is wrong, and nothing is claimed", () =>
  expect(sayAge("2026-11-23", "2026-11-22")).toBe(""));

test("a date is said in full, and text that is none comes back as it is", () => {
  expect(sayDay("2026-12-18")).toBe("18 December 2026");
  expect(sayDay("after the review")).toBe("after the review");
});

test("measures run to their newest month, or to the last day of their newest year", () => {
  const months = aRow({}, "2026-08", [1, 2, 3]);
  const years = {
    ...months,
    series: aYearlySeries("2024", [1, 2]),
    latest: { ...months.latest, period: period("2025") },
  };
  expect(newestOf([months, years])).toBe("October 2026");
  expect(newestOf([years])).toBe("31 March 2025");
  expect(newestOf([])).toBe("");
});
