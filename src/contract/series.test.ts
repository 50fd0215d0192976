import { period } from "#tests/support/period.ts";
import * as z from "zod/mini";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aGap, aValue, law } from "#tests/support/law.ts";
import { anObservation } from "#tests/support/series.ts";
import { STATUSES, type Observation, type Series } from "#domain/observation.ts";
import { rate } from "#domain/rate.ts";
import { known, missing, type Value } from "#domain/value.ts";
import {
  WireAllAreas,
  WireSeries,
  readAllAreas,
  readSeries,
  writeAllAreas,
  writeSeries,
  type AllAreas,
} from "./series.ts";

const overTheWire = (series: Series): Series =>
  readSeries(z.parse(WireSeries, JSON.parse(JSON.stringify(writeSeries(series)))));
const allOverTheWire = (all: AllAreas): AllAreas =>
  readAllAreas(z.parse(WireAllAreas, JSON.parse(JSON.stringify(writeAllAreas(all)))));

const frame = { basis: "year", ends: "03-31" } as const;
const aSeries = (observations: readonly Observation[], area = "cin-rate"): Series => ({
  indicator: area,
  source: "dfe-cin",
  frame,
  observations,
});
const years = (n: number): string[] => Array.from({ length: n }, (_, i) => String(2013 + i));

type Figures = Pick<Observation, "value" | "numerator" | "denominator">;
const given: fc.Arbitrary<Figures> = fc.record({
  value: aValue,
  numerator: aValue,
  denominator: aValue,
});
/** As the importer makes a rate: from count and children, gaps and nobody included. */
const worked = (per: number): fc.Arbitrary<Figures> =>
  fc
    .record({
      count: fc.oneof(fc.nat().map(known), aGap),
      children: fc.oneof(fc.nat({ max: 90_000 }).map(known), aGap),
    })
    .map(({ count, children }) => ({
      value: rate(count, children, per),
      numerator: count,
      denominator: children,
    }));
const withoutN = aValue.map((value): Figures => ({
  value,
  numerator: missing("missing"),
  denominator: missing("missing"),
}));
const figures = fc
  .constantFrom(10_000, 100_000, 100, 1)
  .chain((per) =>
    fc.oneof(
      fc.array(given, { maxLength: 8 }),
      fc.array(worked(per), { maxLength: 8 }),
      fc.array(withoutN, { maxLength: 8 }),
    ),
  );
const firmness = fc.record({
  status: fc.constantFrom(...STATUSES),
  note: fc.option(fc.string(), { nil: null }),
});

law(
  "a series survives the wire: value, n of N, status and note of every period",
  [figures, fc.array(firmness, { minLength: 8, maxLength: 8 })],
  (list, firm) => {
    const series = aSeries(
      list.map((f, i) => anObservation({ period: years(8)[i] ?? "", ...f, ...firm[i] })),
    );
    expect(overTheWire(series)).toEqual(series);
  },
);

const areas = fc.constantFrom(10_000, 100_000, 100, 1).chain((per) =>
  fc.nat({ max: 5 }).chain((n) => {
    const rowOf = (of: fc.Arbitrary<Figures>) => fc.array(of, { minLength: n, maxLength: n });
    const row = fc.oneof(rowOf(given), rowOf(worked(per)), rowOf(withoutN));
    return fc.oneof(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.array(rowOf(worked(per)), { minLength: 1, maxLength: 4 }),
    );
  }),
);
law(
  "one indicator of every area survives the wire, however its areas are made",
  [areas],
  (rows) => {
    const periods = years(rows[0]?.length ?? 0);
    const byArea = new Map(
      rows.map((row, a) => [
        `E0600000${a}`,
        aSeries(row.map((f, i) => anObservation({ period: periods[i] ?? "", ...f }))),
      ]),
    );
    const all: AllAreas = {
      indicator: "cin-rate",
      frame,
      source: "dfe-cin",
      periods: periods.map(period),
      byArea,
      notes: { E06000001: "Joint return." },
    };
    expect(allOverTheWire(all)).toEqual(all);
  },
);

describe("rates of count and children", () => {
  const count = (n: number, children: number): Observation =>
    anObservation({
      value: rate(known(n), known(children), 10_000),
      numerator: known(n),
      denominator: known(children),
    });
  const both = new Map([
    ["E06000035", aSeries([count(2546, 68_774)])],
    ["E06000014", aSeries([count(1178, 35_760)])],
  ]);
  const all: AllAreas = {
    indicator: "cin-rate",
    frame,
    source: "dfe-cin",
    periods: [period("2025")],
    byArea: both,
    notes: {},
  };

  test("travel without their values, which are worked out again to the last digit", () => {
    const wire = writeAllAreas(all);
    expect([wire.per, wire.values]).toEqual([10_000, undefined]);
    expect(readAllAreas(wire).byArea.get("E06000035")?.observations[0]?.value).toEqual(
      known((2546 / 68_774) * 10_000),
    );
  });

  test("travel with their values if one of them was printed rounded", () => {
    const rounded = new Map([
      ...both,
      ["E06000014", aSeries([{ ...count(1178, 35_760), value: known(329.4) }])],
    ]);
    const wire = writeAllAreas({ ...all, byArea: rounded });
    expect(wire.per).toBeUndefined();
    expect(wire.values).toEqual([[(2546 / 68_774) * 10_000], [329.4]]);
  });
});

test("a series shorter than its periods has gaps at its end, not noughts", () => {
  const read = readSeries({
    indicator: "x",
    source: "y",
    basis: "year",
    ends: "03-31",
    periods: ["2024", "2025"].map(period),
    values: [3],
  });
  expect(read.observations.map((o): Value => o.value)).toEqual([known(3), missing("missing")]);
});
