import { ENGLAND } from "../area.ts";
import type { Beside, Mark } from "../comparison.ts";
import { concerns, type CouncilEvent } from "../council.ts";
import { comparePeriods, yearsOn, type PeriodId } from "../calendar.ts";
import { percentage } from "../rate.ts";
import { isFew } from "../smallNumbers.ts";
import type { Value } from "../value.ts";
import { marksFrom, pastAt, type Others } from "./beside.ts";
import {
  comparable,
  isMonthly,
  oneWay,
  periodAt,
  spansAt,
  totalOver,
  type Reach,
  type Span,
  type Total,
} from "./span.ts";
import { quantityOf, valueIn, type Story } from "./story.ts";

/**
 * The way a child's case takes through the front door, in order; `slug` is the measure DfE
 * publishes of its conversion, where it does.
 */
const STEPS = [
  { id: "contacts", name: "Contacts", lines: ["Contacts"], one: "contacts" },
  { id: "referrals", name: "Referrals", lines: ["Referrals"], one: "referrals" },
  { id: "assessments", name: "Assessments completed", lines: ["Assessments"], one: "assessments" },
  {
    id: "section-47s",
    name: "Section 47 enquiries",
    lines: ["Section 47", "enquiries"],
    one: "section 47 enquiries",
  },
  {
    id: "conferences",
    name: "Initial conferences",
    lines: ["Initial", "conferences"],
    one: "initial conferences",
  },
  { id: "plans-started", name: "Plans started", lines: ["Plans", "started"], one: "plans started" },
] as const;

/**
 * One step: its count now and a year before, and how many there were for every 100 of the last step
 * that has counts.
 */
export type PipelineStep = {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly one: string;
  /** False where nobody gives this step as a count: a named hole in the flow, never a nought. */
  readonly counted: boolean;
  readonly now: Total;
  readonly before: Total;
  /** The step it is set against: the nearest before it that is counted. */
  readonly from: {
    readonly id: string;
    readonly one: string;
    readonly now: Total;
    readonly before: Total;
  } | null;
  readonly per100: Value;
  readonly per100Before: Value;
};
export type Pipeline = {
  readonly monthly: boolean;
  readonly span: Span;
  readonly before: Span;
  readonly steps: readonly PipelineStep[];
};

/**
 * The front door over one span of months or one published year; null where the area has no
 * referrals. Both counts of a conversion are of the same periods. They are events of the same
 * months, not one group of children followed.
 */
export function pipelineAt(
  story: Story,
  asAt: PeriodId | null,
  reach: Reach,
  events: readonly CouncilEvent[] = [],
): Pipeline | null {
  const monthly = isMonthly(story, "referrals");
  const referrals = quantityOf(story, "referrals", monthly);
  // The newest period any step has: a step that lacks it shows a gap there, and the span does not
  // slip back unseen.
  const at =
    STEPS.flatMap((s) => periodAt(quantityOf(story, s.id, monthly), asAt) ?? [])
      .sort(comparePeriods)
      .at(-1) ?? null;
  if (at === null || !referrals) return null;
  const { now, before } = spansAt(at, reach, referrals.frame);
  let from: PipelineStep["from"] = null;
  const steps = STEPS.map((step): PipelineStep => {
    const quantity = quantityOf(story, step.id, monthly);
    const breaks = monthly
      ? events.filter((e) => e.kind === "break" && concerns(e, COUNTED_BY[step.id]))
      : [];
    const [mine, then] = [
      oneWay(totalOver(quantity, now), now, breaks),
      comparable(oneWay(totalOver(quantity, before), before, breaks), before, now, breaks),
    ];
    const made = {
      ...step,
      counted: quantity !== undefined,
      now: mine,
      before: then,
      from,
      per100: percentage(mine.value, from?.now.value ?? GONE),
      per100Before: percentage(then.value, from?.before.value ?? GONE),
    };
    if (made.counted) from = { id: step.id, one: step.one, now: made.now, before: made.before };
    return made;
  });
  return { monthly, span: now, before, steps };
}
const GONE: Value = { kind: "not-applicable" };
/** The measure whose recorded breaks concern a step's count. */
const COUNTED_BY: Record<(typeof STEPS)[number]["id"], string> = {
  contacts: "contacts",
  referrals: "referral-rate",
  assessments: "assessments-in-45-days",
  "section-47s": "section-47-rate",
  conferences: "conferences-in-15-days",
  "plans-started": "cp-starts-rate",
};

