import fc from "fast-check";
import { expect, test } from "vitest";
import { law, aValue } from "#tests/support/law.ts";
import { amountOf, known, missing, type Value } from "../value.ts";
import { bridgeOf, flowOf, partsOf, type Priced } from "./flow.ts";

const n = fc.integer({ min: 0, max: 900 }).map((x) => known(x));
const price = fc.integer({ min: 0, max: 90_000 }).map((x) => known(x / 10));
const side = fc.record({ number: n, price });
const groups: fc.Arbitrary<Priced[]> = fc.array(
  fc.record({ name: fc.constant("g"), before: side, after: side }),
  { minLength: 1, maxLength: 10 },
);
const at = (v: Value): number => amountOf(v) ?? Number.NaN;

test("a waterfall that closes has nothing left over; one that does not shows what is left and changes nothing", () => {
  expect(flowOf(known(402), known(94), known(83), known(413)).remainder).toEqual(
    known(413 - (402 + 94 - 83)),
  );
  expect(flowOf(known(400), known(94), known(83), known(413))).toMatchObject({
    closing: known(413),
    remainder: known(2),
  });
});

law(
  "every waterfall closes: opening + started − ended + remainder is the closing",
  [n, n, n, n],
  (o, s, e, c) => {
    const f = flowOf(o, s, e, c);
    expect(at(f.opening) + at(f.started) - at(f.ended) + at(f.remainder)).toBe(at(f.closing));
  },
);

law(
  "a gap in any part of a waterfall leaves a gap, never a sum around it",
  [aValue, aValue, aValue, aValue],
  (o, s, e, c) => {
    const whole = [o, s, e, c].every((v) => v.kind === "known");
    expect(flowOf(o, s, e, c).remainder.kind === "known").toBe(whole);
  },
);

law("parts and remainder are the total", [n, fc.array(n, { maxLength: 9 })], (total, parts) => {
  const p = partsOf(
    total,
    parts.map((value) => ({ name: "x", value })),
  );
  expect(parts.reduce((so, v) => so + at(v), 0) + at(p.remainder)).toBe(at(total));
});

test("a part that is missing is not counted as other", () =>
  expect(
    partsOf(known(10), [
      { name: "a", value: known(4) },
      { name: "b", value: missing("suppressed") },
    ]).remainder,
  ).toEqual(missing("suppressed")));

law("volume, price and mix are the change, whatever the numbers", [groups], (all) => {
  const b = bridgeOf(all);
  expect(Math.abs(at(b.volume) + at(b.price) + at(b.mix) - at(b.change))).toBeLessThan(1e-6);
  expect(Math.abs(at(b.after) - at(b.before) - at(b.change))).toBeLessThan(1e-6);
});

test("more children in the same places at the same cost is volume; dearer places for the same children mix; dearer places price", () => {
  const g = (name: string, a: number, pa: number, b: number, pb: number): Priced => ({
    name,
    before: { number: known(a), price: known(pa) },
    after: { number: known(b), price: known(pb) },
  });
  expect(bridgeOf([g("f", 10, 500, 12, 500)])).toMatchObject({
    change: known(1000),
    volume: known(1000),
    price: known(0),
    mix: known(0),
  });
  expect(bridgeOf([g("f", 10, 500, 9, 500), g("h", 0, 7000, 1, 7000)])).toMatchObject({
    change: known(6500),
    volume: known(0),
    price: known(0),
    mix: known(6500),
  });
  expect(bridgeOf([g("f", 10, 500, 10, 550)])).toMatchObject({
    change: known(500),
    volume: known(0),
    price: known(500),
    mix: known(0),
  });
});

test("a price that is not known where there are children leaves no bridge", () => {
  const b = bridgeOf([
    {
      name: "f",
      before: { number: known(1), price: known(5) },
      after: { number: known(1), price: missing("suppressed") },
    },
  ]);
  expect([b.change, b.volume, b.price, b.mix]).toEqual(
    Array.from({ length: 4 }, () => missing("suppressed")),
  );
});
