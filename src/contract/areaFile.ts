import * as z from "zod/mini";
import type { BenchmarkSeries, Benchmarks, GroupStatistic } from "#domain/benchmark.ts";
import type { Commentary, CouncilEvent, Reported } from "#domain/council.ts";
import { BASES, type PeriodId } from "#domain/calendar.ts";
import type { Series } from "#domain/observation.ts";
import type { Target } from "#domain/target.ts";
import { POLARITIES, RANGES, UNITS } from "#domain/indicator.ts";
import { OWN_BASES, type Ours } from "#domain/ownMeasure.ts";
import type { Place } from "#domain/statistics/places.ts";
import type { Band } from "#domain/statistics/rank.ts";
import { missing } from "#domain/value.ts";
import { WirePeriod } from "./period.ts";
import { WireSeries, readSeries, writeSeries } from "./series.ts";
import { WireValue, readValue, sureValue, writeValue } from "./value.ts";

const WireGroup = z.object({
  n: z.array(z.number()),
  of: z.number(),
  mean: z.array(WireValue),
  median: z.array(WireValue),
  min: z.array(WireValue),
  max: z.array(WireValue),
});
const WireBenchmarks = z.object({
  indicator: z.string(),
  basis: z.enum(BASES),
  ends: z.string(),
  periods: z.array(WirePeriod),
  england: z.array(WireValue),
  region: z.array(WireValue),
  standsIn: z.optional(z.literal("London")),
  neighbours: z.record(z.string(), WireGroup),
  /** Position among all authorities, of how many with a figure; 0 where the area has none. */
  rank: z.optional(z.array(z.number())),
  ranked: z.optional(z.array(z.number())),
  /** How many authorities stand at that position, this one too; absent of an older feed. */
  shared: z.optional(z.array(z.number())),
  /** LAIT's quality band of each period, a letter each: "-" where there is none. */
  bands: z.optional(z.string()),
});
const WireTarget = z.object({
  indicator: z.string(),
  target: z.number(),
  tolerance: z.number(),
  owner: z.string(),
  source: z.enum(["national", "local"]),
  reason: z.string(),
  review: z.string(),
});
const WireEvent = z.object({
  date: z.string(),
  kind: z.enum(["step", "break", "inspection", "note"]),
  title: z.string(),
  text: z.string(),
  indicators: z.union([z.literal("all"), z.array(z.string())]),
});
const WireCommentary = z.object({
  indicator: z.string(),
  period: WirePeriod,
  what: z.string(),
  why: z.string(),
  action: z.string(),
  owner: z.string(),
  due: z.string(),
});
const WireReported = z.object({
  row: z.number(),
  indicator: z.nullable(z.string()),
  key: z.string(),
  subject: z.string(),
  measure: z.string(),
  value: WireValue,
  unit: z.enum([...UNITS, "gbp-million", "fte", "places", "children"]),
  periodLabel: z.string(),
  periodEnd: z.string(),
  breakdown: z.nullable(z.string()),
  report: z.string(),
  reportTitle: z.string(),
  reportDate: z.string(),
  paragraph: z.string(),
  outcome: z.enum(["agrees", "conflict", "not checkable"]),
  words: z.string(),
});

/**
 * What a council decides for itself: measures of its own, and which measures are headlines, in
 * order.
 */
const WireOurs = z.object({
  measures: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      also: z.array(z.string()),
      unit: z.enum(UNITS),
      decimals: z.number(),
      polarity: z.enum(POLARITIES),
      range: z.optional(z.enum(RANGES)),
      basis: z.enum(OWN_BASES),
      domain: z.string(),
      definition: z.string(),
      numerator: z.string(),
      denominator: z.string(),
      headline: z.boolean(),
    }),
  ),
  headlines: z.nullable(z.array(z.string())),
});

/** All of one area: what a dashboard paints from in one request. */
export const WireAreaFile = z.object({
  schema: z.literal(1),
  area: z.string(),
  illustrative: z.boolean(),
  /** The council's own month of data, or null where only published years exist. */
  dataTo: z.nullable(
    z.object({
      period: WirePeriod,
      received: z.string(),
      status: z.enum(["final", "provisional", "revised"]),
    }),
  ),
  series: z.array(WireSeries),
  /**
   * What the council sent of measures of which it has sent no figure yet: gaps, each with its
   * reason.
   */
  withheld: z.optional(z.array(WireSeries)),
  benchmarks: z.array(WireBenchmarks),
  targets: z.array(WireTarget),
  events: z.array(WireEvent),
  commentary: z.array(WireCommentary),
  reported: z.array(WireReported),
  ours: z.optional(WireOurs),
});
export type WireAreaFile = z.infer<typeof WireAreaFile>;

export type AreaFile = {
  readonly area: string;
  readonly illustrative: boolean;
  readonly dataTo: WireAreaFile["dataTo"];
  readonly series: readonly Series[];
  /**
   * Own gaps with their reasons, of measures without one own figure: no series to draw, but sent.
   * Absent where there are none.
   */
  readonly withheld?: readonly Series[];
  readonly benchmarks: ReadonlyMap<string, BenchmarkSeries>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly events: readonly CouncilEvent[];
  readonly commentary: readonly Commentary[];
  readonly reported: readonly Reported[];
  /** Absent where the council leaves all as the catalogue has it. */
  readonly ours?: Ours;
};

