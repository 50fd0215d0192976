import type { Indicator, Unit } from "./indicator.ts";
import type { Gap, Value } from "./value.ts";

/** The only place where a number becomes words: en-GB, rounded half up, a true minus sign (domain rules 12). */
export type Measure = Pick<Indicator, "unit" | "decimals">;

/** A gap in words, for tables, labels, exports and screen readers. Never blank, never a bare dash. */
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

/** The letter a gap is marked with on a chart or in a dense table; its words stand in the legend. */
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
 * Half up on the decimal digits a reader would see: 2.675 is 2.68 though its binary form is just under.
 * Nine decimals first clear binary noise, as DfE's `true_round` does.
 */
export function roundHalfUp(amount: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.floor(Number((Math.abs(amount) * scale).toFixed(7)) + 0.5) / scale;
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A bare number: "1,234.5", "−3". */
export function formatNumber(amount: number, decimals: number): string {
  return numberFormat(decimals).format(roundHalfUp(amount, decimals)).replace("-", "−");
}

const withUnit: Record<Unit, (text: string) => string> = {
  count: (t) => t,
  percent: (t) => `${t}%`,
  "per-10k": (t) => t,
  "per-100k": (t) => t,
  "per-1k": (t) => t,
  score: (t) => t,
  weeks: (t) => `${t} weeks`,
  cases: (t) => t,
  "gbp-week": (t) => money(t, " a week"),
  gbp: (t) => money(t, ""),
  "gbp-000": (t) => money(t, "k"),
  // Positive is an overspend (domain rules 9), so the sign is always printed.
  "variance-000": (t) => (t.startsWith("−") || t === "0" ? money(t, "k") : `+${money(t, "k")}`),
};
const money = (text: string, after: string): string =>
  text.startsWith("−") ? `−£${text.slice(1)}${after}` : `£${text}${after}`;

/** "20.7%", "£7,385 a week", or the gap in words. */
export function formatValue(value: Value, measure: Measure): string {
  return value.kind === "known"
    ? withUnit[measure.unit](formatNumber(value.amount, measure.decimals))
    : GAP_WORDS[value.kind];
}

/** As in a dense table: the gap as its letter in square brackets, with words elsewhere on the page. */
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

/** A difference with its sign and unit: "+2.1 points", "−11". Percentages change by points, never by percent. */
export function formatChange(amount: number, measure: Measure): string {
  const rounded = roundHalfUp(amount, measure.decimals);
  if (rounded === 0) return amount === 0 ? "no change" : "almost no change";
  const sign = rounded > 0 ? "+" : "−";
  const size = formatNumber(Math.abs(amount), measure.decimals);
  const plain =
    measure.unit === "variance-000" ? withUnit["gbp-000"](size) : withUnit[measure.unit](size);
  return `${sign}${measure.unit === "percent" ? `${size} ${size === "1" || size === "1.0" ? "point" : "points"}` : plain}`;
}
