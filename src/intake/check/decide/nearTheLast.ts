import { sayPeriod } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { amountOf, known } from "#domain/value.ts";
import { isFarFrom } from "../farFrom.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { confirm, unusual, type Check } from "./asking.ts";
import { isKnown, lastKnown, valueOf, type Checking } from "./checking.ts";

/**
 * Five times or a fifth: a wrong unit or column far more often than news. Small figures leap by
 * chance.
 */
export const leaps = (before: number, after: number): boolean =>
  before > 10 && isFarFrom(after, before);

/** A figure five times the last, or a fifth of it, waits for a yes. */
export const nearTheLast: Check = (row, indicator, checking) => {
  const before = lastOf(row, indicator, checking);
  const now = figureIn(row, indicator);
  if (before === null || now === null || !leaps(before.usual, now)) return [row];
  return confirm(row, indicator, checking, unusual(row, indicator, "leap"), [
    "value",
    formatValue(known(now), indicator, "exact"),
    `something near ${formatValue(known(before.usual), indicator, "exact")}, ${before.words}`,
    "Check the unit and the column, then confirm.",
  ]);
};

/**
 * The figure that a row shows, or that its numbers make; null where they make none by themselves.
 */
function figureIn(row: ReadRow, { unit }: Indicator): number | null {
  const [n, d, shown] = [amountOf(row.numerator), amountOf(row.denominator), valueOf(row)];
  if (shown !== null || n === null || unit === "count") return shown ?? n;
  return unit === "percent" && d !== null && d > 0 ? (n / d) * 100 : null;
}

/**
 * What a figure is to be near: the council's own last on the same basis; before it has any, the
 * last published year, for what is no sum over time and has no counts beside it to bear it out.
 * Null where nothing is known that is its like.
 */
function lastOf(
  row: ReadRow,
  { slug, unit }: Indicator,
  { history }: Checking,
): { readonly usual: number; readonly words: string } | null {
  const { own, published } = history(slug);
  if (own) {
    const usual = lastKnown(own, row.period);
    const isLike = own.frame.basis === (row.basis ?? own.frame.basis);
    return isLike && usual !== null ? { usual, words: "the last that is loaded" } : null;
  }
  // Counts beside a share, or a sign behind it, say for themselves what it is.
  if (!NO_SUM.has(unit) || isKnown(row.numerator) || row.percent) return null;
  const year = published?.observations.findLast((o) => o.value.kind === "known");
  const usual = year ? amountOf(year.value) : null;
  return usual === null
    ? null
    : { usual, words: `published for ${year ? sayPeriod(year.period) : ""}` };
}
/** Units whose month and year are of one size. */
const NO_SUM: ReadonlySet<Indicator["unit"]> = new Set<Indicator["unit"]>([
  "percent",
  "cases",
  "weeks",
  "score",
  "gbp-week",
]);
