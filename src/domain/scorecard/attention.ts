import { printsAsZero } from "../format.ts";
import type { Row } from "./row.ts";

/**
 * Distance of the latest separate point from its mean, in standard deviations of the XmR chart (mR̄
 * ÷ 1.128).
 */
export function strengthOf(row: Row): number {
  const { signal } = row;
  const last = (row.signalSeries ?? row.series).observations.at(-1)?.value;
  if (signal.kind === "not-judged" || last?.kind !== "known" || signal.limits.movingRange === 0)
    return 0;
  return Math.abs(last.amount - signal.limits.mean) / (signal.limits.movingRange / 1.128);
}

/** An unusual latest point on the side its polarity calls good. */
export function isGoodNews(row: Row): boolean {
  if (row.signal.kind !== "unusual") return false;
  const { polarity } = row.indicator;
  return (
    (polarity === "high" && row.signal.flag.side === "high") ||
    (polarity === "low" && row.signal.flag.side === "low")
  );
}

/**
 * The rows worth a sentence, most unusual first, at most `most`. A signal is news while it is young
 * or sets a record; one that has stood for months is told in its row and under "needs attention",
 * not again every month. A figure that prints the same as before is no news either. Then come
 * headline measures that moved, within their usual range. Yearly figures cannot be called unusual;
 * the largest changes against the series' own usual change are told.
 */
export function newsOf(rows: readonly Row[], most: number): readonly Row[] {
  const moved = rows.filter(
    (row) => row.change.kind === "changed" && !printsAsZero(row.change.amount, row.indicator),
  );
  const unusual = moved.filter(isNews).sort((a, b) => strengthOf(b) - strengthOf(a));
  const rest = moved.filter(
    (row) =>
      !unusual.includes(row) && row.signal.kind !== "unusual" && row.indicator.headline !== null,
  );
  const ordinary = rest.sort(
    (a, b) => strengthOf(b) - strengthOf(a) || relativeMove(b) - relativeMove(a),
  );
  return [...unusual, ...ordinary].slice(0, most);
}

/** Months for which a signal stays news. */
const YOUNG = 3;

/**
 * An unusual latest point that is a record, or whose run of flagged points has only just become a
 * signal.
 */
function isNews(row: Row): boolean {
  if (row.signal.kind !== "unusual") return false;
  return row.signal.extreme !== null || monthsSeen(row.signal) <= YOUNG;
}

/** For how many periods, the newest included, a signal could have been seen: a run of 7 is seen at its seventh. */
export function monthsSeen({
  flag,
  standing,
}: Extract<Row["signal"], { kind: "unusual" }>): number {
  return flag.rule === "shift" || flag.rule === "trend" ? flag.length - 7 + 1 : standing;
}

/**
 * The latest change as a multiple of the series' own mean change: how large it is by its own
 * standards.
 */
export function relativeMove(row: Row): number {
  if (row.change.kind !== "changed") return 0;
  const values = row.series.observations.flatMap((o) =>
    o.value.kind === "known" ? [o.value.amount] : [],
  );
  const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const mean = steps.reduce((a, b) => a + b, 0) / steps.length;
  return steps.length < 3 || mean === 0 ? 0 : Math.abs(row.change.amount) / mean;
}
