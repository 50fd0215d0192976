import { describe, expect, test } from "vitest";
import { modelWords } from "#domain/words/beside/comparisonWords.ts";
import type { Indicator } from "#domain/indicator.ts";
import { parsePeriod } from "#domain/calendar.ts";
import { placeInGroup } from "#domain/statistics/placeInGroup.ts";
import { known } from "#domain/value.ts";
import { widthAbout } from "../plot/room.ts";
import { columnsOf } from "./amongColumns.ts";
import { amongDrawing } from "./amongDrawing.ts";
import { headed } from "./amongHeads.ts";
import { rangeLine } from "./amongLine.ts";
import { amongModel, type AmongFacts } from "./amongModel.ts";

const words = modelWords("2025", "mean");
const period = (text: string) => {
  const id = parsePeriod(text);
  if (!id) throw new Error(text);
  return id;
};
const facts = (shortName: string, year: string): AmongFacts => {
  const group = placeInGroup([1, 2, 3, 4, 5].map(known));
  const frame = { basis: "year", ends: "03-31" } as const;
  const [own, england] = [known(2), known(4)];
  return {
    indicator: {
      slug: shortName,
      shortName,
      unit: "percent",
      decimals: 1,
      polarity: "low",
    } as Indicator,
    period: period(year),
    frame,
    published: own,
    twin: null,
    beside: { value: group.mean, period: period(year), frame, group },
    england,
    rank: { position: 118, of: 153, shared: 2 },
    line: rangeLine(group, { own, group: group.mean, england }),
  };
};
const LONG = "Looked after children who went missing and were found";
const model = amongModel(
  [
    {
      name: "A part",
      facts: [facts("Plans", "2025"), facts(LONG, "2024"), facts("Visits", "2025")],
    },
  ],
  {
    council: "Bournemouth, Christchurch and Poole",
    comparison: { kind: "group", model: "2025", members: [], statistic: "mean", words },
    places: "Place in England",
  },
);
const drawn = (width: number) =>
  amongDrawing(model, model.parts[0]?.rows ?? [], columnsOf(model, width), {
    title: "A part",
    hasHead: true,
  });

test("a date that most figures share is said over the columns, another with its measure", () => {
  expect(model.heads.england.note).toBe("Mar 2025");
  expect(model.heads.group.note).toBe("Mar 2025, 2025 model");
  expect(model.parts[0]?.rows.map(({ note }) => note)).toEqual(["", "Mar 2024", ""]);
});

describe.each([1240, 780, 703, 330, 290])("at %i pixels", (width) => {
  test("every text and every mark stands within the drawing", () => {
    for (const { rows, texts, height } of [drawn(width)])
      for (const { x, y, anchor, text } of [
        ...texts,
        ...rows.flatMap((row) => [...row.names, ...row.texts]),
      ]) {
        const room = widthAbout(text);
        expect(anchor === "end" ? x - room : x, text).toBeGreaterThanOrEqual(-1);
        expect(anchor === "end" ? x : x + room, text).toBeLessThanOrEqual(width + 1);
        expect(y).toBeLessThanOrEqual(height);
      }
  });
  test("no row’s words lie over another’s, nor over its own line", () => {
    const { rows } = drawn(width);
    for (const [i, { top, height, names, texts, left, level }] of rows.entries()) {
      expect(top).toBe(i === 0 ? top : (rows[i - 1]?.top ?? 0) + (rows[i - 1]?.height ?? 0));
      for (const { x, y, anchor, text } of [...names, ...texts]) {
        expect(y).toBeGreaterThan(top + 10);
        expect(y).toBeLessThan(top + height);
        const isLeftOfLine = (anchor === "end" ? x : x + widthAbout(text)) <= left;
        const isApart = Math.abs(y - 5 - level) > 15 || isLeftOfLine || x > left;
        expect(isApart, `${text} at ${width}`).toBe(true);
      }
    }
  });
  test("the line is long enough to tell places apart", () => {
    const { line } = columnsOf(model, width);
    expect(line[1] - line[0]).toBeGreaterThan(120);
  });
});

test("heads are said again where they would be far, and not for the few rows that are left", () => {
  expect(headed([3, 6, 4, 5, 9])).toEqual([true, false, false, true, false]);
  expect(headed([12, 3])).toEqual([true, false]);
});
