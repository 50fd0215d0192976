import Papa from "papaparse";
import { expect, test } from "vitest";
import { readCsvRows } from "./csvRows.ts";

/** The rows that are not blank, as PapaParse alone cuts them. */
const cutByPapa = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: "", delimitersToGuess: [",", ";", "\t", "|"] })
    .data.map((cells, i) => ({ line: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));

const LINES = [
  "indicator,period,value",
  "a,2026-04,1",
  "",
  "b,2026-05",
  " , ,",
  "a,2026-04,1,extra",
];
const marks = [",", ";", "\t", "|"];
const ends = ["\n", "\r\n", "\r"];
const texts = ends.flatMap((end) =>
  marks.flatMap((mark) => {
    const text = LINES.join(end).replaceAll(",", mark);
    return [
      text,
      `${text}${end}`,
      `${end}${text}`,
      `${text}\n${text}${end}${end}`,
      `${text}${end}x`,
    ];
  }),
);

test.each([...texts, "a", "a,b", ",", "\n", "\r\n\r\n", "a\rb\nc", "ä,€\n€,ä"])(
  "a text without quotation marks is cut as PapaParse cuts it: %j",
  (text) => {
    expect(readCsvRows(text, 100, () => undefined).rows).toEqual(cutByPapa(text));
  },
);

test("cells that fall into one place keep their own texts", () => {
  const text = Array.from({ length: 200_000 }, (_, i) => `cell ${i},${i % 7}`).join("\n");
  const { rows } = readCsvRows(text, 1_000_000, () => undefined);
  expect(JSON.stringify(rows) === JSON.stringify(cutByPapa(text))).toBe(true);
});

test("no more lines than wanted are cut, and how far it is is said up to the whole", () => {
  const told: (readonly [number, number])[] = [];
  const { rows, counted } = readCsvRows("a,1\n".repeat(10), 4, (share, n) => told.push([share, n]));
  expect([rows.length, counted, told.at(-1)]).toEqual([4, 4, [1, 4]]);
});
