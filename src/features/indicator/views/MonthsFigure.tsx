import { ControlChart } from "#charts/control/ControlChart.tsx";
import type { ControlPoint } from "#charts/control/controlPoints.ts";
import { sayFlag } from "#charts/control/sayFlag.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { periodLabel, type Frame } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayPoint } from "#domain/words/beside/saySteadiness.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { controlSheet } from "../sheets/controlSheet.ts";
import type { Months } from "./months.ts";

type Props = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly months: Months;
  readonly origin: Provenance;
};

/** Months or quarters with the limits of ordinary change, and those that lie outside them. */
export function MonthsFigure({ indicator, area, months, origin }: Props) {
  const { frame, stretches, points, target, signal, promise, unsteady } = months;
  return (
    <FigureFrame
      labelledBy="changing"
      file={`${indicator.slug}-${area.code}-control-chart`}
      origin={origin}
      title={`${indicator.shortName}, ${area.name}: is it changing?`}
      finding={`${signal}. ${promise}`.trim()}
      period={sayRange(points[0]?.observation.period, points.at(-1)?.observation.period, frame)}
      sheet={() => controlSheet({ indicator, area, frame, target, origin }, points)}
    >
      <h2 id="changing">Is it changing? {signal}</h2>
      <ControlChart indicator={indicator} stretches={stretches} frame={frame} target={target} />
      <p className="finding">
        <strong>{signal}.</strong> {promise} {unsteady}
      </p>
      <p className="small" data-picture="text">
        {sayChart(months)}
      </p>
      <Flagged points={points} frame={frame} indicator={indicator} />
    </FigureFrame>
  );
}

/** How the chart is read: its points, its lines, and where the lines begin again. */
const sayChart = ({ frame, point, stretches }: Months): string =>
  [
    sayPoint(point, frame),
    "The middle line is the mean, the dashed lines the limits of ordinary change (mean ± 2.66 times the mean change from point to point).",
    "Diamonds are flagged.",
    stretches.length > 1 ? "Limits start again at each recorded step." : "",
    stretches.at(-1)?.trial
      ? "The last limits rest on fewer than 13 points: they are trial limits, and nothing is called unusual by them."
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");

type FlaggedProps = {
  readonly points: readonly ControlPoint[];
  readonly frame: Frame;
  readonly indicator: Indicator;
};
function Flagged({ points, frame, indicator }: FlaggedProps) {
  const flagged = points.flatMap((p) => (p.flag ? [{ ...p, flag: p.flag }] : [])).reverse();
  return (
    <details className="more">
      <summary>
        {flagged.length === 0
          ? "No point is flagged"
          : `${flagged.length} flagged ${flagged.length === 1 ? "point" : "points"}, newest first`}
      </summary>
      <ul>
        {flagged.map(({ observation: o, flag, trial }) => (
          <li key={o.period}>
            {periodLabel(o.period, frame)}, {formatValue(o.value, indicator)}: {sayFlag(flag)}
            {trial ? " (trial limits)" : ""}
          </li>
        ))}
      </ul>
    </details>
  );
}
