import type { Reported } from "../council.ts";
import { printsAsZero } from "../format.ts";
import { differs, intervalOf } from "../statistics/interval.ts";
import { lastDayOf, monthsBetween, parseDay, yearsOn, type PeriodId } from "../calendar.ts";
import { percentage, sum } from "../rate.ts";
import { amountOf, combine, known, mapValue, missing, type Value } from "../value.ts";
import { quantityOf, valueIn, type Story } from "./story.ts";
import type { StaffRate } from "./workforce.ts";

const CENSUS = { basis: "snapshot", ends: "09-30" } as const;

/** What DfE's census counted on one 30 September; every part keeps its gap. */
export type Census = {
  readonly period: PeriodId;
  readonly agency: Value;
  readonly agencyPeople: Value;
  readonly inPost: Value;
  readonly vacant: Value;
  readonly agencyRate: Value;
};

function censusAt(story: Story, period: PeriodId): Census {
  const at = (id: string): Value => valueIn(quantityOf(story, id, false), period);
  return {
    period,
    agency: at("agency-fte"),
    agencyPeople: at("agency-headcount"),
    inPost: at("inpost-fte"),
    vacant: at("vacancy-fte"),
    agencyRate: percentage(at("agency-fte"), sum([at("agency-fte"), at("inpost-fte")])),
  };
}

/** The census nearest in time to a day; null where no census of the area is published. */
export function nearestCensus(story: Story, day: string): Census | null {
  const then = parseDay(day);
  if (!then) return null;
  const away = (p: PeriodId): number => Math.abs(monthsBetween(lastDayOf(p, CENSUS), then));
  const [nearest] = (quantityOf(story, "inpost-fte", false)?.observations ?? [])
    .map((o) => o.period)
    .sort((a, b) => away(a) - away(b));
  return nearest === undefined ? null : censusAt(story, nearest);
}

/** How a rate moved since the year before, and whether chance could explain it: null, not known. */
export type AgencyChange =
  | { readonly kind: "same" }
  | { readonly kind: "fell" | "rose"; readonly beyondChance: boolean | null };

/**
 * The agency rate against the year before: its interval is worked out from agency workers of all
 * social workers. Null where either year has no figure.
 */
export function agencyChange({
  value,
  before,
  part,
  whole,
}: Pick<StaffRate, "value" | "before" | "part" | "whole">): AgencyChange | null {
  const [now, then] = [amountOf(value), amountOf(before)];
  if (now === null || then === null) return null;
  if (printsAsZero(now - then, { decimals: 1 })) return { kind: "same" };
  const told = differs(intervalOf("percent", part, whole, 95), before);
  return {
    kind: now < then ? "fell" : "rose",
    beyondChance: told === "cannot-say" ? null : told !== "not-told-apart",
  };
}

/** What a council reported of its own agency workers, oldest first. */
export const ownAgencyCounts = (
  reported: readonly Reported[],
  areaName: string,
): readonly Reported[] =>
  reported
    .filter((r) => r.key === "agency-practitioners" && r.subject === areaName)
    .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));

/**
 * A council's own count of agency practitioners, first and last of one report, beside the censuses
 * of those days.
 */
export type AgencyFall = {
  readonly first: Reported;
  readonly last: Reported;
  readonly fall: Value;
  readonly printed: readonly Reported[];
  readonly census: Census | null;
  readonly next: Census | null;
};

export function agencyFall(
  story: Story,
  reported: readonly Reported[],
  areaName: string,
): AgencyFall | null {
  const rows = ownAgencyCounts(reported, areaName);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last || first === last) return null;
  const census = nearestCensus(story, first.periodEnd);
  const following = census && yearsOn(census.period, 1);
  const next = following && censusAt(story, following);
  return {
    first,
    last,
    census,
    next,
    fall: percentage(
      combine(first.value, last.value, (a, b) => known(a - b)),
      first.value,
    ),
    printed: reported.filter(
      (r) =>
        r.key === "agency-practitioner-reduction" &&
        r.subject === areaName &&
        r.report === first.report,
    ),
  };
}

/**
 * What a smaller agency workforce may be worth in a year, £000: from nothing (each post filled at
 * the same price) to the whole price (no post filled).
 */
export type Saving = { readonly least: Value; readonly most: Value };

/**
 * Spend for each agency worker times how many fewer there are. A gap in any part, or no fall,
 * leaves no saving to state.
 */
export function savingFrom(spend: Value, agencyNow: Value, agencyBefore: Value): Saving {
  const each = combine(spend, agencyNow, (s, n) =>
    n > 0 ? known(s / n) : missing("not-applicable"),
  );
  const fewer = combine(agencyBefore, agencyNow, (b, n) =>
    b > n ? known(b - n) : missing("not-applicable"),
  );
  const most = combine(each, fewer, (e, f) => known(e * f));
  return { least: mapValue(most, () => 0), most };
}

/** A reported establishment beside in post plus vacant of the nearest census. */
export function establishments(
  story: Story,
  reported: readonly Reported[],
  areaName: string,
): readonly { readonly row: Reported; readonly census: Census; readonly posts: Value }[] {
  return reported
    .filter(
      (r) =>
        r.key === "social-work-establishment" &&
        r.subject === areaName &&
        amountOf(r.value) !== null,
    )
    .flatMap((row) => {
      const census = nearestCensus(story, row.periodEnd);
      return census ? [{ row, census, posts: sum([census.inPost, census.vacant]) }] : [];
    });
}
