import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { expect, test } from "vitest";
import { readCsvRows } from "#intake/read/csvRows.ts";
import { Findings } from "#intake/findings.ts";
import type { Progress } from "#intake/progress.ts";
import { readLocal } from "#intake/readLocal.ts";

/** Three rows a round: a plain one, one with a quoted cell over two lines, a blank one. */
const ROUND = 'a,1,xxxxxxx\r\nb,"2\r\n3",y\r\n\r\n';
const ROUNDS = 200_000;

test("a text of several pieces has the rows, and the row numbers, of the whole", () => {
  const told: [number, number][] = [];
  const { rows, counted, torn } = readCsvRows(ROUND.repeat(ROUNDS), 10_000_000, (within, n) =>
    told.push([within, n]),
  );
  expect(rows.length).toBe(2 * ROUNDS);
  // The blank one counts, and the last line end opens one more.
  expect(counted).toBe(3 * ROUNDS + 1);
  expect(
    rows.every(
      ({ line, cells }, i) =>
        line === Math.floor(i / 2) * 3 + (i % 2) + 1 &&
        cells.join("|") === (i % 2 === 0 ? "a|1|xxxxxxx" : "b|2\r\n3|y"),
    ),
  ).toBe(true);
  expect(torn).toEqual([]);
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual([1, counted]);
});

test("a quotation mark torn far down is told once, with its row in the file", () => {
  const { torn } = readCsvRows(
    `${ROUND.repeat(ROUNDS)}c,"4"5,z\r\n${ROUND.repeat(10)}`,
    10_000_000,
    () => undefined,
  );
  expect(torn).toEqual([3 * ROUNDS + 1]);
});

test("a mark that is never closed takes the rest of a long text, and is told", () => {
  const { rows, torn } = readCsvRows(
    `a,1,x\nb,"2,y\n${"c,3,z\n".repeat(2_000_000)}`,
    10_000_000,
    () => undefined,
  );
  expect([rows.length, torn]).toEqual([2, [2]]);
});

test("a reading says how many rows of all files it has read, and how much of their bytes is behind", async () => {
  const said: Progress[] = [];
  const file = (name: string, rows: number) => ({
    name,
    bytes: new TextEncoder().encode(
      `indicator,period,value\n${"contacts,2026-04,5\n".repeat(rows)}`,
    ),
  });
  const read = await readLocal(
    [file("a.csv", 30), file("b.csv", 30)],
    { indicators: [], synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING },
    (so) => said.push(so),
  );
  expect(said[0]).toEqual({ done: 0, of: 2, rows: 0, share: 0 });
  // Both are as long, so the second begins at the half; each has a line of headings above its
  // thirty.
  expect(said.find((so) => so.done === 1)).toEqual({ done: 1, of: 2, rows: 31, share: 0.5 });
  expect(said.at(-1)).toEqual({ done: 2, of: 2, rows: read.counted, share: 1 });
  expect(read.counted).toBe(62);
  expect(said.every((so, i) => so.share >= (said[i - 1]?.share ?? 0))).toBe(true);
});

test("of too many findings the worst are kept in their order, and all are counted", () => {
  const problems = new Findings();
  for (let i = 1; i <= 6000; i += 1)
    problems.tell("note", "a.csv", null, i, null, "a note", "", "");
  for (let i = 1; i <= 4000; i += 1)
    problems.add({
      severity: "row",
      file: "a.csv",
      sheet: null,
      row: i,
      column: null,
      found: "a fault",
      wanted: "",
      mend: "",
    });
  const all = problems.all();
  expect(all.length).toBe(5001);
  expect(all.slice(0, 4000).every((p, i) => p.severity === "row" && p.row === i + 1)).toBe(true);
  // Five thousand less the four thousand rows: the first thousand notes.
  expect(all.slice(4000, 5000).every((p, i) => p.severity === "note" && p.row === i + 1)).toBe(
    true,
  );
  expect(all.at(-1)?.found).toBe("10000 findings");
});

test("few findings stand in the order they came, whatever their weight", () => {
  const problems = new Findings();
  for (const severity of ["note", "stop", "doubt"] as const)
    problems.tell(severity, "a.csv", null, null, null, "x", "", "");
  expect(problems.all().map((p) => p.severity)).toEqual(["note", "stop", "doubt"]);
});
