import { describe, expect, test } from "vitest";
import { aMonthlySeries } from "#tests/support/series.ts";
import { sayNotWhole } from "./words/figure/sayNotWhole.ts";
import type { Series } from "./observation.ts";
import { known } from "./value.ts";
import { yearToDate, type Break } from "./yearToDate.ts";

const of = (series: Series, per: number): Series => ({
  ...series,
  observations: series.observations.map((o) => ({ ...o, denominator: known(per) })),
});
const say =
  (breaks: readonly Break[] = []) =>
  (series: Series, unit: "count" | "percent" | "per-10k" | "gbp-week") =>
    yearToDate(series, unit, breaks, (gap) => sayNotWhole(gap, series.frame));
const amounts = (series: Series | null) =>
  series?.observations.map((o) => (o.value.kind === "known" ? o.value.amount : o.value.kind));

describe("contacts of the year to date", () => {
  test("are added from April on and begin again each April", () => {
    const months = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 7, 8];
    const ytd = say()(aMonthlySeries("2025-04", months), "count");
    const year = [10, 10 + 20, 60, 100, 150, 210, 280, 360, 450, 550, 660, 780];
    expect(amounts(ytd)).toEqual([...year, 7, 7 + 8]);
    expect(ytd?.frame.basis).toBe("ytd");
  });

  test("are a gap from a missing month until March, with its reason, and whole again from April", () => {
    const months = aMonthlySeries("2025-11", [1, 1, "missing", 1, 1, 5, 6]);
    const whole = aMonthlySeries("2025-04", [1, 1, 1, 1, 1, 1, 1]).observations;
    const withNote = months.observations.map((o, i) =>
      i === 2 ? { ...o, note: "Kept on paper." } : o,
    );
    const ytd = say()({ ...months, observations: [...whole, ...withNote] }, "count");
    expect(amounts(ytd)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      "missing",
      "missing",
      "missing",
      5,
      5 + 6,
    ]);
    expect(ytd?.observations.slice(9, 12).map((o) => o.note)).toEqual(
      Array.from({ length: 3 }, () => "Not whole. January 2026: not given. Kept on paper."),
    );
  });

  test("keep the kind of the gap: a suppressed month makes the sum suppressed", () => {
    expect(amounts(say()(aMonthlySeries("2026-04", [9, "suppressed", 9]), "count"))).toEqual([
      9,
      "suppressed",
      "suppressed",
    ]);
  });

  test("are a gap where a month is not there at all", () => {
    const months = aMonthlySeries("2026-04", [1, 1, 1, 1]);
    expect(
      amounts(
        say()(
          { ...months, observations: months.observations.filter((o) => o.period !== "2026-05") },
          "count",
        ),
      ),
    ).toEqual([1, "missing", "missing", "missing"]);
  });

  test("are no year to date before the first April given: the months before were never seen", () => {
    const ytd = say()(aMonthlySeries("2026-02", [3, 4, 5, 6]), "count");
    expect(amounts(ytd)).toEqual(["missing", "missing", 5, 5 + 6]);
    expect(ytd?.observations[0]?.note).toBe("Not whole. April 2025: not given");
  });

  test("never join two ways of counting: gaps from the break to March, whole where the break is the first of April", () => {
    const months = aMonthlySeries("2025-04", [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
    const cut = (date: string) =>
      amounts(say([{ date, reason: "Counted in two ways" }])(months, "count"));
    expect(cut("2026-02-03")).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      "not-applicable",
      "not-applicable",
      2,
      4,
    ]);
    expect(cut("2026-04-01")?.slice(10)).toEqual([11, 12, 2, 4]);
  });
});

test("a share is worked from the added counts, never averaged from the months", () => {
  const months = aMonthlySeries("2026-04", [8, 2]);
  const shares = {
    ...months,
    observations: months.observations.map((o, i) => ({
      ...o,
      denominator: known([10, 40][i] ?? 0),
      value: known([80, 5][i] ?? 0),
    })),
  };
  const ytd = say()(shares, "percent");
  expect(amounts(ytd)).toEqual([80, ((8 + 2) / (10 + 40)) * 100]);
  expect(ytd?.observations[1]).toMatchObject({ numerator: known(10), denominator: known(50) });
});

test("a rate stands on the population of its last month, which is never added", () => {
  const ytd = say()(of(aMonthlySeries("2026-04", [30, 60]), 60_000), "per-10k");
  expect(amounts(ytd)).toEqual([(30 / 60_000) * 10_000, ((30 + 60) / 60_000) * 10_000]);
});

test("is provisional while one of its months is", () => {
  const months = aMonthlySeries("2026-03", [1, 1, 1]);
  const marked = {
    ...months,
    observations: months.observations.map((o, i) =>
      i === 0 || i === 2 ? { ...o, status: "provisional" as const } : o,
    ),
  };
  expect(say()(marked, "count")?.observations.map((o) => o.status)).toEqual([
    "provisional",
    "final",
    "provisional",
  ]);
});

test("stocks, twelve months and prices have none: they cannot be added", () => {
  const months = aMonthlySeries("2026-04", [1, 2]);
  expect(say()({ ...months, frame: { basis: "snapshot", ends: "03-31" } }, "count")).toBeNull();
  expect(say()({ ...months, frame: { basis: "rolling-12", ends: "03-31" } }, "count")).toBeNull();
  expect(say()(months, "gbp-week")).toBeNull();
});

test("a share without the counts behind it has none", () => {
  const months = aMonthlySeries("2026-04", ["missing", "missing"]);
  expect(
    say()(
      { ...months, observations: months.observations.map((o) => ({ ...o, value: known(50) })) },
      "percent",
    ),
  ).toBeNull();
});
