import type { ChartRow, Comparator, TrendModel } from "./trend.ts";

/** A key a run: a comparator with a missing year is two lines, never one that bridges it. */
export const keysOf = (c: Comparator): readonly string[] => c.runs.map((_, i) => `${c.id}-${i}`);

/** Whose last figure is carried on to ours; a region's is not. */
export const carriedOn = (comparators: readonly Comparator[]): readonly Comparator[] =>
  comparators.filter((c) => c.carriedTo !== null && c.as !== "region");

/** The lines as rows of the plot, as the library wants them. */
export function rowsOf(model: Omit<TrendModel, "rows">): readonly ChartRow[] {
  const rows = new Map<number, ChartRow>();
  const at = (x: number): ChartRow => {
    const found = rows.get(x) ?? { x };
    rows.set(x, found);
    return found;
  };
  model.us.forEach((p, i) => {
    const joined = (x: number | undefined): boolean =>
      x !== undefined && !model.restarts.includes(Math.max(x, p.x) - 0.5);
    const [before, after] = [model.us[i - 1], model.us[i + 1]].map((other) =>
      joined(other?.x) ? other?.y : null,
    );
    Object.assign(at(p.x), {
      us: p.y,
      usText: p.text,
      label: p.label,
      provisional: p.provisional,
      lone: p.y !== null && typeof before !== "number" && typeof after !== "number",
    });
  });
  for (const c of model.comparators) {
    c.runs.forEach((run, i) =>
      run.forEach((p) => {
        const row = at(p.x);
        row[`${c.id}-${i}`] = p.y;
        row.label ??= p.label;
      }),
    );
    const end = c.runs.at(-1)?.at(-1);
    if (end && c.carriedTo !== null) {
      at(end.x)[`${c.id}-carried`] = end.y;
      at(c.carriedTo)[`${c.id}-carried`] = end.y;
    }
  }
  model.band.forEach((run, i) => run.forEach((p) => (at(p.x)[`band-${i}`] = [p.low, p.high])));
  // A definition break parts our line: a row with no figure stands just before the first month of
  // the new counting.
  for (const event of model.events.filter((e) => e.parts)) at(event.x).us = null;
  for (const x of model.restarts) at(x).us = null;
  return [...rows.values()].sort((a, b) => a.x - b.x);
}
