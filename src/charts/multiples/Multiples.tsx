import { useRef } from "react";
import { shortPeriod, type PeriodId } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt, type Series } from "#domain/observation.ts";
import { missing } from "#domain/value.ts";
import { sayNamed, sayStop } from "#domain/words/figure/sayStop.ts";
import { Walk } from "../figure/Walk.tsx";
import { Level, Trace } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";
import { multiplesDrawing, nearestPeriodAt, type PanelDrawing } from "./multiplesDrawing.ts";

export type Multiple = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly series: Series;
  readonly self: boolean;
};

type Props = { readonly indicator: Indicator; readonly panels: readonly Multiple[] };

/**
 * Ours and each neighbour as a line of its own on one scale and one time, so that height means the
 * same in every panel. One stop of the keyboard for all: the period pointed at or walked to is
 * marked in every panel, and each says its figure then; the newest until one is chosen.
 */
export function Multiples({ indicator, panels }: Props) {
  const drawing = multiplesDrawing(panels.map((p) => p.series));
  const grid = useRef<HTMLUListElement>(null);
  const frame = panels[0]?.series.frame;
  if (frame === undefined) return null;
  const names = drawing.periods.map(({ period }) =>
    sayStop(
      shortPeriod(period, frame),
      panels.map((panel) => sayNamed(panel.name, figureAt(panel, period, indicator))),
    ),
  );
  const nearest = (x: number, y: number): number =>
    nearestPeriodAt(drawing, x - leftOfPanel(grid.current, x, y));
  return (
    <Walk
      label="Every panel at one time, oldest to newest"
      hint=""
      names={names}
      first={names.length - 1}
      isPrinted
      nearest={nearest}
    >
      {(at) => (
        <ul className="multiples plain" data-picture="panels" ref={grid}>
          {panels.map((panel, i) => (
            <li key={panel.code} className={panel.self ? "multiple multiple-self" : "multiple"}>
              <strong>{panel.name}</strong>
              {panel.note !== "" && <div className="secondary">{panel.note}</div>}
              <Panel
                drawing={drawing.panels[i]}
                self={panel.self}
                x={at === names.length - 1 ? null : (drawing.periods[at]?.x ?? null)}
              />
              <div>{sayAt(panel, drawing.periods[at]?.period, indicator)}</div>
            </li>
          ))}
        </ul>
      )}
    </Walk>
  );
}

/** What a panel says of a period: its figure, or why there is none. */
const figureAt = ({ series }: Multiple, period: PeriodId, indicator: Indicator): string =>
  formatValue(observationAt(series, period)?.value ?? missing("missing"), indicator);

const sayAt = (panel: Multiple, period: PeriodId | undefined, indicator: Indicator): string =>
  period === undefined
    ? ""
    : `${figureAt(panel, period, indicator)}, ${shortPeriod(period, panel.series.frame)}`;

/** Where the panel that a place lies in or nearest to begins, in the pixels of the whole grid. */
function leftOfPanel(grid: HTMLElement | null, x: number, y: number): number {
  if (!grid) return 0;
  const { left, top } = grid.getBoundingClientRect();
  const boxes = [...grid.querySelectorAll("svg")].map((svg) => svg.getBoundingClientRect());
  const away = boxes.map((b) =>
    Math.hypot(
      Math.max(b.left - left - x, 0, x - (b.right - left)),
      Math.max(b.top - top - y, 0, y - (b.bottom - top)),
    ),
  );
  return (boxes[away.indexOf(Math.min(...away))]?.left ?? left) - left;
}

type PanelProps = {
  readonly drawing: PanelDrawing | undefined;
  readonly self: boolean;
  /** The time looked at in every panel; null where it is the newest. */
  readonly x: number | null;
};
function Panel({ drawing, self, x }: PanelProps) {
  if (!drawing) return null;
  const { width, height, nought, path, dots } = drawing;
  const ink = self ? INK.us : INK.axis;
  return (
    <Paper width={width} height={height}>
      <Level y={nought} left={0} right={width} as={{ stroke: INK.grid, strokeWidth: 1 }} />
      <Trace d={path} as={{ stroke: ink, strokeWidth: self ? 3 : 2 }} />
      {dots.map((dot) => (
        <circle key={dot.x} cx={dot.x} cy={dot.y} r={dot.isLast ? 3.5 : 1.5} fill={ink} />
      ))}
      {x !== null && (
        <g data-picture="off">
          <path className="walk-line" d={`M${x} 0V${height}`} />
          {dots
            .filter((dot) => dot.x === x)
            .map((dot) => (
              <circle key={dot.x} cx={dot.x} cy={dot.y} r={5} className="walk-ring" />
            ))}
        </g>
      )}
    </Paper>
  );
}
