import type { ChartRow, TrendModel } from "./trend.ts";

/** What every line has at the place pointed at or walked to. */
export function Tip({
  model,
  active,
  payload,
}: {
  model: TrendModel;
  active?: boolean;
  payload?: readonly { payload: ChartRow }[];
}) {
  const row = payload?.[0]?.payload;
  if (!active || !row) return null;
  const lines: [string, string][] = [];
  if (row.usText) lines.push([model.usName, row.usText]);
  for (const c of model.comparators) {
    const point = c.runs.flat().find((p) => p.x === row.x);
    // What counts another time than our own figure says which.
    if (point)
      lines.push([row.label === point.label ? c.name : `${c.name}, ${point.label}`, point.text]);
  }
  if (lines.length === 0) return null;
  return (
    <div className="trend-tip">
      <strong>{row.label}</strong>
      <dl>
        {lines.map(([name, text]) => (
          <div key={name} className="trend-tip-line">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
