import * as z from "zod/mini";
import { findArea, type Area, type NeighbourModel } from "#domain/area.ts";
import { benchmarksAt, latestBy, membersAt, regionFor } from "#domain/benchmark.ts";
import { changeAt } from "#domain/change.ts";
import { formatChange, formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayNoNational } from "#domain/narrative/sayNational.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import {
  isYearlySeries,
  observationAt,
  type Observation,
  type Series,
} from "#domain/observation.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { lastDayOf, periodLabel, isYear, parsePeriod, startsIn } from "#domain/calendar.ts";
import { intervalOf } from "#domain/statistics/interval.ts";
import { bandOf, quartilesOf, rankOf } from "#domain/statistics/rank.ts";
import { sayBenchmark, meanMeasure } from "#domain/narrative/sayBenchmark.ts";
import { readAreaFile, WireAreaFile, type AreaFile } from "#contract/areaFile.ts";
import {
  readAreas,
  readCatalogue,
  readMore,
  WireAreas,
  WireCatalogue,
  WireMore,
} from "#contract/catalogue.ts";
import { paths } from "#contract/routes.ts";
import { readAllAreas, WireAllAreas, type AllAreas } from "#contract/series.ts";

export type Question = {
  readonly area: string;
  readonly indicator: string;
  readonly period: string | null;
  readonly model: NeighbourModel;
  readonly json: boolean;
};
export type Answer = { readonly ok: boolean; readonly text: string };
type Read = (path: string) => unknown;

/** Answers from a feed with the same domain code as the app, for people or, with `json`, one object a line. */
export function show(read: Read, question: Question): Answer {
  const areas = readAreas(z.parse(WireAreas, read(paths.areas())));
  const more = readMore(z.parse(WireMore, read(paths.more())));
  const indicators = [
    ...readCatalogue(z.parse(WireCatalogue, read(paths.catalogue()))).indicators,
    ...more.indicators,
  ];
  const wanted =
    question.area === "all"
      ? areas
      : [findArea(areas, question.area)].filter((area) => area !== undefined);
  const [single] = wanted;
  // A council's own measures are asked of it alone.
  const ours = single && wanted.length === 1 ? measuresOf([], areaFile(read, single).ours) : [];
  const asked = [...indicators, ...ours];
  const chosen =
    question.indicator === "all"
      ? asked
      : asked.filter((i) =>
          [i.slug, i.id].includes(more.same[question.indicator] ?? question.indicator),
        );
  if (wanted.length === 0)
    return {
      ok: false,
      text: `No area is called “${question.area}”: give a name, a code of nine characters or DfE's three digits.\n`,
    };
  if (chosen.length === 0)
    return {
      ok: false,
      text: `No indicator is called “${question.indicator}”: the slugs are in catalogue.json.\n`,
    };
  const all = new Map<string, AllAreas>();
  const published = (slug: string): AllAreas => {
    const found = all.get(slug) ?? readAllAreas(z.parse(WireAllAreas, read(paths.series(slug))));
    all.set(slug, found);
    return found;
  };
  const lines = wanted.flatMap((area) => {
    const own = ownSeries(read, area, ours.length > 0);
    return chosen.flatMap((indicator) => {
      const one = indicator.published ? published(indicator.slug) : null;
      const local = own.find(
        (s) => s.indicator === indicator.slug && s.frame.basis === indicator.localBasis,
      );
      const series = local ?? one?.byArea.get(area.code);
      return series
        ? [line(area, indicator, series, one, areas, question)]
        : question.indicator === "all"
          ? []
          : [nothing(area, indicator, question)];
    });
  });
  return { ok: true, text: lines.map((text) => `${text}\n`).join("") };
}

const areaFile = (read: Read, area: Area): AreaFile =>
  readAreaFile(z.parse(WireAreaFile, read(paths.area(area.code))));

/** The council's own months, where it has any that the question can be of. */
const ownSeries = (read: Read, area: Area, hasOurs: boolean): readonly Series[] =>
  area.type === "illustrative" || hasOurs
    ? areaFile(read, area).series.filter((s) => !isYearlySeries(s))
    : [];

