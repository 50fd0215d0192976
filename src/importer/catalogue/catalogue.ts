import { POLARITIES, RANGES, UNITS, type Indicator, type Words } from "#domain/indicator.ts";
import { BASES } from "#domain/calendar.ts";
import type { Source } from "#contract/catalogue.ts";
import type { Recipe } from "../sources/recipes.ts";
import { records, type Table } from "#intake/read/table.ts";

const oneOf = <T extends string>(list: readonly T[], text: string, what: string): T => {
  const found = list.find((item) => item === text);
  if (!found) throw new Error(`catalogue: ${what} cannot be “${text}”`);
  return found;
};

/** The first text that stands twice; undefined where each stands once. */
const repeated = (texts: readonly string[]): string | undefined =>
  texts.find((text, i) => texts.indexOf(text) !== i);

/**
 * Joins the rows of `indicators.csv`, the words of `words.csv` and the first recipe of each slug.
 */
export function readCatalogue(
  indicators: Table,
  words: Table,
  recipes: readonly Recipe[],
): readonly Indicator[] {
  for (const column of ["slug", "id", "name"]) {
    const twice = repeated(records(indicators).map((row) => row[column] ?? ""));
    if (twice !== undefined) throw new Error(`catalogue: two measures have the ${column} ${twice}`);
  }
  const wordsOf = new Map(records(words).map((w) => [w["slug"] ?? "", w]));
  return records(indicators).map((row): Indicator => {
    const slug = row["slug"] ?? "";
    const w = wordsOf.get(slug);
    if (!w) throw new Error(`catalogue: words.csv has no row for ${slug}`);
    const published = publishedBy(recipes.filter((recipe) => recipe.slug === slug));
    const said = (column: string): string => row[column] ?? "";
    return {
      slug,
      id: said("id"),
      core: said("core") === "yes",
      headline: row["headline"] === "" ? null : Number(row["headline"]),
      domain: said("domain"),
      name: said("name"),
      shortName: w["short_name"] ?? "",
      unit: oneOf(UNITS, said("unit"), "a unit"),
      decimals: Number(row["decimals"]),
      polarity: oneOf(POLARITIES, said("polarity"), "a polarity"),
      ...(said("range") === "" ? {} : { range: oneOf(RANGES, said("range"), "a range") }),
      localBasis: row["local_basis"] === "" ? null : oneOf(BASES, said("local_basis"), "a basis"),
      published,
      noNational: published ? "" : (w["no_national_reason"] ?? ""),
    };
  });
}

/**
 * What is published of a measure, by the first of its recipes, with what each of them says of
 * itself; null without one.
 */
function publishedBy(recipes: readonly Recipe[]): Indicator["published"] {
  const [first] = recipes;
  if (!first) return null;
  const notes = recipes.map((recipe) => recipe.note).filter((note) => note !== "");
  return { frame: first.frame, source: first.source, note: notes.join(" ") };
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
