import { SURE_DIGITS } from "./exact.ts";
import type { Indicator, Unit } from "./indicator.ts";
import type { Gap, Value } from "./value.ts";

/**
 * The only place where a number becomes words: en-GB, rounded half up, a true minus sign (domain
 * rules 12).
 */
export type Measure = Pick<Indicator, "unit" | "decimals">;

/**
 * A gap in words, for tables, labels, exports and screen readers. Never blank, never a bare dash.
 */
export const GAP_WORDS: Record<Gap, string> = {
  low: "Rounds to 0 but is not 0",
  suppressed: "Suppressed to protect confidentiality",
  unreliable: "Not shown: low reliability",
  unavailable: "Not available",
  "not-applicable": "Not applicable",
  unknown: "No figure; the source does not say why",
  missing: "Not given",
  "no-authority": "The council did not exist",
  "too-few": "Withheld: too few neighbours published this",
};

/**
 * The letter a gap is marked with on a chart or in a dense table; its words stand in the legend.
 */
export const GAP_LETTER: Record<Gap, string> = {
  low: "low",
  suppressed: "c",
  unreliable: "u",
  unavailable: "x",
  "not-applicable": "z",
  unknown: "–",
  missing: "m",
  "no-authority": "n/a",
  "too-few": "few",
};

const formats = new Map<number, Intl.NumberFormat>();
function numberFormat(decimals: number): Intl.NumberFormat {
  const found =
    formats.get(decimals) ??
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(decimals, found);
  return found;
}

/**
 * The one rounding of a figure: half away from zero, on the decimal that the sum gives and not on
 * its binary form, so that 24.849999999999998, which is 24.85, becomes 24.9 on every page, as 2.675
 * becomes 2.68.
 */
export function roundHalfUp(amount: number, decimals: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(amount).toPrecision(SURE_DIGITS).split("e");
  // Shifted as text: multiplying by ten would bring new noise.
  const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
  const rounded = Math.round(shifted) / 10 ** decimals;
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Would it be printed as nought ("0.0%")? What is, has not moved as far as a reader can see (house
 * style 18).
 */
export const printsAsZero = (amount: number, measure: Pick<Measure, "decimals">): boolean =>
  roundHalfUp(amount, measure.decimals) === 0;

/** A bare number: "1,234.5", "−3". */
export function formatNumber(amount: number, decimals: number): string {
  const rounded = roundHalfUp(amount, decimals);
  return `${rounded < 0 ? "−" : ""}${digitsOf(rounded, decimals)}`;
}

/** The digits of a rounded number without its sign: "1,234.5". */
const digitsOf = (rounded: number, decimals: number): string =>
  numberFormat(decimals).format(Math.abs(rounded));

/**
 * Money reads "£72.9m" or "£540k" where a member reads it; a table or a check of a file gives every
 * thousand.
 */
export type Precision = "short" | "exact";

/** So many thousand pounds by the short rule, without a sign: "£72.9m" from a million, else "£540k". */
function shortMoney(thousands: number, decimals = 0): string {
  const size = Math.abs(thousands);
  return roundHalfUp(size, 0) < 1000
    ? `£${digitsOf(roundHalfUp(size, decimals), decimals)}k`
    : `£${digitsOf(roundHalfUp(size / 1000, 1), 1)}m`;
}

/** A sign that no line's end can part from its money: a browser may break a line before a "£". */
export const signed = (sign: string, text: string): string =>
  sign !== "" && text.startsWith("£") ? `${sign}\u2060${text}` : `${sign}${text}`;

/** A figure's digits with their unit; its sign goes before both. */
const withUnit: Record<Unit, (digits: string) => string> = {
  count: (t) => t,
  percent: (t) => `${t}%`,
  "per-10k": (t) => t,
  "per-100k": (t) => t,
  "per-1k": (t) => t,
  score: (t) => t,
  weeks: (t) => `${t} weeks`,
  cases: (t) => t,
  "gbp-week": (t) => `£${t} a week`,
  gbp: (t) => `£${t}`,
  "gbp-000": (t) => `£${t}k`,
  "variance-000": (t) => `£${t}k`,
};

/** A size with its unit, as short as it is wanted. */
const sizeOf = (amount: number, { unit, decimals }: Measure, precision: Precision): string =>
  precision === "short" && unit.endsWith("-000")
    ? shortMoney(amount, decimals)
    : withUnit[unit](digitsOf(roundHalfUp(amount, decimals), decimals));

/**
 * "20.7%", "£7,385 a week", or the gap in words. Positive is an overspend (domain rules 9), so a
 * variance bears its sign.
 */
export function formatValue(
  value: Value,
  measure: Measure,
  precision: Precision = "short",
): string {
  if (value.kind !== "known") return GAP_WORDS[value.kind];
  const rounded = roundHalfUp(value.amount, measure.decimals);
  const sign = rounded < 0 ? "−" : rounded > 0 && measure.unit === "variance-000" ? "+" : "";
  return signed(sign, sizeOf(value.amount, measure, precision));
}

/** A measure whose name says the time it is counted over: "£853" of a weekly cost, not "£853 a week". */
export const withoutTime = ({ unit, decimals }: Measure): Measure => ({
  unit: unit === "gbp-week" ? "gbp" : unit,
  decimals,
});

/**
 * As in a dense table: the gap as its letter in square brackets, with words elsewhere on the page.
 */
export const formatShort = (value: Value, measure: Measure): string =>
  value.kind === "known" ? formatValue(value, measure) : `[${GAP_LETTER[value.kind]}]`;

/** What the unit is called after a figure in a sentence. */
export const UNIT_WORDS: Record<Unit, string> = {
  count: "",
  percent: "%",
  "per-10k": "per 10,000 children",
  "per-100k": "per 100,000 aged 10 to 17",
  "per-1k": "per 1,000",
  score: "points",
  weeks: "weeks",
  cases: "cases for each full-time worker",
  "gbp-week": "a week",
  gbp: "",
  "gbp-000": "thousand pounds",
  "variance-000": "thousand pounds",
};

/** The unit by itself, above a column or in a file: never empty. */
export const UNIT_NAMES: Record<Unit, string> = {
  count: "number",
  percent: "per cent",
  "per-10k": UNIT_WORDS["per-10k"],
  "per-100k": UNIT_WORDS["per-100k"],
  "per-1k": UNIT_WORDS["per-1k"],
  score: "points",
  weeks: "weeks",
  cases: UNIT_WORDS.cases,
  "gbp-week": "pounds a week",
  gbp: "pounds",
  "gbp-000": "thousand pounds",
  "variance-000": "thousand pounds over (+) or under (−) budget",
};

/**
 * How large a difference is, without its sign: "2.1 points", "£306k". Percentages change by points,
 * never by percent.
 */
export function formatSize(
  amount: number,
  measure: Measure,
  precision: Precision = "short",
): string {
  if (measure.unit !== "percent") return sizeOf(Math.abs(amount), measure, precision);
  const rounded = Math.abs(roundHalfUp(amount, measure.decimals));
  return `${digitsOf(rounded, measure.decimals)} ${rounded === 1 ? "point" : "points"}`;
}

/**
 * A difference with its sign and unit: "+2.1 points", "−11"; one too small to print is not called
 * none.
 */
export function formatChange(
  amount: number,
  measure: Measure,
  precision: Precision = "short",
): string {
  if (printsAsZero(amount, measure)) return amount === 0 ? "no change" : "almost no change";
  return signed(amount > 0 ? "+" : "−", formatSize(amount, measure, precision));
}
