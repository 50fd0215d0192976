import type { TidyFile } from "#intake/recognise/tidy/describe.ts";
import type { Frame } from "#domain/calendar.ts";
import { FAULTS, faultsOf, type Fault } from "#domain/impossible.ts";
import type { Indicator, Polarity, Unit } from "#domain/indicator.ts";
import { ownSlug, rowsWhere, type Pin } from "#domain/pin.ts";
import type { Option } from "#ui/Controls.tsx";
import type { FieldError } from "#ui/useErrors.ts";

/** What a person has said so far of a file's rows. A measure without a slug is a new one. */
export type Pinning = {
  readonly where: ReadonlyMap<string, string>;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly slug: string;
  readonly name: string;
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly frame: Frame;
};
export type PinKnown = {
  readonly file: TidyFile;
  readonly indicators: readonly Indicator[];
  /** Faults that a measure's loaded years have too. */
  readonly usual: ReadonlyMap<string, readonly Fault[]>;
};
/** What can be chosen for each question, as the file's rows allow after the answers before it. */
export type Offered = {
  readonly filters: readonly {
    readonly column: string;
    readonly label: string;
    readonly options: readonly Option[];
  }[];
  readonly values: readonly Option[];
  readonly measures: readonly Option[];
  readonly units: readonly Option<Unit>[];
  readonly numerators: readonly Option[];
  readonly denominators: readonly Option[];
};

const UNIT_WORDS: readonly (readonly [Unit, string])[] = [
  ["percent", "A percentage"],
  ["per-10k", "A rate per 10,000 children"],
  ["count", "A number"],
  ["gbp", "Pounds"],
  ["cases", "A number for each worker"],
  ["weeks", "Weeks"],
  ["score", "A score"],
];
const WHY: { readonly [fault in Fault]: string } = {
  below: "there are figures below 0",
  over: "there are figures over 100",
  unlike: "it gives another figure",
};
const NO_FIGURE = "no figure in these rows";
const TAKEN = "chosen above";
const NONE: Option = { value: "", label: "None" };
const NEW: Option = { value: "", label: "A new one" };
/** Publishers name the whole so; it is offered first. */
const WHOLE = /^(total|all|all .*|total .*)$/i;

/** The filters that tell a file's rows apart. */
const tellingApart = ({ filters }: TidyFile) => filters.filter((f) => f.options.length > 1);
const linesWhere = ({ filters, lines }: TidyFile, where: Pin["where"]) =>
  rowsWhere(
    filters.map((f) => f.column),
    lines,
    where,
    (line) => line.options,
  );
type Lines = TidyFile["lines"];

const option = <T extends string>(value: T, label: string, why: string | null): Option<T> =>
  why === null ? { value, label } : { value, label: `${label} – ${why}`, disabled: true };
const isOpen = (options: readonly Option[], value: string): boolean =>
  options.some((o) => o.value === value && o.disabled !== true);

/**
 * The options of each filter that stand together with the choices before it, and those choices
 * where they stand.
 */
function filtersOf(file: TidyFile, chosen: Pinning["where"]) {
  const where = new Map<string, string>();
  const filters = tellingApart(file).map(({ column, label, options }) => {
    const at = file.filters.findIndex((f) => f.column === column);
    const here = new Set(linesWhere(file, [...where]).map((line) => line.options[at]));
    const standing = options.filter((o) => here.has(o));
    const now = chosen.get(column);
    const stands = now !== undefined && standing.includes(now);
    where.set(column, stands ? now : (standing.find((o) => WHOLE.test(o)) ?? standing[0] ?? ""));
    return {
      column,
      label,
      options: standing.map((o) => option(o, o === "" ? "(empty)" : o, null)),
    };
  });
  return { filters, where };
}

const measureOf = ({ slug }: Pinning, { indicators }: PinKnown) =>
  indicators.find((i) => i.slug === slug);

/** The columns of figures in the rows that are chosen, and what of them cannot be true. */
class Columns {
  private readonly file: TidyFile;
  private readonly lines: Lines;
  private readonly found = new Map<string, ReadonlySet<Fault>>();
  constructor(file: TidyFile, where: Pin["where"]) {
    this.file = file;
    this.lines = linesWhere(file, where);
  }

  options(why: (column: string) => string | null): readonly Option[] {
    return this.file.figures.map(({ column, label }) =>
      option(
        column,
        label === column ? label : `${label} (${column})`,
        this.gap(column) ?? why(column),
      ),
    );
  }

  /**
   * The first thing that cannot be true of the figures, where it is not usual for the measure; null
   * where all can.
   */
  fault(unit: Unit, value: string, of: Counted, usual: readonly Fault[]): Fault | null {
    const key = JSON.stringify([unit, value, of.numerator, of.denominator]);
    const found = this.found.get(key) ?? this.faults(unit, value, of);
    this.found.set(key, found);
    return FAULTS.find((fault) => found.has(fault) && !usual.includes(fault)) ?? null;
  }

  private faults(unit: Unit, value: string, of: Counted): ReadonlySet<Fault> {
    const [v, n, d] = [value, of.numerator, of.denominator].map((c) => this.at(c));
    const found = new Set<Fault>();
    for (const { amounts, council } of this.lines) {
      const amount = amounts[v ?? -1] ?? null;
      if (amount === null) continue;
      const [part, whole] = council ? [amounts[n ?? -1], amounts[d ?? -1]] : [null, null];
      const counts = { part: part ?? null, whole: whole ?? null };
      for (const fault of faultsOf(unit, amount, counts)) found.add(fault);
    }
    return found;
  }

