import { known, missing, type Value } from "#domain/value.ts";
import { readCell } from "./cell.ts";

/**
 * A cell as read: the figure or gap, what a person should know of how it was read, and the counts
 * that stand beside it.
 */
export type ReadFigure = {
  readonly value: Value;
  readonly percent: boolean;
  /** Said of a reading that is not sure; the figure waits for a yes. */
  readonly why: string | null;
  /** "83% (912/1099)": the numerator and denominator the cell gives itself. */
  readonly of?: { readonly numerator: number; readonly denominator: number };
};

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
/** Marks that show which way a figure went, and footnotes. */
const MARKS = /[\u2190-\u21ff\u25b2\u25b3\u25bc\u25bd\u2b06\u2b07\u2794\u{1f53a}\u{1f53b}†‡]/gu;
const OF = new RegExp(
  String.raw`^(.*?)\s*[([](?:n ?= ?)?(${NUMBER}) ?(?:\/|of|out of) ?(${NUMBER})[)\]]$`,
  "i",
);

/**
 * A figure in the ways returns write it: "1,234", "1 234", "85%", "90 %", "85% ▲", "83%
 * (912/1099)", "£1,234", "£12k", "(3)" for minus three, and gaps: "-", "*", "<5". "<5" and "*" are
 * protected figures: suppressed, never a number. Null for text that is neither, and for "1.1k",
 * which is rounded.
 */
export function readFigure(text: string): ReadFigure | null {
  const plain = text
    .replace(MARKS, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  const beside = OF.exec(plain);
  if (beside) {
    const [shown, n, d] = [readFigure(beside[1] ?? ""), amountIn(beside[2]), amountIn(beside[3])];
    return shown && n !== null && d !== null
      ? { ...shown, of: { numerator: n, denominator: d } }
      : null;
  }
  if (/^[<≤]\s?\d+%?$/.test(plain))
    return { value: missing("suppressed"), percent: false, why: null };
  if (plain === "*") return { value: missing("suppressed"), percent: false, why: null };
  if (/^(n\/?a|not applicable)$/i.test(plain))
    return { value: missing("not-applicable"), percent: false, why: null };
  if (/^(none|nil)$/i.test(plain))
    return { value: known(0), percent: false, why: `“${plain}” was read as 0` };
  const thousands = /^(-?)£ ?([\d,.]+) ?k$/i.exec(plain);
  const value = readCell(
    thousands ? `${thousands[1] ?? ""}${thousands[2] ?? ""}` : bareNumber(plain),
  );
  if (!value) return null;
  return {
    value,
    percent: plain.endsWith("%"),
    why: thousands ? `“${plain}” was read as thousands of pounds` : null,
  };
}

/**
 * Brackets are a minus, and spaces stand between thousands or before a percent sign; no other space
 * is anybody's.
 */
function bareNumber(plain: string): string {
  const brackets = /^\((£?[\d,. ]+%?)\)$/.exec(plain);
  const number = brackets ? `-${(brackets[1] ?? "").replace("£", "")}` : plain;
  return number
    .replace(/ %$/, "%")
    .replace(
      /^([-−+]?£?) ?(\d{1,3}(?: \d{3})+)(?=[.%]|$)/,
      (_, sign: string, digits: string) => `${sign}${digits.replaceAll(" ", "")}`,
    );
}

function amountIn(text: string | undefined): number | null {
  const value = readCell(text ?? "");
  return value?.kind === "known" ? value.amount : null;
}
