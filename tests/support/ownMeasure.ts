import type { AreaFile } from "#contract/areaFile.ts";
import type { OwnMeasure } from "#domain/ownMeasure.ts";
import { known } from "#domain/value.ts";
import { month } from "./period.ts";

/** A measure of Medway's own; say what the test's sentence says. */
export const anOwnMeasure = (over: Partial<OwnMeasure> = {}): OwnMeasure => ({
  slug: "ours-e06000035-audits-judged-good",
  name: "Audits judged good",
  also: [],
  unit: "percent",
  decimals: 1,
  polarity: "high",
  basis: "month",
  domain: "Workforce",
  definition: "Two managers judge each audited case",
  numerator: "Case audits judged good",
  denominator: "All case audits done in the month",
  headline: true,
  ...over,
});

/** A council's file with such a measure, two months of it and a target it misses. */
export const withOwnMeasure = (
  file: AreaFile,
  ours: AreaFile["ours"] = { measures: [anOwnMeasure()], headlines: null },
): AreaFile => ({
  ...file,
  ours,
  dataTo: { period: month("2026-10"), received: "2026-11-02", status: "final" },
  series: [
    {
      indicator: anOwnMeasure().slug,
      source: "council",
      frame: { basis: "month", ends: "03-31" },
      observations: (
        [
          ["2026-09", 31, 44],
          ["2026-10", 26, 41],
        ] as const
      ).map(([period, n, d]) => ({
        period: month(period),
        value: known((n / d) * 100),
        numerator: known(n),
        denominator: known(d),
        status: "final" as const,
        note: null,
      })),
    },
    ...file.series,
  ],
  targets: new Map([
    ...file.targets,
    [
      anOwnMeasure().slug,
      {
        indicator: anOwnMeasure().slug,
        target: 75,
        tolerance: 5,
        owner: "Head of Safeguarding",
        source: "local" as const,
        reason: "",
        review: "",
      },
    ],
  ]),
});
