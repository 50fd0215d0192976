import type { Recipe } from "./sources/recipes.ts";
import type { LaitFigures } from "./sources/lait.ts";
import { isDictionary, readLaitMeasures, type LaitMeasure } from "./sources/laitMeasures.ts";
import type { Table } from "#intake/read/table.ts";

/**
 * LAIT's measures that the catalogue does not hold, and which of its own hold the rest (LAIT's
 * short name → slug).
 */
export type Further = {
  readonly measures: readonly LaitMeasure[];
  readonly same: { readonly [measure: string]: string };
};

/**
 * Everything LAIT counts beyond the catalogue. A measure the catalogue takes from LAIT as it
 * stands, or takes from DfE's own file of the same return (`catalogue/lait.csv`), is not offered
 * twice. None without LAIT's dictionary.
 */
export function furtherMeasures(
  tables: readonly Table[],
  lait: LaitFigures,
  recipes: readonly Recipe[],
  listed: readonly { readonly [column: string]: string }[],
): Further {
  const dictionary = tables.find(isDictionary);
  if (!dictionary) return { measures: [], same: {} };
  const asItStands = recipes
    .filter((r) => r.from === "lait" && r.value !== "" && (r.way === "" || r.way === "split-year"))
    .map((r) => [r.value, r.slug] as const);
  const same = Object.fromEntries([
    ...asItStands,
    ...listed.map((r) => [r["measure"] ?? "", r["slug"] ?? ""] as const),
  ]);
  return {
    measures: readLaitMeasures(dictionary, lait.forms).filter(
      (m) => same[m.indicator.id] === undefined,
    ),
    same,
  };
}
