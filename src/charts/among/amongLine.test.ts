import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInGroup, type PlaceInGroup } from "#domain/statistics/placeInGroup.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { eachLine, rangeLine } from "./amongLine.ts";

const values = (...list: number[]): PlaceInGroup => placeInGroup(list.map((n) => known(n)));
const line = (group: PlaceInGroup, own: Value, england: Value) =>
  rangeLine(group, { own, group: group.mean, england });

// The cases are the ones Fingertips draws wrongly: shared/research/fingertips-and-statistics.md
// 2.2, defects 5 to 9.
describe("a council’s figure against its group’s range", () => {
  it("keeps the highest at the end though England lies outside the middle half (defect 5)", () => {
    const drawn = line(values(20, 40, 60, 80, 100), known(100), known(95));
    expect([drawn?.range?.low, drawn?.range?.high, drawn?.own]).toEqual([0, 1, 1]);
    expect(drawn?.england).toBeCloseTo((95 - 20) / 80, 9);
    expect(drawn?.group).toBeCloseTo((60 - 20) / 80, 9);
  });

  it("puts the lowest of negative figures at the low end (defect 6)", () => {
    expect(line(values(-20, -10, 0, 10, 20), known(-20), known(0))?.own).toBe(0);
  });

  it("treats a nought as a figure (defect 8)", () => {
    expect(line(values(0, 0, 1, 2, 4), known(0), known(1))?.own).toBe(0);
  });

  it("draws without England, and without ours, where they have no figure (defect 9)", () => {
    expect(line(values(1, 2, 3, 4, 5), known(3), missing("unavailable"))).toMatchObject({
      england: null,
      own: 0.5,
    });
    expect(line(values(1, 2, 3, 4, 5), missing("suppressed"), known(3))?.own).toBeNull();
  });

  it("is not drawn for fewer than five", () =>
    expect(
      line(
        placeInGroup([...[1, 2, 3, 4].map((n) => known(n)), missing("suppressed")]),
        known(3),
        known(3),
      ),
    ).toBeNull());

  it("keeps the order of figures as the order of places, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 12 }),
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: -2000, max: 2000 }),
        (group, own, england) => {
          const drawn = line(values(...group), known(own), known(england));
          if (!drawn?.range || drawn.own === null || drawn.england === null) return false;
          expect(Math.sign(own - england)).toBe(
            Math.sign(Number((drawn.own - drawn.england).toFixed(12))),
          );
          const { low, quarter, threeQuarters, high } = drawn.range;
          expect(low <= quarter && quarter <= threeQuarters && threeQuarters <= high).toBe(true);
          return drawn.own >= 0 && drawn.own <= 1;
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("a council’s figure among others, a dot each", () => {
  const other = (value: Value) => ({ value, said: "Kent" });

  it("has no dot for a gap, and the others keep their places", () => {
    const drawn = eachLine([other(known(0)), other(missing("suppressed")), other(known(10))], {
      own: known(5),
      group: missing("too-few"),
      england: known(20),
    });
    expect(drawn?.each.map(({ at }) => at)).toEqual([0, 0.5]);
    expect([drawn?.own, drawn?.group, drawn?.england]).toEqual([0.25, null, 1]);
  });

  it("is not drawn where there is nothing to set beside another", () => {
    const none = missing("unavailable");
    expect(eachLine([other(known(4))], { own: none, group: none, england: none })).toBeNull();
  });
});