function nothing(area: Area, indicator: Indicator, question: Question): string {
  const because = indicator.published
    ? `${area.name} is not in the source of this indicator`
    : sayNoNational(indicator);
  return question.json
    ? JSON.stringify({
        area: { code: area.code, oldCode: area.oldCode, name: area.name },
        indicator: indicator.slug,
        period: null,
        status: null,
        value: null,
        display: because,
      })
    : `${area.name}, ${indicator.shortName}: ${because}`;
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

function line(
  area: Area,
  indicator: Indicator,
  series: Series,
  one: AllAreas | null,
  areas: readonly Area[],
  question: Question,
): string {
  const observation = pick(series, question.period);
  if (!observation) {
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
  const seriesOf = (code: string) => one?.byArea.get(code);
  const day = lastDayOf(observation.period, series.frame);
  const at = one ? latestBy(one.periods, one.frame, day) : null;
  const region = one ? regionFor(seriesOf, area, one.periods[one.periods.length - 1]) : null;
  const marks = at ? benchmarksAt(seriesOf, area, at, region) : null;
  const group = marks?.neighbours[question.model];
  const change = changeAt(series, observation.period);
  const nameOf = (code: string | null) => areas.find((a) => a.code === code)?.name ?? null;
  const joint = one?.notes[area.code] ?? null;
  // LAIT ranks every authority with a figure, ended ones and joint returns included; never a region or an invented council.
  const placed = area.type === "authority" && one !== null && series === one.byArea.get(area.code);
  const peers =
    placed && one
      ? areas
          .filter((a) => a.type === "authority")
          .flatMap(
            (a) =>
              observationAt(one.byArea.get(a.code) ?? NO_SERIES, observation.period)?.value ?? [],
          )
      : [];
  const interval = intervalOf(indicator.unit, observation.numerator, observation.denominator, 95);
  if (!question.json) {
    const label = periodLabel(observation.period, series.frame);
    const against =
      marks && one
        ? [
            area.type === "country"
              ? ""
              : sayBenchmark("England", marks.england, indicator, marks.period, one.frame),
            nameOf(region)
              ? sayBenchmark(nameOf(region) ?? "", marks.region, indicator, marks.period, one.frame)
              : "",
            group && group.of > 0
              ? `neighbours ${question.model}: mean ${formatValue(group.mean, meanMeasure(indicator))}, ${group.n} of ${group.of}`
              : "",
          ]
            .filter((t) => t !== "")
            .join("; ")
        : sayNoNational(indicator);
    const moved =
      change.kind === "changed"
        ? `, ${formatChange(change.amount, indicator)} since ${change.since}`
        : "";
    return `${area.name}, ${indicator.shortName}, ${label}: ${formatValue(observation.value, indicator)}${nOfN(observation)}${moved} (${against})${joint ? ` ${joint}` : ""}${area.to ? ` The council ended on ${sayDay(area.to)}.` : ""}`;
  }
  return JSON.stringify({
    area: {
      code: area.code,
      oldCode: area.oldCode,
      name: area.name,
      ...(area.from ? { from: area.from } : {}),
      ...(area.to ? { to: area.to } : {}),
    },
    indicator: indicator.slug,
    period: { id: observation.period, label: periodLabel(observation.period, series.frame) },
    status: observation.status,
    value: observation.value,
    display: formatValue(observation.value, indicator),
    numerator: observation.numerator,
    denominator: observation.denominator,
    ...(joint ? { joint } : {}),
    benchmarks:
      marks && one
        ? {
            england: {
              period: marks.period,
              value: marks.england,
              display: formatValue(marks.england, indicator),
            },
            region: {
              name: nameOf(region),
              period: marks.period,
              value: marks.region,
              display: formatValue(marks.region, indicator),
            },
            neighbours: {
              model: question.model,
              period: marks.period,
              n: group?.n ?? 0,
              of: group?.of ?? 0,
              mean: group?.mean ?? null,
              median: group?.median ?? null,
              min: group?.min ?? null,
              max: group?.max ?? null,
              members: membersAt(seriesOf, area, question.model, marks.period).map((m) => m.code),
            },
          }
        : null,
    change:
      change.kind === "changed"
        ? {
            since: change.since,
            amount: change.amount,
            display: formatChange(change.amount, indicator),
          }
        : null,
    interval: interval ? { level: 95, lower: interval.lower, upper: interval.upper } : null,
    rank: placed ? rankOf(observation.value, peers, indicator.polarity) : null,
    quartiles: placed ? quartilesOf(peers) : null,
    band:
      placed && !indicator.noBand
        ? bandOf(observation.value, quartilesOf(peers), indicator.polarity)
        : null,
  });
}

const NO_SERIES: Series = {
  indicator: "",
  source: "",
  frame: { basis: "year", ends: "03-31" },
  observations: [],
};

const nOfN = (o: Observation): string =>
  o.numerator.kind === "known" && o.denominator.kind === "known"
    ? ` (${plain(o.numerator.amount)} of ${plain(o.denominator.amount)})`
    : "";

const plain = (n: number): string => formatNumber(n, Number.isInteger(n) ? 0 : 1);
