import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aRow } from "#tests/support/rows.ts";
import type { Polarity } from "../indicator.ts";
import type { Target } from "../target.ts";
import { concerns, isGoodNews, strengthOf, newsOf } from "./attention.ts";

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
const slugs = (rows: Parameters<typeof concerns>[0]) =>
  concerns(rows).map((c) => c.row.indicator.slug);

test("red and worsening needs attention; red and improving does not, nor amber and worsening", () => {
  expect(
    slugs([
      row("a", "high", [...steady, 50, 49], 80),
      row("b", "high", [...steady, 49, 50], 80),
      row("c", "high", [...steady, 51, 50], 54),
    ]),
  ).toEqual(["a"]);
});

test("an unusual rise needs attention where low or neither is good, not where high is good", () => {
  const far = [...steady, 90];
  expect(
    slugs([row("low", "low", far), row("context", "context", far), row("high", "high", far)]),
  ).toEqual(["low", "context"]);
  expect(isGoodNews(row("high", "high", far))).toBe(true);
});

test("red and worsening stands before unusual, and the more unusual before the less", () => {
  expect(
    slugs([
      row("far", "low", [...steady, 70]),
      row("farther", "low", [...steady, 90]),
      row("red", "high", [...steady, 50, 49], 80),
    ]),
  ).toEqual(["red", "farther", "far"]);
});

test("three points, or a suppressed latest month, are too little to be unusual", () => {
  expect(
    slugs([
      row("few", "low", [1, 1, 99]),
      aRow({ slug: "gap" }, "2025-04", [...steady, "suppressed"]),
    ]),
  ).toEqual([]);
  expect(strengthOf(row("few", "low", [1, 1, 99]))).toBe(0);
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
  expect(slugs([old])).toEqual(["old"]);
  expect(newsOf([old], 5)).toEqual([]);
});

const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 });
law(
  "a context measure is never called red and worsening, whatever target someone set",
  [figures, fc.integer({ min: 0, max: 100 })],
  (months, at) => {
    expect(concerns([row("context", "context", months, at)]).some((c) => c.redAndWorse)).toBe(
      false,
    );
  },
);

law(
  "good news is never under needs attention unless it is red and worsening",
  [figures],
  (months) => {
    for (const c of concerns([row("high", "high", months), row("low", "low", months)]))
      expect(c.redAndWorse || !isGoodNews(c.row)).toBe(true);
  },
);
