import { describe, expect, it } from "vitest";
import { distance, find } from "./find.ts";

const councils = [
  ["Kingston upon Hull, City of", "810"],
  ["Kingston upon Thames", "314"],
  ["Richmond upon Thames", "318"],
  ["St. Helens", "342"],
  ["Bristol, City of", "801"],
  ["York", "816"],
  ["North Yorkshire", "815"],
].map(([name = "", old = ""]) => ({ item: name, texts: [name, old] }));
const measures = [
  {
    item: "cla-rate",
    texts: ["Children looked after per 10,000", "LA01", "LAC CLA children in care CYPIC"],
  },
  { item: "average-caseload", texts: ["Average social worker caseload", "WF04", "workload cases"] },
  { item: "placed-in-foster-care", texts: ["Children in foster care", "PL01", "foster fostering"] },
  { item: "cp-plan-rate", texts: ["Child protection plans per 10,000", "CP01", "CPP"] },
];

describe("finding by what people type", () => {
  it.each([
    ["york", "York"],
    ["816", "York"],
    ["hull", "Kingston upon Hull, City of"],
    ["st helens", "St. Helens"],
    ["bristol", "Bristol, City of"],
    ["richmond thames", "Richmond upon Thames"],
  ])("“%s” finds %s first", (typed, expected) =>
    expect(find(typed, councils, 5)[0]).toBe(expected),
  );
  it.each([
    ["Brsitol", "Bristol, City of"],
    ["kingstn hull", "Kingston upon Hull, City of"],
    ["Ricmond", "Richmond upon Thames"],
  ])("the misspelling “%s” still finds %s", (typed, expected) =>
    expect(find(typed, councils, 5)[0]).toBe(expected),
  );
  it.each([
    ["LAC", "cla-rate"],
    ["children in care", "cla-rate"],
    ["caseload", "average-caseload"],
    ["casload", "average-caseload"],
    ["WF04", "average-caseload"],
    ["CPP", "cp-plan-rate"],
    ["protection", "cp-plan-rate"],
  ])("“%s” finds the measure %s", (typed, expected) =>
    expect(find(typed, measures, 5)[0]).toBe(expected),
  );
  it("every word must fit: nothing is found by half a question", () =>
    expect(find("york caseload", councils, 5)).toEqual([]));
  it("nothing typed finds nothing", () => expect(find("  ", councils, 5)).toEqual([]));
  it("counts a swap of neighbours as one mistake", () => {
    expect(distance("brsitol", "bristol", 2)).toBe(1);
    expect(distance("abc", "abcd", 2)).toBe(1);
    expect(distance("york", "leeds", 1)).toBe(2);
  });
});

it("what weighs less comes after what fits as well", () => {
  expect(
    find(
      "care",
      [
        { item: "far", texts: ["Care"], weight: 0.5 },
        { item: "near", texts: ["Care"] },
      ],
      5,
    ),
  ).toEqual(["near", "far"]);
});
