import { period } from "#tests/support/period.ts";
import { expect } from "vitest";
import fc from "fast-check";
import { law } from "#tests/support/law.ts";
import { known, missing } from "#domain/value.ts";
import { stockBars } from "./stockModel.ts";

const n = fc.integer({ min: 0, max: 900 });

law(
  "each bar starts where the last ended and the walk ends at the closing figure; a gap draws nothing",
  [n, n, n, n],
  (opening, started, left, closing) => {
    const flow = {
      from: "",
      to: "",
      opens: "",
      closes: "",
      period: period("2025"),
      opening: known(opening),
      starters: { value: known(started), note: null },
      leavers: { value: known(left), note: null },
      other: known(closing - opening - started + left),
      closing: known(closing),
    };
    const bars = stockBars(flow) ?? [];
    expect(bars.slice(1, 4).map((b) => b.from)).toEqual(bars.slice(0, 3).map((b) => b.to));
    expect(bars[3]?.to).toBe(closing);
    expect(stockBars({ ...flow, leavers: { value: missing("suppressed"), note: "" } })).toBeNull();
  },
);
