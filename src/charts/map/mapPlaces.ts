import type { Area } from "#domain/area.ts";
import { valueAt, type SeriesOf } from "#domain/benchmark.ts";
import type { Hex } from "#domain/hexMap.ts";
import type { Indicator } from "#domain/indicator.ts";
import { quarterOf, type Quarter } from "#domain/statistics/rank.ts";
import type { League } from "#domain/statistics/standing.ts";
import type { Value } from "#domain/value.ts";
import { depthOf } from "#domain/words/beside/sayQuarters.ts";
import type { Who } from "../plot/who.ts";

/** One authority on the map: where, what it is to ours, its figure, and how dark it is. */
export type Place = {
  readonly area: Area;
  readonly column: number;
  readonly row: number;
  readonly role: Who;
  readonly value: Value;
  readonly quarter: Quarter | null;
  /** From the lightest to the darkest; null where there is no figure to shade. */
  readonly depth: Quarter | null;
};

/** What is looked at, and what each council is to ours. */
type Looked = {
  readonly indicator: Pick<Indicator, "polarity" | "noBand">;
  readonly seriesOf: SeriesOf;
  readonly roleOf: (code: string) => Who;
};

/**
 * The hexagons of one year as they are read, north to south and west to east. A council that did
 * not exist yet, or that the source leaves out, keeps its hexagon and says why it has no figure.
 */
export function mapPlaces(
  hexes: readonly Hex[],
  areas: readonly Area[],
  { period, quartiles }: Pick<League, "period" | "quartiles">,
  { indicator, seriesOf, roleOf }: Looked,
): readonly Place[] {
  return hexes
    .flatMap(({ area: code, column, row }): Place[] => {
      const area = areas.find((a) => a.code === code);
      if (!area) return [];
      const value = valueAt(seriesOf, code, period);
      const quarter = quarterOf(value, quartiles);
      const depth = quarter === null ? null : depthOf(quarter, indicator);
      return [{ area, column, row, role: roleOf(code), value, quarter, depth }];
    })
    .sort((a, b) => b.row - a.row || a.column - b.column);
}
