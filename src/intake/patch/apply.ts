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
import { figureOf, peopleAt, summed, type Population } from "#intake/check/figureOf.ts";
import type { History } from "#intake/check/decide/checking.ts";
import { AGES } from "#intake/check/decide/counted.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";

const GIVEN: readonly Basis[] = ["month", "snapshot", "quarter", "rolling-12"];
type Own = Pick<AreaFile, "series" | "withheld">;
const ownOf = (file: Own, slug: string): readonly Series[] =>
  file.series.filter((s) => s.indicator === slug && !isYearlySeries(s));

/**
 * The council's separate points of a measure as loaded, though all of them are gaps: what new rows
 * continue.
 */
export const givenSeries = (file: Own, slug: string): Series | undefined =>
  withFigures(file, slug) ?? file.withheld?.find((s) => s.indicator === slug);

const withFigures = (file: Own, slug: string): Series | undefined =>
  GIVEN.map((basis) => ownOf(file, slug).find((s) => s.frame.basis === basis)).find(
    (s) => s !== undefined,
  );

/** The published years of a measure, from which a council without months of its own starts. */
const publishedSeries = (file: AreaFile, slug: string): Series | undefined =>
  file.series.find((s) => s.indicator === slug && isYearlySeries(s));

/** What is known of a measure before a file comes. */
export const historyOf = (file: AreaFile, slug: string): History => ({
  // Gaps alone say nothing of how a measure is counted.
  own: withFigures(file, slug),
  published: publishedSeries(file, slug),
});

/**
 * Children by mid-year, read back from the denominators of every rate that is held, published years
 * and own months: every authority has them. A later month takes the newest known.
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

/**
 * The sums over months that a measure's own figures make, never across a break in how they are
 * counted.
 */
function sumsOf(
  file: Pick<AreaFile, "events">,
  indicator: Indicator,
  given: Series,
  population: Population,
): readonly Series[] {
  return summed(indicator, given, population).map((s) => partedAt(file, s));
}

/**
 * A sum over months with a gap wherever it would join two ways of counting; other series as they
 * are.
 */
export function partedAt(file: Pick<AreaFile, "events">, series: Series): Series {
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

/**
 * The area's file as it stands once these rows are accepted: same periods are replaced, sums over
 * months worked out anew.
 */
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
  const ranks = new Map([...indicators.keys()].map((slug, i) => [slug, i]));
  let series = file.series;
  let last = file.dataTo;
  let gaps = file.withheld ?? [];
  for (const [slug, added] of bySlug) {
    const indicator = indicators.get(slug);
    if (!indicator) continue;
    const { own, withheld } = parted(ownSeries(file, indicator, added, population));
    gaps = [...gaps.filter((s) => s.indicator !== slug), ...withheld];
    // In the place of what they replace, so that a feed written from here has the order of one
    // built from the folder.
    const mine = (s: Series): boolean => s.indicator === slug && !isYearlySeries(s);
    const at = series.findIndex(mine);
    series =
      at < 0
        ? joined(series, own, ranks.get(slug) ?? 0, (s) =>
            isYearlySeries(s) ? Infinity : (ranks.get(s.indicator) ?? 0),
          )
        : [...series.slice(0, at), ...own, ...series.slice(at).filter((s) => !mine(s))];
    // The points as given say how firm the newest is; sums stand in only where a council gives
    // nothing else.
    const given = new Set<PeriodId>(added.map((row) => row.period));
    const newest = own
      .map((s) => s.observations.findLast((o) => o.value.kind === "known" && given.has(o.period)))
      .find((o) => o !== undefined);
    if (newest && isMonth(newest.period))
      last = later(last, {
        period: newest.period,
        received: received ?? last?.received ?? "",
        status: newest.status,
      });
  }
  return withWithheld({ ...file, series, dataTo: last }, gaps);
}

/**
 * Own series with a figure, and the gaps of a measure that has none: those draw nothing and hide
 * nothing, but were sent.
 */
export const parted = (all: readonly Series[]) => ({
  own: all.filter(hasFigure),
  withheld: all.filter((s) => !hasFigure(s)),
});

/** A file with what was sent without a figure; in one order, whoever sent what first. */
export function withWithheld<F extends Own>(
  file: F,
  withheld: readonly Series[],
): Omit<F, "withheld"> & Pick<Own, "withheld"> {
  const { withheld: _, ...rest } = file;
  const sorted = withheld.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1));
  return sorted.length > 0 ? { ...rest, withheld: sorted } : rest;
}

/**
 * New series before the first that ranks after them: whatever is laid first, the file has one
 * order.
 */
const joined = (
  series: readonly Series[],
  own: readonly Series[],
  rank: number,
  rankOf: (series: Series) => number,
): readonly Series[] => {
  const after = series.findIndex((s) => rankOf(s) > rank);
  const at = after < 0 ? series.length : after;
  return [...series.slice(0, at), ...own, ...series.slice(at)];
};

