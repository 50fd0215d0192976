import * as z from "zod/mini";
import { BASES, type Frame, type PeriodId } from "#domain/calendar.ts";
import type { Observation, Series, Status } from "#domain/observation.ts";
import { rate } from "#domain/rate.ts";
import { missing, type Value } from "#domain/value.ts";
import { WirePeriod } from "./period.ts";
import { WireValue, readValue, writeValue } from "./value.ts";

const WireStatus = z.enum(["final", "provisional", "revised"]);
const columns = {
  periods: z.array(WirePeriod),
  /**
   * Left out where every value is numerator ÷ denominator × `per`: exact, and a third of the bytes.
   */
  values: z.optional(z.array(WireValue)),
  per: z.optional(z.number()),
  /** Left out where the source gives none: the figure then stands without "n of N". */
  numerators: z.optional(z.array(WireValue)),
  denominators: z.optional(z.array(WireValue)),
  status: z.optional(z.record(z.string(), WireStatus)),
  notes: z.optional(z.record(z.string(), z.string())),
};
const frame = { basis: z.enum(BASES), ends: z.string() };

/** One indicator of one area. */
export const WireSeries = z.object({
  indicator: z.string(),
  source: z.string(),
  ...frame,
  ...columns,
  remark: z.optional(z.string()),
});
export type WireSeries = z.infer<typeof WireSeries>;

export function readSeries(wire: WireSeries): Series {
  const observations = wire.periods.map((period, i): Observation => {
    const at = (list: readonly WireValue[] | undefined) =>
      list?.[i] === undefined ? missing("missing") : readValue(list[i]);
    const [numerator, denominator] = [at(wire.numerators), at(wire.denominators)];
    return {
      period,
      value: wire.per === undefined ? at(wire.values) : rate(numerator, denominator, wire.per),
      numerator,
      denominator,
      status: wire.status?.[period] ?? "final",
      note: wire.notes?.[period] ?? null,
    };
  });
  return {
    indicator: wire.indicator,
    source: wire.source,
    frame: { basis: wire.basis, ends: wire.ends },
    observations,
    ...(wire.remark === undefined ? {} : { remark: wire.remark }),
  };
}

const same = (a: Value, b: Value): boolean =>
  a.kind === b.kind && (a.kind !== "known" || b.kind !== "known" || a.amount === b.amount);

/**
 * The multiplier that makes every value from its numerator and denominator to the last digit, or
 * null.
 */
function perOf(all: readonly Observation[]): number | null {
  return (
    [10_000, 100_000, 100, 1].find((per) =>
      all.every((o) => same(o.value, rate(o.numerator, o.denominator, per))),
    ) ?? null
  );
}

export function writeSeries(series: Series): WireSeries {
  const all = series.observations;
  const has = (pick: (o: Observation) => Observation["value"]) =>
    all.some((o) => pick(o).kind !== "missing");
  const status: Record<string, Status> = {};
  const notes: Record<string, string> = {};
  for (const o of all) {
    if (o.status !== "final") status[o.period] = o.status;
    if (o.note !== null) notes[o.period] = o.note;
  }
  const per = has((o) => o.denominator) ? perOf(all) : null;
  return {
    indicator: series.indicator,
    source: series.source,
    basis: series.frame.basis,
    ends: series.frame.ends,
    periods: all.map((o) => o.period),
    ...(per === null ? { values: all.map((o) => writeValue(o.value)) } : { per }),
    ...(has((o) => o.numerator) ? { numerators: all.map((o) => writeValue(o.numerator)) } : {}),
    ...(has((o) => o.denominator)
      ? { denominators: all.map((o) => writeValue(o.denominator)) }
      : {}),
    ...(Object.keys(status).length > 0 ? { status } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(series.remark === undefined ? {} : { remark: series.remark }),
  };
}

/**
 * One indicator of every area: `values[area][period]`. About 1.4 kB gzipped (measured in the first
 * study).
 */
export const WireAllAreas = z.object({
  schema: z.literal(1),
  indicator: z.string(),
  source: z.string(),
  ...frame,
  periods: z.array(WirePeriod),
  areas: z.array(z.string()),
  values: z.optional(z.array(z.array(WireValue))),
  per: z.optional(z.number()),
  numerators: z.optional(z.array(z.array(WireValue))),
  denominators: z.optional(z.array(z.array(WireValue))),
  /** Notes by area, for joint returns. */
  notes: z.optional(z.record(z.string(), z.string())),
});
export type WireAllAreas = z.infer<typeof WireAllAreas>;

/** One indicator for every area, held as series by area code. */
export type AllAreas = {
  readonly indicator: string;
  readonly frame: Frame;
  readonly source: string;
  readonly periods: readonly PeriodId[];
  readonly byArea: ReadonlyMap<string, Series>;
  readonly notes: { readonly [area: string]: string };
};

export function readAllAreas(wire: WireAllAreas): AllAreas {
  const { indicator, source, basis, ends, periods } = wire;
  const byArea = new Map(
    wire.areas.map((code, a) => {
      const [values, numerators, denominators] = [
        wire.values?.[a] ?? [],
        wire.numerators?.[a],
        wire.denominators?.[a],
      ];
      const figures = wire.per === undefined ? { values } : { per: wire.per };
      return [
        code,
        readSeries({
          indicator,
          source,
          basis,
          ends,
          periods,
          ...figures,
          ...(numerators ? { numerators } : {}),
          ...(denominators ? { denominators } : {}),
        }),
      ];
    }),
  );
  return { indicator, source, frame: { basis, ends }, periods, byArea, notes: wire.notes ?? {} };
}

export function writeAllAreas(all: AllAreas): WireAllAreas {
  const codes = [...all.byArea.keys()];
  const every = [...all.byArea.values()];
  const wires = every.map(writeSeries);
  const per = wires.some((w) => w.denominators)
    ? perOf(every.flatMap((series) => series.observations))
    : null;
  const fill = (list: readonly WireValue[] | undefined): WireValue[] =>
    list ? [...list] : all.periods.map(() => "m" as const);
  return {
    schema: 1,
    indicator: all.indicator,
    source: all.source,
    basis: all.frame.basis,
    ends: all.frame.ends,
    periods: [...all.periods],
    areas: codes,
    ...(per === null
      ? { values: every.map((series) => series.observations.map((o) => writeValue(o.value))) }
      : { per }),
    ...(wires.some((w) => w.numerators)
      ? { numerators: wires.map((w) => fill(w.numerators)) }
      : {}),
    ...(wires.some((w) => w.denominators)
      ? { denominators: wires.map((w) => fill(w.denominators)) }
      : {}),
    ...(Object.keys(all.notes).length > 0 ? { notes: { ...all.notes } } : {}),
  };
}
