import { comparing } from "#tests/support/comparing.ts";
import { describe, expect, test } from "vitest";
import type { TrendModel } from "#charts/trend/trend.ts";
import { trendModel } from "#charts/trend/trendModel.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import { formatValue } from "#domain/format.ts";
import { sayOther } from "#domain/words/figure/sayOther.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { otherSide } from "#domain/scorecard/sides.ts";
import { basesOf } from "#features/indicator/bases.ts";
import {
  COUNTS_FOR_RATES,
  MONTHS_OF_TWELVE,
  indicatorOf,
  laidOver,
} from "#tests/support/laidOver.ts";
import { period } from "#tests/support/period.ts";

const [YORK, MEDWAY] = ["E06000014", "E06000035"];

function rowOf(file: AreaFile, slug: string, asAt = "2026-10"): Row {
  const row = rowAt(indicatorOf(slug), file, period(asAt), comparing());
  if (!row) throw new Error(`${slug} has no row`);
  return row;
}
const figureOf = (row: Row): string =>
  `${formatValue(row.latest.value, row.indicator)} ${row.latest.period}`;

/** Own months of a measure with its published years and comparators on one axis. */
function chartOf(file: AreaFile, slug: string, basis: string): TrendModel {
  const indicator = indicatorOf(slug);
  const series = basesOf(indicator, file.series, []).find((b) => b.id === basis)?.series;
  if (!series) throw new Error(`${slug} has no ${basis}`);
  return trendModel({
    title: "",
    areaName: "Here",
    indicator,
    series,
    published: otherSide(indicator, series, file.series, null),
    benchmarks: file.benchmarks.get(slug) ?? null,
    comparison: comparing(),
    baseline: null,
    regionName: "Region",
    events: [],
    reported: [],
    zoom: false,
  });
}
const lastOf = (model: TrendModel, id: string): string | undefined =>
  model.comparators
    .find((c) => c.id === id)
    ?.runs.at(-1)
    ?.at(-1)?.label;

describe("York’s first return: single months of measures counted over twelve", async () => {
  const york = await laidOver(YORK, MONTHS_OF_TWELVE);

  test("every headline of before still has a figure, by its published year where no twelve months are there", () => {
    // 427 of 1,837, 71 of 161, and 1,837 among 34,758 children: the year to 31 March 2025 in the
    // feed.
    expect(
      ["re-referrals", "cp-repeat-plans", "referral-rate"].map((slug) =>
        figureOf(rowOf(york, slug)),
      ),
    ).toEqual(["23.2% 2025", "44.1% 2025", `${((1837 / 34758) * 10_000).toFixed(1)} 2025`]);
    expect(figureOf(rowOf(york, "assessments-in-45-days"))).toBe(
      `${((120 / 140) * 100).toFixed(1)}% 2026-10`,
    );
  });

  test("the sentence gives the other side with its own date, and denies neither", () => {
    expect(sayOther(rowOf(york, "re-referrals"))).toBe(
      "The council’s own newest figure is 24.4% (39 of 160), October 2026.",
    );
    expect(sayOther(rowOf(york, "assessments-in-45-days"))).toBe(
      "The newest published figure is 87.2%, year ending 31 March 2025.",
    );
  });

  test("months that begin after the last published year share one axis with it, England and the neighbours", () => {
    const model = chartOf(york, "re-referrals", "month");
    expect(model.us.map((p) => [p.label, p.y])).toEqual([
      ["September 2026", (40 / 150) * 100],
      ["October 2026", (39 / 160) * 100],
    ]);
    for (const id of ["published", "england", "mean", "region"])
      expect(lastOf(model, id)).toBe("year ending 31 March 2025");
    expect(model.comparators.find((c) => c.id === "published")?.runs.flat()).toHaveLength(13);
    expect(model.xDomain).toEqual([2013 * 12 + 2, 2026 * 12 + 9]);
    expect(model.comparators.find((c) => c.id === "england")?.carriedTo).toBe(2026 * 12 + 9);
  });

  test("a return of twelve months or more is the headline, with the year beside it", async () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `re-referrals,2025-${String(i + 1).padStart(2, "0")},30,120,,final,`,
    );
    const full = await laidOver(
      YORK,
      `indicator,period,numerator,denominator,value,status,note\n${months.join("\n")}\n`,
    );
    const row = rowOf(full, "re-referrals", "2025-12");
    expect([row.series.frame.basis, figureOf(row)]).toEqual(["rolling-12", "25.0% 2025-12"]);
    expect(row.other?.latest.period).toBe("2025");
  });
});

describe("Medway’s month ends laid beside its published 31 March", async () => {
  const medway = await laidOver(MEDWAY, COUNTS_FOR_RATES);

  test("looked back to before its months, the published year stands", () => {
    expect(rowOf(medway, "cla-rate", "2026-08").latest.period).toBe("2025");
    expect(rowOf(medway, "cla-rate").latest.period).toBe("2026-10");
  });

  test("the trend has England, the neighbours and the published years though its months begin later", () => {
    const model = chartOf(medway, "cla-rate", "snapshot");
    for (const id of ["published", "england", "mean"])
      expect(lastOf(model, id)).toBe("at 31 March 2025");
  });

  test("each basis is offered once, under its own name", () => {
    const labels = basesOf(indicatorOf("cla-rate"), medway.series, []).map((b) => b.label);
    expect(labels).toEqual(["At month end", "Published: at 31 March each year"]);
  });
});
