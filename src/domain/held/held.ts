import {
  compareDays,
  comparePeriods,
  lastDayOf,
  nextPeriod,
  type Day,
  type PeriodId,
} from "../calendar.ts";
import type { Indicator } from "../indicator.ts";
import { isYearlySeries, type Observation, type Series } from "../observation.ts";
import { mainSeries, newestFigure } from "../scorecard/sides.ts";
import { ASK_AFTER, daysBetween } from "../words/figure/sayWhen.ts";
import { isOverdue } from "./dueBy.ts";

/** Where figures come from, as far as it matters here. */
type Source = { readonly id: string; readonly title: string; readonly next: string };

/** What one council's file holds, as far as it matters here. */
export type HeldFile = {
  readonly series: readonly Series[];
  readonly withheld?: readonly Series[];
  readonly dataTo: { readonly period: PeriodId; readonly received: string } | null;
};

/**
 * Why a measure is late: its source's next release was due before today, the council has given
 * newer months of other measures, or the whole return is old.
 */
export type Late =
  | { readonly kind: "release"; readonly source: string; readonly next: string }
  | { readonly kind: "behind"; readonly newest: PeriodId }
  | { readonly kind: "return"; readonly newest: PeriodId; readonly received: string };

/** One measure of a council, as it is shown: its newest period, and what must be known of it. */
export type Held = {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly latest: Observation;
  /** The last figure before a gap; null where the newest is a figure, or there was none. */
  readonly last: Observation | null;
  readonly late: Late | null;
};

/** A figure that was changed after it was first given; its note says what it was. */
export type Revision = {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly observation: Observation;
};

/** A measure without one figure: what was sent in place of any, a gap, or null where nothing was. */
export type WithoutFigure = { readonly indicator: Indicator; readonly sent: Held | null };

/**
 * All that a council's file holds, and how far each part can be trusted. A measure stands in one
 * group, the first that fits: without a figure, missing, late, here. Provisional is said of a
 * figure, whichever group its measure is in.
 */
export type WhatIsHere = {
  /** Measures with at least one figure. */
  readonly held: readonly Held[];
  /** Of these, whose newest period has none. */
  readonly missing: readonly Held[];
  /** Of these, whose newest period has a figure, and whose next was due. */
  readonly late: readonly Held[];
  readonly provisional: readonly Held[];
  readonly revised: readonly Revision[];
  /** Measures of the catalogue that have no figure, of any period. */
  readonly none: readonly WithoutFigure[];
};

/** Works out what is here of each measure, in the catalogue's order. `today`: ISO text. */
export function whatIsHere(
  indicators: readonly Indicator[],
  file: HeldFile,
  sources: readonly Source[],
  today: string,
): WhatIsHere {
  const all = [...file.series, ...(file.withheld ?? [])];
  const sent = indicators.map((i) => ({
    indicator: i,
    sent: heldOf(i, all, file, sources, today),
  }));
  const held = sent.flatMap((one) => (one.sent && hasFigure(one.sent) ? [one.sent] : []));
  const given = held.filter(isGiven);
  return {
    held,
    missing: held.filter((h) => !isGiven(h)),
    late: given.filter((h) => h.late !== null),
    provisional: given.filter(({ latest }) => latest.status === "provisional"),
    revised: revisionsOf(indicators, file.series),
    none: sent.filter((one) => !one.sent || !hasFigure(one.sent)),
  };
}

/** Has the newest period a figure? */
const isGiven = ({ latest }: Held): boolean => latest.value.kind === "known";
/** Has any period one? */
const hasFigure = (held: Held): boolean => isGiven(held) || held.last !== null;

/** The newest day that any newest figure is of; null where none is here. */
export function newestDay({ held }: Pick<WhatIsHere, "held">): Day | null {
  const days = held.flatMap(({ latest, last, series: { frame } }) => {
    const figure = latest.value.kind === "known" ? latest : last;
    return figure ? [lastDayOf(figure.period, frame)] : [];
  });
  return days.reduce<Day | null>(
    (newest, day) => (newest && compareDays(newest, day) >= 0 ? newest : day),
    null,
  );
}

function heldOf(
  indicator: Indicator,
  all: readonly Series[],
  { dataTo }: HeldFile,
  sources: readonly Source[],
  today: string,
): Held | null {
  const series = mainSeries(indicator, all);
  const latest = series?.observations.findLast((o) => o.value.kind !== "no-authority");
  if (!series || !latest) return null;
  const late = isYearlySeries(series)
    ? releaseOf(sources, series, today)
    : ownOf(series, latest.period, dataTo, today);
  const last = latest.value.kind === "known" ? null : (newestFigure(series) ?? null);
  return { indicator, series, latest, last, late };
}

function releaseOf(sources: readonly Source[], series: Series, today: string): Late | null {
  const source = sources.find((s) => s.id === series.source);
  return source && isOverdue(source.next, today)
    ? { kind: "release", source: source.title, next: source.next }
    : null;
}

/**
 * Of the council's own: the return as a whole, or one measure whose next period had ended by the
 * return's newest. A quarter is not late because months go on.
 */
function ownOf(
  { frame }: Series,
  last: PeriodId,
  dataTo: HeldFile["dataTo"],
  today: string,
): Late | null {
  if (!dataTo) return null;
  const newest = dataTo.period;
  if ((daysBetween(dataTo.received, today) ?? 0) > ASK_AFTER)
    return { kind: "return", newest, received: dataTo.received };
  const next = nextPeriod(last);
  const isBehind =
    next !== null && compareDays(lastDayOf(next, frame), lastDayOf(newest, frame)) <= 0;
  return isBehind ? { kind: "behind", newest } : null;
}

/** Each revised figure once, whatever the bases it stands on; newest first. */
function revisionsOf(
  indicators: readonly Indicator[],
  all: readonly Series[],
): readonly Revision[] {
  return indicators
    .flatMap((indicator) => {
      const found = new Map<PeriodId, Revision>();
      for (const series of all.filter((s) => s.indicator === indicator.slug))
        for (const observation of series.observations)
          if (observation.status === "revised" && !found.get(observation.period)?.observation.note)
            found.set(observation.period, { indicator, series, observation });
      return [...found.values()];
    })
    .sort((a, b) => comparePeriods(b.observation.period, a.observation.period));
}

/** How many measures of a council, and of those beside it, come from one source. */
export type SourceUse<S> = { readonly source: S; readonly own: number; readonly beside: number };

/**
 * Every source with how much comes from it, the most used first. A council's return that nothing
 * comes from is left out; what stands behind rates, neighbours and inspections is kept.
 */
export function sourcesUsed<S extends { readonly id: string; readonly licence: string }>(
  sources: readonly S[],
  indicators: readonly Indicator[],
  file: HeldFile & { readonly benchmarks: ReadonlyMap<string, unknown> },
): readonly SourceUse<S>[] {
  const all = [...file.series, ...(file.withheld ?? [])];
  const slugsOf = (id: string) =>
    new Set(all.filter((s) => s.source === id).map((s) => s.indicator));
  return sources
    .map((source) => ({
      source,
      own: slugsOf(source.id).size,
      beside: indicators.filter(
        (i) => i.published?.source === source.id && file.benchmarks.has(i.slug),
      ).length,
    }))
    .filter(({ source, own, beside }) => own > 0 || beside > 0 || source.licence !== "")
    .sort((a, b) => b.own - a.own || b.beside - a.beside);
}
