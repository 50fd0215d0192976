import { describe, expect, it } from "vitest";
import { known, missing, type Value } from "../value.ts";
import { bandOf, quartilesOf, rankOf, type Quartiles } from "./rank.ts";

const values = (...list: (number | null)[]): Value[] =>
  list.map((n) => (n === null ? missing("suppressed") : known(n)));
const ranks = (list: Value[], polarity: "high" | "low" | "context") =>
  list.map((v) => rankOf(v, list, { polarity, decimals: 1 })?.position ?? null);

// LAIT's own tests, numbered as in shared/research/dfe-tools.md section 3.
describe("where a council stands", () => {
  it("ranks the lowest first where low is good (29)", () =>
    expect(ranks(values(10, 20, 30, 40, 50), "low")).toEqual([1, 2, 3, 4, 5]));
  it("shares the better position between equals (30)", () =>
    expect(ranks(values(10, 20, 20, 30, 40), "high")).toEqual([5, 3, 3, 2, 1]));
  it("gives a gap no rank and counts only those with a figure (31)", () => {
    const list = values(10, null, 30, 20, null);
    expect(ranks(list, "low")).toEqual([1, null, 3, 2, null]);
    expect(rankOf(known(10), list, { polarity: "low", decimals: 1 })?.of).toBe(3);
  });

  it("decides ties on the figure as it is published, and counts who shares a place", () => {
    // Printed to one decimal: 40.6, 40.6, 40.7, 12.0 and 0.0; unrounded the first two differ.
    const list = values(40.61, 40.64, 40.65, 12, 0);
    const of = (decimals: number) =>
      list.map((v) => rankOf(v, list, { polarity: "high", decimals }));
    expect(of(1).map((r) => [r?.position, r?.shared])).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
      [4, 1],
      [5, 1],
    ]);
    expect(of(2).map((r) => r?.position)).toEqual([3, 2, 1, 4, 5]);
  });
  it("says of three at nought that each shares the first place with two", () => {
    const list = values(0, 0, 0.04, 0.05, null);
    const [first, , third, fourth] = list.map((v) =>
      rankOf(v, list, { polarity: "low", decimals: 1 }),
    );
    expect(first).toEqual({ position: 1, of: 4, shared: 3 });
    expect(third).toEqual(first);
    expect(fourth).toEqual({ position: 4, of: 4, shared: 1 });
  });

  const cuts: Quartiles = [0, 25, 50, 75, 100];
  it.each([
    [10, "A"],
    [30, "B"],
    [60, "C"],
    [80, "D"],
  ] as const)("bands %d as %s where low is good (1-4)", (n, band) =>
    expect(bandOf(known(n), cuts, "low")).toBe(band),
  );
  it.each([
    [10, "D"],
    [30, "C"],
    [60, "B"],
    [80, "A"],
  ] as const)("bands %d as %s where high is good (5-8)", (n, band) =>
    expect(bandOf(known(n), cuts, "high")).toBe(band),
  );
  it.each([
    [0, "A"],
    [25, "A"],
    [50, "B"],
    [75, "C"],
    [100, "D"],
  ] as const)("puts %d, on a cut, in the interval below it (9-13)", (n, band) =>
    expect(bandOf(known(n), cuts, "low")).toBe(band),
  );
  it("gives a gap, a figure outside the range and a context measure no band (14-16)", () => {
    expect(bandOf(missing("suppressed"), cuts, "high")).toBeNull();
    expect(bandOf(known(-10), cuts, "low")).toBeNull();
    expect(bandOf(known(110), cuts, "high")).toBeNull();
    expect(bandOf(known(10), cuts, "context")).toBeNull();
  });

  it("cuts quartiles as R does by default", () => {
    // R: quantile(c(1, 2, 4, 8), type = 7) is 1, 1.75, 3, 5, 8.
    expect(quartilesOf(values(8, 1, 4, null, 2))).toEqual([1, 1.75, 3, 5, 8]);
    expect(quartilesOf(values(null))).toBeNull();
  });
});
