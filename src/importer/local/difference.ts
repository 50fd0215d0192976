import type { AreaFile } from "#contract/areaFile.ts";
import { stepsFor } from "#domain/council.ts";
import { formatChange, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { saySignal } from "#domain/narrative/sayRow.ts";
import { observationAt } from "#domain/observation.ts";
import { exact } from "#domain/change.ts";
import {
  comparePeriods,
  isoDay,
  lastDayOf,
  nextPeriod,
  periodLabel,
  type Frame,
} from "#domain/calendar.ts";
import { judgeSignal } from "#domain/spc/verdict.ts";
import { applyRows, givenSeries } from "./apply.ts";
import { leaps } from "./decide/limits.ts";
import type { LocalRow } from "./localRow.ts";

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
 * Measures that the council gave up to the last period and that a return with a newer one leaves out, by name: forgotten,
 * more often than not. A quarter that has not ended by the return's newest day is not missed.
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

/** New periods, revised figures with their size, and figures that break a control limit: before anything is accepted. */
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
    const added: string[] = [];
    const revised: Difference["revised"][number][] = [];
    const [missing, jumps]: [string[], string[]] = [[], []];
    let same = 0;
    for (const period of periods) {
      const [a, b] = [old && observationAt(old, period)?.value, observationAt(now, period)?.value];
      if (!b) continue;
      const last = now.observations.findLast(
        (o) => comparePeriods(o.period, period) < 0 && o.value.kind === "known",
      )?.value;
      if (
        last?.kind === "known" &&
        b.kind === "known" &&
        leaps(last.amount, b.amount) &&
        !(a?.kind === "known" && a.amount === b.amount)
      )
        jumps.push(
          `${periodLabel(period, now.frame)}: ${formatValue(last, indicator)}, then ${formatValue(b, indicator)}`,
        );
      const shown = `${periodLabel(period, now.frame)}: ${formatValue(b, indicator)}`;
      if (!a || (a.kind === "missing" && b.kind !== "missing")) added.push(shown);
      else if (
        a.kind === "known" && b.kind === "known"
          ? Math.abs(a.amount - b.amount) < 1e-9
          : a.kind === b.kind
      )
        same += 1;
      else if (a.kind === "known" && b.kind !== "known")
        missing.push(
          `${periodLabel(period, now.frame)}: ${formatValue(a, indicator)} → ${formatValue(b, indicator)}`,
        );
      else
        revised.push({
          period: periodLabel(period, now.frame),
          before: formatValue(a, indicator),
          after: formatValue(b, indicator),
          by:
            a.kind === "known" && b.kind === "known"
              ? formatChange(exact(b.amount - a.amount), indicator)
              : "figure and gap changed places",
        });
    }
    const verdict = judgeSignal(now, stepsFor(file.events, slug));
    return [
      {
        slug,
        name: indicator.shortName,
        added,
        revised,
        missing,
        jumps,
        same,
        signal:
          verdict.kind === "unusual" && added.length > 0 ? saySignal(verdict, now.frame) : null,
      },
    ];
  });
}
