import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";
import { Level, Trace } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { pen, scale, withNought } from "../plot/scale.ts";
import { INK } from "../plot/tokens.ts";

export type Multiple = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly series: Series;
  readonly self: boolean;
};

const [W, H] = [190, 90];

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
  const span = withNought(
    panels.flatMap((p) => p.series.observations.flatMap((o) => amountOf(o.value) ?? [])),
  );
  const y = scale(span, [H - 4, 4]);
  return (
    <ul className="multiples plain" data-picture="panels">
      {panels.map((panel) => {
        const last = panel.series.observations.at(-1);
        return (
          <li key={panel.code} className={panel.self ? "multiple multiple-self" : "multiple"}>
            <strong>{panel.name}</strong>
            {panel.note !== "" && <div className="secondary">{panel.note}</div>}
            <Panel panel={panel} y={y} />
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

function Panel({ panel, y }: { panel: Multiple; y: (v: number) => number }) {
  const all = panel.series.observations;
  const x = scale([0, Math.max(1, all.length - 1)], [6, W - 6]);
  const ink = panel.self ? INK.us : INK.axis;
  const points = all.map((o, i) => {
    const v = amountOf(o.value);
    return v === null ? null : ([x(i), y(v)] as const);
  });
  return (
    <Paper width={W} height={H}>
      <Level y={y(0)} left={0} right={W} as={{ stroke: INK.grid, strokeWidth: 1 }} />
      <Trace d={pen(points)} as={{ stroke: ink, strokeWidth: panel.self ? 3 : 2 }} />
      {points.map(
        (p, i) =>
          p && (
            <circle
              key={p[0]}
              cx={p[0]}
              cy={p[1]}
              r={i === all.length - 1 ? 3.5 : 1.5}
              fill={ink}
            />
          ),
      )}
    </Paper>
  );
}
