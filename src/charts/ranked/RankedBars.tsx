import { useState, type KeyboardEvent } from 'react';
import { formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Standing } from '#domain/statistics/standing.ts';
import { amountOf, type Value } from '#domain/value.ts';

const W = 1000;
const H = 320;
const TOP = 20;
const BOTTOM = 10;

type Props = { readonly indicator: Indicator; readonly placed: readonly Standing[]; readonly england: Value; readonly onPick: (code: string) => void };

/**
 * All authorities as bars, lowest first, in plain SVG. One tab stop: arrows walk along, Home and End jump, Enter opens;
 * the authority under the cursor, mouse or finger is named in the line above.
 */
export function RankedBars({ indicator, placed, england, onPick }: Props) {
  const self = placed.findIndex((s) => s.role === 'self');
  const [at, setAt] = useState(self);
  const amounts = placed.map((s) => amountOf(s.observation.value) ?? 0);
  const nation = amountOf(england);
  const [low, high] = [Math.min(0, ...amounts, nation ?? 0), Math.max(0, ...amounts, nation ?? 0)];
  const y = (amount: number): number => TOP + ((high - amount) / (high - low || 1)) * (H - TOP - BOTTOM);
  const step = W / Math.max(1, placed.length);
  const current = at < 0 ? undefined : placed[Math.min(at, placed.length - 1)];
  const say = (s: Standing, i: number): string => `${s.area.name}: ${formatValue(s.observation.value, indicator)}, ${i + 1} of ${placed.length} from the lowest${s.role === 'neighbour' ? ', a neighbour' : ''}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: placed.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setAt(Math.min(placed.length - 1, Math.max(0, to)));
    } else if (event.key === 'Enter' && current) onPick(current.area.code);
  };
  const pointed = (clientX: number, box: DOMRect): number => Math.min(placed.length - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * placed.length)));
  return (
    <div className="ranked">
      <p className="small" role="status">{current ? say(current, at) : 'Point at a bar, or press the arrow keys, to have it named.'}</p>
      {/* A slider is what assistive technology knows that arrows walk along and that says its value. */}
      <div
        role="slider"
        tabIndex={0}
        aria-label="Authorities from lowest to highest; Enter opens the one named"
        aria-valuemin={1}
        aria-valuemax={placed.length}
        aria-valuenow={Math.max(1, at + 1)}
        aria-valuetext={current ? say(current, at) : ''}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setAt(pointed(event.clientX, event.currentTarget.getBoundingClientRect()))}
        onClick={(event) => {
          const picked = placed[pointed(event.clientX, event.currentTarget.getBoundingClientRect())];
          if (picked) onPick(picked.area.code);
        }}
      >
        <svg viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" aria-hidden="true" className="ranked-plot">
          {(['other', 'neighbour', 'self'] as const).map((role) => (
            <path key={role} className={`bar-${role}`} d={placed.map((s, i) => (s.role === role ? bar(i * step, step, y(0), y(amounts[i] ?? 0)) : '')).join('')} />
          ))}
          <path className="bar-zero" d={`M0 ${y(0)}H${W}`} />
          {nation !== null && <path className="bar-england" d={`M0 ${y(nation)}H${W}`} />}
          {current && <path className="bar-cursor" d={`M${at * step + step / 2} ${TOP - 14}v10`} />}
        </svg>
      </div>
      <ul className="trend-key plain">
        {placed[self] && <li><span className="swatch swatch-self" />{placed[self].area.name}</li>}
        <li><span className="swatch swatch-neighbour" />Neighbours</li>
        <li><span className="swatch swatch-other" />Other authorities</li>
        {nation !== null && <li><span className="swatch swatch-england" />England {formatValue(england, indicator)}</li>}
      </ul>
    </div>
  );
}

/** A bar of at least one unit, so that a true nought can still be seen and pointed at. */
function bar(x: number, step: number, zero: number, top: number): string {
  const height = Math.abs(zero - top) < 1 ? 1.5 : Math.abs(zero - top);
  const [left, width] = [x + step * 0.12, step * 0.76];
  return `M${left.toString()} ${Math.min(zero, top)}h${width}v${height}h${-width}z`;
}
