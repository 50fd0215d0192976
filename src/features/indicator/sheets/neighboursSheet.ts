import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Multiple } from "#charts/multiples/Multiples.tsx";
import type { GroupStatistic } from "#domain/benchmark.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import type { Indicator } from "#domain/indicator.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Guest } from "../views/neighbourhood.ts";

type Input = {
  readonly indicator: Indicator;
  readonly period: string;
  readonly words: ComparisonWords;
  readonly origin: Provenance;
};

/**
 * An invented council's one figure with its own time, every year of every panel, then what the group says of the period in view: mean, median, lowest
 * and highest.
 */
export function neighboursSheet(
  { indicator, period, words, origin }: Input,
  panels: readonly Multiple[],
  group: GroupStatistic,
  guest: Guest | null = null,
): Sheet {
  const measure = [indicator.name, unitCell(indicator)];
  const own = panels.flatMap((p) =>
    p.series.observations.map((o) => [
      ...measure,
      periodLabel(o.period, p.series.frame),
      p.name,
      p.code,
      p.self ? "This authority" : words.role,
      p.self ? "" : p.note,
      figureCell(o.value),
      figureCell(o.numerator),
      figureCell(o.denominator),
      "",
      o.note ?? "",
      origin.source,
    ]),
  );
  const invented = guest && [
    ...measure,
    guest.when,
    guest.name,
    guest.code,
    "This authority",
    "",
    figureCell(guest.value),
    figureCell(guest.numerator),
    figureCell(guest.denominator),
    "",
    guest.origin.caution,
    guest.source,
  ];
  const of = `${group.n} of ${group.of}`;
  const said = (["mean", "median", "min", "max"] as const).map((which) => [
    ...measure,
    period,
    `${words.head}: ${{ mean: "mean", median: "median", min: "lowest", max: "highest" }[which]} (${words.note})`,
    "",
    "Group",
    "",
    figureCell(group[which]),
    "",
    "",
    of,
    "",
    origin.source,
  ]);
  return {
    head: [
      "Measure",
      "Unit",
      "Period",
      "Area",
      "Code",
      "Role",
      "How alike",
      "Value",
      "Numerator",
      "Denominator",
      "Members with a figure",
      "Note",
      "Source",
    ],
    rows: [...(invented ? [invented] : []), ...own, ...said],
  };
}
