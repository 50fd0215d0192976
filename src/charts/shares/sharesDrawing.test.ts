import fc from "fast-check";
import { expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { law } from "#tests/support/law.ts";
import { sharesDrawing, type Share } from "./sharesDrawing.ts";

const share = (name: string, amount: number | null, over: Partial<Share> = {}): Share => ({
  slug: name,
  name,
  text: amount === null ? "[c]" : `${amount}%`,
  count: "11 of 18",
  value: amount === null ? missing("suppressed") : known(amount),
  isProvisional: false,
  target: null,
  england: missing("unavailable"),
  ...over,
});
const two = [
  { title: "Good", shares: [share("Audits", 60)] },
  { title: "On time", shares: [share("Visits", 90, { target: 80, england: known(85) })] },
];

test("more lies further right, and target and England lie on the same scale", () => {
  const [audits, visits] = sharesDrawing(two, true, 1000).rows;
  expect(visits?.us).toBeGreaterThan(audits?.us ?? 0);
  expect(visits?.target).toBeGreaterThan(audits?.us ?? 0);
  expect(visits?.england).toBeGreaterThan(visits?.target ?? 0);
  expect(visits?.england).toBeLessThan(visits?.us ?? 0);
});

test("the line down from the first row reaches the last; without a figure there is none", () => {
  const { guide, rows } = sharesDrawing(two, true, 1000);
  expect(guide?.x).toBe(rows[0]?.us);
  expect(guide?.to).toBeGreaterThan(rows[1]?.at ?? 0);
  const gap = [{ title: "Good", shares: [share("Audits", null)] }];
  expect(sharesDrawing(gap, true, 1000).guide).toBeNull();
  expect(sharesDrawing(gap, true, 1000).rows[0]?.us).toBeNull();
});

law(
  "at any width the dots lie between their names and their figures, over 100 per cent too",
  [fc.integer({ min: 290, max: 1400 }), fc.integer({ min: 0, max: 120 })],
  (width, amount) => {
    const { rows, height } = sharesDrawing(
      [{ title: "On time", shares: [share("Visits", amount)] }],
      true,
      width,
    );
    const [row] = rows;
    expect(row?.us).toBeGreaterThanOrEqual(0);
    expect(row?.us).toBeLessThanOrEqual(width - 9 * `${amount}%`.length);
    expect(row?.at).toBeLessThan(height);
  },
);
