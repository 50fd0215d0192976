import * as z from "zod/mini";
import { MODELS, type NeighbourModel } from "#domain/area.ts";
import type { PlaceInGroup, Profile, ProfileEntry } from "#domain/statistics/placeInGroup.ts";
import { missing, type Value } from "#domain/value.ts";
import { WirePeriod } from "./period.ts";
import { WireValue, readValue, sureValue } from "./value.ts";

const values = z.array(WireValue);
const WireGroup = z.object({
  n: z.array(z.number()),
  of: z.array(z.number()),
  mean: values,
  min: values,
  lower: values,
  median: values,
  upper: values,
  max: values,
});

/**
 * One area on every published measure, each at its latest period: a whole profile in one request.
 * Columns run beside `measures`.
 */
export const WireProfile = z.object({
  schema: z.literal(1),
  area: z.string(),
  measures: z.array(z.string()),
  periods: z.array(WirePeriod),
  own: values,
  /** The period before, where there is one. */
  before: values,
  england: values,
  region: values,
  /** Position and how many have a figure; 0 where the area has none. */
  rank: z.array(z.number()),
  ranked: z.array(z.number()),
  /** How many authorities stand at that position, this one too; absent of an older feed. */
  shared: z.optional(z.array(z.number())),
  groups: z.object({ "2025": WireGroup, "2021": WireGroup }),
});
export type WireProfile = z.infer<typeof WireProfile>;

const at = (list: readonly WireValue[], i: number): Value =>
  list[i] === undefined ? missing("missing") : readValue(list[i]);

export function readProfile(wire: WireProfile): Profile {
  const group = (model: NeighbourModel, i: number): PlaceInGroup => {
    const g = wire.groups[model];
    return {
      n: g.n[i] ?? 0,
      of: g.of[i] ?? 0,
      mean: at(g.mean, i),
      min: at(g.min, i),
      lower: at(g.lower, i),
      median: at(g.median, i),
      upper: at(g.upper, i),
      max: at(g.max, i),
    };
  };
  const entries = wire.measures.flatMap((slug, i): [string, ProfileEntry][] => {
    const period = wire.periods[i];
    // Figures of no period cannot be said: the measure is then not in the profile.
    if (!period) return [];
    return [
      [
        slug,
        {
          measure: slug,
          period,
          own: at(wire.own, i),
          before: at(wire.before, i),
          england: at(wire.england, i),
          region: at(wire.region, i),
          rank:
            (wire.rank[i] ?? 0) > 0
              ? {
                  position: wire.rank[i] ?? 0,
                  of: wire.ranked[i] ?? 0,
                  shared: wire.shared?.[i] ?? 1,
                }
              : null,
          groups: { "2025": group("2025", i), "2021": group("2021", i) },
        },
      ],
    ];
  });
  return { area: wire.area, entries: new Map(entries) };
}

export function writeProfile({ area, entries }: Profile): WireProfile {
  const all = [...entries.values()];
  const column = (pick: (e: ProfileEntry) => Value): WireValue[] =>
    all.map((e) => sureValue(pick(e)));
  const group = (model: NeighbourModel) => {
    const of = (pick: (g: PlaceInGroup) => Value): WireValue[] =>
      column((e) => pick(e.groups[model]));
    return {
      n: all.map((e) => e.groups[model].n),
      of: all.map((e) => e.groups[model].of),
      mean: of((g) => g.mean),
      min: of((g) => g.min),
      lower: of((g) => g.lower),
      median: of((g) => g.median),
      upper: of((g) => g.upper),
      max: of((g) => g.max),
    };
  };
  return {
    schema: 1,
    area,
    measures: all.map((e) => e.measure),
    periods: all.map((e) => e.period),
    own: column((e) => e.own),
    before: column((e) => e.before),
    england: column((e) => e.england),
    region: column((e) => e.region),
    rank: all.map((e) => e.rank?.position ?? 0),
    ranked: all.map((e) => e.rank?.of ?? 0),
    shared: all.map((e) => e.rank?.shared ?? 0),
    groups: { [MODELS[0]]: group(MODELS[0]), [MODELS[1]]: group(MODELS[1]) },
  };
}
