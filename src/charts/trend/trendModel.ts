import type { Benchmarks, BenchmarkSeries } from "#domain/benchmark.ts";
import type { CouncilEvent, Reported } from "#domain/council.ts";
import { GAP_LETTER, GAP_WORDS, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { groupIn, type Comparison } from "#domain/comparison.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { isYearlySeries, type Observation, type Series } from "#domain/observation.ts";
import {
  isYear,
  lastDayOf,
  type Frame,
  type PeriodId,
  monthNumber,
  parseDay,
  periodLabel,
  shortPeriod,
  monthOfYearAt,
} from "#domain/calendar.ts";
import { niceStep } from "../plot/ticks.ts";
import { amountOf, missing, type Value } from "#domain/value.ts";

/** A point of our own line, or the gap that stands in its place. */
export type OwnPoint = {
  readonly x: number;
  readonly y: number | null;
  readonly label: string;
  readonly short: string;
  /** Under the axis of a yearly series: "2025", "2024/25". */
  readonly year: string;
  readonly text: string;
  /** Of a gap: its letter, and what the letter stands for in the key. */
  readonly letter: string;
  readonly gap: string;
  readonly provisional: boolean;
};
export type LinePoint = {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly short: string;
  readonly text: string;
};
/** A comparator, or the published years of the council itself beside its own months: unbroken runs, so that a missing year is never bridged; `carried` runs on from its own last period. */
export type Comparator = {
  readonly id: "published" | "england" | "mean" | "region";
  readonly name: string;
  readonly runs: readonly (readonly LinePoint[])[];
  readonly carriedTo: number | null;
};
export type EventMark = {
  readonly x: number;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly parts: boolean;
};
export type ReportedMark = { readonly x: number; readonly y: number; readonly label: string };

export type TrendModel = {
  readonly title: string;
  readonly subtitle: string;
  /** The periods drawn, in words. */
  readonly range: string;
  readonly usName: string;
  readonly yearly: boolean;
  /** Whose range the band is. */
  readonly rangeOf: string;
  /** Where the council stood at its baseline: a dashed line from there to its newest figure; null where none is asked for or none can be drawn. */
  readonly baseline: {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly label: string;
    readonly short: string;
  } | null;
  readonly indicator: Indicator;
  readonly us: readonly OwnPoint[];
  readonly comparators: readonly Comparator[];
  /** The neighbours' range in unbroken runs: a year in which it is withheld is not bridged. */
  readonly band: readonly (readonly {
    readonly x: number;
    readonly low: number;
    readonly high: number;
  }[])[];
  readonly events: readonly EventMark[];
  /** Where a year to date begins again: its line ends in March, and does not fall to April. */
  readonly restarts: readonly number[];
  readonly reported: readonly ReportedMark[];
  readonly domain: readonly [number, number];
  readonly fromZero: boolean;
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly xDomain: readonly [number, number];
};

export type TrendInput = {
  readonly title: string;
  readonly areaName: string;
  readonly indicator: Indicator;
  readonly series: Series;
  /** Published years of the same council that may stand on the same axis as its own figures. */
  readonly published: Series | null;
  readonly benchmarks: BenchmarkSeries | null;
  readonly comparison: Comparison;
  readonly baseline: Observation | null;
  readonly regionName: string | null;
  readonly events: readonly CouncilEvent[];
  readonly reported: readonly Reported[];
  readonly zoom: boolean;
};

type Dated = Omit<LinePoint, "y" | "text">;
const datedAt = (period: PeriodId, frame: Frame): Dated => ({
  x: monthNumber(lastDayOf(period, frame)),
  label: periodLabel(period, frame),
  short: shortPeriod(period, frame),
});

/** From where to where time runs, with the published years and the comparators that lie there. */
function timeAxis({ published, benchmarks }: TrendInput, us: readonly OwnPoint[]) {
  const years = published
    ? published.observations.map(({ period, value }) => ({
        ...datedAt(period, published.frame),
        value,
      }))
    : [];
  const last = Math.max(us.at(-1)?.x ?? 0, years.at(-1)?.x ?? 0);
  const marks = benchmarks
    ? benchmarks.periods
        .map((b) => ({ b, ...datedAt(b.period, benchmarks.frame) }))
        .filter(({ x }) => x <= last)
    : [];
  const begins = us[0]?.x ?? 0;
  const first = Math.min(begins, years[0]?.x ?? begins, marks.at(-1)?.x ?? begins);
  return { first, last, years, inView: marks.filter(({ x }) => x >= first) };
}

/**
 * Everything the trend draws, worked out: comparators end at their own last period and go on only as a carried line.
 * The axis begins where the published years do, or else where a comparator last stood, however late our own months begin.
 */
export function trendModel(input: TrendInput): TrendModel {
  const { series, indicator } = input;
  const us = series.observations.map((o): OwnPoint => ({
    x: monthNumber(lastDayOf(o.period, series.frame)),
    y: amountOf(o.value),
    label: periodLabel(o.period, series.frame),
    short: shortPeriod(o.period, series.frame),
    year: isYear(o.period) ? o.period : shortPeriod(o.period, series.frame),
    text:
      o.value.kind === "known"
        ? formatValue(o.value, indicator)
        : `${GAP_WORDS[o.value.kind]}${o.note ? `: ${o.note}` : ""}`,
    letter: o.value.kind === "known" ? "" : GAP_LETTER[o.value.kind],
    gap: o.value.kind === "known" ? "" : GAP_WORDS[o.value.kind],
    provisional: o.status === "provisional",
  }));
  const { first, last, years, inView } = timeAxis(input, us);
  const range = sayRange(
    series.observations[0]?.period,
    series.observations.at(-1)?.period,
    series.frame,
  );
  const yearly = isYearlySeries(series);
  const line = (id: Comparator["id"], name: string, pick: (b: Benchmarks) => Value): Comparator => {
    const measure = id === "mean" ? meanMeasure(indicator) : indicator;
    const runs = runsOf(
      inView.map(({ b, ...at }) => ({ ...at, value: pick(b) })),
      measure,
    );
    const end = runs[runs.length - 1]?.at(-1);
    return { id, name, runs, carriedTo: end && end.x < last ? last : null };
  };
  const { comparison } = input;
  const group = (b: Benchmarks) => groupIn(comparison, b);
  const comparators = [
    {
      id: "published" as const,
      name: `${input.areaName}, published`,
      runs: runsOf(years, indicator),
      carriedTo: null,
    },
    line("england", "England", (b) => b.england),
    ...(comparison.kind === "group"
      ? [
          line(
            "mean",
            comparison.words.line,
            (b) => group(b)?.[comparison.statistic] ?? missing("too-few"),
          ),
        ]
      : []),
    ...(input.regionName ? [line("region", input.regionName, (b) => b.region)] : []),
  ].filter((comparator) => comparator.runs.length > 0);
  const band: { x: number; low: number; high: number }[][] = [];
  let whole = false;
  for (const { b, x } of inView) {
    const [low, high] = [group(b)?.min, group(b)?.max];
    if (low?.kind !== "known" || high?.kind !== "known") whole = false;
    else {
      if (!whole) band.push([]);
      whole = true;
      band[band.length - 1]?.push({ x, low: low.amount, high: high.amount });
    }
  }
  const events = input.events
    .flatMap((event) => {
      const x = xOfDate(event.date);
      return x !== null && x >= first && x <= last ? [{ event, x }] : [];
    })
    .sort((a, b) => a.x - b.x)
    .map(({ event, x }, i): EventMark => ({
      x,
      number: i + 1,
      title: event.title,
      text: event.text,
      date: event.date,
      parts: event.kind === "break",
    }));
  const reported = input.reported.flatMap((r): ReportedMark[] => {
    const x = xOfDate(r.periodEnd);
    return x !== null &&
      r.value.kind === "known" &&
      r.subject === input.areaName &&
      r.unit === indicator.unit &&
      x >= first &&
      x <= last
      ? [
          {
            x,
            y: r.value.amount,
            label: `Reported to committee: ${formatValue(r.value, indicator)}, ${r.periodLabel}`,
          },
        ]
      : [];
  });
  const ys = [
    ...us.flatMap((p) => p.y ?? []),
    ...comparators.flatMap((c) => c.runs.flat().map((p) => p.y)),
    ...reported.map((r) => r.y),
    ...(input.zoom ? [] : band.flat().flatMap((p) => [p.low, p.high])),
  ];
  return {
    title: input.title,
    subtitle: `${indicator.name}, ${input.areaName}, ${range}${sayYears(input.published)}`,
    range,
    usName: input.areaName,
    yearly,
    rangeOf: comparison.words.who,
    baseline: input.baseline && baselineOf(input.baseline, series, indicator),
    indicator,
    us,
    comparators,
    band,
    events,
    restarts:
      series.frame.basis === "ytd"
        ? us
            .slice(1)
            .filter((p) => monthOfYearAt(p.x) === 4)
            .map((p) => p.x - 0.5)
        : [],
    reported,
    domain: yDomain(ys, input.zoom, leastStep(indicator)),
    fromZero: !input.zoom,
    xTicks: ticks(us, yearly, years.length > 0 ? years : inView),
    xDomain: [first, last],
  };
}

/** Figures in unbroken runs: a gap ends one. */
function runsOf(
  points: readonly (Dated & { readonly value: Value })[],
  measure: Pick<Indicator, "unit" | "decimals">,
): readonly (readonly LinePoint[])[] {
  const runs: LinePoint[][] = [];
  let open = false;
  for (const { x, label, short, value } of points) {
    if (value.kind === "known") {
      if (!open) runs.push([]);
      const text = formatValue(value, measure);
      runs[runs.length - 1]?.push({ x, y: value.amount, label, short, text });
    }
    open = value.kind === "known";
  }
  return runs;
}

const sayYears = (published: Series | null): string =>
  published
    ? `; published: ${sayRange(published.observations[0]?.period, published.observations.at(-1)?.period, published.frame)}`
    : "";

function baselineOf(
  from: Observation,
  series: Series,
  indicator: Indicator,
): TrendModel["baseline"] {
  if (from.value.kind !== "known") return null;
  return {
    x: monthNumber(lastDayOf(from.period, series.frame)),
    y: from.value.amount,
    text: formatValue(from.value, indicator),
    label: periodLabel(from.period, series.frame),
    short: shortPeriod(from.period, series.frame),
  };
}

/** A date among months: the 2nd of March stands at the end of February, nearly. Null for text that is no day. */
export function xOfDate(iso: string): number | null {
  const day = parseDay(iso);
  return day && monthNumber(day) + (day.day - 30) / 30;
}

/** Zero is always in view unless the reader asked to zoom; a shape that dives below zero keeps its depth. */
function yDomain(ys: readonly number[], zoom: boolean, least: number): readonly [number, number] {
  if (ys.length === 0) return [0, 1];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const [from, to] = zoom ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
  let step = Math.max(least, niceStep(to - from));
  for (;;) {
    const [bottom, top] = [Math.floor(from / step) * step, Math.ceil(to / step) * step];
    const ends = [bottom, top === bottom ? bottom + step : top] as const;
    // Whole steps may widen the span so far that its ticks would go by a larger step: then the ends must fit that one.
    const next = Math.max(least, niceStep(ends[1] - ends[0]));
    if (next <= step) return ends;
    step = next;
  }
}

/** The finest step of an axis that its figures can tell apart: whole ones for a measure said in whole numbers. */
const leastStep = ({ decimals }: Pick<Indicator, "decimals">): number => (decimals > 0 ? 0.1 : 1);

/** The ticks that go with the domain. */
export function yTicks({
  domain: [bottom, top],
  indicator,
}: Pick<TrendModel, "domain" | "indicator">): readonly number[] {
  const step = Math.max(leastStep(indicator), niceStep(top - bottom));
  return Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, i) =>
    Number((bottom + i * step).toPrecision(12)),
  );
}

/**
 * Every year of a yearly series; January of each year, or each quarter of a short one, of a monthly series. Years from
 * before our own months are marked each at its end.
 */
function ticks(
  us: readonly OwnPoint[],
  yearly: boolean,
  years: readonly Dated[],
): readonly { x: number; text: string }[] {
  if (yearly) return us.map((p) => ({ x: p.x, text: p.year }));
  const before = years.filter(({ x }) => x < (us[0]?.x ?? 0));
  const long = us.length > 24;
  const own = us.filter((p) => (long ? monthOfYearAt(p.x) === 1 : monthOfYearAt(p.x) % 3 === 1));
  // Beside whole years a few months have room for one.
  return [...before, ...(before.length > 0 && !long ? us.slice(-1) : own)].map((p) => ({
    x: p.x,
    text: p.short,
  }));
}
