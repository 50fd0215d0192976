import { isAdded } from "#domain/further.ts";
import type { Indicator } from "#domain/indicator.ts";
import {
  councilOf,
  indicatorOfOurs,
  isOurs,
  oursSlug,
  type OwnChange,
  type OwnMeasure,
} from "#domain/ownMeasure.ts";
import { MeasureNames } from "#intake/recognise/measureNames.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { headOfColumns, plain, rowsBelow, type Head } from "#intake/recognise/told/columns.ts";
import { MEASURE_COLUMNS, type MeasureColumn } from "#intake/recognise/told/measureColumns.ts";
import {
  choiceOf,
  OWN_COUNTED,
  OWN_POLARITIES,
  OWN_RANGES,
  OWN_UNITS,
  sayChoices,
} from "#intake/recognise/told/measureWords.ts";
import {
  firstOf,
  teller,
  type ReadTold,
  type Tell,
  type ToldKnown,
} from "#intake/recognise/told/reading.ts";
import { readTargetsSheet } from "./readTargets.ts";
import { NOTHING_TOLD } from "#intake/recognise/told/told.ts";

/** A name fits a card, and words fit a paragraph: a file cannot flood a page. */
export const LONGEST: Partial<Record<MeasureColumn, number>> = {
  measure: 80,
  also: 200,
  numerator: 200,
  denominator: 200,
  definition: 400,
  owner: 80,
  reason: 300,
};

/** More than a council reports, and few enough for a page. */
const MOST_MEASURES = 200;

type At = (column: MeasureColumn) => string;
type Row = { readonly line: number; readonly at: At };

/**
 * The measures of a council's own that a sheet defines, with their targets. Null for any other
 * table. A row that is no measure is left out with its place and why: a name the catalogue has, an
 * unknown unit, no direction, a second row.
 */
export function readMeasuresSheet(sheet: RawSheet, head: Head, known: ToldKnown): ReadTold {
  const problems: Finding[] = [];
  const tell = teller(sheet, problems);
  const first = firstOf(tell, "one measure");
  const measures: OwnChange[] = [];
  const rows: Row[] = [];
  for (const { line, at, empty } of rowsBelow(sheet, head)) {
    if (empty) continue;
    if (measures.length === MOST_MEASURES) {
      tell(
        "row",
        line,
        "measure",
        "more measures",
        `at most ${MOST_MEASURES}`,
        "This row and those below it were left out.",
      );
      break;
    }
    const read = readRow({ line, at }, known, tell);
    if (!read || !first(read.slug, line, "measure", read)) continue;
    measures.push(read);
    if (!read.gone) rows.push({ line, at });
  }
  const targets = targetsIn(sheet, rows, measures, known);
  return {
    told: { ...NOTHING_TOLD, measures, targets: targets?.told.targets ?? [] },
    problems: [...problems, ...(targets?.problems ?? [])],
    unknown: new Map(),
    lines: targets?.lines ?? new Map<object, number>(),
  };
}

/** The measure of one row; null where it is left out, which has been told. */
function readRow({ line, at }: Row, known: ToldKnown, tell: Tell): OwnChange | null {
  const out = (column: MeasureColumn, found: string, wanted: string, mend = ""): null => {
    tell(
      "row",
      line,
      column,
      found,
      wanted,
      `${mend === "" ? "" : `${mend} `}The row was left out.`,
    );
    return null;
  };
  const name = at("measure");
  const before = known.ours?.measures.find((m) =>
    at("slug") === "" ? plain(m.name) === plain(name) : m.slug === at("slug"),
  );
  if (name === "") return out("measure", "no name", "what the measure is called");
  if (choiceYes(at("remove")))
    return before
      ? { ...before, gone: true }
      : out("remove", `“${name}”`, "a measure of your own that is loaded");
  const long = MEASURE_COLUMNS.find((c) => at(c).length > (LONGEST[c] ?? Infinity));
  if (long)
    return out(long, `${at(long).length} characters`, `at most ${LONGEST[long] ?? 0} characters`);
  const taken = takenBy(name, known);
  if (taken)
    return out(
      "measure",
      `“${name}”`,
      "a name that no measure of the catalogue has",
      `It is “${taken.shortName}” (${taken.slug}): give its figures under that name.`,
    );
  const twin = known.ours?.measures.find((m) => m !== before && plain(m.name) === plain(name));
  if (twin) return out("measure", `“${name}”`, "a name that no other measure of yours has");
  const slug = before?.slug ?? slugIn(at, known);
  if (slug === null)
    return at("slug") === ""
      ? out("measure", `“${name}”`, "a name with letters or digits")
      : out(
          "slug",
          `“${at("slug")}”`,
          "the slug of a measure of this council",
          "Leave it empty for a new one.",
        );
  return defined({ line, at }, { slug, name, before }, known, out);
}

type Out = (column: MeasureColumn, found: string, wanted: string, mend?: string) => null;

/**
 * What the choices and words of a row say, once its name is sure: every fault of the row is told at
 * once.
 */
function defined(
  { at }: Row,
  { slug, name, before }: { slug: string; name: string; before: OwnMeasure | undefined },
  known: ToldKnown,
  out: Out,
): OwnMeasure | null {
  const want = (column: MeasureColumn, wanted: string): null =>
    out(column, said(at, column), wanted);
  const { unit, polarity, domain, basis, range } = choicesIn(at, known, want);
  const areWordsGiven = wordsGiven(at, unit, want);
  if (!unit || !polarity || domain === null || !basis || range === null || !areWordsGiven)
    return null;
  if (before && known.loaded(slug) && !isOfKind(before, { unit, basis }, at, out)) return null;
  return {
    slug,
    name,
    also: namesIn(at("also")),
    unit,
    decimals: at("decimals") === "" ? usualDecimals(unit) : Number(at("decimals")),
    polarity,
    ...(range ? { range } : {}),
    basis,
    domain,
    definition: at("definition"),
    numerator: at("numerator"),
    denominator: at("denominator"),
    headline: choiceYes(at("headline")),
  };
}

