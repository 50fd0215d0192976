import type { Area, NeighbourModel } from "#domain/area.ts";
import {
  benchmarksAt,
  latestBy,
  membersAt,
  regionFor,
  type Benchmarks,
} from "#domain/benchmark.ts";
import { isYear, lastDayOf, parsePeriod, periodLabel, startsIn } from "#domain/calendar.ts";
import { changeAt, type Change } from "#domain/change.ts";
import { formatChange, formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure, sayBenchmark } from "#domain/words/beside/sayBenchmark.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { observationAt, type Observation, type Series } from "#domain/observation.ts";
import { intervalOf } from "#domain/statistics/interval.ts";
import { bandOf, quartilesOf, rankOf } from "#domain/statistics/rank.ts";
import type { Value } from "#domain/value.ts";
import type { AllAreas } from "#contract/series.ts";

/**
 * One measure of one area, as asked; `one` is what is published of every area, null for a measure
 * of the council's own.
 */
export type AskedLine = {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly one: AllAreas | null;
  readonly areas: readonly Area[];
  readonly question: {
    readonly period: string | null;
    readonly model: NeighbourModel;
    readonly json: boolean;
  };
};

/**
 * The line that answers: in words, or an object of JSON. A period without a figure says which
 * periods have one.
 */
export function showLine(asked: AskedLine): string {
  const observation = pick(asked.series, asked.question.period);
  if (!observation) return noFigure(asked);
  const beside = besideAt(asked, observation);
  return asked.question.json
    ? JSON.stringify(inData(asked, observation, beside))
    : inWords(asked, observation, beside);
}

function pick(series: Series, period: string | null): Observation | undefined {
  // Of a council that has ended, the last year it lived through says more than the years after.
  if (period === null)
    return (
      series.observations.findLast((o) => o.value.kind !== "no-authority") ??
      series.observations[series.observations.length - 1]
    );
  const id = parsePeriod(period);
  if (id === null) return undefined;
  return (
    observationAt(series, id) ??
    series.observations.find(
      (o) => isYear(id) && lastDayOf(o.period, series.frame).year === startsIn(id),
    )
  );
}

function noFigure({ area, indicator, series, question }: AskedLine): string {
  const said = `no figure for ${question.period ?? "any period"}: the series runs from ${series.observations[0]?.period ?? "?"} to ${series.observations[series.observations.length - 1]?.period ?? "?"}`;
  return question.json
    ? JSON.stringify({
        area: { code: area.code, oldCode: area.oldCode, name: area.name },
        indicator: indicator.slug,
        period: question.period,
        status: null,
        value: null,
        display: said,
      })
    : `${area.name}, ${indicator.shortName}: ${said}`;
}

/**
 * What a figure is set beside: others at their own last period by then, the figure before it, and
 * the council it was returned with.
 */
type Beside = {
  readonly marks: (Benchmarks & { readonly frame: Series["frame"] }) | null;
  readonly region: string | null;
  readonly members: readonly string[];
  readonly change: Change;
  readonly joint: string | null;
};

function besideAt({ area, series, one, areas, question }: AskedLine, o: Observation): Beside {
  const change = changeAt(series, o.period);
  if (!one) return { marks: null, region: null, members: [], change, joint: null };
  const seriesOf = (code: string) => one.byArea.get(code);
  const at = latestBy(one.periods, one.frame, lastDayOf(o.period, series.frame));
  const code = regionFor(seriesOf, area, one.periods[one.periods.length - 1]);
  return {
    marks: at ? { ...benchmarksAt(seriesOf, area, at, code), frame: one.frame } : null,
    region: areas.find((a) => a.code === code)?.name ?? null,
    members: at ? membersAt(seriesOf, area, question.model, at).map((m) => m.code) : [],
    change,
    joint: one.notes[area.code] ?? null,
  };
}

