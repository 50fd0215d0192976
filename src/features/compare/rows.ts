import type { AreaFile } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import { lastDayOf, periodLabel, type Frame, type PeriodId } from "#domain/calendar.ts";
import { ownTwin } from "#domain/scorecard/ownTwin.ts";
import type { Other } from "#domain/scorecard/row.ts";
import { cellAt, type Cell } from "#domain/statistics/cell.ts";
import { amountOf, missing, type Value } from "#domain/value.ts";

/** One council's cell; its own newest figure where nothing is published of it. */
export type CompareCell = {
  readonly area: Area;
  readonly cell: Cell;
  readonly twin: Other | null;
};
export type CompareRow = {
  readonly indicator: Indicator;
  /** When the published figures are of, and the same in words. */
  readonly when: { readonly period: PeriodId; readonly frame: Frame };
  readonly period: string;
  readonly england: Value;
  readonly cells: readonly CompareCell[];
};
type Files = ReadonlyMap<string, AreaFile>;

const yearly = (files: Files, code: string): ReadonlyMap<string, Series> =>
  new Map(
    (files.get(code)?.series ?? []).filter((s) => isYearlySeries(s)).map((s) => [s.indicator, s]),
  );

const yearOf = (period: PeriodId, series: Series): number => lastDayOf(period, series.frame).year;

/** The years, newest first, in which any of these measures has a published figure of England's. */
export function yearsOf(indicators: readonly Indicator[], files: Files): readonly number[] {
  const england = yearly(files, ENGLAND);
  const years = indicators.flatMap((i) => {
    const s = england.get(i.slug);
    return s ? s.observations.map((o) => yearOf(o.period, s)) : [];
  });
  return [...new Set(years)].sort((a, b) => b - a);
}

/**
 * A row for each measure with figures of the year (the year in which a period ends), or of its own
 * newest where no year is asked for.
 * `without` names the measures that have none: said, never dropped in silence.
 */
export function rowsOf(
  indicators: readonly Indicator[],
  areas: readonly Area[],
  files: Files,
  year: number | null,
): { readonly rows: readonly CompareRow[]; readonly without: readonly Indicator[] } {
  const england = yearly(files, ENGLAND);
  const series = new Map(areas.map((a) => [a.code, yearly(files, a.code)]));
  const without: Indicator[] = [];
  const rows = indicators.flatMap((indicator): CompareRow[] => {
    const nation = england.get(indicator.slug);
    const at = nation?.observations.findLast(
      (o) => year === null || yearOf(o.period, nation) === year,
    );
    if (!nation || at === undefined) {
      without.push(indicator);
      return [];
    }
    const { period } = at;
    const { frame } = nation;
    return [
      {
        indicator,
        when: { period, frame },
        period: periodLabel(period, frame),
        england: indicator.total ? missing("not-applicable") : at.value,
        cells: areas.map((area) => {
          const cell = cellAt(
            indicator,
            series.get(area.code)?.get(indicator.slug),
            nation,
            period,
          );
          const months = mayStandIn(area, cell) ? files.get(area.code)?.series : undefined;
          const by = year === null ? null : period;
          return { area, cell, twin: months ? ownTwin(indicator.slug, frame, months, by) : null };
        }),
      },
    ];
  });
  return { rows, without };
}

/**
 * Months stand where nothing is published of a whole council, which is an invented one; a published
 * reason for a gap is never replaced.
 */
const mayStandIn = ({ type }: Area, { value }: Cell): boolean =>
  type === "illustrative" && value.kind === "missing";

/** By part of the service, each part where its first measure stands; or all as they were ordered. */
export function inParts<T extends { readonly indicator: Indicator }>(
  rows: readonly T[],
  grouped: boolean,
): readonly (readonly [name: string, rows: readonly T[]])[] {
  if (!grouped) return [["Measures in the order you chose", rows]];
  const domains = [...new Set(rows.map((r) => r.indicator.domain))];
  return domains.map((name) => [name, rows.filter((r) => r.indicator.domain === name)]);
}

const differing = (row: CompareRow): number =>
  row.cells.filter(({ cell }) => cell.difference === "higher" || cell.difference === "lower")
    .length;

/**
 * Rows as they stand in the catalogue, by name, or with the measure first in which most areas
 * differ from England.
 */
export function inOrder(
  rows: readonly CompareRow[],
  order: "name" | "differ" | undefined,
): readonly CompareRow[] {
  if (order === undefined) return rows;
  return [...rows].sort(
    order === "name"
      ? (a, b) => a.indicator.shortName.localeCompare(b.indicator.shortName, "en-GB")
      : (a, b) => differing(b) - differing(a),
  );
}

/** "cla-rate" orders areas from the highest figure, "-cla-rate" from the lowest. */
export const orderOf = (
  by: string | undefined,
): { readonly slug: string; readonly lowest: boolean } | null =>
  by === undefined ? null : { slug: by.replace(/^-/, ""), lowest: by.startsWith("-") };

/**
 * Areas ordered by their figures in one measure, each row's cells with them, and the rows as they
 * were asked for. Where that measure has no row all stands as it was chosen.
 */
export function arranged(
  rows: readonly CompareRow[],
  areas: readonly Area[],
  by: ReturnType<typeof orderOf>,
  order: "name" | "differ" | undefined,
): { readonly rows: readonly CompareRow[]; readonly areas: readonly Area[] } {
  const places = placesBy(
    rows.find((r) => r.indicator.slug === by?.slug),
    by?.lowest ?? false,
  );
  if (places === null) return { rows: inOrder(rows, order), areas };
  const placed = rows.map((r) => ({ ...r, cells: places.flatMap((i) => r.cells[i] ?? []) }));
  return { rows: inOrder(placed, order), areas: places.flatMap((i) => areas[i] ?? []) };
}

/**
 * What the button of a measure asks for next: highest first, lowest first, then as they were
 * chosen.
 */
export const nextOrder = (by: string | undefined, slug: string): string | undefined =>
  by === slug ? `-${slug}` : by === `-${slug}` ? undefined : slug;

/**
 * The places of the areas, ordered by their figures in one measure; an area without a figure comes
 * last, equals stay as chosen.
 */
export function placesBy(row: CompareRow | undefined, lowest: boolean): readonly number[] | null {
  if (!row) return null;
  const amounts = row.cells.map(({ cell }) => amountOf(cell.value));
  return amounts
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [amounts[a] ?? null, amounts[b] ?? null];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return lowest ? x - y : y - x;
    });
}
