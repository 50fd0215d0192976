import type { Indicator } from "#domain/indicator.ts";
import { measuresOf, type Ours } from "#domain/ownMeasure.ts";
import type { Series } from "#domain/observation.ts";
import type { Target } from "#domain/target.ts";
import { MeasureNames } from "#intake/recognise/measureNames.ts";
import type { Finding } from "#intake/finding.ts";
import type { Answers } from "#intake/question.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { headOfColumns, plain } from "#intake/recognise/told/columns.ts";
import { personInText } from "#intake/recognise/freeText.ts";
import { holdBack } from "./holdBack.ts";
import { MEASURE_COLUMNS, type MeasureColumn } from "#intake/recognise/told/measureColumns.ts";
import { readMeasuresSheet } from "./readMeasures.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";

export type MeasureCells = { readonly [column in MeasureColumn]: string };

/** What a form knows: the catalogue, and what is loaded of the council. */
export type FormKnown = {
  readonly code: string;
  readonly indicators: readonly Indicator[];
  readonly ours: Ours;
  readonly targets: ReadonlyMap<string, Target>;
  readonly series: readonly Series[];
};
export type Checked = { readonly told: Told; readonly problems: readonly Finding[] };

/**
 * What a filled form comes to: the row of `measures.csv` it is, read by the rules of that file, so
 * that form and file find the same. `asNew` refuses a name that a measure of the council has, where
 * a file would change that measure.
 */
export function checkMeasure(
  cells: MeasureCells,
  known: FormKnown,
  { asNew, answers }: { readonly asNew: boolean; readonly answers: Answers },
): Checked {
  const indicators = measuresOf(known.indicators, known.ours);
  const names = new MeasureNames(indicators, new Map(), new Map());
  const sheet: RawSheet = {
    file: "measures.csv",
    sheet: null,
    rows: [
      { line: 1, cells: MEASURE_COLUMNS },
      { line: 2, cells: MEASURE_COLUMNS.map((column) => cells[column]) },
    ],
  };
  const twin = known.ours.measures.find((m) => plain(m.name) === plain(cells.measure));
  const refusal = personInText(sheet, names.isWord) ?? (asNew && twin ? haveIt(twin.name) : null);
  if (refusal) return { told: NOTHING_TOLD, problems: [refusal] };
  const read = readMeasuresSheet(sheet, headOfColumns(MEASURE_COLUMNS, 1), {
    names,
    indicators: new Map(indicators.map((i) => [i.slug, i])),
    loaded: (slug) => known.series.find((s) => s.indicator === slug),
    story: { finance: [], placements: [], quantities: [] },
    answers,
    targets: known.targets,
    code: known.code,
    ours: known.ours,
  });
  return holdBack(read, sheet, answers);
}

const haveIt = (name: string): Finding => ({
  severity: "row",
  file: "measures.csv",
  sheet: null,
  row: 2,
  column: "measure",
  found: `“${name}”`,
  wanted: "a name that no measure of yours has",
  mend: "Change that measure in the list instead.",
});
