import { useEffect } from "react";
import type { ChartRow } from "./trend.ts";

/**
 * Tells which place of the plot is pointed at, touched or walked to; null where none is. The chart
 * library says so to what it would show beside the pointer, and this shows nothing there.
 */
export function Follow({
  active,
  payload,
  onPlace,
}: {
  active?: boolean;
  payload?: readonly { payload: ChartRow }[];
  onPlace: (x: number | null) => void;
}) {
  const x = active ? (payload?.[0]?.payload.x ?? null) : null;
  useEffect(() => onPlace(x), [x, onPlace]);
  return null;
}
