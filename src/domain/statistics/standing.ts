import type { Area, AreaCode } from "../area.ts";
import type { SeriesOf } from "../benchmark.ts";
import type { Indicator } from "../indicator.ts";
import { observationAt, type Observation } from "../observation.ts";
import type { PeriodId } from "../calendar.ts";
import {
  bandOf,
  quartilesOf,
  ranking,
  rankOf,
  type Band,
  type Quartiles,
  type Rank,
  type Ranked,
} from "./rank.ts";

/** One authority in a ranking, with what it is to the one being looked at. */
export type Placed = {
  readonly area: Area;
  readonly observation: Observation;
  readonly role: "self" | "neighbour" | "other";
};

/**
 * Where one authority stands among all of one period: LAIT's rules, from one place for every page.
 */
export type League = {
  readonly period: PeriodId;
  /** Authorities with a figure, lowest first, names settling ties. */
  readonly placed: readonly Placed[];
  /** Authorities that existed and have no figure, by name, with their reasons. */
  readonly unplaced: readonly Placed[];
  readonly rank: Rank | null;
  readonly quartiles: Quartiles | null;
  readonly band: Band | null;
};

/** What any council is to the one being looked at. */
export function rolesBeside(
  self: Area,
  near: readonly { readonly code: AreaCode }[],
): (code: string) => Placed["role"] {
  const isNear = new Set<string>(near.map((n) => n.code));
  return (code) => (code === self.code ? "self" : isNear.has(code) ? "neighbour" : "other");
}

export function leagueOf(
  seriesOf: SeriesOf,
  areas: readonly Area[],
  self: Area,
  near: readonly { readonly code: AreaCode }[],
  period: PeriodId,
  measure: Pick<Indicator, "polarity" | "decimals" | "noBand">,
): League {
  const roleOf = rolesBeside(self, near);
  const all = areas
    .filter((area) => area.type === "authority")
    .flatMap((area): Placed[] => {
      const series = seriesOf(area.code);
      const observation = series && observationAt(series, period);
      if (!observation || observation.value.kind === "no-authority") return [];
      return [{ area, observation, role: roleOf(area.code) }];
    });
  const values = all.map((s) => s.observation.value);
  const own = all.find((s) => s.role === "self")?.observation.value;
  const quartiles = quartilesOf(values);
  const amount = (s: Placed): number =>
    s.observation.value.kind === "known" ? s.observation.value.amount : 0;
  const byName = (a: Placed, b: Placed): number => (a.area.name < b.area.name ? -1 : 1);
  return {
    period,
    placed: all
      .filter((s) => s.observation.value.kind === "known")
      .sort((a, b) => amount(a) - amount(b) || byName(a, b)),
    unplaced: all.filter((s) => s.observation.value.kind !== "known").sort(byName),
    rank: own ? rankOf(own, values, measure) : null,
    quartiles,
    band: own && !measure.noBand ? bandOf(own, quartiles, measure.polarity) : null,
  };
}

/**
 * The rank of each placed authority, in their order: ties share it, counted from the end that is
 * best (LAIT's rule), or from the highest where neither is. Sentence, chart, table and file all say
 * this one.
 */
export function ranksOf(placed: readonly Placed[], measure: Ranked): readonly (Rank | null)[] {
  const values = placed.map((s) => s.observation.value);
  return values.map(ranking(values, measure));
}
