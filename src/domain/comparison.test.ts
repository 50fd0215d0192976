import { describe, expect, test } from "vitest";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { month } from "#tests/support/period.ts";
import { LONDON, areaCode, type AreaCode } from "./area.ts";
import { columnHead, councilsOf, resolveComparison, USUAL_CHOICE } from "./comparison.ts";

const [INNER, SOUTH_EAST] = [areaCode("E13000001"), areaCode("E12000008")];
const code = (n: number) => areaCode(`E0600000${n}`);
const borough = (region: AreaCode) => anArea({ code: areaCode("E09000007"), region });

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
