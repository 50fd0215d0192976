import { ControlChart } from "#charts/control/ControlChart.tsx";
import { controlPoints } from "#charts/control/controlPoints.ts";
import { sayFlag } from "#charts/control/sayFlag.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import type { AreaFile, Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { stepsFor } from "#domain/council.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { saySteadiness } from "#domain/words/beside/saySteadiness.ts";
import { saySignal } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import { separatePoints } from "#domain/scorecard/row.ts";
import { sidesOf } from "#domain/scorecard/sides.ts";
import { assurance, steadiness } from "#domain/spc/assurance.ts";
import { controlChart } from "#domain/spc/chart.ts";
import { judgeSignal } from "#domain/spc/verdict.ts";
import { controlSheet } from "../sheets/controlSheet.ts";
import { FiveYears } from "./FiveYears.tsx";

const ASSURED = {
  "consistently-met": "The target is consistently met: even the unlucky months reach it.",
  "consistently-missed":
    "The target is consistently missed: without a change to the process it will not be reached.",
  "hit-and-miss": "The target is hit and missed by chance: one month’s letter says little.",
} as const;

type Props = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly file: AreaFile;
  readonly sources: Catalogue["sources"];
  readonly today: string;
};

/**
 * Signal or noise: a control chart where points are separate months, the five-year test where they
 * are years, both where both are.
 */
export function Changing(props: Props) {
  const { indicator, area, file, sources, today } = props;
  const { own, published } = sidesOf(indicator.slug, file.series);
  return (
    <>
      {(own.length > 0 || !published) && <Months {...props} />}
      {published && (
        <FiveYears
          indicator={indicator}
          area={area}
          yearly={published}
          origin={provenance([sources.find((s) => s.id === published.source)], area, today)}
        />
      )}
    </>
  );
}

function Months({ indicator, area, file, sources, today }: Props) {
  const series = separatePoints(indicator, file.series);
  if (!series) {
    const forecast = file.series.some(
      (s) => s.indicator === indicator.slug && s.frame.basis === "forecast",
    );
    return (
      <p>
        {forecast
          ? "Each forecast revises the same year, so its points are not separate and control limits do not apply. Read the movement since the last report instead."
          : "No separate months or quarters are given for this measure, so signal cannot be told from noise."}
      </p>
    );
  }
  const steps = stepsFor(file.events, indicator.slug);
  const stretches = controlChart(series, steps);
  const last = stretches.at(-1);
  const target = file.targets.get(indicator.slug);
  const relevant = target && indicator.unit !== "variance-000" ? target.target : null;
  const steady = last && steadiness(last.flags);
  const assured =
    steady?.kind === "steady" && last?.limits && !last.trial && relevant !== null
      ? assurance(last.limits, relevant, indicator.polarity)
      : null;
  const flagged = stretches
    .flatMap((s) =>
      s.observations.flatMap((o, i) => {
        const flag = s.flags[i];
        return flag ? [{ o, flag, trial: s.trial }] : [];
      }),
    )
    .reverse();
  const origin = provenance([sources.find((s) => s.id === series.source)], area, today);
  const points = controlPoints(stretches);
  const signal = saySignal(judgeSignal(series, steps), series.frame);
  const promise = assured ? ASSURED[assured] : "";
  return (
    <FigureFrame
      labelledBy="changing"
      file={`${indicator.slug}-${area.code}-control-chart`}
      origin={origin}
      title={`${indicator.shortName}, ${area.name}: is it changing?`}
      finding={`${signal}. ${promise}`.trim()}
      period={sayRange(
        points[0]?.observation.period,
        points.at(-1)?.observation.period,
        series.frame,
      )}
      sheet={() =>
        controlSheet({ indicator, area, frame: series.frame, target: relevant, origin }, points)
      }
    >
      <h2 id="changing">Is it changing? {signal}</h2>
      {promise !== "" && <p>{promise}</p>}
      {relevant !== null && steady && steady.kind !== "steady" && <p>{saySteadiness(steady)}</p>}
      <ControlChart
        indicator={indicator}
        stretches={stretches}
        frame={series.frame}
        target={relevant}
      />
      <p className="small" data-picture="text">
        Each point is {series.frame.basis === "snapshot" ? "a month end" : "a month or quarter"}.
        The middle line is the mean, the dashed lines the limits of ordinary change (mean ± 2.66
        times the mean change from point to point). Diamonds are flagged.
        {stretches.length > 1 ? " Limits start again at each recorded step." : ""}
        {last?.trial
          ? " The last limits rest on fewer than 13 points: they are trial limits, and nothing is called unusual by them."
          : ""}
      </p>
      <details className="more">
        <summary>
          {flagged.length === 0
            ? "No point is flagged"
            : `${flagged.length} flagged ${flagged.length === 1 ? "point" : "points"}, newest first`}
        </summary>
        <ul>
          {flagged.map(({ o, flag, trial }) => (
            <li key={o.period}>
              {periodLabel(o.period, series.frame)}, {formatValue(o.value, indicator)}:{" "}
              {sayFlag(flag)}
              {trial ? " (trial limits)" : ""}
            </li>
          ))}
        </ul>
      </details>
    </FigureFrame>
  );
}
