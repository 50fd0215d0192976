import type { GuestFigure, Multiple } from "#charts/multiples/Multiples.tsx";
import { shortPeriod } from "#domain/calendar.ts";
import { groupStatistic, valueAt, type GroupStatistic } from "#domain/benchmark.ts";
import { formatValue } from "#domain/format.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayNoneOfThem } from "#domain/words/beside/sayQuarters.ts";
import { sayAmong, sayFigureAmong } from "#domain/words/beside/sayStanding.ts";
import { leagueOf } from "#domain/statistics/standing.ts";
import { sayAlike } from "#domain/words/beside/sayMark.ts";
import type { Value } from "#domain/value.ts";
import type { Alike, PublishedYear, View } from "./publishedYear.ts";

/** One of the group: who, how alike, and its figure of the year. */
export type Member = {
  readonly code: string;
  readonly name: string;
  readonly closeness: string;
  readonly value: Value;
};

/** A council and its group in one year: a line each, a figure each, and what the group comes to. */
export type Neighbourhood = {
  readonly members: readonly Member[];
  /** The council itself as a row of the table. */
  readonly self: Member;
  /** Ours first; whoever the source does not know has no line. */
  readonly panels: readonly Multiple[];
  readonly group: GroupStatistic;
};

/** Who stands beside a council, with their figures of one published year. */
export function neighbourhoodOf(
  { area, areas, near }: Pick<View, "area" | "areas" | "near">,
  { period, seriesOf }: PublishedYear,
): Neighbourhood {
  const members = near.members.map(({ code, closeness }) => ({
    code,
    name: areas.find((a) => a.code === code)?.name ?? code,
    closeness,
    value: valueAt(seriesOf, code, period),
  }));
  const value = valueAt(seriesOf, area.code, period);
  const self = { code: area.code, name: area.name, closeness: "This one", value };
  return {
    members,
    self,
    panels: [self, ...members].flatMap(({ code, name, closeness }) => {
      const series = seriesOf(code);
      const note = sayAlike(closeness);
      return series ? [{ code, name, note, series, self: code === area.code }] : [];
    }),
    group: groupStatistic(members.map((m) => m.value)),
  };
}

/**
 * The figure of an invented council that is like for like with theirs: it has no published line, and
 * is never one of them. Null of any other council.
 */
export const guestOf = ({ area, alike }: Pick<View, "area" | "alike">): Guest | null =>
  area.type === "illustrative" && alike
    ? { ...alike, code: area.code, name: area.name, note: "Illustrative" }
    : null;
export type Guest = GuestFigure & Alike & { readonly code: string };

/** The council's figure with its time, and how many of the group are lower, higher or the same. */
export function sayPlaceBeside(
  { indicator, area, areas, near }: Pick<View, "indicator" | "area" | "areas" | "near">,
  { period, label, frame, seriesOf }: PublishedYear,
  guest: Guest | null,
): string {
  if (area.type === "illustrative" && !guest) return sayNoneOfThem(area.name, null, indicator);
  const league = leagueOf(seriesOf, areas, area, near.members, period, indicator);
  const value = guest?.value ?? valueAt(seriesOf, area.code, period);
  const among = sayAmong(
    value,
    indicator,
    league,
    near.words,
    guest ? shortPeriod(period, frame) : "",
  );
  return sayFigureAmong(area.name, value, indicator, guest?.when ?? label, among);
}

/** How many of the group have a figure, both of its middles, and from where to where it reaches. */
export function sayNeighbourhood(
  { indicator, area, near }: Pick<View, "indicator" | "area" | "near">,
  group: GroupStatistic,
): string {
  const { statistic, words } = near;
  // The one the reader chose is said first; both stay.
  const both = [statistic, statistic === "mean" ? ("median" as const) : ("mean" as const)]
    .map((which) => `${which} ${formatValue(group[which], meanMeasure(indicator))}`)
    .join(", ");
  const range =
    group.min.kind === "known"
      ? `, from ${formatValue(group.min, indicator)} to ${formatValue(group.max, indicator)}`
      : "";
  return `${words.head}: ${group.n} of ${group.of} have a figure (${words.note}): ${both}${range}. ${area.name} never counts among them.`;
}
