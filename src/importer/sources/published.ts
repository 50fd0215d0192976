import { existedOn, type Area } from "#domain/area.ts";
import type { Observation, Series } from "#domain/observation.ts";
import {
  isoDay,
  lastDayOf,
  type Day,
  type Frame,
  comparePeriods,
  type PeriodId,
} from "#domain/calendar.ts";
import { average, percentage, rate } from "#domain/rate.ts";
import { mapValue, missing, type Value } from "#domain/value.ts";
import { minus } from "#domain/exact.ts";
import type { AllAreas } from "#contract/series.ts";
import type { Finding } from "#intake/finding.ts";
import type { Recipe } from "./recipes.ts";
import type { Cells } from "./cells.ts";

type Row = { readonly value: Value; readonly numerator: Value; readonly denominator: Value };
const GIVES_NOTHING: Value = missing("missing");

/**
 * One published indicator for every area, from the recipes that make it, the first to give a year
 * winning. A council has no figure outside its own dates; a year its file lacks is a gap said as
 * such.
 */
export function publish(
  recipes: readonly Recipe[],
  cells: Cells,
  areas: readonly Area[],
  findings: Finding[],
): AllAreas | null {
  const [first] = recipes;
  if (!first) return null;
  const byRecipe = recipes.map((recipe) => ({ recipe, years: cells.years(recipe) }));
  const periods = [...new Set(byRecipe.flatMap(({ years }) => years))].sort(comparePeriods);
  if (periods.length === 0) return null;
  const owner = new Map(
    periods.map((period) => [
      period,
      byRecipe.find(({ years }) => years.includes(period))?.recipe ?? first,
    ]),
  );
  const notes: Record<string, string> = {};
  const byArea = new Map<string, Series>();
  for (const area of areas) {
    const outside: string[] = [];
    const observations = periods.map((period): Observation => {
      const recipe = owner.get(period) ?? first;
      const row = rowOf(recipe, cells, area, period);
      const exists = existedOn(area, isoDay(censusDay(period, first.frame)));
      if (!exists && row.value.kind === "known") outside.push(period);
      const gone = missing("no-authority");
      return exists
        ? { period, ...row, status: "final", note: null }
        : { period, value: gone, numerator: gone, denominator: gone, status: "final", note: null };
    });
    if (outside.length > 0)
      findings.push({
        severity: "doubt",
        file: first.source,
        row: null,
        column: first.slug,
        sheet: null,
        found: `figures of ${area.name} for ${outside.join(", ")}, outside its dates`,
        wanted: "",
        mend: "They were left out.",
      });
    const joint = cells.jointWith(first, area);
    if (joint) notes[area.code] = `Joint return: the figure is for ${joint} together.`;
    if (observations.some((o) => o.value.kind !== "missing"))
      byArea.set(area.code, {
        indicator: first.slug,
        source: first.source,
        frame: first.frame,
        observations,
      });
  }
  return {
    indicator: first.slug,
    source: first.source,
    frame: first.frame,
    periods,
    byArea,
    notes,
  };
}

/**
 * An academic year's figures are of the children of 31 March in it: that is the day a council must
 * have existed on.
 */
const censusDay = (period: PeriodId, frame: Frame): Day =>
  lastDayOf(period, frame.basis === "academic-year" ? { ...frame, ends: "03-31" } : frame);

function rowOf(recipe: Recipe, cells: Cells, area: Area, period: PeriodId): Row {
  if (recipe.skip === "england" && area.type === "country")
    return {
      value: missing("not-applicable"),
      numerator: GIVES_NOTHING,
      denominator: GIVES_NOTHING,
    };
  const numerator = cells.sum(recipe, recipe.numerator, recipe.where, area, period);
  const denominator =
    recipe.denominator === "population"
      ? cells.population(area, period)
      : cells.sum(
          recipe,
          recipe.denominator,
          recipe.denominatorWhere.length > 0 ? recipe.denominatorWhere : recipe.where,
          area,
          period,
        );
  const given =
    recipe.value === ""
      ? GIVES_NOTHING
      : cells.sum(recipe, recipe.value, recipe.where, area, period);
  switch (recipe.way) {
    case "per-10k":
      return { value: rate(numerator, denominator, 10_000), numerator, denominator };
    case "per-head":
      // Pounds are no cases: "93,648,000 of 68,774" would read as children, and chance is not
      // judged from it.
      return {
        value: average(numerator, denominator),
        numerator: GIVES_NOTHING,
        denominator: GIVES_NOTHING,
      };
    case "percent":
      // LAIT's two rates make a share, but are no counts of children: they are not offered as "n of
      // N".
      return recipe.from === "lait"
        ? {
            value: percentage(numerator, denominator),
            numerator: GIVES_NOTHING,
            denominator: GIVES_NOTHING,
          }
        : { value: percentage(numerator, denominator), numerator, denominator };
    case "complement":
      return {
        value: mapValue(given, (amount) => minus(100, amount)),
        numerator: GIVES_NOTHING,
        denominator: GIVES_NOTHING,
      };
    case "split-year":
    case "":
      return { value: given, numerator, denominator };
  }
}
