import type { AreaFile } from "#contract/areaFile.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Story } from "#domain/story/story.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import { isInFeed, isOf, metBy, standing, type Meeting, type Met } from "./met.ts";
import {
  gives,
  isToldInFeed,
  metTables,
  onlyRows,
  standingTold,
  type MeetingTold,
  type MetTold,
} from "./told/metTold.ts";

/** The load that a correction meets, and the ISO day on which it was accepted. */
export type OfLoad = { readonly load: string; readonly day: string };
export type MetLoad = Met & OfLoad;
export type MetToldLoad = MetTold & OfLoad;

type Meets = Meeting & MeetingTold & { readonly id: string; readonly day?: string };

/**
 * The corrections of the feed that a council's loads meet, oldest load first. Of several loads that
 * give one figure or row only the last counts: an earlier one has no part in what is shown. `file`
 * and `story` are the feed's own; `story` may be null where no load has a table of the stories.
 */
export function meetingsOf(
  file: AreaFile,
  story: Story | null,
  loads: readonly Meets[],
  indicators: ReadonlyMap<string, Indicator>,
): { readonly met: readonly MetLoad[]; readonly metTold: readonly MetToldLoad[] } {
  const each = <M>(
    find: (load: Meets) => readonly M[],
    isLater: (load: Meets, met: M) => boolean,
  ) =>
    loads.flatMap((load, i) =>
      find(load)
        .filter((met) => !loads.slice(i + 1).some((later) => isLater(later, met)))
        .map((met) => ({ ...met, load: load.id, day: load.day ?? "" })),
    );
  return {
    met: each(
      (load) => metBy(file, load, indicators),
      ({ rows }, met) => rows.some((row) => isOf(file, row, met)),
    ),
    metTold: each(
      (load) => metTables(file, story, load, indicators),
      ({ told }, met) => told !== undefined && gives(told, met.table, met.key),
    ),
  };
}

/**
 * The loads of a council that show something the feed does not say, oldest first: that is only
 * here. What gives way to a correction is not shown, and what a later load gives too is not asked
 * of an earlier one.
 */
export function onlyHere<L extends Meets>(
  file: AreaFile,
  story: Story | null,
  loads: readonly L[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly L[] {
  return loads.filter((load, i) => {
    const later = loads.slice(i + 1);
    const rows = standing(file, load, indicators).filter(
      (row) => !later.some((l) => l.rows.some((other) => isSame(other, row))),
    );
    if (!isInFeed(file, rows, indicators)) return true;
    if (!load.told) return false;
    const met = metTables(file, story, load, indicators);
    const told = onlyRows(
      standingTold(load.told, met, story?.finance ?? []),
      (table, key) => !later.some((l) => l.told && gives(l.told, table, key)),
    );
    return !isToldInFeed(file, story, told, indicators);
  });
}
const isSame = (a: LocalRow, b: LocalRow): boolean =>
  a.slug === b.slug && a.period === b.period && a.basis === b.basis;
