import type { Indicator } from "#domain/indicator.ts";
import {
  aprilOf,
  comparePeriods,
  financialYearOf,
  firstDayOf,
  isMonth,
  monthsBetween,
  type Month,
  sayPeriod,
} from "#domain/calendar.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import {
  lastKnown,
  ofWhat,
  plainly as number,
  valueOf,
  type Checking,
  type Group,
  type History,
} from "./checking.ts";
import { AGES } from "./counted.ts";

// What figures themselves show of the time they cover, beside the years that are published and the
// months that are loaded.

/** How many months a year to date holds that ends with this one: April is the first. */
export const placeInYear = (month: Month): number =>
  monthsBetween(firstDayOf(aprilOf(month)), firstDayOf(month)) + 1;

/** What a row counts: its figure where it is one, its numerator where it is a share or a rate. */
export const counted = (row: ReadRow): number | null => amountOf(row.numerator) ?? valueOf(row);

export const ROLLING: ReadonlySet<string> = new Set(["rolling-12", "rolling-3"]);

/**
 * Whether it needs no asking that these are months: they are a stock, go on as before, or are of a
 * month's size.
 */
export function isShown({ indicator, rows }: Group, { history }: Checking): boolean {
  const { own, published } = history(indicator.slug);
  const { localBasis, slug } = indicator;
  // Who defines a measure says what its figures cover.
  if (own || localBasis === "snapshot" || localBasis === "forecast" || isOurs(slug)) return true;
  if (rows.every((r) => !isMonth(r.period))) return true;
  const expected = yearSize(published, indicator);
  // From July on, a year to date is four months at the least: nobody takes that for one. In spring
  // it could be either.
  return (
    expected !== null &&
    expected >= 12 * FEW &&
    rows.every((r) => sizeOf(r, indicator) !== null) &&
    rows.some((r) => isMonth(r.period) && placeInYear(r.period) > 3)
  );
}
/** Below so many a month, chance alone makes a month as large as several. */
const FEW = 5;

/**
 * The layouts whose figures are shown to be of months by at least one measure: a flow of the size
 * of a month, or one that falls further than a sum over a year could.
 */
export function monthlyLayouts(groups: readonly Group[], checking: Checking): ReadonlySet<string> {
  const layouts = groups.map(({ indicator, rows }) => {
    const open = firstOfEach(rows).filter((r) => isMonth(r.period));
    const group = { indicator, rows: open };
    const flow = indicator.localBasis !== "snapshot" && indicator.localBasis !== "forecast";
    const [first] = open;
    if (!first || !flow) return null;
    // A whole number below a rate may be the rate itself: what it is of is not known, and it shows
    // nothing of its time.
    const isSized =
      open.every((r) => indicator.unit === "count" || sizeIn(r, indicator) !== null) &&
      checking.history(indicator.slug).own === undefined &&
      isShown(group, checking) &&
      likeAYear(group, checking) === null;
    return isSized || fallsFar(group) ? first.layout : null;
  });
  return new Set(layouts.filter((layout) => layout !== null));
}

/** One row of each period that says no basis of its own: which of two counts is asked elsewhere. */
function firstOfEach(rows: readonly ReadRow[]): readonly ReadRow[] {
  const first = new Map<ReadRow["period"], ReadRow>();
  for (const row of rows)
    if (row.basis === undefined && !first.has(row.period)) first.set(row.period, row);
  return [...first.values()];
}

/**
 * Does a count fall by more than an eighth from a month to the next of the same year? Neither sum
 * could.
 */
function fallsFar({ indicator: { unit }, rows }: Group): boolean {
  const inOrder = [...rows].sort((a, b) => comparePeriods(a.period, b.period));
  return inOrder.some((row, i) => {
    const before = inOrder[i - 1];
    if (!before || financialYearOf(before.period) !== financialYearOf(row.period)) return false;
    const [from, to] = [countOf(before, unit), countOf(row, unit)];
    return from !== null && to !== null && from >= ENOUGH && to < from * (7 / 8);
  });
}
const countOf = (row: ReadRow, unit: Indicator["unit"]): number | null =>
  amountOf(row.numerator) ?? (unit === "count" ? valueOf(row) : null);
/** So many that chance alone seldom makes an eighth of difference. */
const ENOUGH = 50;

/**
 * Do the figures add up from April? They never fall within a financial year, start again in the
 * next, and the last is far above what one month brings. Fewer than three months, and small counts,
 * show nothing.
 */