type DataTo = NonNullable<AreaFile["dataTo"]>;
/** The newer month; of one month what was received last; and of one day what is not firm yet. */
function later(a: DataTo | null, b: DataTo): DataTo {
  if (!a) return b;
  const byMonth = comparePeriods(b.period, a.period);
  if (byMonth !== 0) return byMonth > 0 ? b : a;
  if (a.received !== b.received) return b.received > a.received ? b : a;
  return a.status === "provisional" ? a : b;
}

const ROLLING: ReadonlySet<string> = new Set(["rolling-12", "rolling-3"]);
const hasFigure = (series: Series): boolean =>
  series.observations.some((o) => o.value.kind === "known");
const hasReason = (series: Series): boolean =>
  series.observations.some((o) => o.value.kind !== "missing");

/**
 * A measure's own series once these rows are laid over what is loaded: its points as given, and the
 * sums over months. A sum that a file itself gives stands where the months do not make it. Points
 * that are all gaps come too where one has a reason, and are for the caller to part. `source` names
 * who gives a measure that is not loaded yet.
 */
export function ownSeries(
  file: Own & Pick<AreaFile, "events">,
  indicator: Indicator,
  rows: readonly LocalRow[],
  population: Population,
  source = "council",
): readonly Series[] {
  const { slug } = indicator;
  const given = withFigures(file, slug);
  const gaps = (file.withheld ?? []).filter((s) => s.indicator === slug);
  const before = given && !ROLLING.has(given.frame.basis) ? given : undefined;
  const usual = given && !before ? given.frame.basis : null;
  const rollingOf = ({ basis }: LocalRow): Basis | null =>
    basis === undefined ? usual : ROLLING.has(basis) ? basis : null;
  const lay = (base: Series | undefined, frame: Frame, added: readonly LocalRow[]): Series =>
    laidOver(
      base ?? { indicator: slug, source, frame, observations: [] },
      added,
      indicator,
      population,
    );
  const alone = rows.filter((r) => rollingOf(r) === null);
  const first = firstBasis(indicator, alone);
  const base = before ?? gaps.find((s) => s.frame.basis === first);
  const points = lay(base, base?.frame ?? { basis: first, ends: "03-31" }, alone);
  const worked = hasFigure(points) ? sumsOf(file, indicator, points, population) : [];
  const held = [...ownOf(file, slug), ...gaps].filter((s) => ROLLING.has(s.frame.basis));
  const bases = new Set(
    [...worked, ...held].map((s) => s.frame.basis).concat(rows.flatMap((r) => rollingOf(r) ?? [])),
  );
  const sums = [...bases].map((basis) => {
    const of = (s: Series): boolean => s.frame.basis === basis;
    const base = keptWhereMade(worked.find(of), held.find(of));
    const added = rows.filter((r) => rollingOf(r) === basis);
    return lay(base, { basis, ends: "03-31" }, added);
  });
  const told = (s: Series): boolean => hasFigure(s) || (!hasFigure(points) && hasReason(s));
  return [points, ...sums].filter(told);
}

/**
 * The point of the file that a row would take the place of, and its basis; null where the council
 * has no series of it.
 */
export function pointOf(
  file: Own,
  row: LocalRow,
): { readonly basis: Basis; readonly observation: Observation | undefined } | null {
  const sum = row.basis !== undefined && ROLLING.has(row.basis) ? row.basis : null;
  const series =
    sum === null
      ? givenSeries(file, row.slug ?? "")
      : ownOf(file, row.slug ?? "").find((s) => s.frame.basis === sum);
  if (!series) return null;
  return {
    basis: series.frame.basis,
    observation: series.observations.find((o) => o.period === row.period),
  };
}

/**
 * The basis of a measure that a council gives for the first time: as its rows say, else as the
 * catalogue expects it.
 */
function firstBasis(indicator: Indicator, rows: readonly LocalRow[]): Basis {
  const stated = rows.find((r) => r.basis !== undefined)?.basis;
  if (stated !== undefined && stated !== "ytd") return stated;
  if (rows.some((r) => isQuarter(r.period))) return "quarter";
  return indicator.localBasis === "snapshot" ? "snapshot" : "month";
}

/**
 * The sums that the months make; where they make none, what stood there before, unless two ways of
 * counting keep them apart.
 */
function keptWhereMade(made: Series | undefined, held: Series | undefined): Series | undefined {
  if (!made) return held;
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
  base: Series,
  rows: readonly LocalRow[],
  indicator: Indicator,
  population: Population,
): Series {
  const points = new Map(base.observations.map((o): [PeriodId, Observation] => [o.period, o]));
  for (const row of rows) points.set(row.period, observationOf(row, indicator, population));
  return { ...base, observations: [...points.values()].sort(byPeriod) };
}

/**
 * The figure that a row makes: worked out from its numbers where they stand, else as it is printed.
 */
export function observationOf(
  row: LocalRow,
  indicator: Indicator,
  population: Population,
): Observation {
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
