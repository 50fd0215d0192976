import type { BenchmarkSeries } from "#domain/benchmark.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { CouncilEvent, Reported } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation, Series } from "#domain/observation.ts";

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
/** A council a reader laid on the trend: by name with a dash of its own, or as one of many. */
export type Laid = {
  readonly name: string;
  readonly series: Series;
  readonly as: (typeof NAMED)[number] | "each";
};
/** As many as can be told apart by their dashes. */
export const NAMED = ["named1", "named2", "named3", "named4"] as const;
/** Whose line it is: how it is drawn. */
export type LineAs = "published" | "england" | "mean" | "region" | Laid["as"];

/**
 * A comparator, or the published years of the council itself beside its own months: unbroken runs,
 * so that a missing year is never bridged; `carried` runs on from its own last period.
 */
export type Comparator = {
  readonly id: string;
  readonly as: LineAs;
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

export type TargetLine = { readonly y: number; readonly figure: string; readonly text: string };

export type TrendModel = {
  readonly title: string;
  readonly subtitle: string;
  /** The periods drawn, in words. */
  readonly range: string;
  readonly usName: string;
  /** Where our own line begins, in words, where others are drawn from before it; else empty. */
  readonly begins: string;
  readonly yearly: boolean;
  /** Whose range the band is. */
  readonly rangeOf: string;
  /**
   * Where the council stood at its baseline: a dashed line from there to its newest figure; null
   * where none is asked for or none can be drawn.
   */
  readonly baseline: {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly label: string;
    readonly short: string;
  } | null;
  /** The target as it is set now: its height, its figure alone and with its word. */
  readonly target: TargetLine | null;
  readonly indicator: Indicator;
  readonly us: readonly OwnPoint[];
  /** Every x of the plot with each line's height there, as the library draws it. */
  readonly rows: readonly ChartRow[];
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
  /** None where none is set, or where it is not of the basis that is drawn. */
  readonly target?: TargetLine | null;
  /** Published years of councils that a reader laid beside ours; of our own basis. */
  readonly laid?: readonly Laid[];
  readonly regionName: string | null;
  readonly events: readonly CouncilEvent[];
  readonly reported: readonly Reported[];
  readonly zoom: boolean;
};

/** One x of the plot with every line's height there; null lifts the pen of our own line. */
export type ChartRow = {
  readonly x: number;
  us?: number | null;
  usText?: string;
  label?: string;
  provisional?: boolean;
  lone?: boolean;
  [line: string]: unknown;
};

/** A place in time with its names. */
export type Dated = Omit<LinePoint, "y" | "text">;
