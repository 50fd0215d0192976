import { formatNumber, formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import { known } from '#domain/value.ts';
import type { FunnelModel } from './funnelModel.ts';

const [W, H] = [760, 420];
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 20, 16, 52];
const tenth = (n: number): number => Math.round(n * 10) / 10;

/** Every authority by its size: between the lines is what chance (and, adjusted, ordinary difference) would do. */
export function Funnel({ model, indicator }: { model: FunnelModel; indicator: Indicator }) {
  const x = (n: number): number => tenth(LEFT + (n / model.xMax) * (W - LEFT - RIGHT));
  const y = (v: number): number => tenth(TOP + ((model.yMax - Math.min(model.yMax, Math.max(model.yMin, v))) / (model.yMax - model.yMin || 1)) * (H - TOP - BOTTOM));
  const line = (pick: (p: FunnelModel['curve'][number]) => number): string => model.curve.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.n)} ${y(pick(p))}`).join('');
  const self = model.points.find((p) => p.standing.role === 'self');
  const outside = model.points.filter((p) => p.verdict !== 'inside').length;
  return (
    <svg viewBox={`0 0 ${W} ${H}`} className="funnel" role="img" aria-label={`Funnel plot of ${model.points.length} authorities around England’s ${formatValue(known(model.baseline), indicator)}; ${outside} lie outside the 95 % lines. The table below lists each.`}>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => {
        const v = model.yMin + part * (model.yMax - model.yMin);
        return (
          <g key={part}>
            <path d={`M${LEFT} ${y(v)}H${W - RIGHT}`} stroke="#e3e5e6" />
            <text x={LEFT - 8} y={y(v) + 5} fontSize="16" textAnchor="end">{formatNumber(v, model.yMax < 10 ? 1 : 0)}</text>
          </g>
        );
      })}
      {[0.25, 0.5, 0.75, 1].map((part) => <text key={part} x={x(model.xMax * part)} y={H - BOTTOM + 22} fontSize="16" textAnchor={part === 1 ? 'end' : 'middle'}>{formatNumber(model.xMax * part, 0)}</text>)}
      <text x={(LEFT + W) / 2} y={H - 8} fontSize="16" textAnchor="middle">{indicator.unit === 'percent' ? 'Number the share is of' : 'Children who live there'}</text>
      <path d={line((p) => p.lower998)} className="limit-998" /><path d={line((p) => p.upper998)} className="limit-998" />
      <path d={line((p) => p.lower95)} className="limit-95" /><path d={line((p) => p.upper95)} className="limit-95" />
      <path d={`M${LEFT} ${y(model.baseline)}H${W - RIGHT}`} stroke="#0b0c0c" strokeWidth="2" />
      {model.points.map((p) => (
        <circle key={p.standing.area.code} cx={x(p.n)} cy={y(p.y)} r={p.standing.role === 'self' ? 8 : 4.5} className={`dot-${p.standing.role}`}><title>{`${p.standing.area.name} ${formatValue(known(p.y), indicator)}`}</title></circle>
      ))}
      {self && <text x={x(self.n) + (x(self.n) > W * 0.7 ? -12 : 12)} y={y(self.y) - 8} fontSize="16" fontWeight="700" textAnchor={x(self.n) > W * 0.7 ? 'end' : 'start'}>{self.standing.area.name}</text>}
    </svg>
  );
}
