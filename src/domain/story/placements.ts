import type { Series } from "../observation.ts";
import { isYearlySeries, observationAt } from "../observation.ts";
import {
  addMonths,
  aprilOf,
  compareDays,
  comparePeriods,
  dayAsAt,
  endedBy,
  isYear,
  monthsTo,
  range,
  yearsOn,
  type Month,
  type PeriodId,
  type Year,
} from "../calendar.ts";
import { sum } from "../rate.ts";
import { combine, known, missing, type Value } from "../value.ts";
import { bridgeOf, flowOf, partsOf, type Bridge, type Flow, type Parts } from "./flow.ts";
import { quantityOf, valueIn, type Story } from "./story.ts";

/** A group of domain rules 10 with who provides it. */
export type MixRow = {
  readonly group: string;
  readonly provider: "own" | "bought";
  readonly children: Value;
  readonly weeklyCost: Value;
};

/** The mix at a month's end, in the order of the file; empty where the council gives none. */
export const mixAt = (story: Story, period: Month): readonly MixRow[] =>
  story.placements.filter((p) => p.period === period);

/** Months for which the council gives its placements, oldest first. */
export const placementMonths = (story: Story): readonly Month[] =>
  [...new Set(story.placements.map((p) => p.period))].sort(comparePeriods);

/** The newest of those months that had ended by a period, or of all. */
export const placementMonthBy = (story: Story, asAt: PeriodId | undefined): Month | undefined =>
  placementMonths(story).findLast((m) => !asAt || compareDays(dayAsAt(m), dayAsAt(asAt)) <= 0);

/** All children at a month's end: the sum of the groups, a gap if any is one. */
export const childrenAt = (story: Story, period: Month): Value => {
  const rows = mixAt(story, period);
  return rows.length === 0 ? missing("missing") : sum(rows.map((r) => r.children));
};

/**
 * Opening, started, ceased and closing over the months that end with one: a gap in any month is the
 * sum.
 */
export function monthlyFlow(story: Story, period: Month, how: number): Flow {
  const months = monthsTo(period, how);
  const total = (id: string): Value => {
    const q = quantityOf(story, id, true);
    return q ? sum(months.map((m) => valueIn(q, m))) : missing("missing");
  };
  return flowOf(
    childrenAt(story, addMonths(period, -how)),
    total("cla-started"),
    total("cla-ceased"),
    childrenAt(story, period),
  );
}

const count = (series: readonly Series[], slug: string, period: PeriodId): Value =>
  observationAt(series.find((s) => s.indicator === slug && isYearlySeries(s)) ?? NONE, period)
    ?.numerator ?? missing("missing");
const NONE: Series = {
  indicator: "",
  source: "",
  frame: { basis: "year", ends: "03-31" },
  observations: [],
};

/** The same for a published year to 31 March, from the counts behind DfE's rates. */
export const yearlyFlow = (series: readonly Series[], year: Year): Flow =>
  flowOf(
    count(series, "cla-rate", yearsOn(year, -1)),
    count(series, "cla-starts-rate", year),
    count(series, "cla-ceased-rate", year),
    count(series, "cla-rate", year),
  );

/** Had a year to 31 March ended by what was asked for? Always, where nothing was. */
export const isYearBy = (year: PeriodId, asAt: PeriodId | null): boolean =>
  asAt === null || endedBy(year, { basis: "snapshot", ends: "03-31" }, dayAsAt(asAt));

/** Published years with a closing count, newest first. */
export const flowYears = (series: readonly Series[]): readonly Year[] =>
  (series.find((s) => s.indicator === "cla-rate" && isYearlySeries(s))?.observations ?? [])
    .filter((o) => o.numerator.kind === "known")
    .map((o) => o.period)
    .filter(isYear)
    .reverse();

const REASONS = [
  ["cla-adopted", "adopted"],
  ["cla-special-guardianship", "special guardianship"],
  ["cla-returned-home", "returned home"],
  ["cla-independent", "to live independently"],
  ["cla-aged-out", "turned 18 or stayed with carers"],
  ["cla-left-other", "other"],
] as const;

