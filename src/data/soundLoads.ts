import { parsePeriod } from "#domain/calendar.ts";
import type { Load } from "./loads.ts";

type Dated = { readonly period: string };
const isSound = ({ period }: Dated): boolean => parsePeriod(period) !== null;
const sound = <T extends Dated>(rows: readonly T[]): readonly T[] => rows.filter(isSound);

/**
 * What the browser kept, without the rows of no period: another version may have written them, or another hand, and
 * figures that stand nowhere in time must not end the page. The rest of a load stands.
 */
export const soundLoads = (loads: readonly Load[]): readonly Load[] => loads.map(soundLoad);

function soundLoad({ rows, told, published, ...load }: Load): Load {
  return {
    ...load,
    rows: sound(rows),
    ...(told
      ? {
          told: {
            ...told,
            finance: sound(told.finance),
            placements: sound(told.placements),
            counts: sound(told.counts),
            commentary: sound(told.commentary),
            actions: told.actions.filter((a) => a.period === "" || isSound(a)),
          },
        }
      : {}),
    ...(published
      ? {
          published: {
            ...published,
            measures: published.measures.filter(({ all }) =>
              all.periods.every((id) => parsePeriod(id) !== null),
            ),
            quantities: new Map(
              [...published.quantities].map(([code, all]) => [
                code,
                all.map((q) => ({ ...q, observations: sound(q.observations) })),
              ]),
            ),
          },
        }
      : {}),
  };
}
