import { expect, test } from "vitest";
import { areaCode, existedOn, findArea, isAreaCode, type Area } from "./area.ts";

const anArea = (
  code: string,
  oldCode: string | null,
  name: string,
  over: Partial<Area> = {},
): Area => ({
  code: areaCode(code),
  oldCode,
  name,
  type: "authority",
  region: null,
  from: null,
  to: null,
  formerCodes: [],
  otherNames: [],
  neighbours: { "2025": [], "2021": [] },
  ...over,
});
const medway = anArea("E06000035", "887", "Medway");
const bucks = anArea("E06000060", "825", "Buckinghamshire", { formerCodes: ["E10000002"] });
const stHelens = anArea("E08000013", "342", "St. Helens", { otherNames: ["St Helens"] });
const oldDorset = anArea("E10000009", "835", "Dorset (until 2019)", {
  to: "2019-03-31",
  otherNames: ["Dorset"],
});
const dorset = anArea("E06000059", "838", "Dorset", { from: "2019-04-01" });
const england = anArea("E92000001", null, "England", { type: "country" });
const areas = [england, medway, bucks, stHelens, oldDorset, dorset];

test.each([
  ["its code of nine characters", "E06000035", medway],
  ["the code it had before", "E10000002", bucks],
  ["DfE’s three digits", "887", medway],
  ["its name, letter case aside", " mEDWAY ", medway],
  ["another spelling", "st helens", stHelens],
  ["the name of a country", "England", england],
] as const)("an area is found by %s", (_, text, area) => expect(findArea(areas, text)).toBe(area));

test("“Dorset” is the council of today, not the one that ended in 2019", () => {
  expect(findArea(areas, "Dorset")).toBe(dorset);
  expect(findArea(areas, "835")).toBe(oldDorset);
});

test.each(["", "Narnia", "88", "Med", "E99999999"])(
  "“%s” is no area: nothing near it is offered as if it were",
  (text) => {
    expect(findArea(areas, text)).toBeUndefined();
  },
);

test("a council exists from its first day to its last, both counted", () => {
  expect(["2019-03-31", "2019-04-01"].map((day) => existedOn(dorset, day))).toEqual([false, true]);
  expect(["2019-03-31", "2019-04-01"].map((day) => existedOn(oldDorset, day))).toEqual([
    true,
    false,
  ]);
  expect(existedOn(medway, "1998-04-01")).toBe(true);
});

test("only E and eight digits are an area code", () => {
  expect(
    ["E06000035", "e06000035", "E0600003", "W06000015", "887", "E06000035 "].map(isAreaCode),
  ).toEqual([true, false, false, false, false, false]);
  expect(() => areaCode("887")).toThrow(RangeError);
});
