import { expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { ENGLAND_LOOK, linesModel } from "./linesModel.ts";

const percent = { unit: "percent", decimals: 1 } as const;
const area = (name: string, ...amounts: (number | null)[]) => ({
  code: name,
  name,
  england: name === "England",
  values: amounts.map((a) => (a === null ? missing("suppressed") : known(a))),
});

test("a suppressed year is no point, so that no line is drawn across it", () => {
  const { lines } = linesModel(
    "Repeat plans",
    percent,
    [2023, 2024, 2025],
    [area("Medway", 10, null, 20)],
  );
  expect(lines[0]?.points).toEqual([0.5, null, 1]);
});

test("all areas of a measure share one scale, from nought to a round number", () => {
  const { ticks, lines } = linesModel("x", percent, [2025], [area("Medway", 12), area("York", 48)]);
  expect(ticks.map((t) => t.label)).toEqual(["0%", "10%", "20%", "30%", "40%", "50%"]);
  expect(lines.map((l) => l.points[0])).toEqual([0.24, 0.96]);
});

test("below nought the scale goes as far as the figures do", () => {
  expect(
    linesModel(
      "x",
      { unit: "variance-000", decimals: 0 },
      [2025],
      [area("Medway", -40), area("York", 40)],
    ).ticks.map((t) => t.label),
  ).toEqual(["−40", "−20", "0", "20", "40"]);
});

test("the first eight areas are drawn, and it is said how many are not", () => {
  const { lines, left } = linesModel(
    "x",
    percent,
    [2025],
    Array.from({ length: 11 }, (_, i) => area(`Council ${i}`, i)),
  );
  expect(lines).toHaveLength(8);
  expect(left).toBe(3);
  expect(new Set(lines.map((l) => l.look)).size).toBe(8);
});

test("England looks the same wherever it stands in the list", () => {
  expect(
    linesModel("x", percent, [2025], [area("Medway", 1), area("England", 2)]).lines.map(
      (l) => l.look,
    ),
  ).toEqual([0, ENGLAND_LOOK]);
});

test("a measure without any figure has a scale all the same", () => {
  expect(linesModel("x", percent, [2025], [area("Medway", null)]).ticks.length).toBeGreaterThan(1);
});
