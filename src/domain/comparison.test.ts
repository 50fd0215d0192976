import { describe, expect, test } from "vitest";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { month, period } from "#tests/support/period.ts";
import { aYearlySeries } from "#tests/support/series.ts";
import { LONDON, areaCode, type AreaCode } from "./area.ts";
import {
  columnHead,
  councilsOf,
  resolveComparison,
  USUAL_CHOICE,
  besideIn,
  codesOfFiles,
  withComparison,
} from "./comparison.ts";
import type { Benchmarks, GroupStatistic } from "./benchmark.ts";
import { known, missing } from "./value.ts";

const [INNER, SOUTH_EAST] = [areaCode("E13000001"), areaCode("E12000008")];
const code = (n: number) => areaCode(`E0600000${n}`);
const borough = (region: AreaCode) => anArea({ code: areaCode("E09000007"), region });

const group = (mean: number, median: number): GroupStatistic => ({
  n: 10,
  of: 10,
  mean: known(mean),
  median: known(median),
  min: known(1),
  max: known(99),
});

describe("who stands beside England", () => {
  test("in a group of the reader’s own no member stands twice, nor the council itself, nor what is no area", () => {
    const own = comparing(
      {
        against: "group",
        group: [code(1), code(2), code(2), code(3), "nonsense"],
        called: "Coast",
      },
      anArea({ code: code(1) }),
    );
    expect(councilsOf(own, anArea()).members.map((m) => m.code)).toEqual([code(2), code(3)]);
    expect(own.words).toMatchObject({ head: "Coast", figure: "the mean of “Coast”" });
  });

  test("a London borough may ask for another region by name; anyone else keeps their own", () => {
    const region = (choice: string | undefined, home: AreaCode) =>
      comparing({ against: "region", region: choice }, borough(home));
    expect(region(LONDON, INNER)).toMatchObject({ region: LONDON, isChosen: true });
    for (const asked of [undefined, SOUTH_EAST, "E12000099"])
      expect(region(asked, INNER)).toMatchObject({ region: INNER, isChosen: false });
    expect(region(LONDON, SOUTH_EAST)).toMatchObject({ region: SOUTH_EAST, isChosen: false });
  });

  test("our own past begins where the reader says, else where it usually does, which is asked for only then", () => {
    const since = (asked: string | undefined, usual: () => ReturnType<typeof month> | null) =>
      resolveComparison(
        { ...USUAL_CHOICE, against: "past", since: asked ? month(asked) : undefined },
        anArea(),
        [],
        usual,
      );
    const never = () => {
      throw new Error("asked for");
    };
    expect(columnHead(since("2023-03", never))).toBe("Since March 2023");
    expect(columnHead(since(undefined, () => month("2016-12")))).toBe("Since December 2016");
    expect(columnHead(since(undefined, () => null))).toBe("Our own past");
  });

  test("a view of councils has neighbours also where the comparison is a region or a past", () => {
    const near = [{ code: code(2), closeness: "Close" }];
    const area = anArea({ neighbours: { "2025": near, "2021": [] } });
    for (const against of ["region", "past"] as const)
      expect(councilsOf(comparing({ against }, area), area).members).toEqual(near);
    expect(councilsOf(comparing({ against: "2021" }, area), area).members).toEqual([]);
  });
});

describe("among published comparators", () => {
  const marks = (over: Partial<Benchmarks> = {}): Benchmarks => ({
    period: period("2025"),
    england: known(40),
    region: known(37),
    neighbours: {
      "2025": group(38.2, 33.3),
      "2021": group(38.4, 34),
      group: { ...group(0, 0), n: 3, of: 4, mean: missing("too-few"), median: missing("too-few") },
    },
    ...over,
  });
  const frame = { basis: "snapshot", ends: "03-31" } as const;
  const beside = (choice: Parameters<typeof comparing>[0], standsIn?: "London") =>
    besideIn(comparing(choice, borough(INNER)), marks(), { frame, standsIn });

  test("a group’s figure is its mean or its median, of its own model, with the group behind it", () => {
    expect(beside({})?.value).toEqual(known(38.2));
    expect(beside({ statistic: "median" })?.value).toEqual(known(33.3));
    expect(beside({ against: "2021" })).toEqual({
      value: known(38.4),
      period: "2025",
      frame,
      group: group(38.4, 34),
    });
    expect(beside({ against: "group", group: [code(2)] })).toMatchObject({
      value: missing("too-few"),
      group: { n: 3, of: 4 },
    });
  });

  test("a model of nobody has none, and neither has our own past", () => {
    const none = marks({ neighbours: {} });
    expect(besideIn(comparing(), none, { frame })).toBeNull();
    expect(beside({ against: "past", since: month("2023-03") })).toBeNull();
  });

  test("London stands in for a half that has no figure, never for a region asked for by name", () => {
    expect(beside({ against: "region" }, "London")).toEqual({
      value: known(37),
      period: "2025",
      frame,
      group: null,
      standsIn: "London",
    });
    expect(beside({ against: "region", region: INNER }, "London")).not.toHaveProperty("standsIn");
    expect(beside({ against: "region" })).not.toHaveProperty("standsIn");
  });
});

describe("what other councils’ files add to a council’s own", () => {
  const own = new Map([
    [
      "cp-plan-rate",
      {
        indicator: "cp-plan-rate",
        frame: { basis: "snapshot" as const, ends: "03-31" },
        periods: [
          {
            period: period("2025"),
            england: known(40),
            region: known(37),
            neighbours: { "2025": group(38.2, 33.3) },
          },
        ],
      },
    ],
  ]);
  const plans = (amount: number) => [
    { ...aYearlySeries("2025", [amount]), indicator: "cp-plan-rate" },
  ];
  const laid = (choice: Parameters<typeof comparing>[0]) =>
    withComparison(own, comparing(choice, borough(INNER)), (of) => plans(of === LONDON ? 50 : 10));

  test("a reader’s own group and a region asked for by name are read from theirs", () => {
    const five = [2, 3, 4, 5, 6].map(code);
    expect(codesOfFiles(comparing({ against: "group", group: five }))).toEqual(five);
    const group = laid({ against: "group", group: five }).get("cp-plan-rate")?.periods[0];
    expect(group?.neighbours["group"]).toMatchObject({ n: 5, of: 5, mean: known(10) });
    expect(group?.region).toEqual(known(37));
    const region = laid({ against: "region", region: LONDON }).get("cp-plan-rate")?.periods[0];
    expect([region?.region, region?.england]).toEqual([known(50), known(40)]);
  });

  test("a published model, the usual region and our own past need no other file", () => {
    for (const choice of [{}, { against: "region" }, { against: "past" }] as const) {
      expect(codesOfFiles(comparing(choice, borough(INNER)))).toEqual([]);
      expect(laid(choice)).toBe(own);
    }
  });
});
