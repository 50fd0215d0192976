import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { comparing } from "#tests/support/comparing.ts";
import type { Indicator } from "../indicator.ts";
import { known, missing, type Value } from "../value.ts";
import { parsePeriod, type PeriodId } from "../calendar.ts";
import { contrastOf } from "./contrast.ts";
import type { Row } from "./row.ts";

const steady = Array.from({ length: 18 }, (_, i) => 700 + (i % 2));
const year = parsePeriod("2025") as PeriodId;

/** A weekly cost of so much, after months near £700, beside neighbours and England. */
function cost(
  last: number,
  beside: Value,
  over: Partial<Indicator> = {},
  england: Value = known(765),
): Row {
  const row = aRow({ unit: "gbp-week", polarity: "low", ...over }, "2025-04", [...steady, last]);
  const frame = { basis: "financial-year", ends: "03-31" } as const;
  const spread = { mean: beside, median: beside, min: beside, max: beside };
  const stands = {
    value: beside,
    group: { n: 10, of: 10, ...spread },
    period: year,
    frame,
  };
  return {
    ...row,
    mark: { england, period: year, frame, beside: stands },
  };
}
const told = (row: Row, against: "2025" | "past" = "2025") =>
  contrastOf(row, comparing({ against }));

test("a cost that is high for its own months and below the neighbours says both", () => {
  expect(told(cost(750, known(853)))).toEqual({ side: "bad", isHigh: true, than: "beside" });
});

test("a cost that is low for its own months and above the neighbours is good news that says both", () => {
  expect(told(cost(650, known(600)))).toEqual({ side: "good", isHigh: false, than: "beside" });
});

test("where months and neighbours agree, or both print the same, there is no contrast", () => {
  expect(told(cost(750, known(720)))).toBeNull();
  expect(told(cost(750, known(750.4)))).toBeNull();
  expect(told(cost(700, known(853)))).toBeNull();
});

test("where too few neighbours have a figure, England stands in; with neither nothing is said", () => {
  expect(told(cost(750, missing("too-few")))).toMatchObject({ than: "england" });
  expect(told(cost(750, missing("too-few"), {}, missing("unavailable")))).toBeNull();
});

test("what is neither good nor bad, and what is set beside its own past, has no contrast", () => {
  expect(told(cost(750, known(853), { polarity: "context" }))).toBeNull();
  expect(told(cost(750, known(853)), "past")).toBeNull();
});

test("a share that chance may part from the neighbours is no contrast; one that it seldom would is", () => {
  const share = (n: number): Row => {
    const row = cost(750, known(80), { unit: "percent", polarity: "low" });
    const latest = {
      ...row.latest,
      value: known(70),
      numerator: known(n * 0.7),
      denominator: known(n),
    };
    return { ...row, latest };
  };
  expect(told(share(20))).toBeNull();
  expect(told(share(2000))).toMatchObject({ isHigh: true });
});
