import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { aSeries, type Figure } from "#tests/support/series.ts";
import type { Target } from "../../target.ts";
import { sayCountings } from "./sayCountings.ts";

const TWELVE = { basis: "rolling-12", ends: "03-31" } as const;
const YEAR_AGO = "2025-10";
/** Thirteen months, all alike but the first and the last. */
const months = (first: Figure, last: Figure): readonly Figure[] => [
  first,
  ...Array.from({ length: 11 }, () => 20),
  last,
];
const target: Target = {
  indicator: "contacts",
  target: 20,
  tolerance: 5,
  owner: "",
  source: "local",
  reason: "",
  review: "",
};
function said(
  month: readonly [Figure, Figure],
  twelve: readonly [Figure, Figure],
  rated: "percent" | "count" | null,
): string {
  const row = aRow(
    { unit: rated ?? "percent", polarity: "low", decimals: 0 },
    YEAR_AGO,
    months(...month),
    { ...(rated ? { targets: new Map([["contacts", target]]) } : {}) },
  );
  const rolling = { ...aSeries(TWELVE, YEAR_AGO, months(...twelve)), indicator: "contacts" };
  return sayCountings(row, [row.series, rolling]);
}

test("a month and twelve months rated differently are said together", () => {
  expect(said([20, 30], [20, 18], "percent")).toBe(
    "Against the target, October 2026 is red (30%), but 12 months to October 2026 is green (18%).",
  );
});

test("a target of a month’s count rates no twelve months", () => {
  expect(said([20, 15], [200, 240], "count")).not.toMatch(/target/);
});

test("a rise beside a fall on a year before is said, with the caution of one month", () => {
  expect(said([20, 30], [25, 22], null)).toBe(
    "Higher than a year before: October 2026. Lower: 12 months to October 2026. One month may be chance.",
  );
});

test("where they agree, or one is a gap, nothing is said", () => {
  expect(said([20, 30], [22, 25], null)).toBe("");
  expect(said([20, 30], [25, "suppressed"], null)).toBe("");
  expect(said(["missing", 30], [25, 22], null)).toBe("");
});
