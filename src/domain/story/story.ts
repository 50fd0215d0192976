import type { Frame, Month, PeriodId, Quarter } from "../calendar.ts";
import { cadenceOf, type Status } from "../observation.ts";
import { missing, type Value } from "../value.ts";

/** A count behind the stories of a service: how many, in one period. No rate, no judgement. */
export type Quantity = {
  /**
   * "referrals", "cla-at-31-march", "factor-neglect": the ids of `catalogue/quantities.csv` and of
   * a council's own files.
   */
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly frame: Frame;
  readonly observations: readonly {
    readonly period: PeriodId;
    readonly value: Value;
    readonly status: Status;
  }[];
};

/**
 * Children in one kind of placement with one kind of provider at a month's end, and what one place
 * costs a week.
 */
export type PlacementLine = {
  readonly period: Month;
  readonly group: string;
  readonly provider: "own" | "bought";
  readonly children: Value;
  readonly weeklyCost: Value;
};

/**
 * One service line of the budget report at a quarter's end. High needs stands in its own fund and
 * is never netted (domain rules 9).
 */
export type FinanceLine = {
  readonly period: Quarter;
  readonly service: string;
  readonly fund: "general" | "dsg";
  /** £000. */
  readonly budget: Value;
  readonly forecast: Value;
  readonly broughtForward: Value;
  readonly reasonType: string;
  readonly reason: string;
};

export const JUDGEMENTS = ["outstanding", "good", "requires-improvement", "inadequate"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One Ofsted inspection; a part that was not judged (care leavers before 2023) is null. */
export type Inspection = {
  /** ISO days. */
  readonly inspected: string;
  readonly published: string;
  readonly kind: string;
  readonly overall: Judgement | null;
  readonly leaders: Judgement | null;
  readonly helpAndProtection: Judgement | null;
  readonly inCare: Judgement | null;
  readonly careLeavers: Judgement | null;
  readonly theme: string;
};

/** What the four story pages are told from, beside the area's own measures. */
export type Story = {
  readonly area: string;
  readonly quantities: readonly Quantity[];
  readonly placements: readonly PlacementLine[];
  readonly finance: readonly FinanceLine[];
  /** Newest first; the first with an overall judgement is the one that stands. */
  readonly inspections: readonly Inspection[];
};

/**
 * A quantity by its id and whether its periods are months or years; undefined where the area has
 * none.
 */
export const quantityOf = (story: Story, id: string, monthly: boolean): Quantity | undefined =>
  story.quantities.find((q) => q.id === id && isOfMonths(q) === monthly);
const isOfMonths = (q: Quantity): boolean =>
  q.frame.basis === "month" || cadenceOf(q) === "monthly";

/** The value of a quantity in a period; "not given" where it has no row. */
export const valueIn = (
  quantity: Quantity | undefined,
  period: PeriodId | null | undefined,
): Value => quantity?.observations.find((o) => o.period === period)?.value ?? missing("missing");
