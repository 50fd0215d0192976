import type { Polarity, Range, Unit } from "#domain/indicator.ts";
import type { OwnBasis } from "#domain/ownMeasure.ts";

/**
 * A choice of a measure's definition: what a file writes, what the form says, and other words a
 * person may use.
 */
export type Choice<V extends string> = {
  readonly value: V;
  readonly says: string;
  readonly also: RegExp;
};

/**
 * The units a council's own measure can have; a variance against a budget comes with the budget
 * reports.
 */
export const OWN_UNITS: readonly Choice<Unit>[] = [
  { value: "percent", says: "A percentage", also: /^(%|per ?cent|percentage|a percentage)$/ },
  { value: "count", says: "A number", also: /^(number|no\.?|count|total|a number)$/ },
  {
    value: "per-10k",
    says: "A rate per 10,000 children",
    also: /^(a )?(rate )?per 10,?000( children)?$|^rate$/,
  },
  { value: "per-1k", says: "A rate per 1,000", also: /^(a )?(rate )?per 1,?000$/ },
  { value: "score", says: "A score", also: /^(a )?(score|points?)$/ },
  { value: "weeks", says: "Weeks", also: /^weeks?$/ },
  { value: "cases", says: "Cases for each worker", also: /^(cases|caseload)$/ },
  { value: "gbp", says: "Pounds", also: /^(£|pounds?)$/ },
  { value: "gbp-week", says: "Pounds a week", also: /^(£|pounds?) ?(a|per|\/) ?week$/ },
  {
    value: "gbp-000",
    says: "Thousands of pounds",
    also: /^£ ?['’]?000s?$|^£k$|^thousands? of pounds$/,
  },
];

export const OWN_POLARITIES: readonly Choice<Polarity>[] = [
  { value: "high", says: "Higher is better", also: /^(higher|up|high(er)? is (better|good))$/ },
  { value: "low", says: "Lower is better", also: /^(lower|down|low(er)? is (better|good))$/ },
  {
    value: "context",
    says: "Neither: it is context",
    also: /^(neither|none|context only|neutral)$/,
  },
];

export const OWN_COUNTED: readonly Choice<OwnBasis>[] = [
  { value: "month", says: "In each month", also: /^(monthly|in (the|each) month)$/ },
  {
    value: "snapshot",
    says: "At the end of each month",
    also: /^(at|at the|at each)? ?month end$/,
  },
  { value: "quarter", says: "In each quarter", also: /^(quarterly|in (the|each) quarter)$/ },
  {
    value: "rolling-12",
    says: "Over 12 months to each month",
    also: /^(12 months|rolling 12( months)?|over 12 months)$/,
  },
];

export const OWN_RANGES: readonly Choice<Range>[] = [
  { value: "over-100", says: "Above 100%, where late work is caught up", also: /^over 100%?$/ },
  {
    value: "signed",
    says: "Below nought, where it is a net change",
    also: /^(below (nought|zero|0)|negative)$/,
  },
];

/** The choice that a cell names, by its word or in other words; null for none. */
export function choiceOf<V extends string>(all: readonly Choice<V>[], text: string): V | null {
  const said = text.toLowerCase().replace(/\s+/g, " ").trim();
  const found = all.find(
    (c) => c.value === said || c.says.toLowerCase() === said || c.also.test(said),
  );
  return found?.value ?? null;
}

/** "percent, count or score": what a cell may say. */
export function sayChoices(all: readonly { readonly value: string }[]): string {
  const words = all.map((c) => c.value);
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
