import type { Area } from "#domain/area.ts";
import type { Basis } from "#domain/calendar.ts";
import type { Quantity } from "#domain/story/story.ts";
import type { Cells } from "./cells.ts";
import { publish } from "./published.ts";
import { pairs, type Recipe } from "./recipes.ts";
import { records, type Table } from "#intake/read/table.ts";

/**
 * The counts of `catalogue/quantities.csv` for every area, by code; a council has none outside its
 * own dates.
 */
export function publishedQuantities(
  table: Table,
  cells: Cells,
  areas: readonly Area[],
): ReadonlyMap<string, readonly Quantity[]> {
  const byArea = new Map<string, Quantity[]>();
  for (const r of records(table)) {
    const frame = { basis: r["basis"] as Basis, ends: r["ends"] ?? "03-31" };
    const id = r["id"] ?? "";
    const recipe: Recipe = {
      slug: id,
      from: r["from"] === "lait" ? "lait" : "ees",
      value: r["column"] ?? "",
      numerator: "",
      denominator: "",
      where: pairs(r["where"] ?? ""),
      denominatorWhere: [],
      way: "",
      frame,
      source: r["source"] ?? "",
      skip: "",
      note: "",
    };
    // What stands outside a council's dates has been told with the measures already.
    const all = publish([recipe], cells, areas, []);
    for (const [code, series] of all?.byArea ?? []) {
      const quantity: Quantity = {
        id,
        name: r["name"] ?? "",
        source: recipe.source,
        frame,
        observations: series.observations.map(({ period, value, status }) => ({
          period,
          value,
          status,
        })),
      };
      byArea.set(code, [...(byArea.get(code) ?? []), quantity]);
    }
  }
  return byArea;
}
