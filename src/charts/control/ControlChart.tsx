import { useWidth } from '../figure/useWidth.ts';
import { ticksBetween } from '../figure/ticks.ts';
import { formatNumber, formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import { lastDayOf, periodLabel, shortPeriod, type Frame } from '#domain/period.ts';
import type { Flag } from '#domain/spc/signals.ts';
import type { Stretch } from '#domain/spc/chart.ts';
import { amountOf, known } from '#domain/value.ts';

const H = 380;
const [LEFT, TOP, BOTTOM] = [74, 16, 36];
const tenth = (n: number): number => Math.round(n * 10) / 10;

type Props = { readonly indicator: Indicator; readonly stretches: readonly Stretch[]; readonly frame: Frame; readonly target: number | null };

/** The XmR chart: line, mean and limits of each stretch; a flagged point is larger, another shape and named in the list. */
export function ControlChart({ indicator, stretches, frame, target }: Props) {
  const { box, width: W } = useWidth<HTMLDivElement>(860);
  const roomy = W >= 620;
  const RIGHT = roomy ? 190 : 12;
  const all = stretches.flatMap((s) => s.observations);
  // No share, count or rate lies below nothing, nor a share above 100: a limit out there is not drawn.
  const possible = (v: number): boolean => indicator.unit.endsWith('-000') || (v >= 0 && (indicator.unit !== 'percent' || v <= 100));
  const ends = stretches.flatMap((s) => (s.limits ? [s.limits.lower, s.limits.upper].filter(possible) : []));
  const ys = [...all.flatMap((o) => amountOf(o.value) ?? []), ...ends, ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const pad = (high - low || 1) * 0.06;
  const x = (i: number): number => tenth(LEFT + (i / Math.max(1, all.length - 1)) * (W - LEFT - RIGHT));
  const y = (v: number): number => tenth(TOP + ((high + pad - v) / (high - low + 2 * pad)) * (H - TOP - BOTTOM));
  const money = indicator.unit.startsWith('gbp') || indicator.unit.endsWith('-000');
  const axisText = (v: number): string => `${money ? '£' : ''}${formatNumber(v, high - low < 10 ? 1 : 0)}${indicator.unit === 'percent' ? '%' : ''}`;
  const labels = all.flatMap((o, i) => (lastDayOf(o.period, frame).month === 1 ? [{ i, text: shortPeriod(o.period, frame) }] : []));
  const placed = stretches.map((s, i) => ({ ...s, from: stretches.slice(0, i).reduce((sum, before) => sum + before.observations.length, 0) }));
  const flagged = placed.flatMap((s) => s.flags.filter((f) => f !== null)).length;
  const last = placed.at(-1)?.limits;
  return (
    <div ref={box}>
    <svg viewBox={`0 0 ${W} ${H}`} className="control" role="img" aria-label={`Control chart of ${all.length} figures, ${flagged} of them flagged; the list and the table below name each.`}>
      {ticksBetween(low, high).map((v) => {
        return <g key={v}><path d={`M${LEFT} ${y(v)}H${W - RIGHT}`} stroke="#e9eaeb" /><text x={LEFT - 8} y={y(v) + 5} fontSize="16" textAnchor="end">{axisText(v)}</text></g>;
      })}
      {labels.map((l) => <text key={l.i} x={x(l.i)} y={H - 12} fontSize="16" textAnchor="middle">{l.text}</text>)}
      {placed.map((s) => s.limits && (
        <g key={s.from}>
          <path d={`M${x(s.from)} ${y(s.limits.mean)}H${x(s.from + s.observations.length - 1)}`} stroke="#0b0c0c" strokeWidth="1.5" />
          {[s.limits.upper, s.limits.lower].filter(possible).map((limit) => <path key={limit} d={`M${x(s.from)} ${y(limit)}H${x(s.from + s.observations.length - 1)}`} stroke="#505a5f" strokeWidth="1.5" strokeDasharray={s.trial ? '2 4' : '7 5'} />)}
        </g>
      ))}
      {target !== null && <path d={`M${LEFT} ${y(target)}H${W - RIGHT}`} stroke="#8a2b06" strokeWidth="1.5" strokeDasharray="12 4 2 4" />}
      <path className="spark-line" strokeWidth="2.5" d={all.map((o, i) => { const v = amountOf(o.value); const before = all[i - 1] ? amountOf(all[i - 1]?.value ?? o.value) : null; return v === null ? '' : `${before === null ? 'M' : 'L'}${x(i)} ${y(v)}`; }).join('')} />
      {placed.flatMap((s) => s.observations.map((o, j) => {
        const v = amountOf(o.value);
        const flag = s.flags[j];
        if (v === null) return null;
        const [cx, cy] = [x(s.from + j), y(v)];
        const name = <title>{`${periodLabel(o.period, frame)}: ${formatValue(o.value, indicator)}${flag ? `. ${sayFlag(flag)}` : ''}`}</title>;
        return flag ? <path key={o.period} d={`M${cx} ${cy - 8}l8 8l-8 8l-8-8z`} className={isWorse(flag, indicator) ? 'flag-mark' : 'flag-mark flag-neutral'}>{name}</path> : <circle key={o.period} cx={cx} cy={cy} r="3.5" className={o.status === 'provisional' ? 'spark-last-provisional' : 'spark-dot'}>{name}</circle>;
      }))}
      {roomy && last && [['Upper limit', last.upper], ['Mean', last.mean], ['Lower limit', last.lower]].filter(([, v]) => possible(Number(v))).map(([text, v]) => <text key={text} x={W - RIGHT + 8} y={y(Number(v)) + 5} fontSize="16">{text} {formatValue(known(Number(v)), indicator)}</text>)}
    </svg>
    {!roomy && last && <p className="small">Mean {formatValue(known(last.mean), indicator)}{possible(last.lower) ? `, lower limit ${formatValue(known(last.lower), indicator)}` : ''}{possible(last.upper) ? `, upper limit ${formatValue(known(last.upper), indicator)}` : ''}.</p>}
    </div>
  );
}

const isWorse = (flag: Flag, indicator: Indicator): boolean => (indicator.polarity === 'high' && flag.side === 'low') || (indicator.polarity === 'low' && flag.side === 'high');

/** One flag in words: the rule it broke and on which side. */
export function sayFlag(flag: Flag): string {
  switch (flag.rule) {
    case 'beyond-limit':
      return flag.side === 'high' ? 'Above the upper limit' : 'Below the lower limit';
    case 'trend':
      return `One of ${flag.length} ${flag.side === 'high' ? 'rising' : 'falling'} in a row`;
    case 'near-limit':
      return `One of two in three near the ${flag.side === 'high' ? 'upper' : 'lower'} limit`;
    case 'shift':
      return `One of ${flag.length} running ${flag.side === 'high' ? 'above' : 'below'} the mean`;
  }
}
