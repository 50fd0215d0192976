import { useRef, type ReactNode } from "react";
import { shortPeriod, type PeriodId } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt, type Series } from "#domain/observation.ts";
import { missing, type Value } from "#domain/value.ts";
import { sayNamed, sayStop } from "#domain/words/figure/sayStop.ts";
import { Walk } from "../figure/Walk.tsx";
import { Level, Trace } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { multiplesDrawing, nearestPeriodAt, type PanelDrawing } from "./multiplesDrawing.ts";

export type Multiple = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly series: Series;
  readonly self: boolean;
};

/** One figure of a time of its own, of a council that is none of those with a line. */
export type GuestFigure = {
  readonly name: string;
  readonly note: string;
  readonly value: Value;
  readonly when: string;
};

type Props = {
  readonly indicator: Indicator;
  readonly panels: readonly Multiple[];
  readonly guest?: GuestFigure | null;
};

/**
 * Ours and each neighbour as a line of its own on one scale and one time, so that height means the
 * same in every panel. One stop of the keyboard for all: the period pointed at or walked to is
 * marked in every panel, and each says its figure then; the newest until one is chosen. A guest
 * stands first with its one figure, whatever the period.
 */
export function Multiples({ indicator, panels, guest = null }: Props) {
  const drawing = multiplesDrawing(
    panels.map((p) => p.series),
    guest?.value,
  );
  const grid = useRef<HTMLUListElement>(null);
  const frame = panels[0]?.series.frame;
  if (frame === undefined) return null;
  const own = guest && `${formatValue(guest.value, indicator)}, ${guest.when}`;
  const names = drawing.periods.map(({ period }) =>
    sayStop(shortPeriod(period, frame), [
      ...(own === null ? [] : [sayNamed(guest?.name ?? "", own)]),
      ...panels.map((panel) => sayNamed(panel.name, figureAt(panel, period, indicator))),
    ]),
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
          {guest && drawing.guest && (
            <Shown name={guest.name} note={guest.note} self figure={own ?? ""}>
              <Panel drawing={drawing.guest} self isGuest x={null} />
            </Shown>
          )}
          {panels.map((panel, i) => (
            <Shown
              key={panel.code}
              name={panel.name}
              note={panel.note}
              self={panel.self}
              figure={sayAt(panel, drawing.periods[at]?.period, indicator)}
            >
              <Panel
                drawing={drawing.panels[i]}
                self={panel.self}
                x={at === names.length - 1 ? null : (drawing.periods[at]?.x ?? null)}
              />
            </Shown>
          ))}
        </ul>
      )}
    </Walk>
  );
}

type ShownProps = {
  readonly name: string;
  readonly note: string;
  readonly self: boolean;
  readonly figure: string;
  readonly children: ReactNode;
};
/** Whose panel it is, its drawing and its figure, each on a line of its own. */
const Shown = ({ name, note, self, figure, children }: ShownProps) => (
  <li className={self ? "multiple multiple-self" : "multiple"}>
    <strong>{name}</strong>
    <div className="secondary">{note}</div>
    {children}
    <div>{figure}</div>
  </li>
);

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
  /** A point without a line is a ring, as on every chart on which a guest stands. */
  readonly isGuest?: boolean;
};
function Panel({ drawing, self, x, isGuest = false }: PanelProps) {
  if (!drawing) return null;
  const { width, height, nought, path, dots } = drawing;
  const ink = self ? INK.us : INK.axis;
  return (
    <Paper width={width} height={height}>
      <Level y={nought} left={0} right={width} as={{ stroke: INK.grid, strokeWidth: 1 }} />
      <Trace d={path} as={{ stroke: ink, strokeWidth: self ? 3 : 2 }} />
      {dots.map((dot) => (
        <circle
          key={dot.x}
          cx={dot.x}
          cy={dot.y}
          r={isGuest ? 4.5 : dot.isLast ? 3.5 : 1.5}
          {...(isGuest ? FILL.provisional : { fill: ink })}
        />
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
