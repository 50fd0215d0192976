import type { AreaFile } from "#contract/areaFile.ts";
import { stepsFor } from "#domain/council.ts";
import { formatChange, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { saySignal } from "#domain/words/figure/sayRow.ts";
import { observationAt, type Series } from "#domain/observation.ts";
import type { Value } from "#domain/value.ts";
import { exact } from "#domain/change.ts";
import {
  comparePeriods,
  isoDay,
  lastDayOf,
  nextPeriod,
  periodLabel,
  type Frame,
  type PeriodId,
} from "#domain/calendar.ts";
import { judgeSignal } from "#domain/spc/verdict.ts";
import { applyRows, givenSeries } from "./apply.ts";
import { leaps } from "#intake/check/decide/nearTheLast.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";

/** What accepting one measure's rows would change. */
export type Difference = {
  readonly slug: string;
  readonly name: string;
  readonly added: readonly string[];
  readonly revised: readonly {
    readonly period: string;
    readonly before: string;
    readonly after: string;
    readonly by: string;
  }[];
  /** Figures that are loaded and come as a gap now: "September 2026: 1,024 → Not given". */
  readonly missing: readonly string[];
  /** Figures five times, or a fifth of, the one before. */
  readonly jumps: readonly string[];
  readonly same: number;
  /** Said where the newest figure would be unusual by its control chart. */
  readonly signal: string | null;
};

/**
 * Measures that the council gave up to the last period and that a return with a newer one leaves
 * out, by name: forgotten, more often than not. A quarter that has not ended by the return's newest
 * day is not missed.
 */
export function leftOut(
  file: AreaFile,
  rows: readonly LocalRow[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly string[] {
  const ends = rows
    .map((r) => isoDay(lastDayOf(r.period, NO_FRAME)))
    .sort()
    .at(-1);
  const brought = new Set(rows.map((r) => r.slug));
  if (ends === undefined || brought.size < 2) return [];
  return [...indicators.values()]
    .filter(({ slug }) => {
      const last = brought.has(slug) ? undefined : givenSeries(file, slug)?.observations.at(-1);
      // Due now, and given until now: what ended years ago is not expected back.
      const next = last && nextPeriod(last.period);
      const afterNext = next && nextPeriod(next);
      return (
        next &&
        afterNext &&
        isoDay(lastDayOf(next, NO_FRAME)) <= ends &&
        isoDay(lastDayOf(afterNext, NO_FRAME)) > ends
      );
    })
    .map((i) => i.shortName);
}
const NO_FRAME: Frame = { basis: "month", ends: "03-31" };

/**
 * New periods, revised figures with their size, and figures that break a control limit: before
 * anything is accepted.
 */
export function differences(
  file: AreaFile,
  rows: readonly LocalRow[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Difference[] {
  const after = applyRows(file, rows, indicators);
  const slugs = [...new Set(rows.flatMap((r) => r.slug ?? []))];
  return slugs.flatMap((slug): readonly Difference[] => {
    const indicator = indicators.get(slug);
    const [old, now] = [givenSeries(file, slug), givenSeries(after, slug)];
    if (!indicator || !now) return [];
    const periods = [...new Set(rows.filter((r) => r.slug === slug).map((r) => r.period))].sort(
      comparePeriods,
    );
    const moves = periods.flatMap((period) => moveAt(period, old, now, indicator) ?? []);
    const added = moves.flatMap((m) => (m.kind === "added" ? m.says : []));
    const verdict = judgeSignal(now, stepsFor(file.events, slug));
    return [
      {
        slug,
        name: indicator.shortName,
        added,
        revised: moves.flatMap((m) => (m.kind === "revised" ? m.revised : [])),
        missing: moves.flatMap((m) => (m.kind === "missing" ? m.says : [])),
        jumps: periods.flatMap((period) => jumpAt(period, old, now, indicator) ?? []),
        same: moves.filter((m) => m.kind === "same").length,
        signal:
          verdict.kind === "unusual" && added.length > 0 ? saySignal(verdict, now.frame) : null,
      },
    ];
  });
}

/** What loading does to the figure of one period. */
type Move =
  | { readonly kind: "added" | "missing"; readonly says: string }
  | { readonly kind: "same" }
  | { readonly kind: "revised"; readonly revised: Difference["revised"][number] };

/** Null where the measure has nothing for the period afterwards. */
function moveAt(
  period: PeriodId,
  old: Series | undefined,
  now: Series,
  indicator: Indicator,
): Move | null {
  const before = old && observationAt(old, period)?.value;
  const after = observationAt(now, period)?.value;
  if (!after) return null;
  const label = periodLabel(period, now.frame);
  const says = formatValue(after, indicator, "exact");
  if (!before || (before.kind === "missing" && after.kind !== "missing"))
    return { kind: "added", says: `${label}: ${says}` };
  if (isSame(before, after)) return { kind: "same" };
  const said = formatValue(before, indicator, "exact");
  if (before.kind !== "known" || after.kind === "known")
    return {
      kind: "revised",
      revised: { period: label, before: said, after: says, by: sayBy(before, after, indicator) },
    };
  return { kind: "missing", says: `${label}: ${said} → ${says}` };
}

const isSame = (a: Value, b: Value): boolean =>
  a.kind === "known" && b.kind === "known"
    ? Math.abs(a.amount - b.amount) < 1e-9
    : a.kind === b.kind;
const sayBy = (before: Value, after: Value, indicator: Indicator): string =>
  before.kind === "known" && after.kind === "known"
    ? formatChange(exact(after.amount - before.amount), indicator, "exact")
    : "figure and gap changed places";

/** A figure far from the last one before it, unless it is loaded already; null for any other. */
function jumpAt(
  period: PeriodId,
  old: Series | undefined,
  now: Series,
  indicator: Indicator,
): string | null {
  const [before, after] = [old, now].map((s) => s && observationAt(s, period)?.value);
  const last = now.observations.findLast(
    (o) => comparePeriods(o.period, period) < 0 && o.value.kind === "known",
  )?.value;
  if (last?.kind !== "known" || after?.kind !== "known" || !leaps(last.amount, after.amount))
    return null;
  if (before?.kind === "known" && before.amount === after.amount) return null;
  return `${periodLabel(period, now.frame)}: ${formatValue(last, indicator, "exact")}, then ${formatValue(after, indicator, "exact")}`;
}
