import { exact } from "#domain/change.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { readFigure } from "./readFigure.ts";

/** An amount without its pound signs. */
export const withoutPounds = (text: string): string => text.replace(/£\s?/g, "");

/** What one unit of a column is in thousands of pounds. */
export type Unit = "pound" | "thousand" | "million";
const IN_THOUSANDS: Record<Unit, number> = { pound: 0.001, thousand: 1, million: 1000 };
export const UNIT_NAMES: Record<Unit, string> = {
  pound: "pounds",
  thousand: "thousands of pounds (£000)",
  million: "millions of pounds",
};

/** The unit a heading or a title names, or null where it names none. */
export function unitIn(text: string): Unit | null {
  const plain = text.replace(/_/g, " ");
  if (/(?<![\d,.])['’]?000s?\b|\bthousands?\b|£\s?k\b/i.test(plain)) return "thousand";
  if (/£\s?m\b|\bmillions?\b/i.test(plain)) return "million";
  return /£|\bpounds\b|\bgbp\b/i.test(plain) ? "pound" : null;
}

/**
 * An amount in £000: "33,600", "£33.6m", "(123)", "-123", "123-", "£-5". A gap stays a gap with its
 * reason; null for words.
 * `12k` and `3.5m` say their own unit.
 */
export function readMoney(text: string, unit: Unit): Value | null {
  const plain = withoutPounds(text).replace(/\s+/g, " ").trim().replace(/^−/, "-");
  const own = /^(\(?-?[\d,.]+)\s?([km])(\)?)$/i.exec(plain);
  const after = /^([\d,.]+)-$/.exec(plain);
  const read = readFigure(
    own ? `${own[1] ?? ""}${own[3] ?? ""}` : after ? `-${after[1] ?? ""}` : plain,
  );
  if (!read || read.percent) return null;
  if (read.value.kind !== "known")
    return read.value.kind === "missing" ? missing("missing") : read.value;
  const scale = own
    ? IN_THOUSANDS[own[2]?.toLowerCase() === "k" ? "thousand" : "million"]
    : IN_THOUSANDS[unit];
  return known(exact(read.value.amount * scale));
}