export function readAreaFile({ ours, withheld, ...wire }: WireAreaFile): AreaFile {
  return {
    ...wire,
    ...(withheld ? { withheld: withheld.map(readSeries) } : {}),
    ...(ours ? { ours: readOurs(ours) } : {}),
    series: wire.series.map(readSeries),
    benchmarks: new Map(
      wire.benchmarks.map((b) => [
        b.indicator,
        {
          indicator: b.indicator,
          frame: { basis: b.basis, ends: b.ends },
          periods: b.periods.map((period, i) => readBenchmark(b, period, i)),
          ...(b.standsIn ? { standsIn: b.standsIn } : {}),
        },
      ]),
    ),
    targets: new Map(wire.targets.map((target) => [target.indicator, target])),
    reported: wire.reported.map(readReported),
  };
}

export const readReported = (r: z.infer<typeof WireReported>): Reported => ({
  ...r,
  value: readValue(r.value),
});

/** An absent mark stays absent: the domain has no place for `undefined`. */
const readOurs = ({ measures, headlines }: z.infer<typeof WireOurs>): Ours => ({
  measures: measures.map(({ range, ...m }) => ({ ...m, ...(range ? { range } : {}) })),
  headlines,
});

/** In one order of fields, whoever made the measure: the same measure gives the same bytes. */
const writeOurs = ({ measures, headlines }: Ours): z.infer<typeof WireOurs> => ({
  measures: measures.map((m) => ({
    slug: m.slug,
    name: m.name,
    also: [...m.also],
    unit: m.unit,
    decimals: m.decimals,
    polarity: m.polarity,
    ...(m.range ? { range: m.range } : {}),
    basis: m.basis,
    domain: m.domain,
    definition: m.definition,
    numerator: m.numerator,
    denominator: m.denominator,
    headline: m.headline,
  })),
  headlines: headlines === null ? null : [...headlines],
});

function readBenchmark(
  wire: z.infer<typeof WireBenchmarks>,
  period: PeriodId,
  i: number,
): Benchmarks {
  const at = (list: readonly WireValue[]) =>
    list[i] === undefined ? missing("missing") : readValue(list[i]);
  const neighbours: Record<string, GroupStatistic> = {};
  for (const [model, g] of Object.entries(wire.neighbours)) {
    neighbours[model] = {
      n: g.n[i] ?? 0,
      of: g.of,
      mean: at(g.mean),
      median: at(g.median),
      min: at(g.min),
      max: at(g.max),
    };
  }
  const place = placeAt(wire, i);
  return {
    period,
    england: at(wire.england),
    region: at(wire.region),
    neighbours,
    ...(place ? { place } : {}),
  };
}

const BANDS: readonly Band[] = ["A", "B", "C", "D"];
function placeAt(
  { rank, ranked, shared, bands }: z.infer<typeof WireBenchmarks>,
  i: number,
): Place | null {
  const [position = 0, of = 0, at = 1] = [rank?.[i], ranked?.[i], shared?.[i]];
  if (position === 0 || of === 0) return null;
  return {
    rank: { position, of, shared: at },
    band: BANDS.find((band) => band === bands?.[i]) ?? null,
  };
}

/** Absent of an area that stands nowhere: England, a region, an illustrative council. */
function writePlaces({
  periods,
}: BenchmarkSeries): Pick<z.infer<typeof WireBenchmarks>, "rank" | "ranked" | "shared" | "bands"> {
  if (periods.every((p) => !p.place)) return {};
  return {
    rank: periods.map((p) => p.place?.rank.position ?? 0),
    ranked: periods.map((p) => p.place?.rank.of ?? 0),
    shared: periods.map((p) => p.place?.rank.shared ?? 0),
    bands: periods.map((p) => p.place?.band ?? "-").join(""),
  };
}

export function writeAreaFile(file: AreaFile): WireAreaFile {
  return {
    schema: 1,
    area: file.area,
    illustrative: file.illustrative,
    dataTo: file.dataTo,
    series: file.series.map(writeSeries),
    ...(file.withheld ? { withheld: file.withheld.map(writeSeries) } : {}),
    benchmarks: [...file.benchmarks.values()].map((b) => ({
      indicator: b.indicator,
      basis: b.frame.basis,
      ends: b.frame.ends,
      periods: b.periods.map((p) => p.period),
      england: b.periods.map((p) => sureValue(p.england)),
      region: b.periods.map((p) => sureValue(p.region)),
      ...(b.standsIn ? { standsIn: b.standsIn } : {}),
      neighbours: Object.fromEntries(
        Object.keys(b.periods[0]?.neighbours ?? {}).map((model) => [model, writeGroup(b, model)]),
      ),
      ...writePlaces(b),
    })),
    targets: [...file.targets.values()],
    events: file.events.map((e) => ({
      ...e,
      indicators: e.indicators === "all" ? "all" : [...e.indicators],
    })),
    commentary: [...file.commentary],
    reported: file.reported.map((r) => ({ ...r, value: writeValue(r.value) })),
    ...(file.ours ? { ours: writeOurs(file.ours) } : {}),
  };
}

function writeGroup(b: BenchmarkSeries, model: string): z.infer<typeof WireGroup> {
  const groups = b.periods.map((p) => p.neighbours[model]);
  const list = (pick: (g: GroupStatistic) => GroupStatistic["mean"]): WireValue[] =>
    groups.map((g) => (g ? sureValue(pick(g)) : "m"));
  return {
    n: groups.map((g) => g?.n ?? 0),
    of: groups[0]?.of ?? 0,
    mean: list((g) => g.mean),
    median: list((g) => g.median),
    min: list((g) => g.min),
    max: list((g) => g.max),
  };
}
