import { financialYearOf, monthOfDay, parseDay, sayYears } from "../../calendar.ts";
import type { Reported } from "../../council.ts";
import { GAP_WORDS, formatNumber } from "../../format.ts";
import type { Total } from "../../story/span.ts";
import type { Value } from "../../value.ts";
import { sayDay } from "../figure/sayDay.ts";

/**
 * Where reported figures stand, as the end of what is said of them: "York: lead member report for
 * quarter 3, 7 February 2023, paragraph 12".
 */
export const sayWhere = (...reported: readonly Reported[]): string => {
  const [first] = reported;
  if (!first) return "";
  const paragraphs = [...new Set(reported.map((r) => r.paragraph))];
  const isOne = paragraphs.length === 1 && !/ and |, /.test(first.paragraph);
  return `${first.reportTitle}, ${sayDay(first.reportDate)}, ${isOne ? "paragraph" : "paragraphs"} ${paragraphs.join(" and ")}`;
};

/** "Education, 2022/23": a part of a budget with the financial year that was reported. */
export function sayOfYear(part: string, { periodEnd, periodLabel }: Reported): string {
  const end = parseDay(periodEnd);
  return `${part}, ${end ? sayYears(financialYearOf(monthOfDay(end))) : periodLabel}`;
}

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
