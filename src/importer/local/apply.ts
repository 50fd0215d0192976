import type { AreaFile } from "#contract/areaFile.ts";
import { concerns } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries, type Observation, type Series } from "#domain/observation.ts";
import {
  comparePeriods,
  isMonth,
  isYearly,
  juneBefore,
  type Basis,
  type PeriodId,
} from "#domain/calendar.ts";
import { partAt } from "#domain/rolling.ts";
import { missing } from "#domain/value.ts";
import { figureOf, peopleAt, summed, type Population } from "../council/measures.ts";
import type { LocalRow } from "./localRow.ts";

const GIVEN: readonly Basis[] = ["month", "snapshot", "quarter", "rolling-12"];
const own = (file: AreaFile, slug: string): readonly Series[] =>
  file.series.filter((s) => s.indicator === slug && !isYearlySeries(s));

/** The council's separate points of a measure as loaded: what new rows continue. */
export const givenSeries = (file: AreaFile, slug: string): Series | undefined =>
  GIVEN.map((basis) => own(file, slug).find((s) => s.frame.basis === basis)).find(
    (s) => s !== undefined,
  );

const AGES: { readonly [unit: string]: string } = { "per-10k": "0-17", "per-100k": "10-17" };

/** Children by mid-year, read back from the denominators of what is loaded; a later month takes the newest known. */
function populationOf(file: AreaFile, indicators: ReadonlyMap<string, Indicator>): Population {
  const found = new Map<string, number>();
  for (const series of file.series) {
    const ages = AGES[indicators.get(series.indicator)?.unit ?? ""];
    if (ages === undefined || isYearlySeries(series)) continue;
    for (const o of series.observations) {
      if (o.denominator.kind === "known" && !isYearly(o.period))
        found.set(`${juneBefore(o.period)}|${ages}`, o.denominator.amount);
    }
  }
  for (const ages of ["0-17", "10-17"]) {
    const years = [...found.keys()]
      .filter((k) => k.endsWith(`|${ages}`))
      .map((k) => Number(k.slice(0, 4)));
    const newest = Math.max(...years);
    const children = found.get(`${newest}|${ages}`);
    if (children !== undefined)
      for (let year = newest + 1; year <= newest + 2; year += 1)
        found.set(`${year}|${ages}`, children);
  }
  return found;
}

/** The sums over months that a measure's own figures make, never across a break in how they are counted. */
function sumsOf(
  file: AreaFile,
  indicator: Indicator,
  given: Series,
  population: Population,
): readonly Series[] {
  return summed(indicator, given, population).map((s) => partedAt(file, s));
}

/** A sum over months with a gap wherever it would join two ways of counting; other series as they are. */
function partedAt(file: AreaFile, series: Series): Series {
  const months =
    series.frame.basis === "rolling-12" ? 12 : series.frame.basis === "rolling-3" ? 3 : null;
  if (months === null) return series;
  return file.events
    .filter((e) => e.kind === "break" && concerns(e, series.indicator))
    .reduce(
      (one, e) =>
        partAt(one, months, e.date, `Counted in two ways within these months: ${e.title}`),
      series,
    );
}

/** The area's file with these measures' sums over months worked out again: a break came or went. */
export function summedAnew(
  file: AreaFile,
  slugs: readonly string[],
  indicators: ReadonlyMap<string, Indicator>,
): AreaFile {
  const population = populationOf(file, indicators);
  const anew = new Map(
    slugs.flatMap((slug) => {
      const [indicator, given] = [indicators.get(slug), givenSeries(file, slug)];
      return indicator && given
        ? [partedAt(file, given), ...sumsOf(file, indicator, given, population)].map(
            (s) => [`${slug}|${s.frame.basis}`, s] as const,
          )
        : [];
    }),
  );
  return {
    ...file,
    series: file.series.map((s) =>
      isYearlySeries(s) ? s : (anew.get(`${s.indicator}|${s.frame.basis}`) ?? s),
    ),
  };
}

/** The area's file as it stands once these rows are accepted: same periods are replaced, sums over months worked out anew. */
export function applyRows(
  file: AreaFile,
  rows: readonly LocalRow[],
  indicators: ReadonlyMap<string, Indicator>,
  received: string | null = null,
): AreaFile {
  const population = populationOf(file, indicators);
  const bySlug = new Map<string, LocalRow[]>();
  for (const row of rows)
    if (row.slug !== null) bySlug.set(row.slug, [...(bySlug.get(row.slug) ?? []), row]);
  let series = file.series;
  let last = file.dataTo;
  for (const [slug, added] of bySlug) {
    const indicator = indicators.get(slug);
    if (!indicator) continue;
    const before = givenSeries(file, slug);
    const frame = before?.frame ?? {
      basis: indicator.localBasis === "snapshot" ? ("snapshot" as const) : ("month" as const),
      ends: "03-31",
    };
    const points = new Map(
      (before?.observations ?? []).map((o): [PeriodId, Observation] => [o.period, o]),
    );
    for (const row of added) points.set(row.period, observationOf(row, indicator, population));
    const given: Series = {
      indicator: slug,
      source: before?.source ?? "council",
      frame,
      observations: [...points.values()].sort((a, b) => comparePeriods(a.period, b.period)),
    };
    const sums = sumsOf(file, indicator, given, population);
    // In the place of what they replace, so that a feed written from here has the order of one built from the folder.
    const mine = (s: Series): boolean => s.indicator === slug && !isYearlySeries(s);
    const at = series.findIndex(mine);
    series =
      at < 0
        ? [given, ...sums, ...series]
        : [...series.slice(0, at), given, ...sums, ...series.slice(at).filter((s) => !mine(s))];
    const newest = given.observations.at(-1);
    if (
      newest &&
      isMonth(newest.period) &&
      (last === null || comparePeriods(newest.period, last.period) > 0)
    )
      last = {
        period: newest.period,
        received: received ?? last?.received ?? "",
        status: newest.status,
      };
  }
  return { ...file, series, dataTo: last };
}

function observationOf(row: LocalRow, indicator: Indicator, population: Population): Observation {
  const worked = figureOf(indicator, population, row.numerator, row.denominator, row.period);
  const counted = row.numerator.kind !== "missing";
  const people = AGES[indicator.unit];
  return {
    period: row.period,
    // The numbers say more than a printed share: where both stand, the figure is worked out.
    value:
      counted && worked.kind === "known"
        ? worked
        : row.value.kind === "missing"
          ? counted
            ? worked
            : missing("missing")
          : row.value,
    numerator: row.numerator,
    denominator: people ? peopleAt(population, people, row.period) : row.denominator,
    status: row.status,
    note: row.note === "" ? null : row.note,
  };
}
