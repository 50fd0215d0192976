import {
  checkMeasure,
  type FormKnown,
  type MeasureCells,
} from "#intake/check/told/checkMeasure.ts";
import { type MeasureColumn } from "#intake/recognise/told/measureColumns.ts";
import { LONGEST, partsOf } from "#intake/check/told/readMeasures.ts";
import { personInText } from "#intake/recognise/freeText.ts";
import { MeasureNames } from "#intake/recognise/measureNames.ts";
import { OWN_COUNTED, OWN_UNITS } from "#intake/recognise/told/measureWords.ts";
import { plain } from "#intake/recognise/told/columns.ts";
import type { Finding } from "#intake/finding.ts";
import type { Answers } from "#intake/question.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { measuresOf, type OwnMeasure } from "#domain/ownMeasure.ts";
import type { FieldError } from "#ui/useErrors.ts";
import { formParts, withName, type Field } from "./measureFields.ts";

/**
 * What is wrong with one box; a doubt has the question that saving again unchanged answers with
 * yes.
 */
export type MeasureError = FieldError<MeasureColumn> & { readonly asks?: string };

/**
 * What a form stands against: what is loaded, the name in a return it is made for, and what was
 * saved again unchanged.
 */
export type Against = {
  readonly known: FormKnown;
  readonly named: string | null;
  readonly answers: Answers;
};

/** The parts of the service a measure may be of. */
export const partsIn = ({ indicators }: Pick<FormKnown, "indicators">): readonly string[] =>
  partsOf({ indicators: new Map(indicators.map((i) => [i.slug, i])) });

/** The measure a form changes; undefined for a new one. */
const changed = ({ slug }: MeasureCells, { ours }: FormKnown): OwnMeasure | undefined =>
  ours.measures.find((m) => m.slug === slug);

/** A filled form as its row is read. */
const rowOf = (draft: MeasureCells, { named }: Against): MeasureCells => {
  const row = withName(draft, named);
  return { ...row, review: withNoughts(row.review) };
};
/** "2027-4-1" as a day of a file is written: 2027-04-01. */
const withNoughts = (day: string): string =>
  day
    .split("-")
    .map((part) => part.trim().padStart(2, "0"))
    .join("-")
    .replace(/^00$/, "");

const check = (row: MeasureCells, draft: MeasureCells, { known, answers }: Against) =>
  checkMeasure(row, known, { asNew: draft.slug === "", answers });

/** What a form without an error comes to. */
export const toldOf = (draft: MeasureCells, against: Against): Told =>
  check(rowOf(draft, against), draft, against).told;

/**
 * Everything that is wrong with a filled form, in its order, one error a box. The rules of
 * `measures.csv` stop at the first fault that hides others (a name that is taken, say); here each
 * faulty box is put right and the row is read again, so that a person mends all of them at once.
 */
export function errorsOf(draft: MeasureCells, against: Against): readonly MeasureError[] {
  const fields = formParts(partsIn(against.known)).flatMap((part) => part.fields);
  const errors = new Map(boxErrors(draft, fields, against.known).map((e) => [e.field, e]));
  const sound = soundCells(draft, against.known);
  let row = rowOf(draft, against);
  let fresh: readonly MeasureError[];
  // Each round finds a box more, or is the last.
  do {
    for (const column of errors.keys()) row = { ...row, [column]: sound[column] };
    const found = check(row, draft, against).problems.flatMap((p) => ofFinding(p, draft, fields));
    fresh = found.filter((e) => !errors.has(e.field));
    for (const error of fresh) if (!errors.has(error.field)) errors.set(error.field, error);
  } while (fresh.length > 0);
  return fields.flatMap(({ column }) => errors.get(column) ?? []);
}

/** What every box can hold without a fault, for reading the others. */
const soundCells = (draft: MeasureCells, known: FormKnown): MeasureCells => {
  const before = changed(draft, known);
  return {
    ...(Object.fromEntries(Object.keys(draft).map((column) => [column, ""])) as MeasureCells),
    measure: before?.name ?? "A measure that has no name yet",
    part: partsIn(known)[0] ?? "",
    better: "context",
    // A score may be any number: no target is too high for it.
    unit: before?.unit ?? "score",
    counted: before?.basis ?? "month",
    numerator: "what is counted",
    denominator: "out of what",
  };
};

