import { period } from "#tests/support/period.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { observationAt } from "#domain/observation.ts";

const all = readAllAreas(
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../fixtures/feed/series/spend-per-child.json"),
      "utf8",
    ),
  ) as WireAllAreas,
);
const at = (code: string) => {
  const series = all.byArea.get(code);
  return series && observationAt(series, period("2024-25"))?.value;
};

// Pounds from RO3's "TOTAL CHILDREN SOCIAL CARE - Net Current Expenditure", children from the ONS
// estimate of June 2024, both read off the files by hand.
test.each([
  ["England", "E92000001", 15_556_137_155, 12_183_016],
  ["Medway", "E06000035", 93_648_000, 68_774],
  ["York", "E06000014", 34_068_000, 34_758],
  ["Kent", "E10000016", 355_466_920, 355_390],
  ["Croydon", "E09000008", 139_208_860, 93_945],
])("net spend per child of %s is its outturn among its children", (_, code, pounds, children) => {
  const value = at(code);
  expect(value?.kind).toBe("known");
  expect(value?.kind === "known" ? value.amount : 0).toBeCloseTo(pounds / children, 6);
});

test("a council whose return did not come has a gap with the ministry’s reason, never nought", () => {
  for (const code of ["E08000025", "E06000063", "E06000039"])
    expect(at(code) ?? { kind: "unavailable" }).toEqual({ kind: "unavailable" });
  expect(at("E08000025")).toEqual({ kind: "unavailable" });
});
