import type { PeriodId } from "#domain/calendar.ts";
import type { Series } from "#domain/observation.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { pen, scale, withNought } from "../plot/scale.ts";

/** One area's line in a panel of its own, with everything in its place, in pixels. */
export type PanelDrawing = {
  readonly width: number;
  readonly height: number;
  /** The height of nought, the same in every panel. */
  readonly nought: number;
  /** The pen's way from period to period; a gap lifts it. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
};

/** Panels side by side on one time and one scale. */
export type MultiplesDrawing = {
  /** Every period of any of them, oldest first, and where it stands from left to right. */
  readonly periods: readonly { readonly period: PeriodId; readonly x: number }[];
  readonly panels: readonly PanelDrawing[];
  /** The panel of a figure that has no line, which stands after every period; null without one. */
  readonly guest: PanelDrawing | null;
};

/** Four stand side by side in the 860 px beside a measure's figure. */
const [W, H, EDGE] = [200, 80, 6];
/** The room at the right of every panel that a figure of a later time stands in. */
const LATER = 18;
/** A ring is larger than a point: it needs this much above its middle. */
const RING = 7;

/**
 * Places each series in a panel, all on one scale with nought in it and on one time, so that height
 * and place mean the same in every one: who began later has no line before. A gap draws nothing. A
 * guest is one figure of a time of its own, later than the periods: a point on the same scale.
 */
export function multiplesDrawing(
  all: readonly Series[],
  guest: Value | null = null,
): MultiplesDrawing {
  const own = guest && amountOf(guest);
  const span = withNought([
    ...all.flatMap((s) => s.observations.flatMap((o) => amountOf(o.value) ?? [])),
    ...(own === null ? [] : [own]),
  ]);
  const y = scale(span, [H - 4, own === null ? 4 : RING]);
  const ids = [...new Set(all.flatMap((s) => s.observations.map((o) => o.period)))].sort();
  const last = ids.length - 1;
  const x = scale([0, Math.max(1, last)], [EDGE, W - EDGE - (own === null ? 0 : LATER)]);
  const paper = { width: W, height: H, nought: y(0) };
  return {
    periods: ids.map((period, i) => ({ period, x: x(i) })),
    panels: all.map(({ observations }) => {
      const points = ids.map((id, i) => {
        const found = observations.find((o) => o.period === id);
        const v = found ? amountOf(found.value) : null;
        return v === null ? null : ([x(i), y(v)] as const);
      });
      return {
        ...paper,
        path: pen(points),
        dots: points.flatMap((p, i) => (p ? [{ x: p[0], y: p[1], isLast: i === last }] : [])),
      };
    }),
    guest:
      own === null
        ? null
        : { ...paper, path: "", dots: [{ x: W - EDGE, y: y(own), isLast: true }] },
  };
}

/** The period nearest to a place in a panel, by its place in the list; -1 where there is none. */
export function nearestPeriodAt({ periods }: MultiplesDrawing, x: number): number {
  const away = periods.map((p) => Math.abs(p.x - x));
  return away.indexOf(Math.min(...away));
}
