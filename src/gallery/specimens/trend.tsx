import type { ReactNode } from "react";
import { Trend } from "#charts/trend/Trend.tsx";
import { NAMED, type Laid, type TrendInput } from "#charts/trend/trend.ts";
import { trendModel } from "#charts/trend/trendModel.ts";
import { areaCode } from "#domain/area.ts";
import {
  withComparison,
  USUAL_CHOICE,
  resolveComparison,
  type Choice,
} from "#domain/comparison.ts";
import type { Reported } from "#domain/council.ts";
import type { Series } from "#domain/observation.ts";
import { GAPS } from "#domain/value.ts";
import { emptied, endingAs, lastOf, mapped, valueOf, withGaps } from "../bent.ts";
import { seriesOf, type Council, type Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** A council's own line through time with those it is set beside. */
export function trend(figures: Figures): readonly Specimen[] {
  return [
    ...yearly(figures),
    ...compared(figures),
    ...bases(figures),
    ...statesOf("trend", laidOn(figures)),
    ...statesOf("trend", phone(figures), PHONE),
  ];
}

/** Councils laid on it by name, and each of the neighbours. */
function laidOn(figures: Figures): { readonly [state: string]: () => ReactNode } {
  const input = inputOf(figures, { slug: "cp-repeat-plans", basis: "year", council: figures.york });
  const { areas, york, everywhere } = figures;
  const laid = (code: string, as: Laid["as"]): readonly Laid[] => {
    const series = everywhere("cp-repeat-plans").byArea.get(code);
    const name = areas.find((a) => a.code === code)?.name ?? code;
    return series ? [{ name, series, as }] : [];
  };
  const NAMES = ["E06000035", "E06000058", "E06000063", "E09000007"];
  const named = NAMES.flatMap((code, i) => laid(code, NAMED[i] ?? "each"));
  const each = york.area.neighbours["2025"].flatMap(({ code }) => laid(code, "each"));
  return {
    "four-by-name": () => drawn(input, { laid: named }),
    "each-neighbour": () => drawn(input, { laid: each }),
    "one-by-name-and-each-neighbour": () => drawn(input, { laid: [...named.slice(0, 1), ...each] }),
  };
}

type Of = { readonly slug: string; readonly basis: string; readonly council: Council };

/** What a measure's page hands the chart, with the comparison chosen. */
function inputOf(
  { indicator, areas, everywhere }: Figures,
  { slug, basis, council: { area, file }, council }: Of,
  choice: Partial<Choice> = {},
): TrendInput {
  const comparison = resolveComparison({ ...USUAL_CHOICE, ...choice }, area, areas, () => null);
  const all = everywhere("cp-repeat-plans");
  const benchmarks = withComparison(file.benchmarks, comparison, (code) => [
    all.byArea.get(code) ?? emptied(seriesOf(council, slug, basis), "missing"),
  ]);
  return {
    title: area.name,
    areaName: area.name,
    indicator: indicator(slug),
    series: seriesOf(council, slug, basis),
    published: null,
    benchmarks: benchmarks.get(slug) ?? null,
    comparison,
    baseline: null,
    regionName: comparison.kind === "region" ? comparison.words.figure : null,
    events: [],
    reported: [],
    zoom: false,
  };
}

const drawn = (input: TrendInput, over: Partial<TrendInput> = {}) => (
  <Trend model={trendModel({ ...input, ...over })} />
);

const REPEATED = { slug: "cp-repeat-plans", basis: "year" } as const;

function yearly(figures: Figures): readonly Specimen[] {
  const { york, medway } = figures;
  const input = inputOf(figures, { ...REPEATED, council: york });
  const { series } = input;
  const suppressed = { slug: "cp-two-years", basis: "snapshot" } as const;
  const each = Object.fromEntries(GAPS.map((gap, i) => [i + 1, gap]));
  return statesOf("trend", {
    usual: () => drawn(input),
    target: () => drawn(input, { target: { y: 22, figure: "22%", text: "Target 22%" } }),
    zoomed: () => drawn(input, { zoom: true }),
    "gap-in-the-middle": () =>
      drawn(
        inputOf(figures, { slug: "agency-cover-of-vacancies", basis: "snapshot", council: medway }),
      ),
    "gap-at-the-end": () => drawn(input, { series: withGaps(series, { [-1]: "unreliable" }) }),
    suppressed: () => drawn(inputOf(figures, { ...suppressed, council: medway })),
    "suppressed-here-and-there": () => drawn(inputOf(figures, { ...suppressed, council: york })),
    "every-gap": () => drawn(input, { series: withGaps(series, each) }),
    provisional: () => drawn(input, { series: endingAs(series, "provisional") }),
    "one-point": () => drawn(input, { series: lastOf(series, 1), benchmarks: null }),
    "no-figure": () =>
      drawn(inputOf(figures, { slug: "care-leavers-in-touch", basis: "year", council: york })),
    "no-figure-anywhere": () =>
      drawn(input, { series: emptied(series, "unavailable"), benchmarks: null }),
    "all-equal": () => drawn(input, { series: mapped(series, () => 20), benchmarks: null }),
    "all-nought": () => drawn(input, { series: mapped(series, () => 0), benchmarks: null }),
    "very-large": () => drawn(large(input)),
    "long-name": () => drawn(input, { areaName: "Bournemouth, Christchurch and Poole" }),
    "reported-to-committee": () => drawn(input, { reported: [reportedOf(york, series)] }),
  });
}

const large = (input: TrendInput): TrendInput => ({
  ...input,
  indicator: { ...input.indicator, unit: "gbp", decimals: 0 },
  series: mapped(input.series, (v) => v * 12_345_678),
  benchmarks: null,
});

const reportedOf = ({ area }: Council, series: Series): Reported => ({
  row: 1,
  indicator: series.indicator,
  key: series.indicator,
  subject: area.name,
  measure: "Repeat plans",
  value: valueOf(14),
  unit: "percent",
  periodLabel: "year ending 31 March 2018",
  periodEnd: "2018-03-31",
  breakdown: null,
  report: "",
  reportTitle: "",
  reportDate: "2018-06-05",
  paragraph: "",
  outcome: "agrees",
  words: "",
});

/** The usual picture with each kind of comparison, and without England. */
function compared(figures: Figures): readonly Specimen[] {
  const of = { ...REPEATED, council: figures.york };
  const group = ["E06000035", "E06000023", "E06000022", "E06000042", "E06000058", "E06000060"];
  const own: Partial<Choice> = {
    against: "group",
    group,
    called: "Walled cities and their hinterland",
  };
  const input = inputOf(figures, of);
  const { benchmarks } = input;
  return statesOf("trend", {
    "beside-older-neighbours-median": () =>
      drawn(inputOf(figures, of, { against: "2021", statistic: "median" })),
    "beside-own-group": () => drawn(inputOf(figures, of, own)),
    "beside-region": () => drawn(inputOf(figures, of, { against: "region" })),
    "beside-another-region": () =>
      drawn(inputOf(figures, of, { against: "region", region: areaCode("E12000008") })),
    "beside-own-past": () =>
      drawn(inputOf(figures, of, { against: "past" }), {
        baseline: input.series.observations[4] ?? null,
      }),
    "england-missing": () =>
      drawn(input, {
        benchmarks: benchmarks && {
          ...benchmarks,
          periods: benchmarks.periods.map((b) => ({ ...b, england: valueOf("not-applicable") })),
        },
      }),
    "comparators-end-early": () =>
      drawn(input, {
        benchmarks: benchmarks && { ...benchmarks, periods: benchmarks.periods.slice(0, -3) },
      }),
  });
}

/** A council's own months, on each way of counting. */
function bases(figures: Figures): readonly Specimen[] {
  const of = (slug: string, basis: string) =>
    inputOf(figures, { slug, basis, council: figures.marlbridge });
  const months = of("contacts", "month");
  const { events } = figures.marlbridge.file;
  const rolling = of("cp-repeat-plans", "rolling-12");
  return statesOf("trend", {
    "months-with-a-break": () =>
      drawn(months, { events: events.filter((e) => e.indicators !== "all") }),
    "a-handful": () => drawn(months, { series: mapped(months.series, (_, i) => i % 3) }),
    "few-months": () => drawn(months, { series: lastOf(months.series, 7) }),
    "months-beside-years": () => drawn(rolling),
    "year-to-date": () =>
      drawn(months, { series: { ...months.series, frame: { basis: "ytd", ends: "03-31" } } }),
    "below-nought": () => drawn(of("forecast-variance", "forecast")),
  });
}

const phone = (figures: Figures) => {
  const input = inputOf(figures, { ...REPEATED, council: figures.york });
  const months = inputOf(figures, {
    slug: "contacts",
    basis: "month",
    council: figures.marlbridge,
  });
  return {
    "usual-on-a-phone": () => drawn(input),
    "months-on-a-phone": () => drawn(months),
    "very-large-on-a-phone": () => drawn(large(input)),
  };
};