type Want = (column: MeasureColumn, wanted: string) => null;
const said = (at: At, column: MeasureColumn): string =>
  at(column) === "" ? "nothing" : `“${at(column)}”`;

/**
 * What a row chooses from a closed list; null for what is not in it, which has been told. A range
 * may be left out.
 */
function choicesIn(at: At, known: ToldKnown, want: Want) {
  const unit = choiceOf(OWN_UNITS, at("unit")) ?? want("unit", sayChoices(OWN_UNITS));
  const polarity =
    choiceOf(OWN_POLARITIES, at("better")) ?? want("better", sayChoices(OWN_POLARITIES));
  const parts = partsOf(known);
  const domain =
    parts.find((p) => plain(p) === plain(at("part"))) ??
    want("part", `a part of the service: ${parts.join(", ")}`);
  const basis = choiceOf(OWN_COUNTED, at("counted")) ?? want("counted", sayChoices(OWN_COUNTED));
  const range =
    at("range") === ""
      ? undefined
      : (choiceOf(OWN_RANGES, at("range")) ??
        want("range", `${sayChoices(OWN_RANGES)}, or nothing`));
  return { unit, polarity, domain, basis, range };
}

/**
 * Are the words a measure needs there, and what may be left out well written? Each fault is told.
 */
function wordsGiven(at: At, unit: OwnMeasure["unit"] | null, want: Want): boolean {
  const faults = [
    at("numerator") === "" ? want("numerator", "in words, what is counted") : "",
    unit === "percent" && at("denominator") === ""
      ? want("denominator", "in words, what the percentage is of")
      : "",
    ["", "0", "1", "2"].includes(at("decimals")) ? "" : want("decimals", "0, 1 or 2"),
    /^(|yes|y|no|n)$/i.test(at("headline")) ? "" : want("headline", "yes, no or nothing"),
  ];
  return !faults.includes(null);
}

/**
 * Figures that are loaded have their unit and what they are counted over: another measure's
 * definition does not fit them.
 */
function isOfKind(
  before: OwnMeasure,
  now: Pick<OwnMeasure, "unit" | "basis">,
  at: At,
  out: Out,
): boolean {
  if (before.unit === now.unit && before.basis === now.basis) return true;
  const column = before.unit === now.unit ? "counted" : "unit";
  const was = before.unit === now.unit ? before.basis : before.unit;
  const mend = "Take the measure away first, or give the new one another name.";
  out(column, said(at, column), `“${was}”, as its figures are loaded`, mend);
  return false;
}

/** Several names in a cell, as the template asks for them. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");

const choiceYes = (text: string): boolean => /^(yes|y)$/i.test(text);
const usualDecimals = (unit: OwnMeasure["unit"]): number =>
  unit === "count" || unit === "gbp" || unit === "gbp-week" || unit === "gbp-000" ? 0 : 1;

/** The measure of the catalogue that a name means already; null for a new name. */
function takenBy(name: string, known: ToldKnown): Indicator | null {
  const slug = known.names.slugOf(name);
  const found = slug === null ? undefined : known.indicators.get(slug);
  return found && !isOurs(found.slug) ? found : null;
}

/** The slug a row writes, if it is one of this council's; else the one its name makes. */
function slugIn(at: At, known: ToldKnown): string | null {
  const code = known.code ?? "";
  if (at("slug") === "") return oursSlug(code, at("measure"));
  return councilOf(at("slug")) === code && /^[a-z0-9-]{1,90}$/.test(at("slug")) ? at("slug") : null;
}

/** The parts of the service, as the catalogue names them. */
export const partsOf = ({ indicators }: Pick<ToldKnown, "indicators">): readonly string[] => [
  ...new Set([...indicators.values()].filter((i) => !isAdded(i.slug)).map((i) => i.domain)),
];

const TARGET_COLUMNS = ["target", "tolerance", "owner", "reason", "review"] as const;

/**
 * The targets of these rows, read as a sheet of targets is: the same checks, the same questions.
 */
function targetsIn(
  sheet: RawSheet,
  rows: readonly Row[],
  measures: readonly OwnMeasure[],
  known: ToldKnown,
): ReadTold | null {
  const names = new Map(measures.map((m) => [plain(m.name), m.slug]));
  const given = rows.filter(({ at }) => at("target") !== "");
  if (given.length === 0) return null;
  const indicators = new Map([
    ...known.indicators,
    ...measures.map((m) => [m.slug, indicatorOfOurs(m)] as const),
  ]);
  const columns = ["indicator", ...TARGET_COLUMNS];
  const line = sheet.rows[0]?.line ?? 1;
  return readTargetsSheet(
    {
      ...sheet,
      rows: [
        { line, cells: columns },
        ...given.map(({ line, at }) => ({
          line,
          cells: [names.get(plain(at("measure"))) ?? "", ...TARGET_COLUMNS.map(at)],
        })),
      ],
    },
    headOfColumns(columns, line),
    {
      ...known,
      indicators,
      names: new MeasureNames([...indicators.values()], new Map(), new Map()),
    },
  );
}
