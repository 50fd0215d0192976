import type { Multiple } from "#charts/multiples/Multiples.tsx";
import { groupStatistic, valueAt, type GroupStatistic } from "#domain/benchmark.ts";
import { formatValue } from "#domain/format.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayAlike } from "#domain/words/beside/sayMark.ts";
import type { Value } from "#domain/value.ts";
import type { PublishedYear, View } from "./publishedYear.ts";

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
  const self = { code: area.code, name: area.name, closeness: "This one" };
  return {
    members,
    panels: [self, ...members].flatMap(({ code, name, closeness }) => {
      const series = seriesOf(code);
      const note = sayAlike(closeness);
      return series ? [{ code, name, note, series, self: code === area.code }] : [];
    }),
    group: groupStatistic(members.map((m) => m.value)),
  };
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
