import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aRow } from "#tests/support/rows.ts";
import { anObservation, type Figure } from "#tests/support/series.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { known } from "../../value.ts";
import {
  sayOverBudget,
  sayCaution,
  sayChange,
  sayCount,
  sayRow,
  saySignal,
  sayVerdict,
} from "./sayRow.ts";

const steady = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
const percent = { unit: "percent", decimals: 1, polarity: "high" } as const;

describe("a sentence about a measure", () => {
  test("gives change, period, figure and that it is within its usual range", () => {
    expect(sayRow(aRow({}, "2025-05", steady))).toBe(
      "Contacts rose by 1 since September to 51, October 2026: within its usual range.",
    );
  });

  test("says first that a far month is unusual, and in which way", () => {
    expect(
      saySignal(aRow({}, "2025-05", [...steady.slice(0, -1), 90]).signal, {
        basis: "month",
        ends: "03-31",
      }),
    ).toBe("Unusual: the highest on record, from May 2025");
    expect(sayRow(aRow({}, "2025-04", [95, ...steady.slice(0, -1), 70]))).toMatch(
      /to 70, October 2026\. Unusual: above its usual range\.$/,
    );
  });

  test("claims nothing about usual or unusual for fewer than thirteen months", () => {
    const row = aRow({}, "2026-08", [10, 11, 12]);
    expect(sayRow(row)).toBe("Contacts rose by 1 since September to 12, October 2026.");
    expect(saySignal(row.signal, row.series.frame)).toBe("Too few points to judge (3 of 13)");
  });

  test("names the year of the earlier month where the year has turned", () => {
    expect(sayChange(aRow({}, "2025-12", [10, 12]))).toBe("Up 2 since December 2025");
  });

  test("changes percentages by points, never by percent", () => {
    expect(sayChange(aRow(percent, "2026-09", [80, 82.1]))).toBe("Up 2.1 points since September");
    expect(sayChange(aRow(percent, "2026-09", [80, 79]))).toBe("Down 1.0 point since September");
  });

  test("does not compare across a missing month", () => {
    expect(sayChange(aRow({}, "2026-08", [10, "missing", 12]))).toBe(
      "No change can be stated: not given in September",
    );
    expect(sayChange(aRow({}, "2026-09", [10, "suppressed"]))).toBe(
      "No change can be stated: no figure now",
    );
    expect(sayChange(aRow({}, "2026-10", [10]))).toBe("First figure: nothing to compare");
  });

  test("a change too small to print is almost none, and is neither better nor worse", () => {
    const row = aRow({ ...percent, decimals: 0 }, "2026-09", [80.1, 80.2]);
    expect(sayVerdict(row)).toBe("Almost no change since September");
    expect(sayChange(aRow({}, "2026-09", [80, 80]))).toBe("No change since September");
  });

  law(
    "about a suppressed month says neither rose nor fell, and never nought",
    [fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 20 })],
    (months) => {
      const said = sayRow(aRow({}, "2024-01", [...months, "suppressed"] as Figure[]));
      expect(said).toMatch(/^Contacts: Suppressed to protect confidentiality, /);
      expect(said).not.toMatch(/rose|fell|\b0\b/);
    },
  );

  law(
    "never judges a context measure",
    [fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 30 })],
    (months) => {
      const row = aRow({ polarity: "context" }, "2024-01", months);
      expect(`${sayRow(row)} ${sayVerdict(row)}`).not.toMatch(/better|worse|▲|▼/);
    },
  );

  law(
    "judges a fall of a lower-is-better measure as better, a rise as worse",
    [fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })],
    (before, now) => {
      const said = sayVerdict(aRow({ polarity: "low" }, "2026-09", [before, now]));
      expect(said.endsWith(": better")).toBe(now < before);
      expect(said.endsWith(": worse")).toBe(now > before);
    },
  );
});

describe("behind the figure", () => {
  const parts = (n: number, of: number) =>
    anObservation({ value: known((n / of) * 100), numerator: known(n), denominator: known(of) });

  test("a percentage says how many of how many", () =>
    expect(sayCount(anIndicator(percent), parts(11, 18))).toBe("11 of 18"));
  test("a rate says how many children in all", () =>
    expect(sayCount(anIndicator({ unit: "per-10k" }), parts(268, 59_940))).toBe("268 in all"));
  test("a small cohort says what one child is worth; a cohort of thirty does not", () => {
    expect(sayCaution(anIndicator(percent), parts(11, 18))).toBe(
      "Small numbers: one more or one fewer moves this by 5.6 points",
    );
    expect(sayCaution(anIndicator(percent), parts(11, 30))).toBe("");
  });
  test("York’s forecast of £7,476k over budget is an overspend, one below an underspend", () => {
    const money = anIndicator({ unit: "variance-000" });
    expect(sayOverBudget(money, anObservation({ value: known(7476) }))).toBe("overspend");
    expect(sayOverBudget(money, anObservation({ value: known(-306) }))).toBe("underspend");
    expect(sayOverBudget(money, anObservation({ value: known(0.2) }))).toBe("on budget");
  });
});
