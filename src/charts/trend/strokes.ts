import type { Comparator } from "./trendModel.ts";

/** How each comparator's line is drawn, in the plot and in its key. */
export const STROKE: Record<
  Comparator["id"],
  { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray: string }
> = {
  published: { stroke: "var(--us)", strokeWidth: 1.5, strokeDasharray: "" },
  england: { stroke: "#0b0c0c", strokeWidth: 2, strokeDasharray: "" },
  mean: { stroke: "#6f777b", strokeWidth: 2, strokeDasharray: "" },
  region: { stroke: "#505a5f", strokeWidth: 1.5, strokeDasharray: "2 3" },
};

/** The mark of a published year of the council itself: a diamond, beside the dots of its months. */
export const diamond = (x: number, y: number): string => `M${x - 6} ${y}l6-6 6 6-6 6z`;
