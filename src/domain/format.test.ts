import { describe, expect, test } from "vitest";
import { law, anAmount } from "#tests/support/law.ts";
import {
  GAP_LETTER,
  GAP_WORDS,
  formatChange,
  formatNumber,
  formatShort,
  formatValue,
  roundHalfUp,
  UNIT_WORDS,
} from "./format.ts";
import { UNITS, type Unit } from "./indicator.ts";
import { GAPS, known, missing } from "./value.ts";

const measured = (unit: Unit, decimals: number) => ({ unit, decimals });

test.each([
  [2.675, 2, 2.68],
  [1.005, 2, 1.01],
  [36.25, 1, 36.3],
  [314.5, 0, 315],
  [0.05, 1, 0.1],
  [2.4499, 1, 2.4],
  [-2.675, 2, -2.68],
  [-0.04, 1, 0],
])(
  "%d to %i decimals is %d: a half goes up, as a reader would round it",
  (amount, decimals, rounded) => {
    expect(roundHalfUp(amount, decimals)).toBe(rounded);
  },
);

law("rounding never moves a figure by more than half of its last digit", [anAmount], (amount) => {
  expect(Math.abs(roundHalfUp(amount, 1) - amount)).toBeLessThanOrEqual(0.05 + 1e-9);
});

test("numbers are in English style, with a true minus sign", () => {
  expect(formatNumber(12_183_016, 0)).toBe("12,183,016");
  expect(formatNumber(-58.7, 1)).toBe("\u221258.7");
  expect(formatNumber(-0.04, 1)).toBe("0.0");
});

const PRINTED: Record<Unit, readonly [amount: number, decimals: number, text: string]> = {
  count: [1234, 0, "1,234"],
  percent: [20.7, 1, "20.7%"],
  "per-10k": [40.6, 1, "40.6"],
  "per-100k": [143, 0, "143"],
  "per-1k": [3.9, 1, "3.9"],
  score: [16.3, 1, "16.3"],
  weeks: [41, 1, "41.0 weeks"],
  cases: [15.7, 1, "15.7"],
  "gbp-week": [7385, 0, "£7,385 a week"],
  gbp: [-1415, 0, "\u2212\u2060£1,415"],
  "gbp-000": [26_956, 0, "£27.0m"],
  "variance-000": [7476, 0, "+\u2060£7.5m"],
};
test.each(UNITS)("a figure in the unit “%s” prints as a member reads it", (unit) => {
  const [amount, decimals, text] = PRINTED[unit];
  expect(formatValue(known(amount), measured(unit, decimals))).toBe(text);
  expect(UNIT_WORDS[unit]).toBeTypeOf("string");
});

test("an overspend bears a plus, an underspend a minus, a balanced budget neither", () => {
  expect(
    [26_956 - 19_480, -306, 0].map((n) => formatValue(known(n), measured("variance-000", 0))),
  ).toEqual(["+\u2060£7.5m", "\u2212\u2060£306k", "£0k"]);
});

describe("a gap", () => {
  test.each(GAPS)("“%s” has words of its own, never a dash, a nought or nothing", (gap) => {
    const words = formatValue(missing(gap), measured("percent", 1));
    expect(words).toBe(GAP_WORDS[gap]);
    expect(words).toMatch(/^[A-Z][a-z]+/);
    expect(Object.values(GAP_WORDS).filter((other) => other === words)).toHaveLength(1);
    expect(Object.values(GAP_LETTER).filter((other) => other === GAP_LETTER[gap])).toHaveLength(1);
  });
  test("is a letter in brackets in a dense table", () => {
    expect(formatShort(missing("suppressed"), measured("percent", 1))).toBe("[c]");
    expect(formatShort(known(0), measured("percent", 1))).toBe("0.0%");
  });
});

test("a percentage changes by points, one point being singular", () => {
  const percent = measured("percent", 1);
  expect([2.1, -3.6, 1, -1, 0].map((n) => formatChange(n, percent))).toEqual([
    "+2.1 points",
    "\u22123.6 points",
    "+1.0 point",
    "\u22121.0 point",
    "no change",
  ]);
});

test("a change too small to print is not called none", () => {
  expect(formatChange(0.04, measured("percent", 1))).toBe("almost no change");
});

test("money and rates change in their own unit", () => {
  expect(formatChange(-306, measured("variance-000", 0))).toBe("\u2212\u2060£306k");
  expect(formatChange(-58.7, measured("per-10k", 1))).toBe("\u221258.7");
  expect(formatChange(365, measured("gbp-week", 0))).toBe("+\u2060£365 a week");
});

test("money reads in thousands below a million and to a tenth of one above, and is rounded once", () => {
  const thousands = measured("variance-000", 0);
  const said = (n: number) => formatValue(known(n), thousands).replace("\u2060", "");
  expect([40, 540, 999, 999.4, 999.6, 1000, 1049.6, 72_880, -1162].map(said)).toEqual([
    "+£40k",
    "+£540k",
    "+£999k",
    "+£999k",
    "+£1.0m",
    "+£1.0m",
    "+£1.0m",
    "+£72.9m",
    "\u2212£1.2m",
  ]);
});

test("a table and a check of a file give every thousand", () => {
  const thousands = measured("variance-000", 0);
  expect(formatValue(known(-72_880), thousands, "exact")).toBe("\u2212\u2060£72,880k");
  expect(formatChange(1162, thousands, "exact")).toBe("+\u2060£1,162k");
});

test("no line can end between a sign and its money", () => {
  const said = [
    formatValue(known(-306), measured("variance-000", 0)),
    formatChange(365, measured("gbp-week", 0)),
  ];
  for (const text of said) expect(text).not.toMatch(/[+\u2212]£/);
});
