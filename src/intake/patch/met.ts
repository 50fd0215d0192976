import type { AreaFile } from "#contract/areaFile.ts";
import type { Basis, Month, Quarter } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation } from "#domain/observation.ts";
import { amountOf } from "#domain/value.ts";
import { observationOf, pointOf, populationOf } from "./apply.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";

/** What the feed itself said of a figure when a load that gives another was accepted. */
export type Over = { readonly key: string; readonly amount: number };

/** A load as far as it can meet a correction. */
export type Meeting = {
  readonly rows: readonly LocalRow[];
  /** ISO day on which it was accepted. */ readonly day?: string;
  /** What it was laid over; a load kept by an older version does not say. */
  readonly over?: readonly Over[];
  /** Corrections that a person read and still holds the load's figure against, by `id`. */
  readonly kept?: readonly string[];
};

/**
 * A figure that a load gives and that the feed has corrected since: both are shown, and neither
 * takes the other's place unsaid.
 */
export type Met = {
  readonly id: string;
  readonly slug: string;
  readonly period: Month | Quarter;
  readonly basis: Basis;
  readonly ours: Observation;
  readonly feeds: Observation;
  /** Whether a person chose the load's figure; else the feed's, the newer one, stands. */
  readonly isKept: boolean;
};

type Point = { readonly basis: Basis; readonly observation: Observation | undefined };
const keyOf = (row: LocalRow, basis: Basis): string => `${row.slug ?? ""}|${row.period}|${basis}`;

/** Does a row give the figure that a correction is of? */
export const isOf = (file: AreaFile, row: LocalRow, { slug, period, basis }: Met): boolean =>
  row.slug === slug && row.period === period && pointOf(file, row)?.basis === basis;

/**
 * What the feed says now of every figure that these rows give; those it has no figure of are not
 * named.
 */
export const overOf = (file: AreaFile, rows: readonly LocalRow[]): readonly Over[] =>
  rows.flatMap((row) => {
    const point = pointOf(file, row);
    const amount = point?.observation ? amountOf(point.observation.value) : null;
    return point && amount !== null ? [{ key: keyOf(row, point.basis), amount }] : [];
  });

/**
 * The figures of a load that the feed gives otherwise since the load was accepted. `file` is the
 * feed's own, with no load over it. A load that does not say what it was laid over is older than a
 * feed that was received after its day.
 */
export function metBy(
  file: AreaFile,
  load: Meeting,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Met[] {
  const before = load.over && new Map(load.over.map((o) => [o.key, o.amount]));
  const isOlder = (load.day ?? "9") < (file.dataTo?.received ?? "");
  if (!before && !isOlder) return [];
  const population = populationOf(file, indicators);
  return load.rows.flatMap((row) => {
    const indicator = indicators.get(row.slug ?? "");
    const point = pointOf(file, row);
    if (!indicator || !point?.observation) return [];
    const ours = observationOf(row, indicator, population);
    const key = keyOf(row, point.basis);
    return isCorrection(point, ours, before?.get(key))
      ? [met(row, indicator.slug, point.basis, ours, point.observation, key, load)]
      : [];
  });
}

function isCorrection({ observation }: Point, ours: Observation, before: number | undefined) {
  const [feeds, own] = [observation ? amountOf(observation.value) : null, amountOf(ours.value)];
  return feeds !== null && own !== null && !isSame(feeds, own) && feeds !== before;
}
/** Exact but for what adding up in another order does to the last digits. */
const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function met(
  row: LocalRow,
  slug: string,
  basis: Basis,
  ours: Observation,
  feeds: Observation,
  key: string,
  { kept = [] }: Meeting,
): Met {
  // With the feed's figure in it: a further correction is read anew.
  const id = `${key}|${String(amountOf(feeds.value))}`;
  return { id, slug, period: row.period, basis, ours, feeds, isKept: kept.includes(id) };
}

/**
 * The rows of a load that are laid: all but those that the feed has corrected since and that nobody
 * holds to.
 */
export function standing(
  file: AreaFile,
  load: Meeting,
  indicators: ReadonlyMap<string, Indicator>,
): readonly LocalRow[] {
  const gone = new Set(
    metBy(file, load, indicators)
      .filter((m) => !m.isKept)
      .map((m) => `${m.slug}|${m.period}|${m.basis}`),
  );
  if (gone.size === 0) return load.rows;
  return load.rows.filter((row) => {
    const point = pointOf(file, row);
    return !point || !gone.has(keyOf(row, point.basis));
  });
}

/**
 * Does the feed itself give every figure of these rows, as they do? Then they are published, and no
 * longer only here.
 */
export function isInFeed(
  file: AreaFile,
  rows: readonly LocalRow[],
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  const population = populationOf(file, indicators);
  return rows.every((row) => {
    const indicator = indicators.get(row.slug ?? "");
    const feeds = pointOf(file, row)?.observation;
    if (!indicator || !feeds) return false;
    const ours = observationOf(row, indicator, population);
    const [a, b] = [amountOf(feeds.value), amountOf(ours.value)];
    return a === null || b === null
      ? feeds.value.kind === ours.value.kind
      : isSame(a, b) && feeds.status === ours.status;
  });
}
