import { BASES, type Basis, type Frame } from "#domain/calendar.ts";
import { records, type Table } from "#intake/read/table.ts";

/**
 * How one published series is made: a row of `catalogue/recipes.csv`. Several rows of a slug fill
 * each other's years.
 */
export type Recipe = {
  readonly slug: string;
  readonly from: "ees" | "lait";
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly where: readonly (readonly [string, string])[];
  readonly denominatorWhere: readonly (readonly [string, string])[];
  readonly way: "" | "per-10k" | "per-head" | "percent" | "complement" | "split-year";
  readonly frame: Frame;
  readonly source: string;
  readonly skip: string;
  readonly note: string;
};

/** "column=value;column=value" as conditions. */
export const pairs = (text: string): (readonly [string, string])[] =>
  text
    .split(";")
    .filter((part) => part !== "")
    .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] as const);

/** Reads the recipes; a basis nobody knows is a fault of ours and throws. */
export function readRecipes(table: Table): readonly Recipe[] {
  return records(table).map((r) => {
    const basis = r["basis"] as Basis;
    if (!BASES.includes(basis))
      throw new Error(`recipes.csv: ${r["slug"]} has the unknown basis ${basis}`);
    return {
      slug: r["slug"] ?? "",
      from: r["from"] === "lait" ? "lait" : "ees",
      value: r["value"] ?? "",
      numerator: r["numerator"] ?? "",
      denominator: r["denominator"] ?? "",
      where: pairs(r["where"] ?? ""),
      denominatorWhere: pairs(r["denominator_where"] ?? ""),
      way: (r["way"] ?? "") as Recipe["way"],
      frame: { basis, ends: r["ends"] ?? "03-31" },
      source: r["source"] ?? "",
      skip: r["skip"] ?? "",
      note: r["note"] ?? "",
    };
  });
}
