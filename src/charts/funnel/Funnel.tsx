import { ticksBetween } from '../figure/ticks.ts';
import { useWidth } from '../figure/useWidth.ts';
import { formatNumber, formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import { known } from '#domain/value.ts';
import type { FunnelModel } from './funnelModel.ts';

const H = 420;
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 20, 16, 52];
const tenth = (n: number): number => Math.round(n * 10) / 10;

/** Every authority by its size: between the lines is what chance (and, adjusted, ordinary difference) would do. */
export function Funnel({ model, indicator }: { model: FunnelModel; indicator: Indicator }) {
  const { box, width: W } = useWidth<HTMLDivElement>(760);
  // Roots give the many small authorities room beside the few large ones.
  const x = (n: number): number => tenth(LEFT + Math.sqrt(n / model.xMax) * (W - LEFT - RIGHT));
  const y = (v: number): number => tenth(TOP + ((model.yMax - Math.min(model.yMax, Math.max(model.yMin, v))) / (model.yMax - model.yMin || 1)) * (H - TOP - BOTTOM));
  const line = (pick: (p: FunnelModel['curve'][number]) => number): string => model.curve.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.n)} ${y(pick(p))}`).join('');
  const self = model.points.find((p) => p.standing.role === 'self');
  const outside = model.points.filter((p) => p.verdict !== 'inside').length;
  return (
    <div ref={box}>
    <svg viewBox={`0 0 ${W} ${H}`} className="funnel" role="img" aria-label={`Funnel plot of ${model.points.length} authorities around England’s ${formatValue(known(model.baseline), indicator)}; ${outside} lie outside the 95 % lines. The table below lists each.`}>
      {ticksBetween(model.yMin, model.yMax).map((v) => {
        return (
          <g key={v}>
            <path d={`M${LEFT} ${y(v)}H${W - RIGHT}`} stroke="#e3e5e6" />
            <text x={LEFT - 8} y={y(v) + 5} fontSize="16" textAnchor="end">{formatNumber(v, model.yMax < 10 ? 1 : 0)}{indicator.unit === 'percent' ? '%' : ''}</text>
          </g>
        );
      })}
      {ticksBetween(0, model.xMax).filter((n) => n > 0).map((n) => <text key={n} x={x(n)} y={H - BOTTOM + 22} fontSize="16" textAnchor={x(n) > W - 60 ? 'end' : 'middle'}>{formatNumber(n, 0)}</text>)}
      <text x={(LEFT + W) / 2} y={H - 8} fontSize="16" textAnchor="middle">{indicator.unit === 'percent' ? 'How many the share is of' : 'Children who live there'}</text>
      <path d={line((p) => p.lower998)} className="limit-998" /><path d={line((p) => p.upper998)} className="limit-998" />
      <path d={line((p) => p.lower95)} className="limit-95" /><path d={line((p) => p.upper95)} className="limit-95" />
      <path d={`M${LEFT} ${y(model.baseline)}H${W - RIGHT}`} stroke="#0b0c0c" strokeWidth="2" />
      {model.points.map((p) => (
        <circle key={p.standing.area.code} cx={x(p.n)} cy={y(p.y)} r={p.standing.role === 'self' ? 8 : 4.5} className={`dot-${p.standing.role}`}><title>{`${p.standing.area.name} ${formatValue(known(p.y), indicator)}`}</title></circle>
      ))}
      {self && <text x={x(self.n) + (x(self.n) > W * 0.7 ? -12 : 12)} y={y(self.y) - 8} fontSize="16" fontWeight="700" stroke="#fff" strokeWidth="4" paintOrder="stroke" textAnchor={x(self.n) > W * 0.7 ? 'end' : 'start'}>{self.standing.area.name}</text>}
    </svg>
    </div>
  );
}
