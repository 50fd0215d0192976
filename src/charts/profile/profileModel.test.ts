import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInGroup, type PlaceInGroup } from "#domain/statistics/placeInGroup.ts";
import { known, missing } from "#domain/value.ts";
import { profileLine } from "./profileModel.ts";

const values = (...list: number[]): PlaceInGroup => placeInGroup(list.map((n) => known(n)));

// The cases are the ones Fingertips draws wrongly: shared/research/fingertips-and-statistics.md
// 2.2, defects 5 to 9.
describe("a council’s profile against its group", () => {
  it("keeps the highest at the end though England lies outside the middle half (defect 5)", () => {
    const line = profileLine(values(20, 40, 60, 80, 100), known(100), known(95));
    expect([line?.low, line?.high, line?.own]).toEqual([0, 1, 1]);
    expect(line?.england).toBeCloseTo((95 - 20) / 80, 9);
  });

  it("puts the lowest of negative figures at the low end (defect 6)", () => {
    expect(profileLine(values(-20, -10, 0, 10, 20), known(-20), known(0))?.own).toBe(0);
  });

  it("treats a nought as a figure (defect 8)", () => {
    expect(profileLine(values(0, 0, 1, 2, 4), known(0), known(1))?.own).toBe(0);
  });

  it("draws without England, and without ours, where they have no figure (defect 9)", () => {
    expect(profileLine(values(1, 2, 3, 4, 5), known(3), missing("unavailable"))).toMatchObject({
      england: null,
      own: 0.5,
    });
    expect(profileLine(values(1, 2, 3, 4, 5), missing("suppressed"), known(3))?.own).toBeNull();
  });

  it("is not drawn for fewer than five", () =>
    expect(
      profileLine(
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
          const line = profileLine(values(...group), known(own), known(england));
          if (!line || line.own === null || line.england === null) return false;
          expect(Math.sign(own - england)).toBe(
            Math.sign(Number((line.own - line.england).toFixed(12))),
          );
          expect(
            line.low <= line.quarter &&
              line.quarter <= line.middle &&
              line.middle <= line.threeQuarters &&
              line.threeQuarters <= line.high,
          ).toBe(true);
          return line.own >= 0 && line.own <= 1;
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
