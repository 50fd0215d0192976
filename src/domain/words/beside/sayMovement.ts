import { judge, type Change } from "../../change.ts";
import { lower } from "../../firstLetter.ts";
import { GAP_WORDS, formatChange, formatSize, printsAsZero, type Measure } from "../../format.ts";
import { periodLabel, shortPeriod, type Frame, type PeriodId } from "../../calendar.ts";
import type { Indicator } from "../../indicator.ts";
import { amountOfChange, type Moved, type Movements } from "../../statistics/movement.ts";
import { sayDay } from "../figure/sayDay.ts";

/** "31 March 2024" of "at 31 March 2024": after "since" a period needs no more than its end. */
const sinceWhen = (since: PeriodId, frame: Frame): string =>
  periodLabel(since, frame).replace(
    /^(at|year ending|year to|three years to|academic year|calendar year|financial year) /,
    "",
  );

/** The head of a column of changes: "Change since 31 March 2024". */
export const changeHead = (since: PeriodId, frame: Frame): string =>
  `Change since ${sinceWhen(since, frame)}`;

type Years = Pick<Movements, "since"> & { readonly period: PeriodId; readonly frame: Frame };

/** Why no change of an authority can be stated: it began since, or which year is a gap, and why. */
function sayWhyStill(
  { area, observation, change }: Pick<Moved, "area" | "observation" | "change">,
  { since, period, frame }: Years,
): string {
  if (change.kind === "changed") return "";
  const { because } = change;
  const gap = GAP_WORDS[because.kind === "known" ? "missing" : because.kind];
  if (because.kind === "no-authority" && area.from !== null) return `Began ${sayDay(area.from)}`;
  const at = observation.value.kind === "known" ? since : period;
  return `${shortPeriod(at, frame)}: ${lower(gap)}`;
}

/** A change in a table: "+2.1 points", or why none can be stated. */
export const sayMoved = (moved: Moved, measure: Measure, years: Years): string =>
  moved.change.kind === "changed"
    ? formatChange(moved.change.amount, measure)
    : sayWhyStill(moved, years);

/**
 * "York rose by 3.2 points since 31 March 2024, which is worse. 12 of 150 authorities with both
 * figures rose by more."
 */
export function sayMovement(
  name: string,
  indicator: Indicator,
  self: Moved | undefined,
  { moved, since }: Movements,
  years: Years,
): string {
  const when = sinceWhen(since, years.frame);
  if (self?.change.kind !== "changed") {
    const why = self ? ` (${sayWhyStill(self, years)})` : "";
    return `No change of ${name} since ${when} can be stated${why}.`;
  }
  const { change } = self;
  const of = `of ${moved.length} authorities with both figures`;
  if (printsAsZero(change.amount, indicator))
    return `${name} shows ${lower(formatChange(change.amount, indicator))} since ${when}.`;
  const further = moved.filter((m) => isFurther(m.change, change)).length;
  const verb = change.direction === "up" ? "rose" : "fell";
  const verdict = judge(change.direction, indicator.polarity);
  const judged = verdict === "no-judgement" ? "" : `, which is ${verdict}`;
  const more = further === 0 ? "None" : String(further);
  return `${name} ${verb} by ${formatSize(change.amount, indicator)} since ${when}${judged}. ${more} ${of} ${verb} by more.`;
}

/** Moved the same way, and further. */
function isFurther(other: Change, own: Change & { readonly kind: "changed" }): boolean {
  const amount = amountOfChange(other);
  if (amount === null) return false;
  return own.amount > 0 ? amount > own.amount : amount < own.amount;
}

/** Councils of the earlier year that had ended by the later one, which has no figure of theirs. */
export function sayEnded(ended: readonly { name: string; to: string | null }[]): string {
  const each = ended.map(({ name, to }) => `${name} ended ${sayDay(to ?? "")}`);
  return each.length === 0 ? "" : `No change can be stated for who has ended: ${each.join("; ")}.`;
}
