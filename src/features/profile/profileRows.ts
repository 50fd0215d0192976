import { profileLine, type ProfileLine } from "#charts/profile/profileModel.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
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
  readonly line: ProfileLine | null;
};

/**
 * One line a measure that the area's profile holds. A reader's own group is placed from its
 * members' own profiles.
 */
export function profileRows(
  indicators: readonly Indicator[],
  own: Profile,
  comparison: GroupComparison,
  profiles: ReadonlyMap<string, Profile>,
): readonly ProfileRow[] {
  return indicators.flatMap((indicator) => {
    const entry = own.entries.get(indicator.slug);
    if (!entry) return [];
    const group = placeOf(comparison, entry, profiles);
    return [{ indicator, entry, group, line: profileLine(group, entry.own, entry.england) }];
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
