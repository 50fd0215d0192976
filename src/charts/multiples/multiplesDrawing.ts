import type { Series } from "#domain/observation.ts";
import { amountOf } from "#domain/value.ts";
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

const [W, H] = [210, 80];

/**
 * Places each series in a panel, all on one scale with nought in it, so that height means the same
 * in every one. A gap draws nothing.
 */
export function multiplesDrawing(all: readonly Series[]): readonly PanelDrawing[] {
  const span = withNought(
    all.flatMap((s) => s.observations.flatMap((o) => amountOf(o.value) ?? [])),
  );
  const y = scale(span, [H - 4, 4]);
  return all.map(({ observations }) => {
    const last = observations.length - 1;
    const x = scale([0, Math.max(1, last)], [6, W - 6]);
    const points = observations.map((o, i) => {
      const v = amountOf(o.value);
      return v === null ? null : ([x(i), y(v)] as const);
    });
    return {
      width: W,
      height: H,
      nought: y(0),
      path: pen(points),
      dots: points.flatMap((p, i) => (p ? [{ x: p[0], y: p[1], isLast: i === last }] : [])),
    };
  });
}
