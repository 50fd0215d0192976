import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import type { Gap } from "#domain/value.ts";
import { cleanNumber, readCell } from "./cell.ts";

const SYMBOLS: readonly (readonly [text: string, gap: Gap])[] = [
  ["c", "suppressed"],
  ["z", "not-applicable"],
  ["x", "unavailable"],
  ["u", "unreliable"],
  ["k", "low"],
  ["low", "low"],
  ["[c]", "suppressed"],
  ["[z]", "not-applicable"],
  ["[x]", "unavailable"],
  ["[u]", "unreliable"],
  ["[k]", "low"],
  ["[low]", "low"],
  ["[n]", "unknown"],
  ["-", "unknown"],
  [":", "unknown"],
  ["..", "unknown"],
  ["~", "unknown"],
  ["*", "unknown"],
  ["", "missing"],
  ["   ", "missing"],
  [" C ", "suppressed"],
  ["Low", "low"],
];
test.each(SYMBOLS)("“%s” is a reason: %s", (text, gap) =>
  expect(readCell(text)).toEqual({ kind: gap }),
);

describe("a number", () => {
  test.each([
    ["0", 0],
    ["0.0", 0],
    ["72", 72],
    ["1,130", 1130],
    ["12,183,016", 12_183_016],
    [" 43.5 ", 43.5],
    ["24.8%", 24.8],
    ["£7,385", 7385],
    ["-£306", -306],
    ["-3", -3],
    ["\u22123", -3],
    ["\u2212£1,306", -1306],
    [".5", 0.5],
    ["1.2e3", 1200],
  ])("written “%s” is %d", (text, amount) =>
    expect(readCell(text)).toEqual({ kind: "known", amount }),
  );

  test("that Excel has spoiled is read as it was typed", () => {
    expect(readCell("36.299999999999997")).toEqual({ kind: "known", amount: 36.3 });
    expect(Number("14.899999999999999")).not.toBe(14.9);
    expect(readCell("14.899999999999999")).toEqual({ kind: "known", amount: 14.9 });
    expect(cleanNumber("0.30000000000000004")).toBe(0.3);
    expect(cleanNumber("12183016")).toBe(12_183_016);
  });
});

describe("text that is neither", () => {
  test.each([
    "n/a",
    "NaN",
    "Infinity",
    "five",
    "12 (provisional)",
    "1,23",
    "0,123",
    "1234,567",
    "1,2345",
    "00:10",
    "31/03/2025",
    "2024-25",
    "0x10",
    "1e999",
    "--",
    "%",
    "£",
    "c3",
    "cc",
    "zero",
    "null",
    "constructor",
    "toString",
  ])("“%s” is not read, and so is never nought", (text) => expect(readCell(text)).toBeNull());
});

law("only text with the digit nought can be nought", [fc.string()], (text) => {
  const read = readCell(text);
  if (read?.kind === "known" && read.amount === 0) expect(text).toMatch(/0/);
});
law(
  "whatever is typed is a figure, a reason or unread: it never breaks the load",
  [fc.string({ unit: fc.constantFrom(..."0123456789.,-−£%eEczxuk[]: ") })],
  (text) => {
    const read = readCell(text);
    expect(read === null || read.kind !== "known" || Number.isFinite(read.amount)).toBe(true);
  },
);
law(
  "a figure of up to four decimals is read back as it was written",
  [fc.integer({ min: -1e9, max: 1e9 })],
  (n) => {
    expect(readCell(String(n / 10_000))).toEqual({ kind: "known", amount: n / 10_000 + 0 });
  },
);