  private gap(column: string): string | null {
    const at = this.at(column);
    return this.lines.some((line) => (line.amounts[at] ?? null) !== null) ? null : NO_FIGURE;
  }

  private at(column: string): number {
    return this.file.figures.findIndex((f) => f.column === column);
  }
}
type Counted = Pick<Pinning, "numerator" | "denominator">;
const UNCOUNTED: Counted = { numerator: "", denominator: "" };

/**
 * The column of figures that is chosen, else the first share or rate, else the first that has a
 * figure.
 */
function valueOf({ figures }: TidyFile, values: readonly Option[], chosen: string): string {
  if (isOpen(values, chosen)) return chosen;
  const open = figures.filter((f) => isOpen(values, f.column));
  const rate = open.find((f) => f.unit === "percent" || f.unit === "per-10k");
  return (rate ?? open[0])?.column ?? "";
}

/**
 * What can be chosen, and what is: each question offers what the answers before it leave possible,
 * and an answer that an earlier one has made impossible gives way. What cannot be true is found by
 * the function the reader asks.
 */
export function offer(known: PinKnown, so: Pinning): { offered: Offered; pinning: Pinning } {
  const { file, indicators, usual } = known;
  const { filters, where } = filtersOf(file, so.where);
  const columns = new Columns(file, [...where]);
  const values = columns.options(() => null);
  const value = valueOf(file, values, so.value);
  const why = (unit: Unit, slug: string): string | null => {
    const fault = columns.fault(unit, value, UNCOUNTED, usual.get(slug) ?? []);
    return fault && WHY[fault];
  };
  const units = UNIT_WORDS.map(([unit, label]) => option(unit, label, why(unit, "")));
  const measures = [
    NEW,
    ...indicators.map((i) => option(i.slug, i.shortName, why(i.unit, i.slug))),
  ];
  const slug = isOpen(measures, so.slug) ? so.slug : "";
  // A number is the plainest thing a figure can be.
  const unit = isOpen(units, so.unit) ? so.unit : isOpen(units, "count") ? "count" : "score";
  const numerators = [NONE, ...columns.options((c) => (c === value ? TAKEN : null))];
  const numerator = isOpen(numerators, so.numerator) ? so.numerator : "";
  const measured = measureOf({ ...so, slug }, known)?.unit ?? unit;
  const whyNot = (denominator: string): string | null => {
    if (denominator === value || denominator === numerator) return TAKEN;
    const counted = { numerator, denominator };
    const fault = columns.fault(measured, value, counted, usual.get(slug) ?? []);
    return fault && WHY[fault];
  };
  const denominators = [NONE, ...columns.options(whyNot)];
  const denominator = isOpen(denominators, so.denominator) ? so.denominator : "";
  return {
    offered: { filters, values, measures, units, numerators, denominators },
    pinning: { ...so, where, value, slug, unit, numerator, denominator },
  };
}

/**
 * What is chosen before anyone has: the whole where the publisher names it, and a share or rate
 * where there is one.
 */
export function firstPinning(known: PinKnown): Pinning {
  const { pinning } = offer(known, {
    where: new Map(),
    value: "",
    ...UNCOUNTED,
    slug: "",
    name: "",
    unit: "percent",
    polarity: "context",
    frame: known.file.frame,
  });
  return withValue(known, pinning, pinning.value);
}

/** Another column of figures, which may say itself what its figures are. */
export function withValue({ file }: PinKnown, so: Pinning, value: string): Pinning {
  const unit = file.figures.find((f) => f.column === value)?.unit;
  return { ...so, value, unit: unit ?? so.unit };
}

export type PinField = "value" | "name";

/** Everything that is wrong with the answers, in the order they are asked. */
export function errorsOf(
  { indicators }: Pick<PinKnown, "indicators">,
  so: Pinning,
): readonly FieldError<PinField>[] {
  const errors: FieldError<PinField>[] = [];
  if (so.value === "")
    errors.push({ field: "value", message: "Choose other rows: these have no figure" });
  if (so.slug !== "") return errors;
  const name = so.name.trim().toLowerCase();
  const twin = indicators.find((i) => i.shortName.toLowerCase() === name);
  if (name === "") errors.push({ field: "name", message: "Enter a name for the new measure" });
  else if (ownSlug(name) === "own-")
    errors.push({ field: "name", message: "Enter a name with letters or digits" });
  else if (twin)
    errors.push({
      field: "name",
      message: `Enter another name, or choose “${twin.shortName}” above: a measure has this name already`,
    });
  return errors;
}

/** The pin that the answers amount to. */
export function pinOf(known: PinKnown, so: Pinning): Pin {
  const { value, numerator, denominator, unit, polarity } = so;
  const measure = measureOf(so, known);
  return {
    slug: measure?.slug ?? ownSlug(so.name),
    value,
    numerator,
    denominator,
    where: [...so.where],
    frame: measure?.published?.frame ?? so.frame,
    made: measure ? null : { name: so.name.trim(), unit, polarity },
  };
}
