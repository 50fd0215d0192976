import { comparing } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { anIndicator, aRow, evidence } from "#tests/support/rows.ts";
import { aMonthlySeries, aSeries, aYearlySeries } from "#tests/support/series.ts";
import type { Series } from "../observation.ts";
import { known } from "../value.ts";
import { likeForLike } from "./like.ts";
import { rowAt } from "./row.ts";

const at = (asAt: string, ...series: Series[]) =>
  rowAt(anIndicator(), evidence({ series }), period(asAt), comparing());
const comment = (at: string, why: string) => ({
  indicator: "contacts",
  period: period(at),
  what: "",
  why,
  action: "",
  owner: "",
  due: "",
});

describe("the row of a measure", () => {
  test("stands at the month looked back to, as its readers saw it", () => {
    expect(at("2026-02", aMonthlySeries("2026-01", [1, 2, 3]))?.latest).toMatchObject({
      period: "2026-02",
      value: known(2),
    });
  });

  test("stands at its own last period where it ends earlier", () => {
    expect(at("2026-10", aMonthlySeries("2026-01", [1, 2, 3]))?.latest.period).toBe("2026-03");
  });

  test("is none where the council has no figure by then", () =>
    expect(at("2025-12", aMonthlySeries("2026-01", [1]))).toBeNull());

  test("is the council’s own months before the published years", () => {
    expect(
      at("2026-10", aYearlySeries("2024", [1, 2]), aMonthlySeries("2026-09", [7, 8]))?.latest.value,
    ).toEqual(known(8));
  });

  test.each([
    ["month", { direction: "up", times: 3 }],
    // Points that overlap move together: a run of them is an artefact (domain rules 6).
    ["rolling-12", { direction: "level", times: 0 }],
    ["rolling-3", { direction: "level", times: 0 }],
    ["ytd", { direction: "level", times: 0 }],
  ] as const)("counts how often it rose running only of separate points: %s", (basis, running) => {
    const series = aSeries({ basis, ends: "03-31" }, "2026-04", [1, 2, 3, 4]);
    expect(at("2026-10", series)?.running).toEqual(running);
  });

  test("shows twelve months where that is its basis, and is judged on the months behind them", () => {
    const months = aMonthlySeries(
      "2025-01",
      Array.from({ length: 22 }, (_, i) => 10 + (i % 2)),
    );
    const rolling = aSeries(
      { basis: "rolling-12", ends: "03-31" },
      "2025-12",
      Array.from({ length: 11 }, () => 126),
    );
    const row = rowAt(
      anIndicator({ localBasis: "rolling-12" }),
      evidence({ series: [months, rolling] }),
      period("2026-10"),
      comparing(),
    );
    expect([row?.latest.value, row?.signal.kind]).toEqual([known(126), "usual"]);
  });

  test("keeps the officer’s newest words for three months, then they no longer explain the figure", () => {
    const commentary = [comment("2026-05", "old"), comment("2026-07", "newer")];
    expect(aRow({}, "2026-09", [1, 2], { commentary }).comment?.why).toBe("newer");
    expect(aRow({}, "2026-10", [1, 2], { commentary }).comment).toBeNull();
    expect(aRow({}, "2026-05", [1, 2], { commentary }).comment?.why).toBe("old");
  });

  test("a forecast is judged as a share of its budget, not in pounds", () => {
    const series = aSeries({ basis: "forecast", ends: "03-31" }, "2026-Q3", [7476]);
    const budget = {
      ...series,
      observations: series.observations.map((o) => ({ ...o, denominator: known(19_480) })),
    };
    const targets = new Map([
      [
        "contacts",
        {
          indicator: "contacts",
          target: 0,
          tolerance: 2,
          owner: "",
          source: "local" as const,
          reason: "",
          review: "",
        },
      ],
    ]);
    expect(
      rowAt(
        anIndicator({ unit: "variance-000", polarity: "low" }),
        evidence({ series: [budget], targets }),
        period("2026-10"),
        comparing(),
      )?.rag,
    ).toBe("red");
  });
});

test.each([
  ["snapshot", "snapshot", true],
  ["rolling-12", "year", true],
  ["year", "financial-year", true],
  ["month", "year", false],
  ["snapshot", "year", false],
  ["month", "month", false],
  ["forecast", "financial-year", false],
] as const)("%s beside %s on one axis: %s", (ours, theirs, may) =>
  expect(likeForLike({ basis: ours, ends: "03-31" }, { basis: theirs, ends: "03-31" })).toBe(may),
);
