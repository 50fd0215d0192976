import { existedOn, type Area } from "../area.ts";
import type { SeriesOf } from "../benchmark.ts";
import { isoDay, lastDayOf, type Frame, type PeriodId } from "../calendar.ts";
import { changeSince, type Change } from "../change.ts";
import { missing } from "../value.ts";
import type { League, Placed } from "./standing.ts";

/** An authority in one year with its change since an earlier one, or why none can be stated. */
export type Moved = Placed & { readonly change: Change };

/** Every authority of one year beside an earlier one. */
export type Movements = {
  readonly since: PeriodId;
  /** With a change, the largest fall first and the largest rise last, names settling ties. */
  readonly moved: readonly Moved[];
  /** In the year without one, by name: a gap in either year, or not yet a council. */
  readonly still: readonly Moved[];
  /** Councils of the earlier year that had ended by the later one. */
  readonly ended: readonly Area[];
};

/** The amount of a change that can be stated. */
export const amountOfChange = (change: Change): number | null =>
  change.kind === "changed" ? change.amount : null;

const byName = (a: Moved, b: Moved): number => (a.area.name < b.area.name ? -1 : 1);

/** How every authority of a year has moved since another. A gap in either is never nought. */
export function movementsOf(
  league: League,
  seriesOf: SeriesOf,
  areas: readonly Area[],
  frame: Frame,
  since: PeriodId,
): Movements {
  const all = [...league.placed, ...league.unplaced].map((s): Moved => {
    const series = seriesOf(s.area.code);
    return {
      ...s,
      change: series
        ? changeSince(series, since, league.period)
        : { kind: "cannot-say", since, because: missing("missing") },
    };
  });
  const amount = (m: Moved): number => amountOfChange(m.change) ?? 0;
  const dayOf = (period: PeriodId): string => isoDay(lastDayOf(period, frame));
  return {
    since,
    moved: all
      .filter((m) => m.change.kind === "changed")
      .sort((a, b) => amount(a) - amount(b) || byName(a, b)),
    still: all.filter((m) => m.change.kind !== "changed").sort(byName),
    ended: areas.filter(
      (area) =>
        area.type === "authority" &&
        existedOn(area, dayOf(since)) &&
        !existedOn(area, dayOf(league.period)),
    ),
  };
}
