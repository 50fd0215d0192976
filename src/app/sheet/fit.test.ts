import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { law } from "#tests/support/law.ts";
import { fit } from "./fit.ts";

type Block = { readonly name: string; readonly rank: number; readonly high: number };
const block = (name: string, rank: number, high: number): Block => ({ name, rank, high });
const heightOf = (kept: readonly Block[]): number => kept.reduce((sum, { high }) => sum + high, 0);
const names = (parts: readonly Block[], room: number): string =>
  fit(parts, room, heightOf)
    .map(({ name }) => name)
    .join(" ");

const PAGE = [
  block("heading", 0, 40),
  block("first red", 1, 100),
  block("second red", 1, 300),
  block("third red", 1, 50),
  block("good news", 2, 60),
  block("picture", 0, 400),
];

describe("what one page of paper holds", () => {
  test("all of it, in the order of the page, where there is room: 950 of 950", () =>
    expect(names(PAGE, 950)).toBe("heading first red second red third red good news picture"));
  test("without a room for the second red the third does not take its place: good news may", () =>
    expect(names(PAGE, 839)).toBe("heading first red good news picture"));
  test("what must stand stands, and nothing else, where even that is too high", () =>
    expect(names(PAGE, 100)).toBe("heading picture"));
});

const blocks = fc.array(
  fc.record({ name: fc.string(), rank: fc.nat(4), high: fc.integer({ min: 1, max: 400 }) }),
);
law(
  "never higher than the page unless what must stand is",
  [blocks, fc.nat(2000)],
  (parts, room) => {
    const must = heightOf(parts.filter(({ rank }) => rank === 0));
    expect(heightOf(fit(parts, room, heightOf))).toBeLessThanOrEqual(Math.max(room, must));
  },
);
law(
  "a larger page loses nothing of the first rank",
  [blocks, fc.nat(2000), fc.nat(500)],
  (parts, room, more) => {
    const small = fit(parts, room, heightOf).filter(({ rank }) => rank <= 1);
    const large = fit(parts, room + more, heightOf);
    expect(small.every((part) => large.includes(part))).toBe(true);
  },
);
