import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";

export type Multiple = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly series: Series;
  readonly self: boolean;
};

const [W, H] = [190, 90];

/** Ours and each neighbour as a line of its own on one scale, so that height means the same in every panel. */
export function Multiples({
  indicator,
  panels,
}: {
  indicator: Indicator;
  panels: readonly Multiple[];
}) {
  const amounts = panels.flatMap((p) =>
    p.series.observations.flatMap((o) => amountOf(o.value) ?? []),
  );
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const y = (v: number): number =>
    Math.round((4 + ((high - v) / (high - low || 1)) * (H - 8)) * 10) / 10;
  return (
    <ul className="multiples plain" data-picture="panels">
      {panels.map((panel) => {
        const all = panel.series.observations;
        const x = (i: number): number =>
          Math.round((6 + (i / Math.max(1, all.length - 1)) * (W - 12)) * 10) / 10;
        const last = all.at(-1);
        const path = all
          .map((o, i) => {
            const v = amountOf(o.value);
            return v === null
              ? ""
              : `${i > 0 && amountOf(all[i - 1]?.value ?? o.value) !== null ? "L" : "M"}${x(i)} ${y(v)}`;
          })
          .join("");
        return (
          <li key={panel.code} className={panel.self ? "multiple multiple-self" : "multiple"}>
            <strong>{panel.name}</strong>
            {panel.note !== "" && <div className="secondary">{panel.note}</div>}
            <svg viewBox={`0 0 ${W} ${H}`} width={W} height={H} aria-hidden="true">
              <path d={`M0 ${y(0)}H${W}`} stroke="#d5d8da" />
              <path
                d={path}
                fill="none"
                stroke={panel.self ? "var(--us)" : "#505a5f"}
                strokeWidth={panel.self ? 3 : 2}
              />
              {all.map((o, i) => {
                const v = amountOf(o.value);
                return v === null ? null : (
                  <circle
                    key={o.period}
                    cx={x(i)}
                    cy={y(v)}
                    r={i === all.length - 1 ? 3.5 : 1.5}
                    fill={panel.self ? "var(--us)" : "#505a5f"}
                  />
                );
              })}
            </svg>
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
