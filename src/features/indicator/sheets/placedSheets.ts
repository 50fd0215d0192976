import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { SAY_VERDICT } from "#charts/funnel/Funnel.tsx";
import type { FunnelModel } from "#charts/funnel/funnelModel.ts";
import type { Area } from "#domain/area.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { sure } from "#domain/exact.ts";
import type { Indicator } from "#domain/indicator.ts";
import { RANKED_FROM } from "#domain/words/figure/sayPlace.ts";
import type { Placed } from "#domain/statistics/standing.ts";

import type { AllAuthorities } from "../views/allAuthorities.ts";
import { missing } from "#domain/value.ts";

type Input = {
  readonly indicator: Indicator;
  readonly areas: readonly Area[];
  /** Whose councils are the nearest, and what they are called. */
  readonly near: GroupComparison;
  readonly period: string;
  readonly origin: Provenance;
};

const who = (
  { area, role }: Pick<Placed, "area" | "role">,
  { areas, near }: Input,
): readonly string[] => [
  area.name,
  area.code,
  areas.find((a) => a.code === area.region)?.name ?? "",
  { self: "This authority", neighbour: near.words.role, other: "Other authority" }[role],
];
const WHO = ["Measure", "Unit", "Period", "Authority", "Code", "Region", "Role"];

/**
 * Every authority of one period in the order of the page, those without a figure or a change last
 * with the reason; ties share a place. A year with none before it has no changes.
 */
export function authoritiesSheet(
  input: Input,
  { rows, league: { placed }, head }: Pick<AllAuthorities, "rows" | "league" | "head">,
): Sheet {
  const { indicator, period, origin } = input;
  const points = indicator.unit === "percent" ? "percentage points" : unitCell(indicator);
  return {
    head: [
      ...WHO,
      "Value",
      "Numerator",
      "Denominator",
      `Rank ${RANKED_FROM[indicator.polarity]}`,
      "Of authorities with a figure",
      "Authorities at this rank",
      ...(head === "" ? [] : [`${head} (${points})`]),
      "Status",
      "Note",
      "Source",
    ],
    rows: rows.map((row) => {
      const { value, numerator, denominator, status, note } = row.placed?.observation ?? ENDED;
      return [
        indicator.name,
        unitCell(indicator),
        period,
        ...who(row, input),
        figureCell(value),
        figureCell(numerator),
        figureCell(denominator),
        row.rank ? String(row.rank.position) : "",
        String(placed.length),
        row.rank ? String(row.rank.shared) : "",
        ...(head === "" ? [] : [row.change === null ? row.said : String(row.change)]),
        status,
        note ?? "",
        origin.source,
      ];
    }),
  };
}

/** Of a council that had ended by the year. */
const ENDED = {
  value: missing("no-authority"),
  numerator: missing("no-authority"),
  denominator: missing("no-authority"),
  status: "final",
  note: null,
} as const;

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
