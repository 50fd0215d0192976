import type { Ours, OwnMeasure } from "#domain/ownMeasure.ts";
import type { Target } from "#domain/target.ts";
import { DEFAULT_HEADLINES } from "#intake/recognise/told/told.ts";
import { MEASURE_COLUMNS, type MeasureColumn } from "#intake/recognise/told/measureColumns.ts";

/** One measure as the cells of its row, by column: what the form shows, and what a file holds. */
export function cellsOf(
  m: OwnMeasure,
  target: Target | undefined,
): { readonly [column in MeasureColumn]: string } {
  return {
    measure: m.name,
    also: m.also.join("; "),
    unit: m.unit,
    better: m.polarity,
    part: m.domain,
    counted: m.basis,
    numerator: m.numerator,
    denominator: m.denominator,
    definition: m.definition,
    decimals: String(m.decimals),
    range: m.range ?? "",
    headline: m.headline ? "yes" : "",
    target: target ? String(target.target) : "",
    tolerance: target ? String(target.tolerance) : "",
    owner: target?.owner ?? "",
    reason: target?.reason ?? "",
    review: target?.review ?? "",
    slug: m.slug,
    remove: "",
  };
}

type Sheet = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A council's measures as `measures.csv`: read again it gives the same measures and targets. */
export const measuresSheet = (ours: Ours, targets: ReadonlyMap<string, Target>): Sheet => ({
  head: MEASURE_COLUMNS,
  rows: ours.measures.map((m) => {
    const cells = cellsOf(m, targets.get(m.slug));
    return MEASURE_COLUMNS.map((column) => cells[column]);
  }),
});

/**
 * Its headlines as `headlines.csv`; a council that chose none leaves the catalogue's, and says so.
 */
export const headlinesSheet = ({ headlines }: Ours): Sheet => ({
  head: ["order", "headline"],
  rows: (headlines ?? [DEFAULT_HEADLINES]).map((slug, i) => [String(i + 1), slug]),
});
