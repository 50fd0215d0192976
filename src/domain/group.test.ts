import { period } from "#tests/support/period.ts";
import { describe, expect, it } from "vitest";
import { areaCode } from "./area.ts";
import { withGroupBenchmarks } from "./group.ts";
import type { Series } from "./observation.ts";
import { known, missing, type Value } from "./value.ts";

const code = (n: number) => areaCode(`E0600000${n}`);
const plans = (value: Value): readonly Series[] => [
  {
    indicator: "cp-plan-rate",
    source: "test",
    frame: { basis: "snapshot", ends: "03-31" },
    observations: [
      {
        period: period("2025"),
        value,
        numerator: missing("missing"),
        denominator: missing("missing"),
        status: "final",
        note: null,
      },
    ],
  },
];
const benchmarks = new Map([
  [
    "cp-plan-rate",
    {
      indicator: "cp-plan-rate",
      frame: { basis: "snapshot" as const, ends: "03-31" },
      periods: [
        { period: period("2025"), england: known(40.6), region: known(37.7), neighbours: {} },
      ],
    },
  ],
]);

describe("a group of the reader’s own", () => {
  it("has the same mean as neighbours would: missing members left out and counted", () => {
    const values = [10, 20, 30, 40, 50].map(known).concat(missing("suppressed") as never);
    const members = new Map(values.map((value, i) => [code(i + 2), plans(value)] as const));
    const group = withGroupBenchmarks(benchmarks, members).get("cp-plan-rate")?.periods[0]
      ?.neighbours["group"];
    expect(group).toEqual({
      n: 5,
      of: 6,
      mean: known(30),
      median: known(30),
      min: known(10),
      max: known(50),
    });
  });

  it("is withheld below five with a figure", () => {
    const members = new Map(
      [10, 20, 30, 40].map((n, i) => [code(i + 2), plans(known(n))] as const),
    );
    const group = withGroupBenchmarks(benchmarks, members).get("cp-plan-rate")?.periods[0]
      ?.neighbours["group"];
    expect([group?.n, group?.mean]).toEqual([4, missing("too-few")]);
  });

  it("changes nothing where there is none", () =>
    expect(withGroupBenchmarks(benchmarks, new Map())).toBe(benchmarks));
});
