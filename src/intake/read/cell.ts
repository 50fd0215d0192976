import { known, missing, type Value } from "#domain/value.ts";

/**
 * The symbols of DfE and older files (domain rules 1). Anything else that is no number is unread,
 * never 0.
 */
const SYMBOLS: ReadonlyMap<string, Value> = new Map(
  Object.entries({
    c: missing("suppressed"),
    z: missing("not-applicable"),
    x: missing("unavailable"),
    u: missing("unreliable"),
    k: missing("low"),
    low: missing("low"),
    "[c]": missing("suppressed"),
    "[z]": missing("not-applicable"),
    "[x]": missing("unavailable"),
    "[u]": missing("unreliable"),
    "[k]": missing("low"),
    "[low]": missing("low"),
    "-": missing("unknown"),
    ":": missing("unknown"),
    "..": missing("unknown"),
    "~": missing("unknown"),
    "*": missing("unknown"),
    "[n]": missing("unknown"),
    "": missing("missing"),
  }),
);

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Commas in threes from the right: "0,5" and "1234,5" are not ours to guess at. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(,\d{3})+(?=\.|$)/;

/**
 * A cell as a Value, or null if it is neither number nor known symbol. Thousands commas and % are
 * read.
 */
export function readCell(text: string): Value | null {
  const trimmed = text.trim();
  const symbol = SYMBOLS.get(trimmed.toLowerCase());
  if (symbol) return symbol;
  const plain = trimmed
    .replace(/^−/, "-")
    .replace(/^(-?)£/, "$1")
    .replace(/%$/, "")
    .replace(THOUSANDS, (digits) => digits.replaceAll(",", ""));
  const amount = cleanNumber(plain);
  return NUMBER.test(plain) && Number.isFinite(amount) ? known(amount) : null;
}

/** Excel's "36.299999999999997" is 36.3: twelve significant digits hold every published figure. */
export const cleanNumber = (text: string): number => Number(Number(text).toPrecision(12));
