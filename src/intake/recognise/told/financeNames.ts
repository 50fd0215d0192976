import { distance } from "#domain/find.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import { plain } from "./columns.ts";

/** Who pays: high needs stands in a fund of its own and is never netted (domain rules 9). */
export const isHighNeeds = (text: string): boolean =>
  /high needs|^dsg\b|dedicated schools grant/.test(plain(text));
/**
 * Parts of the schools grant that are not high needs: no page shows them, and they must not be
 * added to it.
 */
export const isOtherBlock = (text: string): boolean =>
  /\b(schools|early years|central school services|central services) block\b/.test(plain(text));

const PLACEMENTS =
  /^((external|childrens?|looked after( children)?|lac|cla|cic|children (looked after|in care)) )?placements?( costs?| budgets?| and provision)?$/;

/**
 * A service as what is loaded spells it; `said` names a reading that is a guess. The name
 * "placements" is what its own indicator is worked out from, so other words for it are read as
 * that, in words.
 */
export function serviceNamed(
  text: string,
  loaded: readonly FinanceLine[],
): {
  readonly service: string;
  readonly said: string | null;
  readonly isNew: boolean;
  readonly nearest: string | null;
} {
  const names = [...new Set(loaded.map((l) => l.service))];
  const same = names.find((name) => plain(name) === plain(text));
  if (same !== undefined) return { service: same, said: null, isNew: false, nearest: null };
  if (PLACEMENTS.test(plain(text)))
    return {
      service: "placements",
      said: plain(text) === "placements" ? null : `“${text}” was read as the service placements`,
      isNew: false,
      nearest: null,
    };
  const near = names
    .map((name) => ({ name, far: distance(plain(text), plain(name), 6) }))
    .filter((n) => n.far <= 6)
    .sort((a, b) => a.far - b.far)[0];
  return {
    service: text,
    said: null,
    isNew: true,
    nearest:
      near?.name ??
      names.find((name) =>
        plain(name)
          .split(" ")
          .some((w) => w.length > 4 && plain(text).includes(w)),
      ) ??
      null,
  };
}