/**
 * One count for every 100 of another in the same published year, of an area: its own, England's or
 * a neighbour's.
 */
const shareIn = (
  story: Story | undefined,
  part: string,
  whole: string,
  period: PeriodId | null,
): Value =>
  story
    ? percentage(
        valueIn(quantityOf(story, part, false), period),
        valueIn(quantityOf(story, whole, false), period),
      )
    : { kind: "missing" };

const YEAR = { basis: "year", ends: "03-31" } as const;

/** The same share of England and of the comparison in a published year, worked out area by area. */
const shareBeside = (
  story: Story,
  part: string,
  whole: string,
  period: PeriodId,
  others: Others,
): Mark => {
  const past = pastAt(others, quantityOf(story, whole, false), period);
  return marksFrom(
    others,
    { period, frame: YEAR, past: past && { period: past, frame: YEAR } },
    (of, when) => shareIn(of, part, whole, when),
  );
};

/**
 * What stands beside a step of the flow for every 100 of the step before: England's and the
 * comparison's published year by then. Null where one of the two counts is not published.
 */
export function stepBeside({ step, story, at }: StepAt, others: Others): Mark | null {
  if (!step.from) return null;
  const england = others.storyOf(ENGLAND) ?? story;
  const period = periodAt(quantityOf(england, step.id, false), at);
  return period !== null && quantityOf(england, step.from.id, false)
    ? shareBeside(story, step.id, step.from.id, period, others)
    : null;
}
export type StepAt = {
  readonly step: PipelineStep;
  readonly story: Story;
  readonly at: PeriodId | null;
  readonly reach: Reach;
};

/**
 * A step as it stood at the month the council is compared with itself; null where that is not
 * earlier, or it had none.
 */
export function stepBefore(
  { step, story, at, reach }: StepAt,
  others: Others,
  events: readonly CouncilEvent[],
): Beside | null {
  if (!step.from) return null;
  const monthly = isMonthly(story, "referrals");
  const past = pastAt(others, quantityOf(story, "referrals", monthly), at);
  const then = past && pipelineAt(story, past, reach, events);
  const value = then?.steps.find((s) => s.id === step.id)?.per100;
  const period = then?.span.periods.at(-1);
  return then && value && period ? { value, period, frame: then.span.frame, group: null } : null;
}

/**
 * A reason found at assessment. Reasons overlap: one assessment can have several, so they are never
 * added.
 */
export type Factor = {
  readonly id: string;
  readonly name: string;
  readonly count: Value;
  readonly of: Value;
  readonly share: Value;
  readonly before: Value;
  readonly small: boolean;
  readonly beside: Mark;
};

/** The reasons of one published year; of none, no period. */
export type Factors = { readonly period: PeriodId | null; readonly factors: readonly Factor[] };

/**
 * Each reason's share of the assessments with a reason recorded, most frequent first, gaps last;
 * empty where none are published.
 */
export function factorsAt(story: Story, asAt: PeriodId | null, others: Others): Factors {
  const whole = "episodes-with-factor";
  const period = periodAt(quantityOf(story, whole, false), asAt);
  if (period === null) return { period, factors: [] };
  const of = valueIn(quantityOf(story, whole, false), period);
  const factors = story.quantities
    .filter((q) => q.id.startsWith("factor-"))
    .map((q): Factor => {
      const count = valueIn(q, period);
      return {
        id: q.id,
        name: q.name,
        count,
        of,
        share: percentage(count, of),
        before: shareIn(story, q.id, whole, yearsOn(period, -1)),
        small: isFew(count),
        beside: shareBeside(story, q.id, whole, period, others),
      };
    });
  const order = (f: Factor): number => (f.share.kind === "known" ? f.share.amount : -1);
  return { period, factors: [...factors].sort((a, b) => order(b) - order(a)) };
}
