import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { Level, Trace } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";
import { multiplesDrawing, type PanelDrawing } from "./multiplesDrawing.ts";

export type Multiple = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly series: Series;
  readonly self: boolean;
};

/**
 * Ours and each neighbour as a line of its own on one scale, so that height means the same in every
 * panel.
 */
export function Multiples({
  indicator,
  panels,
}: {
  indicator: Indicator;
  panels: readonly Multiple[];
}) {
  const drawings = multiplesDrawing(panels.map((p) => p.series));
  return (
    <ul className="multiples plain" data-picture="panels">
      {panels.map((panel, i) => {
        const drawing = drawings[i];
        const last = panel.series.observations.at(-1);
        return (
          <li key={panel.code} className={panel.self ? "multiple multiple-self" : "multiple"}>
            <strong>{panel.name}</strong>
            {panel.note !== "" && <div className="secondary">{panel.note}</div>}
            {drawing && <Panel drawing={drawing} self={panel.self} />}
            <div>
              {last
                ? `${formatValue(last.value, indicator)}, ${shortPeriod(last.period, panel.series.frame)}`
                : ""}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Panel({ drawing, self }: { drawing: PanelDrawing; self: boolean }) {
  const { width, height, nought, path, dots } = drawing;
  const ink = self ? INK.us : INK.axis;
  return (
    <Paper width={width} height={height}>
      <Level y={nought} left={0} right={width} as={{ stroke: INK.grid, strokeWidth: 1 }} />
      <Trace d={path} as={{ stroke: ink, strokeWidth: self ? 3 : 2 }} />
      {dots.map(({ x, y, isLast }) => (
        <circle key={x} cx={x} cy={y} r={isLast ? 3.5 : 1.5} fill={ink} />
      ))}
    </Paper>
  );
}
