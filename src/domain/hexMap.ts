import type { AreaCode } from "./area.ts";

/**
 * One authority as a hexagon in a row of others: `row` counts from the south, `column` from the
 * west, and every second row lies half a hexagon further east ("odd-r").
 */
export type Hex = { readonly area: AreaCode; readonly column: number; readonly row: number };

/** Whose arrangement a map is, and under what terms. */
export type MapSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly released: string;
  readonly next: string;
  readonly licence: string;
  /** What was done to it. */
  readonly note: string;
};

/** England’s authorities, each a hexagon of one size about where it lies. */
export type HexMap = { readonly source: MapSource; readonly hexes: readonly Hex[] };