/** Why children left over the months that end with one; what no reason names is the remainder. */
export function reasonsFor(story: Story, period: Month, how: number): Parts {
  const months = monthsTo(period, how);
  const total = (id: string): Value => {
    const q = quantityOf(story, id, true);
    return q ? sum(months.map((m) => valueIn(q, m))) : missing("missing");
  };
  return partsOf(
    total("cla-ceased"),
    REASONS.map(([id, name]) => ({ name, value: total(id) })),
  );
}

/** Why the weekly cost of all placements changed between two months. */
export function placementBridge(story: Story, from: Month, to: Month): Bridge {
  const keys = [
    ...new Set([...mixAt(story, from), ...mixAt(story, to)].map((r) => `${r.group}|${r.provider}`)),
  ];
  const at = (period: Month, key: string) => {
    const r = mixAt(story, period).find((row) => `${row.group}|${row.provider}` === key);
    return { number: r?.children ?? known(0), price: r?.weeklyCost ?? missing("not-applicable") };
  };
  if (mixAt(story, from).length === 0 || mixAt(story, to).length === 0) {
    const gap = missing("missing");
    return { before: gap, after: gap, change: gap, volume: gap, price: gap, mix: gap };
  }
  return bridgeOf(keys.map((key) => ({ name: key, before: at(from, key), after: at(to, key) })));
}

/**
 * Children by who provides: the council's own, bought, and at home with parents, whom nobody
 * provides for. No row of a kind is a gap, not nought.
 */
export function ownAndBought(rows: readonly MixRow[]): {
  readonly own: Value;
  readonly bought: Value;
  readonly withParents: Value;
} {
  const of = (keep: (r: MixRow) => boolean): Value => {
    const kept = rows.filter(keep);
    return kept.length === 0 ? missing("missing") : sum(kept.map((r) => r.children));
  };
  return {
    own: of((r) => r.provider === "own" && r.group !== "with parents"),
    bought: of((r) => r.provider === "bought"),
    withParents: of((r) => r.group === "with parents"),
  };
}

/**
 * Where the number stands next March if the net change of the last year goes on; from the least to
 * the most that so many months have brought before.
 */
export type Projection = {
  readonly period: Month;
  readonly months: number;
  /** How many months' ends the range goes by. */
  readonly seen: number;
  readonly middle: number;
  readonly low: number;
  readonly high: number;
};

/**
 * Needs two years of months without a gap; null otherwise, since a range from less would promise
 * too much.
 */
export function projectToMarch(story: Story, period: Month): Projection | null {
  const months = placementMonths(story).filter((m) => comparePeriods(m, period) <= 0);
  const counts = months.map((m) => childrenAt(story, m));
  const known36 = counts.slice(-36).map((v) => (v.kind === "known" ? v.amount : null));
  if (known36.length < 24 || known36.some((v) => v === null)) return null;
  const march = addMonths(aprilOf(period), 11);
  const left = range(period, march).length - 1;
  if (left === 0) return null;
  const values = known36 as number[];
  const now = values.at(-1) ?? 0;
  const moves = values.slice(left).map((v, i) => v - (values[i] ?? v));
  const yearly = now - (values.at(-13) ?? now);
  return {
    period: march,
    months: left,
    seen: values.length,
    middle: now + (yearly / 12) * left,
    low: now + Math.min(...moves),
    high: now + Math.max(...moves),
  };
}

/**
 * What moving places cost, at one reported price each: York's bridge of 2016. Null without all four
 * numbers and both prices.
 */
export function reportedMove(
  groups: readonly { readonly before: Value; readonly after: Value; readonly price: Value }[],
): { readonly each: readonly Value[]; readonly net: Value } {
  const each = groups.map((g) =>
    combine(
      combine(g.after, g.before, (a, b) => known(a - b)),
      g.price,
      (n, p) => known(n * p),
    ),
  );
  return { each, net: sum(each) };
}
