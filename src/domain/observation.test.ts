import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { aMonthlySeries } from "#tests/support/series.ts";
import { absent, observationAt, onCalendar, upTo } from "./observation.ts";
import { missing } from "./value.ts";

const autumn = aMonthlySeries("2025-10", [8, 9, "suppressed", 7]);

test("the figure of a month is found by its month", () => {
  expect(observationAt(autumn, period("2025-12"))?.value).toEqual(missing("suppressed"));
  expect(observationAt(autumn, period("2026-02"))).toBeUndefined();
});

test("the past as it stood in November knows nothing of December", () => {
  expect(upTo(autumn, period("2025-11")).observations.map((o) => o.period)).toEqual([
    "2025-10",
    "2025-11",
  ]);
});

test("months without a row take their place, over the end of a year too, and are not given", () => {
  const ends = autumn.observations.filter((o) => o.period === "2025-10" || o.period === "2026-01");
  expect(onCalendar(ends)).toEqual([
    ends[0],
    absent(period("2025-11")),
    absent(period("2025-12")),
    ends[1],
  ]);
  expect(absent(period("2025-11")).value).toEqual(missing("missing"));
});

test("a series without holes stays as it is, and so does an empty one", () => {
  expect(onCalendar(autumn.observations)).toEqual(autumn.observations);
  expect(onCalendar([])).toEqual([]);
});
