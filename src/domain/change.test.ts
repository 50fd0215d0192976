import { period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { anObservation, aMonthlySeries, aYearlySeries } from "#tests/support/series.ts";
import { changeAt, difference, judge, latest, movesRunning } from "./change.ts";
import { known, missing } from "./value.ts";

describe("a change", () => {
  test("of referrals from 787.9 to 729.2 is −58.7, without the noise of binary fractions", () => {
    expect(729.2 - 787.9).not.toBe(-58.7);
    expect(changeAt(aYearlySeries("2024", [787.9, 729.2]), period("2025"))).toEqual({
      kind: "changed",
      since: "2024",
      amount: -58.7,
      direction: "down",
    });
  });

  test("of nothing is level, not missing", () => {
    expect(changeAt(aYearlySeries("2024", [14, 14]), period("2025"))).toEqual({
      kind: "changed",
      since: "2024",
      amount: 0,
      direction: "level",
    });
  });

  test("cannot be said after a month the council has not given at all", () => {
    const whole = aMonthlySeries("2026-07", [80, 81, 82]);
    const withoutAugust = {
      ...whole,
      observations: whole.observations.filter((o) => o.period !== "2026-08"),
    };
    expect(changeAt(withoutAugust, period("2026-09"))).toEqual({
      kind: "cannot-say",
      since: null,
      because: missing("missing"),
    });
    expect(changeAt(whole, period("2026-09"))).toMatchObject({
      kind: "changed",
      since: "2026-08",
      amount: 82 - 81,
    });
  });

  test("cannot be said beside a suppressed year, and says so", () => {
    const series = aYearlySeries("2023", [6.3, "suppressed", 5]);
    expect(changeAt(series, period("2025"))).toEqual({
      kind: "cannot-say",
      since: "2024",
      because: missing("suppressed"),
    });
    expect(changeAt(series, period("2024"))).toEqual({
      kind: "cannot-say",
      since: "2023",
      because: missing("suppressed"),
    });
  });

  test("goes over the end of a year", () => {
    expect(changeAt(aMonthlySeries("2025-12", [4, 6]), period("2026-01"))).toMatchObject({
      since: "2025-12",
      amount: 2,
      direction: "up",
    });
  });

  test("cannot be said of a period that is not there", () => {
    expect(changeAt(aYearlySeries("2024", [1, 2]), period("2030"))).toEqual({
      kind: "cannot-say",
      since: null,
      because: missing("missing"),
    });
  });
});

test.each([
  ["up", "high", "better"],
  ["down", "high", "worse"],
  ["up", "low", "worse"],
  ["down", "low", "better"],
  ["up", "context", "no-judgement"],
  ["down", "context", "no-judgement"],
  ["level", "high", "no-judgement"],
  ["level", "low", "no-judgement"],
] as const)("going %s where the measure is %s is %s", (direction, polarity, verdict) => {
  expect(judge(direction, polarity)).toBe(verdict);
});

test("the distance from England is a gap where either side is", () => {
  expect(difference(known(24.8), known(22.6))).toEqual(known(2.2));
  expect(difference(missing("suppressed"), missing("too-few"))).toEqual(missing("suppressed"));
  expect(difference(known(1), missing("too-few"))).toEqual(missing("too-few"));
});

describe("moves in a row", () => {
  test("are counted back from the end while the direction holds", () => {
    expect(movesRunning(aMonthlySeries("2026-01", [5, 3, 4, 6, 7]))).toEqual({
      direction: "up",
      times: 3,
    });
    expect(movesRunning(aMonthlySeries("2026-01", [5, 5]))).toEqual({
      direction: "level",
      times: 0,
    });
  });
  test("end at a gap", () => {
    expect(movesRunning(aMonthlySeries("2026-01", [9, 8, "missing", 6, 5]))).toEqual({
      direction: "down",
      times: 1,
    });
  });
  test("end at a month that is not there", () => {
    const whole = aMonthlySeries("2026-01", [9, 8, 7, 6, 5]);
    const withoutMarch = {
      ...whole,
      observations: whole.observations.filter((o) => o.period !== "2026-03"),
    };
    expect(movesRunning(withoutMarch)).toEqual({ direction: "down", times: 1 });
  });
});

test("the latest observation is the last one, even if it is a gap", () => {
  const series = aYearlySeries("2024", [1, "suppressed"]);
  expect(latest(series)).toEqual(
    anObservation({
      period: "2025",
      value: missing("suppressed"),
      numerator: missing("suppressed"),
    }),
  );
  expect(latest({ ...series, observations: [] })).toBeUndefined();
});
