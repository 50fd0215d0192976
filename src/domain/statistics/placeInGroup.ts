import { MODELS, type Area, type NeighbourModel } from "../area.ts";
import { benchmarksAt, groupStatistic, membersAt, regionFor, type SeriesOf } from "../benchmark.ts";
import type { Beside, Comparison, GroupComparison, RegionComparison } from "../comparison.ts";
import type { Indicator } from "../indicator.ts";
import { observationAt, type Series } from "../observation.ts";
import { comparePeriods, dayAsAt, endedBy, type Frame, type PeriodId } from "../calendar.ts";
import { known, missing, type Value } from "../value.ts";
import { quartilesOf, rankOf, type Rank } from "./rank.ts";

/**
 * What a group of members shows for one measure: mean, quartiles and range, all withheld together
 * below five with a figure.
 */
export type PlaceInGroup = {
  readonly n: number;
  readonly of: number;
  readonly mean: Value;
  readonly min: Value;
  readonly lower: Value;
  readonly median: Value;
  readonly upper: Value;
  readonly max: Value;
};

/** One measure of one area at its latest period, with everything a profile sets beside it. */
export type ProfileEntry = {
  readonly measure: string;
  readonly period: PeriodId;
  readonly own: Value;
  readonly before: Value;
  readonly england: Value;
  readonly region: Value;
  readonly rank: Rank | null;
  readonly groups: { readonly [model in NeighbourModel]: PlaceInGroup };
};

/** A whole profile: every published measure of one area, by slug. */
export type Profile = {
  readonly area: string;
  readonly entries: ReadonlyMap<string, ProfileEntry>;
};

/**
 * The place of a group's members: the same mean, median and range as `groupStatistic`, and the
 * quartiles (type 7).
 */
export function placeInGroup(values: readonly Value[]): PlaceInGroup {
  const statistic = groupStatistic(values);
  const quartiles = statistic.mean.kind === "known" ? quartilesOf(values) : null;
  const cut = (i: 1 | 3): Value => (quartiles ? known(quartiles[i]) : missing("too-few"));
  return {
    n: statistic.n,
    of: statistic.of,
    mean: statistic.mean,
    min: statistic.min,
    lower: cut(1),
    median: statistic.median,
    upper: cut(3),
    max: statistic.max,
  };
}

/**
 * One measure of one area for a profile. England's figure of a total is a sum of all councils and
 * no comparator, so it is not set beside one council's. `peers` are the values of all authorities
 * in that period.
 */
export function profileEntry(
  indicator: Indicator,
  seriesOf: SeriesOf,
  area: Area,
  periods: readonly PeriodId[],
  period: PeriodId,
  peers: readonly Value[],
): ProfileEntry {
  const own = seriesOf(area.code);
  const at = (id: PeriodId | undefined): Value =>
    (own && id !== undefined ? observationAt(own, id)?.value : undefined) ?? missing("missing");
  const marks = benchmarksAt(seriesOf, area, period, regionFor(seriesOf, area, period));
  const value = at(period);
  const none = missing("not-applicable");
  const group = (model: NeighbourModel): PlaceInGroup =>
    placeInGroup(membersAt(seriesOf, area, model, period).map((m) => m.value));
  return {
    measure: indicator.slug,
    period,
    own: value,
    before: at(periods[periods.indexOf(period) - 1]),
    england: indicator.total ? none : marks.england,
    region: indicator.total ? none : marks.region,
    rank: area.type === "authority" ? rankOf(value, peers, indicator) : null,
    groups: { [MODELS[0]]: group(MODELS[0]), [MODELS[1]]: group(MODELS[1]) },
  };
}

/**
 * The place of one measure in a group. A reader's own group is placed from its members' own
 * profiles.
 */
export function placeOf(
  comparison: GroupComparison,
  entry: ProfileEntry,
  profiles: ReadonlyMap<string, Profile>,
): PlaceInGroup {
  return comparison.model === "group"
    ? placeInGroup(
        comparison.members.map(
          ({ code }) => profiles.get(code)?.entries.get(entry.measure)?.own ?? missing("missing"),
        ),
      )
    : entry.groups[comparison.model];
}

/**
 * What a profile's measure is set beside. `own` is the council's series of it, which only its own
 * past is read from.
 */
export function besideEntry(
  comparison: Comparison,
  entry: ProfileEntry,
  frame: Frame,
  profiles: ReadonlyMap<string, Profile>,
  own: Series | undefined,
): Beside | null {
  const { period } = entry;
  switch (comparison.kind) {
    case "group": {
      const group = placeOf(comparison, entry, profiles);
      return { value: group[comparison.statistic], period, frame, group };
    }
    case "region":
      return { value: regionOf(comparison, entry, profiles), period, frame, group: null };
    case "past": {
      if (!own || comparison.since === null) return null;
      const day = dayAsAt(comparison.since);
      const then = own.observations.findLast((o) => endedBy(o.period, own.frame, day));
      return then && comparePeriods(then.period, period) < 0
        ? { value: then.value, period: then.period, frame: own.frame, group: null }
        : null;
    }
  }
}

/**
 * The profile of a council holds its usual region's figure; a region asked for by name has a
 * profile of its own.
 */
const regionOf = (
  { isChosen, region }: RegionComparison,
  entry: ProfileEntry,
  profiles: ReadonlyMap<string, Profile>,
): Value =>
  isChosen && region !== null
    ? (profiles.get(region)?.entries.get(entry.measure)?.own ?? missing("not-applicable"))
    : entry.region;
