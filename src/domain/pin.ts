import { POLARITIES, UNITS, type Polarity, type Unit } from "./indicator.ts";
import { BASES, type Frame } from "./calendar.ts";

/**
 * What a person said of one column of a tidy file: which rows, which numbers behind it, which
 * measure it is. Remembered for the next release.
 */
export type Pin = {
  /** A catalogue measure's slug, or `own-…` for a new one. */
  readonly slug: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly where: readonly (readonly [column: string, option: string])[];
  readonly frame: Frame;
  /** Null for a measure of the catalogue. */
  readonly made: { readonly name: string; readonly unit: Unit; readonly polarity: Polarity } | null;
};

/** A slug of its own for a new measure: "Care leavers, 21" → "own-care-leavers-21". */
export const ownSlug = (name: string): string =>
  `own-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)}`;

const isText = (x: unknown): x is string => typeof x === "string";
const isOne = <T extends string>(all: readonly T[], x: unknown): x is T =>
  all.some((one) => one === x);

type Kept = { readonly [field: string]: unknown };

/** A pin from what was kept or brought as JSON; null for anything else. */
export function readPin(kept: unknown): Pin | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { slug, value, numerator, denominator, ...rest } = kept as Kept;
  if (!isText(slug) || !isText(value) || !isText(numerator) || !isText(denominator)) return null;
  const [where, frame, made] = [readWhere(rest.where), readFrame(rest.frame), readMade(rest.made)];
  if (!where || !frame || made === undefined) return null;
  return { slug, value, numerator, denominator, where, frame, made };
}

/** The conditions that are pairs of texts; null where it is no list. */
const readWhere = (where: unknown): Pin["where"] | null =>
  Array.isArray(where)
    ? where.filter(
        (pair): pair is [string, string] =>
          Array.isArray(pair) && isText(pair[0]) && isText(pair[1]),
      )
    : null;

function readFrame(frame: unknown): Frame | null {
  const { basis, ends } = (frame ?? {}) as Kept;
  return isOne(BASES, basis) && isText(ends) ? { basis, ends } : null;
}

/** Null for a measure of the catalogue, which is not made; undefined for what is neither. */
function readMade(made: unknown): Pin["made"] | undefined {
  if (made === null) return null;
  const { name, unit, polarity } = (made ?? {}) as Kept;
  return isText(name) && isOne(UNITS, unit) && isOne(POLARITIES, polarity)
    ? { name, unit, polarity }
    : undefined;
}

/**
 * The rows that meet all conditions of a pin at once: each condition may be met by other rows
 * alone. What reads and what offers ask here.
 */
export function rowsWhere<R>(
  header: readonly string[],
  rows: readonly R[],
  where: Pin["where"],
  cellsOf: (row: R) => readonly string[],
): readonly R[] {
  const conditions = where.map(([column, option]) => [header.indexOf(column), option] as const);
  return rows.filter((row) => {
    const cells = cellsOf(row);
    return conditions.every(([at, option]) => (cells[at] ?? "").trim() === option);
  });
}
