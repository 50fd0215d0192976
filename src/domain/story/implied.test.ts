import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aReported } from "#tests/support/stories.ts";
import { conflicts, impliedBy, impliedPopulation } from "./implied.ts";

const medway = [
  aReported("referrals-count", 2630),
  aReported("FD04", 412),
  aReported("assessments-completed-count", 2493),
  aReported("assessments-completed-rate", 391),
  aReported("cin-starts-count", 2418),
  aReported("CN02", 380),
  aReported("CN02", 214, { periodEnd: "2017-03-31" }),
  aReported("FD04", 500, { subject: "England" }),
];

test("Medway 2018: 412 and 380 for every 10,000 fit no single population, 391 fits either", () => {
  expect(impliedPopulation(2630, 412)).toEqual({ lowest: 63_758, highest: 63_912 });
  expect(impliedPopulation(2418, 380)).toEqual({ lowest: 63_548, highest: 63_715 });
  expect(
    conflicts(impliedBy(medway, "Medway")).map(([a, b]) => [a.count.key, b.count.key]),
  ).toEqual([["referrals-count", "cin-starts-count"]]);
});

law(
  "every population in the range gives back the printed rate, and the next on either side does not",
  [fc.integer({ min: 500, max: 9000 }), fc.integer({ min: 20_000, max: 300_000 })],
  (count, population) => {
    const rate = Math.round((count / population) * 10_000);
    const range = impliedPopulation(count, rate);
    if (range === null) return;
    expect(population).toBeGreaterThanOrEqual(range.lowest);
    expect(population).toBeLessThanOrEqual(range.highest);
    expect((count / (range.lowest - 1)) * 10_000).toBeGreaterThan(rate + 0.5);
    expect((count / (range.highest + 1)) * 10_000).toBeLessThan(rate - 0.5);
  },
);

test("a rate without its count implies nothing", () =>
  expect(impliedBy(medway.slice(1), "Medway")).toHaveLength(2));