/** What a box alone, or beside another, shows to be wrong. */
function boxErrors(
  draft: MeasureCells,
  fields: readonly Field[],
  known: FormKnown,
): readonly MeasureError[] {
  const indicators = measuresOf(known.indicators, known.ours);
  const { isWord } = new MeasureNames(indicators, new Map(), new Map());
  return fields.flatMap(({ column: field, missing, label }): readonly MeasureError[] => {
    const cell = draft[field].trim();
    const most = LONGEST[field] ?? Infinity;
    const message =
      cell === "" ? (missing ?? missingBeside(field, draft)) : wrongIn(field, draft, known);
    if (message !== null) return [{ field, message }];
    if (cell.length > most)
      return [
        { field, message: `${label}: use ${most} characters or fewer. You have ${cell.length}` },
      ];
    const person = personInText(
      { file: "", sheet: null, rows: [{ line: 1, cells: [cell] }] },
      isWord,
    );
    // The place is told, never the words.
    return person === null
      ? []
      : [{ field, message: `${label}: write about the service, never about one child` }];
  });
}

/** An empty box that another asks for; null where it may be empty. */
function missingBeside(field: MeasureColumn, draft: MeasureCells): string | null {
  if (field === "denominator" && draft.unit === "percent")
    return "Enter what the percentage is out of, in words";
  const { tolerance, owner, reason, review } = draft;
  const isForTarget = [tolerance, owner, reason, review].some((cell) => cell.trim() !== "");
  return field === "target" && isForTarget
    ? "Enter a target, or empty the boxes that go with it"
    : null;
}

/** A filled box that cannot stand; null where the rules of the file look at it. */
function wrongIn(field: MeasureColumn, draft: MeasureCells, known: FormKnown): string | null {
  const before = changed(draft, known);
  const isLoaded = before !== undefined && known.series.some((s) => s.indicator === before.slug);
  const was = (choices: readonly { readonly value: string; readonly says: string }[], v: string) =>
    `Choose “${choices.find((c) => c.value === v)?.says ?? v}”: its figures are loaded so. To change it, take the measure away first`;
  if (field === "unit" && isLoaded && draft.unit !== before.unit)
    return was(OWN_UNITS, before.unit);
  if (field === "counted" && isLoaded && draft.counted !== before.basis)
    return was(OWN_COUNTED, before.basis);
  if (field === "measure") {
    const twin = known.ours.measures.find(
      (m) => m !== before && plain(m.name) === plain(draft.measure),
    );
    return twin
      ? `Enter another name: you have a measure called “${twin.name}”. To change that one, choose it in the list`
      : null;
  }
  return field === "review" && draft.review.split("-").some((part) => part.trim() === "")
    ? "Enter the day, the month and the year, for example 1 4 2027"
    : null;
}

/**
 * Boxes that a file takes as empty where they cannot be read; in a form nothing typed is dropped
 * unseen.
 */
const READ_OR_MENDED: readonly (string | null)[] = ["tolerance", "review"];

/**
 * A finding of the file's rules as the form says it beside its box; a note is none, but where it
 * drops what was typed.
 */
function ofFinding(
  p: Finding,
  draft: MeasureCells,
  fields: readonly Field[],
): readonly MeasureError[] {
  // A finding of the whole row stands at its name.
  const asked = fields.find((f) => f.column === p.column) ?? fields[0];
  if (!asked) return [];
  const { column: field } = asked;
  const isDropped = READ_OR_MENDED.includes(field) && draft[field].trim() !== "";
  if (p.severity === "note" && !isDropped) return [];
  if (p.question) return [{ field, message: sayDoubt(p), asks: p.question.id }];
  return [{ field, message: sayMend(p, field) }];
}

const sayDoubt = ({ found, wanted, mend }: Finding): string =>
  `Check this: found ${found}${wanted === "" ? "" : `, wanted ${wanted}`}. ${mend} If it is meant so, save again`;

function sayMend({ wanted, mend }: Finding, field: MeasureColumn): string {
  if (field === "target") return `Enter a target that is ${wanted}, or leave it empty for none`;
  if (field === "tolerance") return "Enter a number of nought or more, for example 5";
  if (field === "review") return `Enter ${wanted}`;
  return `Enter ${wanted}. ${mend.replace("The row was left out.", "")}`.trim();
}
