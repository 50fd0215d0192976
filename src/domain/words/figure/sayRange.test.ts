import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import type { Basis } from "../../calendar.ts";
import { sayRange } from "./sayRange.ts";

test.each([
  ["rolling-12", "2023-03", "2026-10", "12 months to each month, March 2023 to October 2026"],
  ["rolling-12", "2023-Q1", "2026-Q3", "12 months to each quarter, March 2023 to September 2026"],
  ["rolling-3", "2023-03", "2026-10", "3 months to each month, March 2023 to October 2026"],
  ["ytd", "2022-04", "2026-10", "year to date at each month, April 2022 to October 2026"],
  ["quarter", "2022-Q1", "2026-Q3", "each quarter, March 2022 to September 2026"],
  ["month", "2022-04", "2026-10", "April 2022 to October 2026"],
  ["snapshot", "2013", "2025", "at 31 March 2013 to 31 March 2025"],
  ["year", "2013", "2025", "year ending 31 March 2013 to 31 March 2025"],
] as const)(
  "a series on the basis “%s” from %s to %s says once what its periods are",
  (basis: Basis, first, last, said) => {
    expect(sayRange(period(first), period(last), { basis, ends: "03-31" })).toBe(said);
  },
);

test("a single period is said once", () => {
  expect(
    sayRange(period("2024-25"), period("2024-25"), { basis: "financial-year", ends: "03-31" }),
  ).toBe("financial year 2024 to 2025");
  expect(
    sayRange(period("2026-10"), period("2026-10"), { basis: "rolling-12", ends: "03-31" }),
  ).toBe("12 months to October 2026");
});
