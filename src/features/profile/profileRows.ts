import { rangeLine } from "#charts/among/amongLine.ts";
import { ownOf, type AmongFacts } from "#charts/among/amongModel.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { ownTwin } from "#domain/scorecard/ownTwin.ts";
import {
  placeOf,
  type PlaceInGroup,
  type Profile,
  type ProfileEntry,
} from "#domain/statistics/placeInGroup.ts";

export type ProfileRow = {
  readonly indicator: Indicator;
  readonly entry: ProfileEntry;
  readonly group: PlaceInGroup;
  /** What the picture draws. */
  readonly facts: AmongFacts;
};

/**
 * One line a measure that the area's profile holds. A reader's own group is placed from its
 * members' own profiles. `months` are the council's own series, of a council with nothing published:
 * they stand in its column where they are like for like.
 */
export function profileRows(
  indicators: readonly Indicator[],
  own: Profile,
  comparison: GroupComparison,
  profiles: ReadonlyMap<string, Profile>,
  months: readonly Series[],
): readonly ProfileRow[] {
  return indicators.flatMap((indicator) => {
    const entry = own.entries.get(indicator.slug);
    if (!entry || !indicator.published) return [];
    const { frame } = indicator.published;
    const group = placeOf(comparison, entry, profiles);
    // A published figure is never replaced, nor a published reason for none.
    const twin = entry.own.kind === "missing" ? ownTwin(indicator.slug, frame, months) : null;
    const { period, own: published, england, rank } = entry;
    const value = group[comparison.statistic];
    const three = { own: ownOf({ published, twin }), group: value, england };
    return [
      {
        indicator,
        entry,
        group,
        facts: {
          indicator,
          period,
          frame,
          published,
          twin,
          beside: { value, period, frame, group },
          england,
          rank,
          line: rangeLine(group, three),
        },
      },
    ];
  });
}

/**
 * The measures furthest from the best of all authorities first, by the share of them that stand
 * better; then those without a place; last the context measures, which have no worst.
 */
export function worstFirst(rows: readonly ProfileRow[]): readonly ProfileRow[] {
  const depth = ({ indicator, entry: { rank } }: ProfileRow): number => {
    if (indicator.polarity === "context") return 2;
    return rank ? 1 - rank.position / rank.of : 1;
  };
  return rows.toSorted((a, b) => depth(a) - depth(b));
}

/** Rows under the headings that `of` gives them, in the order in which these first appear. */
export const groupsOf = (
  rows: readonly ProfileRow[],
  of: (row: ProfileRow) => string,
): readonly { readonly name: string; readonly rows: readonly ProfileRow[] }[] =>
  [...new Set(rows.map(of))].map((name) => ({
    name,
    rows: rows.filter((row) => of(row) === name),
  }));

export const partOf = ({ indicator }: ProfileRow): string => indicator.domain;
export const judgedOrNot = ({ indicator }: ProfileRow): string =>
  indicator.polarity === "context"
    ? "Context only: neither end is worse"
    : "Worst first, by place among all authorities";

export type MeasureSet = {
  readonly id: string;
  readonly label: string;
  readonly indicators: readonly Indicator[];
};

/** What may be shown: the catalogue's published measures, one topic of LAIT's, or everything. */
export function setsOf(
  catalogue: readonly Indicator[],
  further: readonly Indicator[],
): readonly MeasureSet[] {
  const ours = catalogue.filter((i) => i.published !== null);
  const topics = [...new Set(further.map((i) => i.domain))];
  return [
    { id: "", label: "Children’s services", indicators: ours },
    ...topics.map((topic) => ({
      id: `lait-${topic}`,
      label: topic === "Added here" ? topic : `LAIT: ${topic}`,
      indicators: further.filter((i) => i.domain === topic),
    })),
    { id: "all", label: "Everything published", indicators: [...ours, ...further] },
  ];
}
