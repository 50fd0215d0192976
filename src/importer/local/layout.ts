import type { Month, Quarter } from "#domain/calendar.ts";
import { readPeriod } from "./readPeriod.ts";
import type { RawSheet } from "./sheets.ts";

const LONG: { readonly [field: string]: RegExp } = {
  indicator: /^(indicator|measure|slug|kpi|performance (indicator|measure)|description)$/i,
  period: /^(period|month|date|quarter|month ending|reporting (period|month)|time period)$/i,
  numerator: /^(numerator|num|count|number|n)$/i,
  denominator: /^(denominator|denom|den|out of|cohort|total)$/i,
  value: /^(value|figure|result|actual|outturn|performance|percentage|percent|%|rate)$/i,
  status: /^(status|provisional)$/i,
  note: /^(note|notes|comment|comments|commentary)$/i,
};
/** Whose figures a row is of, and what it is broken down by: a figure of a part must never stand for the whole. */
type Beside = {
  readonly whose: number | null;
  /** Columns that may tell rows of one measure apart; `strict` where the heading can mean nothing else. */
  readonly parts: readonly { readonly column: number; readonly strict: boolean }[];
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
};
/** How a sheet lays its figures out: a row a figure, or measures down and periods across. */
export type Layout =
  | {
      readonly kind: "long";
      readonly head: number;
      readonly columns: ReadonlyMap<string, number>;
      readonly beside: Beside;
    }
  | {
      readonly kind: "wide";
      readonly head: number;
      readonly beside: Beside;
      readonly name: number;
      readonly part: number | null;
      readonly periods: readonly {
        readonly column: number;
        readonly id: Month | Quarter;
        readonly why: string | null;
        readonly text: string;
      }[];
    }
  | { readonly kind: "unknown" };

const WHOSE =
  /^(la|lad|local authority|authority|council|(la|local authority|authority|council|area)[ _]?(name|code)?)$/i;
/** Headings that can only mean a part: a row with a word below one is never the whole. */
const PART_OF =
  /\b(team|locality|district|ward|patch|age( group| band)?|sex|gender|ethnic\w*|breakdown|characteristic|disability|sub-?group)\b/i;

/** What stands in the columns that are neither measure, period nor figure. */
function besideOf(cells: readonly string[], used: ReadonlySet<number>): Beside {
  const rest = cells.flatMap((text, i) => (text === "" || used.has(i) ? [] : [{ text, i }]));
  const whose = rest.find(({ text }) => WHOSE.test(text))?.i ?? null;
  const parts = rest
    .filter(({ i }) => i !== whose)
    .map(({ text, i }) => ({ column: i, strict: PART_OF.test(text) }));
  return {
    whose,
    parts,
    unread: rest
      .filter(({ text, i }) => i !== whose && !PART_OF.test(text))
      .map(({ text }) => text),
  };
}

/** Titles and blank lines may stand above the headings; further down than this nobody puts them. */
const DEEPEST = 30;

/** Recognises the layout by what stands in it, never by the file's name. */
export function layoutOf(sheet: RawSheet): Layout {
  for (let i = 0; i < Math.min(DEEPEST, sheet.rows.length); i += 1) {
    const cells = (sheet.rows[i]?.cells ?? []).map((cell) => cell.replace(/\s+/g, " ").trim());
    const columns = new Map<string, number>();
    for (const [field, names] of Object.entries(LONG)) {
      const at = cells.findIndex((cell) => names.test(cell));
      if (at >= 0) columns.set(field, at);
    }
    if (
      columns.has("indicator") &&
      columns.has("period") &&
      (columns.has("value") || columns.has("numerator"))
    )
      return { kind: "long", head: i, columns, beside: besideOf(cells, new Set(columns.values())) };
    const periods = cells.flatMap((text, column) => {
      const read = readPeriod(text);
      return read ? [{ column, id: read.id, why: read.why, text }] : [];
    });
    const first = periods[0]?.column ?? 0;
    // Bare numbers may be day numbers of Excel's: two or more in a row of nothing but periods and words. One month alone needs a heading that says measure.
    const one =
      periods.length === 1 &&
      cells.slice(0, first).some((cell) => LONG["indicator"]?.test(cell)) &&
      !/^\d+$/.test(cells[first] ?? "");
    if (
      (periods.length >= 2 || one) &&
      first > 0 &&
      periods.length >= cells.slice(first).filter((cell) => cell !== "").length * 0.6
    ) {
      const part = cells.findIndex(
        (cell, column) =>
          column < first && /^(part|figure|type|numerator.*denominator|n\/d|row)$/i.test(cell),
      );
      const name = cells.findIndex(
        (cell, column) => column < first && LONG["indicator"]?.test(cell),
      );
      const used = new Set([
        name >= 0 ? name : 0,
        ...(part >= 0 ? [part] : []),
        ...periods.map((p) => p.column),
      ]);
      return {
        kind: "wide",
        head: i,
        beside: besideOf(cells, used),
        name: name >= 0 ? name : 0,
        part: part >= 0 ? part : null,
        periods,
      };
    }
  }
  return { kind: "unknown" };
}
