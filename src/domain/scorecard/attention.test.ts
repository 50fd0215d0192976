import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aRow } from "#tests/support/rows.ts";
import type { Polarity } from "../indicator.ts";
import type { Target } from "../target.ts";
import { isGoodNews, newsOf, relativeMove, strengthOf } from "./attention.ts";
import { frontPageOf } from "./frontPage.ts";

const steady = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
const target = (slug: string, at: number): Target => ({
  indicator: slug,
  target: at,
  tolerance: 5,
  owner: "Head of Health",
  source: "local",
  reason: "",
  review: "2027-04-01",
});
const row = (slug: string, polarity: Polarity, figures: readonly number[], at?: number) =>
  aRow(
    { slug, polarity, unit: "percent", decimals: 1 },
    "2025-04",
    figures,
    at === undefined ? {} : { targets: new Map([[slug, target(slug, at)]]) },
  );
test("three points, or a suppressed latest month, are too little to be unusual", () => {
  expect(strengthOf(row("few", "low", [1, 1, 99]))).toBe(0);
  expect(strengthOf(aRow({ slug: "gap" }, "2025-04", [...steady, "suppressed"]))).toBe(0);
});

test("what is told: unusual before usual, nothing that prints as no change, and at most as many as asked for", () => {
  const rows = [
    row("usual", "low", steady),
    row("level", "low", [...steady, 51.01]),
    row("unusual", "low", [...steady, 90]),
  ];
  expect(newsOf(rows, 5).map((r) => r.indicator.slug)).toEqual(["unusual", "usual"]);
  expect(newsOf(rows, 1).map((r) => r.indicator.slug)).toEqual(["unusual"]);
});

test("a shift that has stood for a year is no longer news, though it still needs attention", () => {
  const shifted = [...steady, ...Array.from({ length: 12 }, (_, i) => 54 + (i % 2) * 0.5)];
  const old = row("old", "low", shifted);
  expect(frontPageOf([old]).bad.map((n) => n.row.indicator.slug)).toEqual(["old"]);
  expect(newsOf([old], 5)).toEqual([]);
});

const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 });
law(
  "a context measure is never called bad or good, whatever target someone set",
  [figures, fc.integer({ min: 0, max: 100 })],
  (months, at) => {
    const { bad, good } = frontPageOf([row("context", "context", months, at)]);
    expect([...bad, ...good]).toEqual([]);
  },
);

law("what is unusual for the better never needs attention", [figures], (months) => {
  for (const { row: found } of frontPageOf([row("high", "high", months), row("low", "low", months)])
    .bad)
    expect(isGoodNews(found)).toBe(false);
});

test("of what stays within its limits, a headline that moved is told by how far it lies from its mean; one that is none is not", () => {
  const headline = (slug: string, figures: readonly number[], n: number | null) =>
    aRow({ slug, polarity: "low", unit: "percent", headline: n }, "2025-04", figures);
  const rows = [
    headline("near", [...steady, 50], 1),
    headline("far", [...steady, 52], 2),
    headline("none", [...steady, 52], null),
  ];
  expect(newsOf(rows, 5).map((r) => r.indicator.slug)).toEqual(["far", "near"]);
});

test("a change is large or small by the series’ own steps: 6 after steps of 1, 1 and 6 is 2.25 times their mean", () => {
  const of = (figures: readonly (number | "suppressed")[]) =>
    relativeMove(aRow({ slug: "moved", unit: "count" }, "2025-04", figures));
  expect(of([10, 11, 10, 16])).toBeCloseTo(6 / ((1 + 1 + 6) / 3));
  expect(of([10, 11, 10, 4])).toBeCloseTo(6 / ((1 + 1 + 6) / 3));
  expect(of([10, 11, 16])).toBe(0);
  expect(of([10, 10, 10, 10])).toBe(0);
  expect(of([10, 11, 10, "suppressed"])).toBe(0);
});
