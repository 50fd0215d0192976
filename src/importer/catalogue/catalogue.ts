import { POLARITIES, RANGES, UNITS, type Indicator, type Words } from "#domain/indicator.ts";
import { BASES } from "#domain/calendar.ts";
import type { Source } from "#contract/catalogue.ts";
import type { Recipe } from "../recipes.ts";
import { records, type Table } from "../table.ts";

const oneOf = <T extends string>(list: readonly T[], text: string, what: string): T => {
  const found = list.find((item) => item === text);
  if (!found) throw new Error(`catalogue: ${what} cannot be “${text}”`);
  return found;
};

/** Joins the rows of `indicators.csv`, the words of `words.csv` and the first recipe of each slug. */
export function readCatalogue(
  indicators: Table,
  words: Table,
  recipes: readonly Recipe[],
): readonly Indicator[] {
  const wordsOf = new Map(records(words).map((w) => [w["slug"] ?? "", w]));
  return records(indicators).map((r): Indicator => {
    const slug = r["slug"] ?? "";
    const w = wordsOf.get(slug);
    if (!w) throw new Error(`catalogue: words.csv has no row for ${slug}`);
    const made = recipes.filter((recipe) => recipe.slug === slug);
    const [first] = made;
    return {
      slug,
      id: r["id"] ?? "",
      core: r["core"] === "yes",
      headline: r["headline"] === "" ? null : Number(r["headline"]),
      domain: r["domain"] ?? "",
      name: r["name"] ?? "",
      shortName: w["short_name"] ?? "",
      unit: oneOf(UNITS, r["unit"] ?? "", "a unit"),
      decimals: Number(r["decimals"]),
      polarity: oneOf(POLARITIES, r["polarity"] ?? "", "a polarity"),
      ...((r["range"] ?? "") === "" ? {} : { range: oneOf(RANGES, r["range"] ?? "", "a range") }),
      localBasis: r["local_basis"] === "" ? null : oneOf(BASES, r["local_basis"] ?? "", "a basis"),
      published: first
        ? {
            frame: first.frame,
            source: first.source,
            note: made
              .map((recipe) => recipe.note)
              .filter((note) => note !== "")
              .join(" "),
          }
        : null,
      noNational: first ? "" : (w["no_national_reason"] ?? ""),
    };
  });
}

/** The words of every indicator, by slug. */
export const readWords = (table: Table): readonly (Words & { readonly slug: string })[] =>
  records(table).map((w) => ({
    slug: w["slug"] ?? "",
    definition: w["definition"] ?? "",
    numerator: w["numerator"] ?? "",
    denominator: w["denominator"] === "-" ? "" : (w["denominator"] ?? ""),
    why: w["why"] ?? "",
    ask: [w["ask_1"] ?? "", w["ask_2"] ?? ""].filter((ask) => ask !== ""),
    caution: w["caution"] ?? "",
    synonyms: (w["synonyms"] ?? "").split(";").filter((word) => word !== ""),
  }));

/** Where figures come from, as printed under every chart. */
export const readSources = (table: Table): readonly Source[] =>
  records(table).map((r) => ({
    id: r["id"] ?? "",
    title: r["title"] ?? "",
    publisher: r["publisher"] ?? "",
    released: r["released"] ?? "",
    next: r["next"] ?? "",
    licence: r["licence"] ?? "",
    note: r["note"] ?? "",
  }));
