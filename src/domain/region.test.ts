import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { aYearlySeries } from "#tests/support/series.ts";
import { LONDON, areaCode, type Area } from "./area.ts";
import { regionsFor, withRegionBenchmarks } from "./region.ts";
import { known, missing } from "./value.ts";

const [INNER, OUTER, SOUTH_EAST] = [
  areaCode("E13000001"),
  areaCode("E13000002"),
  areaCode("E12000008"),
];
const borough = (region: Area["region"]): Area => ({
  code: areaCode("E09000007"),
  oldCode: "202",
  name: "Camden",
  type: "authority",
  region,
  from: null,
  to: null,
  formerCodes: [],
  otherNames: [],
  neighbours: { "2025": [], "2021": [] },
});

test("a London borough may choose its half, London or the other half; the rest of England has no choice", () => {
  expect(regionsFor(borough(INNER))).toEqual([INNER, LONDON, OUTER]);
  expect(regionsFor(borough(OUTER))).toEqual([OUTER, LONDON, INNER]);
  expect(regionsFor(borough(SOUTH_EAST))).toEqual([]);
});

test("London’s own figures stand as the region, a year it has none of is a gap, and the rest stays", () => {
  const periods = ["2023", "2024", "2025"].map((year) => ({
    period: period(year),
    england: known(1),
    region: known(2),
    neighbours: {},
  }));
  const found = withRegionBenchmarks(
    new Map([
      [
        "contacts",
        { indicator: "contacts", frame: { basis: "year" as const, ends: "03-31" }, periods },
      ],
    ]),
    [aYearlySeries("2024", [31, "unavailable"])],
  );
  expect(found.get("contacts")?.periods.map((p) => [p.england, p.region])).toEqual([
    [known(1), missing("not-applicable")],
    [known(1), known(31)],
    [known(1), missing("unavailable")],
  ]);
});
