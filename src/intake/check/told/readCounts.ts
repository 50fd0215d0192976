import { formatNumber } from "#domain/format.ts";
import { cadenceOf, type Status } from "#domain/observation.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { sayPeriod, type Month } from "#domain/calendar.ts";
import { isFarBelow, isFarFrom } from "../farFrom.ts";
import { TOTAL } from "#intake/recognise/told/columns.ts";
import { COUNT_FIELDS, type CountsHead } from "#intake/recognise/told/countsHead.ts";
import { countOf, WHOLES } from "#intake/recognise/told/countNames.ts";
import { monthReader } from "./monthOf.ts";
import {
  firstOf,
  type ReadTold,
  type ToldKnown,
  type Tell,
} from "#intake/recognise/told/reading.ts";
import { TableReading, type Row } from "./tableReading.ts";
import type { ToldCount, ToldStory } from "#intake/recognise/told/told.ts";

const STATUS: ReadonlyMap<string, Status> = new Map([
  ["", "final"],
  ["final", "final"],
  ["provisional", "provisional"],
  ["revised", "revised"],
]);
/**
 * Counts of the front door, of children coming into care and leaving it, and of social workers: a
 * month a row, a count a column. Null for any other table.
 */
export function readCountsSheet(found: CountsHead, { story }: ToldKnown): ReadTold {
  const { below, head, columns } = found;
  const table = new TableReading(below, head);
  const first = firstOf(table.tell, "one month");
  const month = monthReader(head, table.tell);
  const counts: ToldCount[] = [];
  tellUnread(found, table.tell);
  for (const row of table.rows) {
    if (isTotal(row)) continue;
    const period = month(row.at("period"), row.line);
    if (period === null) continue;
    const status = statusOf(row);
    const texts = row.cells.map((c) => c.trim());
    if (!first(period, row.line, "period", texts)) continue;
    const counted = columns.flatMap((id, c): readonly ToldCount[] => {
      const text = texts[c] ?? "";
      if (id === null || text === "") return [];
      const cell = { id, period, text, column: head.headings[c] ?? id };
      const value = countIn(row, cell, story);
      return value ? [table.from(row.line, { id, period, value, status })] : [];
    });
    checkParts(row, period, counted);
    counts.push(...counted);
  }
  return table.read({ counts });
}

function tellUnread({ head, columns }: CountsHead, tell: Tell): void {
  head.headings.forEach((heading, c) => {
    const isOther = [COUNT_FIELDS.period, COUNT_FIELDS.status].some((is) =>
      is.test(heading.toLowerCase()),
    );
    if (heading !== "" && columns[c] === null && !isOther)
      tell(
        "note",
        head.line,
        heading,
        `a column “${heading}”`,
        "a count the template names",
        "The column was not read.",
      );
  });
}

function isTotal(row: Row): boolean {
  if (!TOTAL.test(row.at("period"))) return false;
  row.note(
    "period",
    `a row called ${row.said("period")}`,
    "",
    "Totals are worked out here, so it was not read.",
  );
  return true;
}

function statusOf(row: Row): Status {
  const status = STATUS.get(row.at("status").toLowerCase());
  if (status === undefined)
    row.note("status", row.said("status"), "final, provisional or revised", "Taken as final.");
  return status ?? "final";
}

type Cell = {
  readonly id: string;
  readonly period: Month;
  readonly text: string;
  readonly column: string;
};

/**
 * The count of one cell; null where it is none or cannot be. One far from the last that is loaded
 * is asked about.
 */
function countIn(row: Row, { id, period, text, column }: Cell, story: ToldStory): Value | null {
  const value = row.figure(column, text, "cell");
  if (!value) return null;
  const n = amountOf(value);
  if (n === null) return value;
  const where = `(${countOf(id).name}, ${sayPeriod(period)})`;
  if (n < 0)
    return row.leaveOut(
      column,
      `${n}, a figure below nought ${where}`,
      "nought or more",
      "The cell was left out.",
    );
  if (!id.endsWith("-fte") && !Number.isInteger(n))
    row.doubt(column, `${n} ${where}`, "a whole number", "Confirm.");
  const usual = usualOf(id, period, story);
  if (usual !== null && usual.amount > 20 && usual.isFar(n, usual.amount))
    row.doubt(
      column,
      `${formatNumber(n, 0)} ${where}`,
      `something near ${formatNumber(usual.amount, 0)}, ${usual.words}`,
      "Check the column.",
    );
  return value;
}

/** What a count is to be near, how that is said, and what is far from it. */
type Usual = {
  readonly amount: number;
  readonly words: string;
  readonly isFar: (now: number, usual: number) => boolean;
};

/**
 * The last count of another month that is loaded; before there is any, the last published year, of
 * which a month brings about a twelfth. Null where there is neither.
 */
function usualOf(id: string, period: Month, { quantities }: ToldStory): Usual | null {
  const lastOf = (cadence: "monthly" | "yearly") =>
    quantities
      .find((q) => q.id === id && cadenceOf(q) === cadence)
      ?.observations.findLast((o) => o.period !== period && o.value.kind === "known");
  const [month, year] = [lastOf("monthly"), lastOf("yearly")];
  const count = amountOf((month ?? year)?.value ?? { kind: "missing" });
  if (count === null) return null;
  if (month) return { amount: count, words: "the last that is loaded", isFar: isFarFrom };
  const isStock = countOf(id).basis === "snapshot";
  return {
    amount: isStock ? count : count / 12,
    words: `${isStock ? "" : "a twelfth of what was "}published for ${year ? sayPeriod(year.period) : ""}`,
    isFar: (now, usual) => isFarBelow(now, usual) || now > usual * 5,
  };
}

function checkParts(row: Row, period: Month, counted: readonly ToldCount[]): void {
  for (const [whole, parts] of WHOLES) {
    const all = amountOf(counted.find((c) => c.id === whole)?.value ?? { kind: "missing" });
    const sum = counted
      .filter((c) => parts.includes(c.id))
      .reduce((total, c) => total + (amountOf(c.value) ?? 0), 0);
    if (all !== null && sum > all)
      row.doubt(
        countOf(whole).column,
        `${sum} in the parts of “${countOf(whole).name}” in ${sayPeriod(period)}`,
        `at most ${all}`,
        "The figures were read as they are; find which is wrong.",
      );
  }
}
