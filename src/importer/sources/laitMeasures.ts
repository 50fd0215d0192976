import type { Indicator, Polarity, Unit } from "#domain/indicator.ts";
import type { Frame } from "#domain/calendar.ts";
import type { Recipe } from "./recipes.ts";
import type { YearForm } from "./lait.ts";
import { records, type Table } from "#intake/read/table.ts";

export type LaitMeasure = { readonly indicator: Indicator; readonly recipe: Recipe };

export const isDictionary = (table: Table): boolean =>
  ["Measure_short", "Polarity", "Year_Type"].every((name) => table.header.includes(name));

/**
 * "LACnum" → "lait-lacnum", "LAC_SGO_FFC_Rel%" → "lait-lac-sgo-ffc-rel-pc": LAIT's own short name,
 * fit for an address.
 */
const slugOf = (short: string): string =>
  `lait-${short
    .toLowerCase()
    .replaceAll("%", "-pc-")
    .replaceAll("<", "-under-")
    .replaceAll("&", "-and-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")}`;

/**
 * The measures of LAIT's dictionary that stand in its data, as indicators of their own: name,
 * topic, unit, decimals, polarity and whether a band is given are its facts; its definitions are
 * its own words and stay with it. A measure under two topics is taken once, from the first. LAIT's
 * decimals are 1 where its dictionary is silent.
 */
export function readLaitMeasures(
  dictionary: Table,
  forms: ReadonlyMap<string, YearForm>,
): readonly LaitMeasure[] {
  const seen = new Set<string>();
  return records(dictionary).flatMap((row): readonly LaitMeasure[] => {
    const said = (column: string): string => row[column] ?? "";
    const short = said("Measure_short");
    const form = forms.get(short);
    if (!form || seen.has(short)) return [];
    seen.add(short);
    const slug = slugOf(short);
    const frame = frameOf(form, said("Year_Type"));
    const unit = unitOf(said("y_axis_name"), said("Measure"), said("Chart_title"));
    const name = (row["Measure"] ?? short).replace(/\s+/g, " ").replace(/^%\s?/, "% ").trim();
    const indicator: Indicator = {
      slug,
      id: short,
      core: false,
      headline: null,
      domain: said("Topic").replace("Contextual\\Other", "Context"),
      name,
      shortName: name,
      unit,
      decimals: row["dps"] === "NA" ? 1 : Number(row["dps"]),
      polarity: POLARITY[said("Polarity")] ?? "context",
      ...(row["No_Quartile"] === "N" ? { noBand: true as const } : {}),
      ...(unit === "count" || unit === "gbp" ? { total: true as const } : {}),
      localBasis: null,
      published: { frame, source: "dfe-lait", note: "" },
      noNational: "",
    };
    return [
      {
        indicator,
        recipe: {
          slug,
          from: "lait",
          value: short,
          numerator: "",
          denominator: "",
          where: [],
          denominatorWhere: [],
          way: "",
          frame,
          source: "dfe-lait",
          skip: "",
          note: "",
        },
      },
    ];
  });
}

const POLARITY: { readonly [printed: string]: Polarity } = { High: "high", Low: "low" };

const ENDS: { readonly [yearType: string]: string } = {
  "Academic Year": "08-31",
  "Calendar Year": "12-31",
  "Annual (end of Sept)": "09-30",
  "Annual - January": "01-31",
};

/**
 * A bare year says only when it ends; two years joined are the financial or school year they name.
 */
function frameOf(form: YearForm, yearType: string): Frame {
  const ends = ENDS[yearType] ?? "03-31";
  switch (form) {
    case "three":
      return { basis: "three-years", ends };
    case "split":
      return { basis: ends === "08-31" ? "academic-year" : "financial-year", ends };
    case "year":
      return { basis: "stated-year", ends };
  }
}

/**
 * The unit from LAIT's axis title. What is neither share, rate, count nor money is a score. One
 * axis says "% of deaths" over a chart of numbers (England 863): the chart's title is believed.
 */
function unitOf(axis: string, measure: string, title: string): Unit {
  const text = axis.toLowerCase();
  if (/^number of/i.test(title) && !title.includes("%") && text.startsWith("%")) return "count";
  if (text === "unit cost") return "gbp-week";
  if (text === "spend") return "gbp";
  if (text.includes("per 10,000")) return "per-10k";
  if (text.includes("per 100,000")) return "per-100k";
  if (text.includes("per 1000")) return "per-1k";
  if (text === "case load") return "cases";
  if (/score|^average$/.test(text)) return "score";
  if (text.startsWith("%") || /percent|%/i.test(measure) || /rate$/.test(text)) return "percent";
  return text === "entries" ? "percent" : "count";
}
