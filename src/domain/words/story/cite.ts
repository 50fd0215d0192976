import type { Reported } from "../../council.ts";
import { GAP_WORDS, formatNumber } from "../../format.ts";
import type { Total } from "../../story/span.ts";
import type { Value } from "../../value.ts";
import { sayDay } from "../figure/sayDay.ts";

/** Where a reported figure stands: "(Title, 5 June 2018, paragraph 3.4)". */
export const cite = (...reported: readonly Reported[]): string => {
  const [first] = reported;
  if (!first) return "";
  const paragraphs = [...new Set(reported.map((r) => r.paragraph))];
  return `(${first.reportTitle}, ${sayDay(first.reportDate)}, ${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(" and ")})`;
};

/** A whole count, or its gap with the month or year that is why. */
export const sayTotal = (total: Total): string =>
  total.value.kind === "known"
    ? formatNumber(total.value.amount, 0)
    : (total.note ?? GAP_WORDS[total.value.kind]);

/** A figure to so many decimals, or its gap in words. */
export const sayAmount = (value: Value, decimals: number): string =>
  value.kind === "known"
    ? formatNumber(value.amount, decimals)
    : GAP_WORDS[value.kind].toLowerCase();
