import { describe, expect, it } from "vitest";
import { known, missing } from "../value.ts";
import { byar, differs, exactPoisson, intervalOf, wilson } from "./interval.ts";

// Expected figures: PHEindicatormethods and R, as listed in
// shared/research/fingertips-and-statistics.md 2.4.
describe("how sure one year’s figure is", () => {
  it.each([
    [65, 95, 50.16319, 82.84914],
    [65, 99.8, 42.88026, 94.00029],
  ] as const)("Byar’s interval of %d events at %d %%", (count, level, lower, upper) => {
    expect(byar(count, level).lower).toBeCloseTo(lower, 5);
    expect(byar(count, level).upper).toBeCloseTo(upper, 5);
  });

  it.each([
    [0, 0, 3.68888],
    [5, 1.62349, 11.66833],
    [9, 4.11537, 17.0848],
  ])("the exact interval of %d events", (count, lower, upper) => {
    expect(exactPoisson(count, 95).lower).toBeCloseTo(lower, 5);
    expect(exactPoisson(count, 95).upper).toBeCloseTo(upper, 5);
    expect(byar(count, 95)).toEqual(exactPoisson(count, 95));
  });

  it.each([
    [65, 100, 95, 0.5525444, 0.7363576],
    [65, 100, 99.8, 0.4954947, 0.7783541],
    [1045, 5000, 95, 0.1979555, 0.2204913],
  ] as const)("Wilson’s interval of %d in %d at %d %%", (x, n, level, lower, upper) => {
    // Six places: the seventh of the printed 0.7363576 hangs on how z was rounded.
    expect(wilson(x, n, level)?.lower).toBeCloseTo(lower, 6);
    expect(wilson(x, n, level)?.upper).toBeCloseTo(upper, 6);
  });

  it("420 in 52,000 is higher than 70 per 10,000 at 95 % and cannot be told from it at 99.8 %", () => {
    const [narrow, wide] = [
      intervalOf("per-10k", known(420), known(52_000), 95),
      intervalOf("per-10k", known(420), known(52_000), 99.8),
    ];
    expect(narrow?.lower).toBeCloseTo(73.23, 2);
    expect(narrow?.upper).toBeCloseTo(88.88, 2);
    expect(differs(narrow, known(70))).toBe("higher");
    expect(differs(wide, known(70))).toBe("not-told-apart");
  });

  it("a figure whose parts are not given has no interval, and nothing can be said", () => {
    expect(intervalOf("percent", missing("missing"), known(240), 95)).toBeNull();
    expect(differs(null, known(82.6))).toBe("cannot-say");
    expect(differs(intervalOf("percent", known(182), known(240), 95), missing("suppressed"))).toBe(
      "cannot-say",
    );
  });
});
