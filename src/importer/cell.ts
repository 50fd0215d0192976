import { known, missing, type Value } from '#domain/value.ts';

/** The symbols of DfE and older files (domain rules 1). Anything else that is no number is unread, never 0. */
const SYMBOLS: { readonly [symbol: string]: Value } = {
  c: missing('suppressed'), z: missing('not-applicable'), x: missing('unavailable'), u: missing('unreliable'),
  k: missing('low'), low: missing('low'), '[c]': missing('suppressed'), '[z]': missing('not-applicable'),
  '[x]': missing('unavailable'), '[u]': missing('unreliable'), '[k]': missing('low'), '[low]': missing('low'),
  '-': missing('unknown'), ':': missing('unknown'), '..': missing('unknown'), '~': missing('unknown'), '*': missing('unknown'),
  '[n]': missing('unknown'), '': missing('missing'),
};

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A cell as a Value, or null if it is neither number nor known symbol. Thousands commas and % are read. */
export function readCell(text: string): Value | null {
  const trimmed = text.trim();
  const symbol = SYMBOLS[trimmed] ?? SYMBOLS[trimmed.toLowerCase()];
  if (symbol) return symbol;
  const plain = trimmed.replace(/^(-?)£/, '$1').replace(/%$/, '').replace(/(\d),(?=\d{3}(\D|$))/g, '$1').replace(/^−/, '-');
  return NUMBER.test(plain) ? known(cleanNumber(plain)) : null;
}

/** Excel's "36.299999999999997" is 36.3: twelve significant digits hold every published figure. */
export const cleanNumber = (text: string): number => Number(Number(text).toPrecision(12));
