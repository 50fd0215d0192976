import type { LinePoint, TrendModel } from "./trend.ts";

/** Whom a figure of the readout is of, and what it is. */
export type ReadoutLine = {
  readonly name: string;
  readonly text: string;
  /** Said first and stronger; those that a narrow screen has no room for are `more`. */
  readonly as: "us" | "beside" | "more";
};
export type Readout = { readonly when: string; readonly lines: readonly ReadoutLine[] };

/**
 * What every line says at a place in time: our own figure or the reason there is none, the target,
 * and of each comparator the newest figure by then. A figure of another time than our own says its
 * own date. Where nothing stands at the place, our newest period: a gap there is read as one.
 */
export function readoutAt(model: TrendModel, x: number | null): Readout {
  const { us, comparators, usName, target } = model;
  const at = placeOf(model, x);
  const ours = us.find((point) => point.x === at);
  const newest = comparators
    .filter((c) => c.as !== "each")
    .flatMap((c) => {
      const point = newestBy(c.runs.flat(), at);
      return point ? [{ c, point }] : [];
    });
  const when =
    ours?.short ?? newest.find(({ point }) => point.x === at)?.point.short ?? us.at(-1)?.short;
  return {
    when: when ?? "",
    lines: [
      ...(ours ? [{ name: usName, text: ours.text, as: "us" as const }] : []),
      ...(target ? [{ name: "Target", text: target.figure, as: "beside" as const }] : []),
      ...newest.map(({ c, point }) => ({
        name: c.name,
        text: point.short === when ? point.text : `${point.text}, ${point.short}`,
        as: c.as === "england" ? ("beside" as const) : ("more" as const),
      })),
    ],
  };
}

/** The place asked for where something stands there, or our newest period, be it a gap. */
function placeOf({ us, rows }: TrendModel, x: number | null): number {
  if (x !== null && rows.some((row) => row.x === x && row.label !== undefined)) return x;
  return us.at(-1)?.x ?? 0;
}

const newestBy = (points: readonly LinePoint[], x: number): LinePoint | undefined =>
  points.findLast((point) => point.x <= x);