function inWords(asked: AskedLine, o: Observation, beside: Beside): string {
  const { area, indicator, series } = asked;
  const { change, joint } = beside;
  const moved =
    change.kind === "changed"
      ? `, ${formatChange(change.amount, indicator)} since ${change.since}`
      : "";
  const ended = area.to ? ` The council ended on ${sayDay(area.to)}.` : "";
  return `${area.name}, ${indicator.shortName}, ${periodLabel(o.period, series.frame)}: ${formatValue(o.value, indicator)}${nOfN(o)}${moved} (${against(asked, beside)})${joint ? ` ${joint}` : ""}${ended}`;
}

/** The comparators in words; what a measure without national figures lacks them for. */
function against({ area, indicator, question }: AskedLine, { marks, region }: Beside): string {
  if (!marks) return sayNoNational(indicator);
  const say = (name: string, value: Value): string =>
    sayBenchmark(name, value, indicator, marks.period, marks.frame);
  const group = marks.neighbours[question.model];
  return [
    area.type === "country" ? "" : say("England", marks.england),
    region ? say(region, marks.region) : "",
    group && group.of > 0
      ? `neighbours ${question.model}: mean ${formatValue(group.mean, meanMeasure(indicator))}, ${group.n} of ${group.of}`
      : "",
  ]
    .filter((t) => t !== "")
    .join("; ");
}

function inData(asked: AskedLine, o: Observation, beside: Beside): object {
  const { area, indicator, series } = asked;
  const { change, joint } = beside;
  const interval = intervalOf(indicator.unit, o.numerator, o.denominator, 95);
  return {
    area: {
      code: area.code,
      oldCode: area.oldCode,
      name: area.name,
      ...(area.from ? { from: area.from } : {}),
      ...(area.to ? { to: area.to } : {}),
    },
    indicator: indicator.slug,
    period: { id: o.period, label: periodLabel(o.period, series.frame) },
    status: o.status,
    value: o.value,
    display: formatValue(o.value, indicator),
    numerator: o.numerator,
    denominator: o.denominator,
    ...(joint ? { joint } : {}),
    benchmarks: benchmarksIn(asked, beside),
    change:
      change.kind === "changed"
        ? {
            since: change.since,
            amount: change.amount,
            display: formatChange(change.amount, indicator),
          }
        : null,
    interval: interval ? { level: 95, lower: interval.lower, upper: interval.upper } : null,
    ...placeIn(asked, o),
  };
}

function benchmarksIn(
  { indicator, question }: AskedLine,
  { marks, region, members }: Beside,
): object | null {
  if (!marks) return null;
  const { period, england, region: ofRegion } = marks;
  const group = marks.neighbours[question.model];
  return {
    england: { period, value: england, display: formatValue(england, indicator) },
    region: { name: region, period, value: ofRegion, display: formatValue(ofRegion, indicator) },
    neighbours: {
      model: question.model,
      period,
      n: group?.n ?? 0,
      of: group?.of ?? 0,
      mean: group?.mean ?? null,
      median: group?.median ?? null,
      min: group?.min ?? null,
      max: group?.max ?? null,
      members,
    },
  };
}

/**
 * The place among all authorities. LAIT ranks every one with a figure, ended ones and joint returns
 * included; never a region or an invented council.
 */
function placeIn({ area, areas, indicator, series, one }: AskedLine, o: Observation): object {
  if (area.type !== "authority" || one === null || series !== one.byArea.get(area.code))
    return { rank: null, quartiles: null, band: null };
  const peers = areas
    .filter((a) => a.type === "authority")
    .flatMap((a) => {
      const own = one.byArea.get(a.code);
      return (own && observationAt(own, o.period)?.value) ?? [];
    });
  const quartiles = quartilesOf(peers);
  return {
    rank: rankOf(o.value, peers, indicator),
    quartiles,
    band: indicator.noBand ? null : bandOf(o.value, quartiles, indicator.polarity),
  };
}

const nOfN = (o: Observation): string =>
  o.numerator.kind === "known" && o.denominator.kind === "known"
    ? ` (${plain(o.numerator.amount)} of ${plain(o.denominator.amount)})`
    : "";

const plain = (n: number): string => formatNumber(n, Number.isInteger(n) ? 0 : 1);
