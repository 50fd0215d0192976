import type { PeriodId } from "./calendar.ts";
import type { Unit } from "./indicator.ts";
import type { Value } from "./value.ts";

/**
 * A recorded event: `step` and `break` restart control limits; a `break` also parts the line of its
 * series.
 */
export type CouncilEvent = {
  readonly date: string;
  readonly kind: "step" | "break" | "inspection" | "note";
  readonly title: string;
  readonly text: string;
  /** Slugs it touches, or "all". */
  readonly indicators: readonly string[] | "all";
};

/** An officer's words on one indicator in one period. */
export type Commentary = {
  readonly indicator: string;
  readonly period: PeriodId;
  readonly what: string;
  readonly why: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
};

/** A figure a council reported to one of its committees, with the result of our check. */
export type Reported = {
  readonly row: number;
  /** Catalogue slug, or null where no indicator of ours counts the same thing. */
  readonly indicator: string | null;
  /** What was counted, as one word for every report: "cla-count", "FD01". */
  readonly key: string;
  readonly subject: string;
  readonly measure: string;
  readonly value: Value;
  readonly unit: Unit | "gbp-million" | "fte" | "places" | "children";
  readonly periodLabel: string;
  readonly periodEnd: string;
  readonly breakdown: string | null;
  readonly report: string;
  readonly reportTitle: string;
  readonly reportDate: string;
  readonly paragraph: string;
  readonly outcome: "agrees" | "conflict" | "not checkable";
  readonly words: string;
};

/** Does an event concern this indicator? */
export const concerns = (event: CouncilEvent, slug: string): boolean =>
  event.indicators === "all" || event.indicators.includes(slug);

/** The events from which control limits are worked out anew for this indicator. */
export const stepsFor = (events: readonly CouncilEvent[], slug: string): readonly CouncilEvent[] =>
  events.filter(
    (event) => (event.kind === "step" || event.kind === "break") && concerns(event, slug),
  );
