import { ControlChart, sayFlag } from '#charts/control/ControlChart.tsx';
import type { AreaFile } from '#data/useFeed.tsx';
import type { Area } from '#domain/area.ts';
import { isYearly } from '#domain/change.ts';
import { stepsFor } from '#domain/council.ts';
import { formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import { sayTrend } from '#domain/narrative/sayDifference.ts';
import { saySignal } from '#domain/narrative/sayRow.ts';
import { periodLabel } from '#domain/period.ts';
import { separatePoints } from '#domain/scorecard/row.ts';
import { assurance } from '#domain/spc/assurance.ts';
import { controlChart } from '#domain/spc/chart.ts';
import { judgeSignal } from '#domain/spc/verdict.ts';
import { intervalOf } from '#domain/statistics/interval.ts';
import { trendOf } from '#domain/statistics/trend.ts';
import { known } from '#domain/value.ts';
import { Gap } from '#ui/Marks.tsx';

const ASSURED = { 'consistently-met': 'The target is consistently met: even the unlucky months reach it.', 'consistently-missed': 'The target is consistently missed: without a change to the process it will not be reached.', 'hit-and-miss': 'The target is hit and missed by chance: one month’s letter says little.' } as const;

/** Signal or noise: a control chart where points are separate months, the five-year test where they are years. */
export function Changing({ indicator, area, file }: { indicator: Indicator; area: Area; file: AreaFile }) {
  const series = separatePoints(indicator, file.series);
  const yearly = file.series.find((s) => s.indicator === indicator.slug && isYearly(s.observations[0]?.period ?? ''));
  if (!series && yearly) {
    const verdict = trendOf(indicator.unit, yearly.observations);
    const finer = { ...indicator, decimals: Math.max(1, indicator.decimals) };
    return (
      <section className="figure stack" aria-labelledby="changing">
        <h2 id="changing">Is it changing? The last five years</h2>
        <p><strong>{sayTrend(verdict, indicator.polarity)}</strong> One figure a year is too few for control limits, so none are drawn.</p>
        <table className="table">
          <caption>{indicator.name}, {area.name}, with the range chance allows</caption>
          <thead><tr><th scope="col">Period</th><th scope="col" className="number">Value</th><th scope="col" className="number">95% interval</th></tr></thead>
          <tbody>
            {yearly.observations.slice(-5).map((o) => {
              const interval = intervalOf(indicator.unit, o.numerator, o.denominator, 95);
              return <tr key={o.period}><th scope="row">{periodLabel(o.period, yearly.frame)}</th><td className="number">{o.value.kind === 'known' ? formatValue(o.value, indicator) : <Gap>{formatValue(o.value, indicator)}</Gap>}</td><td className="number">{interval && o.value.kind === 'known' ? `${formatValue(known(interval.lower), finer)} to ${formatValue(known(interval.upper), finer)}` : 'Not known'}</td></tr>;
            })}
          </tbody>
        </table>
      </section>
    );
  }
  if (!series) {
    const forecast = file.series.some((s) => s.indicator === indicator.slug && s.frame.basis === 'forecast');
    return <p>{forecast ? 'Each forecast revises the same year, so its points are not separate and control limits do not apply. Read the movement since the last report instead.' : 'No separate months or quarters are given for this measure, so signal cannot be told from noise.'}</p>;
  }
  const steps = stepsFor(file.events, indicator.slug);
  const stretches = controlChart(series, steps);
  const last = stretches.at(-1);
  const target = file.targets.get(indicator.slug);
  const relevant = target && indicator.unit !== 'variance-000' ? target.target : null;
  // Limits promise something of the future only while the process stays within them.
  const steady = last !== undefined && last.flags.slice(-7).every((flag) => flag === null);
  const assured = steady && last?.limits && !last.trial && relevant !== null ? assurance(last.limits, relevant, indicator.polarity) : null;
  const flagged = stretches.flatMap((s) => s.observations.flatMap((o, i) => { const flag = s.flags[i]; return flag ? [{ o, flag, trial: s.trial }] : []; })).reverse();
  return (
    <section className="figure stack" aria-labelledby="changing">
      <h2 id="changing">Is it changing? {saySignal(judgeSignal(series, steps), series.frame)}</h2>
      {assured && <p>{ASSURED[assured]}</p>}
      {relevant !== null && !steady && <p>Whether the target can be relied on is not said: the latest points do not keep to the limits, so the process is changing.</p>}
      <ControlChart indicator={indicator} stretches={stretches} frame={series.frame} target={relevant} />
      <p className="small">
        Each point is {series.frame.basis === 'snapshot' ? 'a month end' : 'a month or quarter'}. The middle line is the mean, the dashed lines the limits of ordinary change (mean ± 2.66 times the mean change from point to point). Diamonds are flagged.
        {stretches.length > 1 ? ' Limits start again at each recorded step.' : ''}{last?.trial ? ' The last limits rest on fewer than 13 points: they are trial limits, and nothing is called unusual by them.' : ''}
      </p>
      <details className="more">
        <summary>{flagged.length === 0 ? 'No point is flagged' : `${flagged.length} flagged ${flagged.length === 1 ? 'point' : 'points'}, newest first`}</summary>
        <ul>{flagged.map(({ o, flag, trial }) => <li key={o.period}>{periodLabel(o.period, series.frame)}, {formatValue(o.value, indicator)}: {sayFlag(flag)}{trial ? ' (trial limits)' : ''}</li>)}</ul>
      </details>
    </section>
  );
}
