import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { SAY_VERDICT } from "#charts/funnel/Funnel.tsx";
import type { FunnelModel } from "#charts/funnel/funnelModel.ts";
import type { Area } from "#domain/area.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { sure } from "#domain/exact.ts";
import type { Indicator } from "#domain/indicator.ts";
import { RANKED_FROM } from "#domain/words/beside/sayStanding.ts";
import { ranksOf, type League, type Placed } from "#domain/statistics/standing.ts";

type Input = {
  readonly indicator: Indicator;
  readonly areas: readonly Area[];
  /** Whose councils are the nearest, and what they are called. */
  readonly near: GroupComparison;
  readonly period: string;
  readonly origin: Provenance;
};

const who = ({ area, role }: Placed, { areas, near }: Input): readonly string[] => [
  area.name,
  area.code,
  areas.find((a) => a.code === area.region)?.name ?? "",
  { self: "This authority", neighbour: near.words.role, other: "Other authority" }[role],
];
const WHO = ["Measure", "Unit", "Period", "Authority", "Code", "Region", "Role"];

/**
 * Every authority of one period, lowest first, those without a figure last with the reason; ties
 * share a place.
 */
export function authoritiesSheet(input: Input, { placed, unplaced }: League): Sheet {
  const { indicator, period, origin } = input;
  const ranks = ranksOf(placed, indicator.polarity);
  const rows = [...placed, ...unplaced].map((s, i) => {
    const { value, numerator, denominator, status, note } = s.observation;
    const rank = ranks[i];
    return [
      indicator.name,
      unitCell(indicator),
      period,
      ...who(s, input),
      figureCell(value),
      figureCell(numerator),
      figureCell(denominator),
      rank ? String(rank.position) : "",
      String(placed.length),
      status,
      note ?? "",
      origin.source,
    ];
  });
  return {
    head: [
      ...WHO,
      "Value",
      "Numerator",
      "Denominator",
      `Rank ${RANKED_FROM[indicator.polarity]}`,
      "Of authorities with a figure",
      "Status",
      "Note",
      "Source",
    ],
    rows,
  };
}

/** Every authority in the funnel with the limits drawn at its size, and where it lies. */
export function funnelSheet(input: Input, model: FunnelModel, adjusted: boolean): Sheet {
  const { indicator, period, origin } = input;
  const rows = model.points.map((p) => [
    indicator.name,
    unitCell(indicator),
    period,
    ...who(p.standing, input),
    String(sure(p.y)),
    figureCell(p.standing.observation.numerator),
    String(p.n),
    String(model.baseline),
    ...[p.within998.lower, p.within95.lower, p.within95.upper, p.within998.upper].map((v) =>
      String(sure(v)),
    ),
    SAY_VERDICT[p.verdict],
    adjusted ? `Adjusted: ${model.widen} times as wide as chance alone` : "Chance alone",
    origin.source,
  ]);
  return {
    head: [
      ...WHO,
      "Value",
      "Numerator",
      "Denominator",
      "England",
      "Lower 99.8% line",
      "Lower 95% line",
      "Upper 95% line",
      "Upper 99.8% line",
      "In the funnel",
      "Lines",
      "Source",
    ],
    rows,
  };
}
