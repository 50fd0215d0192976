import type { Indicator } from "#domain/indicator.ts";
import type { Pin } from "#domain/pin.ts";
import type { Recipe } from "../../recipes.ts";

/** The recipe a pin amounts to: the same that `catalogue/recipes.csv` holds for the catalogue's own. */
export const recipeOf = (pin: Pin, source: string): Recipe => ({
  slug: pin.slug,
  from: "ees",
  value: pin.value,
  numerator: pin.numerator,
  denominator: pin.denominator,
  where: pin.where,
  denominatorWhere: [],
  way: pin.value === "" && pin.denominator !== "" ? "percent" : "",
  frame: pin.frame,
  source,
  skip: "",
  note: "",
});

/** A new measure as an indicator; `from` says in words where it was taken. Counts are totals: England's is their sum and no comparator. */
export const indicatorOf = (
  pin: Pin & { readonly made: NonNullable<Pin["made"]> },
  source: string,
  file: string,
): Indicator => ({
  slug: pin.slug,
  id: pin.slug.toUpperCase(),
  core: false,
  headline: null,
  domain: "Added here",
  name: pin.made.name,
  shortName: pin.made.name,
  unit: pin.made.unit,
  decimals: pin.made.unit === "count" ? 0 : 1,
  polarity: pin.made.polarity,
  ...(pin.made.unit === "count" || pin.made.unit === "gbp" ? { total: true as const } : {}),
  localBasis: null,
  noNational: "",
  published: {
    frame: pin.frame,
    source,
    note: `Taken from ${file}: ${pin.value === "" ? `${pin.numerator} of ${pin.denominator}` : pin.value}${pin.where.length > 0 ? `, where ${pin.where.map(([column, option]) => `${column} is “${option}”`).join(" and ")}` : ""}.`,
  },
});
