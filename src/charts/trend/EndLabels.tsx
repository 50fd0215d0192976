import { useXAxisScale, useYAxisScale } from 'recharts';
import { spread } from './spread.ts';
import type { TrendModel } from './trendModel.ts';

/** Names at the line ends instead of a legend, moved apart where they would touch; a comparator keeps its own date. */
export function EndLabels({ model }: { model: TrendModel }) {
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()];
  if (!xScale || !yScale) return null;
  const last = model.us.findLast((p) => p.y !== null);
  const right = xScale(model.xDomain[1]) ?? 0;
  const wanted = [
    ...(last && last.y !== null ? [{ y: last.y, text: `${model.usName} ${last.text}`, strong: true }] : []),
    ...model.comparators.flatMap((c) => {
      const end = c.runs.at(-1)?.at(-1);
      return end ? [{ y: end.y, text: `${c.id === 'mean' ? 'Neighbours' : c.name} ${end.text}${model.yearly ? '' : `, ${end.short}`}`, strong: false }] : [];
    }),
  ].map((label) => ({ ...label, at: yScale(label.y) ?? 0 }));
  const placed = spread(wanted.map((label) => label.at), 20);
  return (
    <g>
      {wanted.map((label, i) => (
        <text key={label.text} x={right + 14} y={(placed[i] ?? label.at) + 5} fontSize="16" fontWeight={label.strong ? 700 : 400} fill={label.strong ? 'var(--us)' : '#0b0c0c'}>
          {label.text}
        </text>
      ))}
    </g>
  );
}