export function cumulative({ indicator, rows }: Group, checking: Checking): string | null {
  if (indicator.localBasis === "snapshot" || indicator.unit === "score") return null;
  const byYear = new Map<number, ReadRow[]>();
  for (const row of rows)
    if (isMonth(row.period))
      byYear.set(financialYearOf(row.period), [
        ...(byYear.get(financialYearOf(row.period)) ?? []),
        row,
      ]);
  for (const year of byYear.values()) {
    const inOrder = [...year].sort((a, b) => comparePeriods(a.period, b.period));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (first && last && addsUp(inOrder, checking))
      return `figures that only rise from ${sayPeriod(first.period)} to ${sayPeriod(last.period)} (${indicator.shortName}): ${inOrder.map((r) => number(counted(r) ?? 0)).join(", ")}`;
  }
  return null;
}

const FEWEST = 3;
const SMALL = 20;
function addsUp(rows: readonly ReadRow[], { history }: Checking): boolean {
  const amounts = rows.flatMap((r) => counted(r) ?? []);
  const [first, last] = [amounts[0], amounts.at(-1)];
  const [from] = rows;
  if (first === undefined || last === undefined || !from || amounts.length < FEWEST || last < SMALL)
    return false;
  if (amounts.some((a, i) => i > 0 && a < (amounts[i - 1] ?? 0))) return false;
  const steps = amounts.slice(1).map((a, i) => a - (amounts[i] ?? 0));
  const step = steps.reduce((sum, s) => sum + s, 0) / steps.length;
  // The first figure holds as many months as have passed since April, each about as large as a
  // step.
  const months = isMonth(from.period) ? placeInYear(from.period) : 1;
  const usual = lastKnown(history(from.slug ?? "").own);
  const like = (amount: number, other: number): boolean =>
    amount > other * 0.4 && amount < other * 2.5;
  return (
    like(first / months, step) &&
    last > first * 1.5 &&
    (usual === null || !like(last, usual) || like(step, usual))
  );
}

/**
 * Is a month's count as large as several months', or as most of a published year? Twelve months or
 * a year to date were given, far more often than a month without its like.
 */
export function likeAYear({ indicator, rows }: Group, { history }: Checking): string | null {
  if (indicator.localBasis === "snapshot" || indicator.localBasis === "forecast") return null;
  const { own, published } = history(indicator.slug);
  const largest = [...rows].sort(
    (a, b) => (sizeOf(b, indicator) ?? 0) - (sizeOf(a, indicator) ?? 0),
  )[0];
  const size = largest ? sizeOf(largest, indicator) : null;
  if (!largest || size === null) return null;
  const month = monthSize(own, indicator);
  const year = published?.frame.basis === "snapshot" ? null : yearSize(published, indicator);
  const expected = month ?? (year === null ? null : year / 12);
  if (expected === null || size <= mostOf(expected)) return null;
  return `${number(size)} in one month ${ofWhat(indicator, largest)}; ${
    month !== null
      ? `a month until now was about ${number(month)}`
      : `the last published year was ${number(year ?? 0)}`
  }`;
}
/**
 * More than this no month brings: twice and a half what is expected, or what chance alone would
 * make of a few.
 */
const mostOf = (expected: number): number =>
  Math.max(expected * 2.5, expected + 4 * Math.sqrt(expected) + 1);
/** How many the figure is of: its denominator where it is a share, its count otherwise. */
const sizeOf = (row: ReadRow, indicator: Indicator): number | null =>
  sizeIn(row, indicator) ??
  (Number.isInteger(valueOf(row)) && row.denominator.kind === "missing" ? countIn(row) : null);
/** The denominator of a rate is all children: there the numerator says how many. */
export const sizeIn = (of: Counted, { unit }: Indicator): number | null =>
  AGES[unit] === undefined
    ? (amountOf(of.denominator) ?? amountOf(of.numerator))
    : amountOf(of.numerator);
type Counted = Pick<ReadRow, "numerator" | "denominator">;
const countIn = (row: ReadRow): number | null => (row.percent ? null : valueOf(row));

function monthSize(own: History["own"], indicator: Indicator): number | null {
  if (!own || ROLLING.has(own.frame.basis)) return null;
  const sizes = own.observations
    .filter((o) => isMonth(o.period))
    .slice(-12)
    .flatMap((o) => sizeIn(o, indicator) ?? amountOf(o.value) ?? []);
  return sizes.length === 0 ? null : sizes.reduce((a, b) => a + b, 0) / sizes.length;
}
function yearSize(published: History["published"], indicator: Indicator): number | null {
  const last = published?.observations.findLast((o) => o.value.kind === "known");
  return last ? sizeIn(last, indicator) : null;
}
