import { expect, test } from "vitest";
import { join, split, yearsShown } from "./choice.ts";

const there = Array.from({ length: 13 }, (_, i) => 2013 + i);

test("without years in the address the newest seven are shown", () =>
  expect(yearsShown(undefined, undefined, there)).toEqual([
    2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ]));
test("the years asked for are shown, either way round", () => {
  expect(yearsShown("2015", "2017", there)).toEqual([2015, 2016, 2017]);
  expect(yearsShown("2017", "2015", there)).toEqual([2015, 2016, 2017]);
});
test("years outside what is published end where it does", () =>
  expect(yearsShown("1990", "2014", there)).toEqual([2013, 2014]));
test("only a last year: the seven up to it", () =>
  expect(yearsShown(undefined, "2015", there)).toEqual([2013, 2014, 2015]));
test("nothing published: no years", () => expect(yearsShown("2015", "2017", [])).toEqual([]));
test("an address lists each measure once, and an empty list leaves no trace in it", () => {
  expect(split("cla-rate~cp-plan-rate~cla-rate")).toEqual(["cla-rate", "cp-plan-rate"]);
  expect(split(undefined)).toEqual([]);
  expect(join([])).toBeUndefined();
  expect(join(["a", "b"])).toBe("a~b");
});
