import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { YearWithRange } from "../views/lastYears.ts";
import { FIGURE_HEAD } from "./figureHead.ts";

type Input = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly trend: string;
  readonly origin: Provenance;
};

/** The years of a trend with the range chance allows each, and what they come to together. */
export const yearsSheet = (
  { indicator, area, trend, origin }: Input,
  years: readonly YearWithRange[],
): Sheet => ({
  head: [
    ...FIGURE_HEAD,
    "Lower end of the 95% interval",
    "Upper end of the 95% interval",
    "Trend",
    "Source",
    "Caution",
  ],
  rows: years.map(({ observation: o, label, interval }) => [
    indicator.name,
    unitCell(indicator),
    area.name,
    area.code,
    label,
    figureCell(o.value),
    figureCell(o.numerator),
    figureCell(o.denominator),
    ...(interval ? [String(interval.lower), String(interval.upper)] : ["Not known", "Not known"]),
    trend,
    origin.source,
    origin.caution,
  ]),
});
