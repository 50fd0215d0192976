import { sayControl, type ControlPoint } from "#charts/control/controlPoints.ts";
import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { periodLabel, type Frame } from "#domain/calendar.ts";
import { FIGURE_HEAD } from "./figureHead.ts";

type Input = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly frame: Frame;
  readonly target: number | null;
  readonly origin: Provenance;
};

/**
 * Every period of a control chart, gaps included, with the limits of its own stretch and what they
 * say of it in words.
 */
export function controlSheet(
  { indicator, area, frame, target, origin }: Input,
  points: readonly ControlPoint[],
): Sheet {
  const rows = points.map((p) => {
    const { observation: o, limits, trial } = p;
    return [
      indicator.name,
      unitCell(indicator),
      area.name,
      area.code,
      periodLabel(o.period, frame),
      figureCell(o.value),
      figureCell(o.numerator),
      figureCell(o.denominator),
      ...(limits ? [limits.mean, limits.lower, limits.upper].map(String) : ["", "", ""]),
      !limits ? "None: too few points" : trial ? "Trial: fewer than 13 points" : "Fixed",
      sayControl(p),
      o.value.kind === "known" ? "Yes" : "No: no figure",
      target === null ? "" : String(target),
      o.status,
      o.note ?? "",
      origin.source,
      origin.caution,
    ];
  });
  return {
    head: [
      ...FIGURE_HEAD,
      "Centre line",
      "Lower limit",
      "Upper limit",
      "Limits",
      "Signal",
      "Counted in the limits",
      "Target",
      "Status",
      "Note",
      "Source",
      "Caution",
    ],
    rows,
  };
}
