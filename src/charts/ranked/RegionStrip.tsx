import { useWidth } from '../figure/useWidth.ts';
import { formatValue } from '#domain/format.ts';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Standing } from '#domain/statistics/standing.ts';
import { amountOf } from '#domain/value.ts';

const ROW = 30;

/** A row of dots a region: where ours lies among its own, and how far regions overlap. The table names every dot. */
export function RegionStrip({ indicator, placed, areas }: { indicator: Indicator; placed: readonly Standing[]; areas: readonly Area[] }) {
  const { box, width: W } = useWidth<HTMLDivElement>(760);
  const LEFT = Math.min(210, W * 0.42);
  const regions = areas.filter((a) => a.type === 'region' && placed.some((s) => s.area.region === a.code));
  const amounts = placed.map((s) => amountOf(s.observation.value) ?? 0);
  const [low, high] = [Math.min(0, ...amounts), Math.max(...amounts, 0)];
  const x = (amount: number): number => LEFT + ((amount - low) / (high - low || 1)) * (W - LEFT - 20);
  return (
    <div ref={box}>
    <svg viewBox={`0 0 ${W} ${regions.length * ROW + 24}`} className="strip" role="img" aria-label={`${indicator.shortName} of every authority by region, from ${formatValue({ kind: 'known', amount: low }, indicator)} to ${formatValue({ kind: 'known', amount: high }, indicator)}`}>
      {regions.map((region, r) => (
        <g key={region.code}>
          <text x="0" y={r * ROW + 21} fontSize="16">{W < 500 ? region.name.replace("Yorkshire and The Humber", "Yorkshire, Humber") : region.name}</text>
          <path d={`M${LEFT} ${r * ROW + 16}H${W - 20}`} stroke="#d5d8da" />
          {placed.filter((s) => s.area.region === region.code).map((s) => (
            <circle key={s.area.code} cx={x(amountOf(s.observation.value) ?? 0)} cy={r * ROW + 16} r={s.role === 'self' ? 8 : 5} className={`dot-${s.role}`}>
              <title>{`${s.area.name} ${formatValue(s.observation.value, indicator)}`}</title>
            </circle>
          ))}
        </g>
      ))}
    </svg>
    </div>
  );
}
