import type { AreaFile } from "#contract/areaFile.ts";
import { concerns } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries, type Observation, type Series } from "#domain/observation.ts";
import {
  comparePeriods,
  isMonth,
  isQuarter,
  lastDayOf,
  type Basis,
  type Frame,
  type PeriodId,
} from "#domain/calendar.ts";
import { partAt } from "#domain/rolling.ts";
import { missing } from "#domain/value.ts";
import { figureOf, peopleAt, summed, type Population } from "../council/measures.ts";
import type { History } from "./decide/checking.ts";
import { AGES } from "./decide/counted.ts";
import type { LocalRow } from "./localRow.ts";

const GIVEN: readonly Basis[] = ["month", "snapshot", "quarter", "rolling-12"];
const ownOf = (file: AreaFile, slug: string): readonly Series[] =>
  file.series.filter((s) => s.indicator === slug && !isYearlySeries(s));

/** The council's separate points of a measure as loaded: what new rows continue. */
export const givenSeries = (file: AreaFile, slug: string): Series | undefined =>
  GIVEN.map((basis) => ownOf(file, slug).find((s) => s.frame.basis === basis)).find(
    (s) => s !== undefined,
  );

/** The published years of a measure, from which a council without months of its own starts. */
const publishedSeries = (file: AreaFile, slug: string): Series | undefined =>
  file.series.find((s) => s.indicator === slug && isYearlySeries(s));

/** What is known of a measure before a file comes. */
export const historyOf = (file: AreaFile, slug: string): History => ({
  own: givenSeries(file, slug),
  published: publishedSeries(file, slug),
});

/**
 * Children by mid-year, read back from the denominators of every rate that is held, published years and own months: every
 * authority has them. A later month takes the newest known.
 */
export function populationOf(
  file: AreaFile,
  indicators: ReadonlyMap<string, Indicator>,
): Population {
  const found = new Map<string, number>();
  for (const series of file.series) {
    const ages = AGES[indicators.get(series.indicator)?.unit ?? ""];
    if (ages === undefined) continue;
    for (const o of series.observations) {
      const end = lastDayOf(o.period, series.frame);
      const midYear = `${end.month > 6 ? end.year : end.year - 1}|${ages}`;
      // Own months come first in the file, and what a council gave itself stands.
      if (o.denominator.kind === "known" && !found.has(midYear))
        found.set(midYear, o.denominator.amount);
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
    const own = ownSeries(file, indicator, added, population);
    // In the place of what they replace, so that a feed written from here has the order of one built from the folder.
    const mine = (s: Series): boolean => s.indicator === slug && !isYearlySeries(s);
    const at = series.findIndex(mine);
    series =
      at < 0
        ? [...own, ...series]
        : [...series.slice(0, at), ...own, ...series.slice(at).filter((s) => !mine(s))];
    // The points as given say how firm the newest is; sums stand in only where a council gives nothing else.
    const newest = own
      .map((s) => s.observations.findLast((o) => o.value.kind === "known"))
      .find((o) => o !== undefined);
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

const ROLLING: ReadonlySet<string> = new Set(["rolling-12", "rolling-3"]);
const hasFigure = (series: Series): boolean =>
  series.observations.some((o) => o.value.kind === "known");

/**
 * A measure's own series once these rows are laid over what is loaded: its points as given, and the sums over months. A sum
 * that the file itself gives stands where the months do not make it. A series without one figure does not exist, so that
 * it hides nothing.
 */
function ownSeries(
  file: AreaFile,
  indicator: Indicator,
  rows: readonly LocalRow[],
  population: Population,
): readonly Series[] {
  const { slug } = indicator;
  const before = givenSeries(file, slug);
  const continues = before !== undefined && ROLLING.has(before.frame.basis);
  const stated = rows.filter((r) => r.basis !== undefined && ROLLING.has(r.basis));
  const alone = continues ? rows : rows.filter((r) => !stated.includes(r));
  const frame: Frame = before?.frame ?? {
    basis: firstBasis(indicator, alone),
    ends: "03-31",
  };
  const given = laidOver(before, slug, frame, alone, indicator, population);
  const worked = hasFigure(given) ? sumsOf(file, indicator, given, population) : [];
  const bases = [
    ...new Set([...worked.map((s) => s.frame.basis), ...stated.flatMap((r) => r.basis ?? [])]),
  ];
  const sums = continues
    ? []
    : bases.map((basis): Series => {
        const sum = worked.find((s) => s.frame.basis === basis);
        const held = ownOf(file, slug).find((s) => s.frame.basis === basis);
        const base = keptWhereMade(sum, held, { basis, ends: "03-31" }, slug);
        return laidOver(
          base,
          slug,
          base.frame,
          stated.filter((r) => r.basis === basis),
          indicator,
          population,
        );
      });
  return [given, ...sums].filter((s) => hasFigure(s) || (s === given && before !== undefined));
}

/** The basis of a measure that a council gives for the first time. */
function firstBasis(indicator: Indicator, rows: readonly LocalRow[]): Basis {
  if (rows.some((r) => isQuarter(r.period))) return "quarter";
  return indicator.localBasis === "snapshot" ? "snapshot" : "month";
}

/** The sums that the months make; where they make none, what stood there before, unless two ways of counting keep them apart. */
function keptWhereMade(
  made: Series | undefined,
  held: Series | undefined,
  frame: Frame,
  slug: string,
): Series {
  if (!made) return held ?? { indicator: slug, source: "council", frame, observations: [] };
  const before = new Map((held?.observations ?? []).map((o) => [o.period, o]));
  const parted = (o: Observation): boolean => o.value.kind === "not-applicable";
  const observations = made.observations.map((o) => {
    const old = before.get(o.period);
    before.delete(o.period);
    return o.value.kind === "known" || parted(o) || old?.value.kind !== "known" ? o : old;
  });
  return { ...made, observations: [...observations, ...before.values()].sort(byPeriod) };
}
const byPeriod = (a: Observation, b: Observation): number => comparePeriods(a.period, b.period);

function laidOver(
  before: Series | undefined,
  slug: string,
  frame: Frame,
  rows: readonly LocalRow[],
  indicator: Indicator,
  population: Population,
): Series {
  const points = new Map(
    (before?.observations ?? []).map((o): [PeriodId, Observation] => [o.period, o]),
  );
  for (const row of rows) points.set(row.period, observationOf(row, indicator, population));
  return {
    indicator: slug,
    source: before?.source ?? "council",
    frame,
    observations: [...points.values()].sort(byPeriod),
  };
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
