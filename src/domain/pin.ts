import { POLARITIES, UNITS, type Polarity, type Unit } from "./indicator.ts";
import { BASES, type Frame } from "./calendar.ts";

/** What a person said of one column of a tidy file: which rows, which numbers behind it, which measure it is. Remembered for the next release. */
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

/** A pin from what was kept or brought as JSON; null for anything else. */
export function readPin(kept: unknown): Pin | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { slug, value, numerator, denominator, where, frame, made } = kept as {
    readonly [field: string]: unknown;
  };
  const { basis, ends } = (frame ?? {}) as { readonly [field: string]: unknown };
  const { name, unit, polarity } = (made ?? {}) as { readonly [field: string]: unknown };
  const pairs = Array.isArray(where)
    ? where.filter(
        (pair): pair is [string, string] =>
          Array.isArray(pair) && isText(pair[0]) && isText(pair[1]),
      )
    : null;
  if (
    !isText(slug) ||
    !isText(value) ||
    !isText(numerator) ||
    !isText(denominator) ||
    !pairs ||
    !isOne(BASES, basis) ||
    !isText(ends)
  )
    return null;
  if (made !== null && !(isText(name) && isOne(UNITS, unit) && isOne(POLARITIES, polarity)))
    return null;
  return {
    slug,
    value,
    numerator,
    denominator,
    where: pairs,
    frame: { basis, ends },
    made:
      made === null
        ? null
        : { name: name as string, unit: unit as Unit, polarity: polarity as Polarity },
  };
}
