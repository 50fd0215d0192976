import { readPeriod } from './readPeriod.ts';
import type { RawSheet } from './sheets.ts';

const LONG: { readonly [field: string]: RegExp } = {
  indicator: /^(indicator|measure|slug|kpi|performance (indicator|measure)|description)$/i,
  period: /^(period|month|date|quarter|month ending|reporting (period|month)|time period)$/i,
  numerator: /^(numerator|num|count|number|n)$/i,
  denominator: /^(denominator|denom|den|out of|cohort|total)$/i,
  value: /^(value|figure|result|actual|outturn|performance|percentage|percent|%|rate)$/i,
  status: /^(status|provisional)$/i,
  note: /^(note|notes|comment|comments|commentary)$/i,
};
/** How a sheet lays its figures out: a row a figure, or measures down and periods across. */
export type Layout =
  | { readonly kind: 'long'; readonly head: number; readonly columns: ReadonlyMap<string, number> }
  | { readonly kind: 'wide'; readonly head: number; readonly name: number; readonly part: number | null; readonly periods: readonly { readonly column: number; readonly id: string; readonly why: string | null; readonly text: string }[] }
  | { readonly kind: 'unknown' };

/** Titles and blank lines may stand above the headings; further down than this nobody puts them. */
const DEEPEST = 30;

/** Recognises the layout by what stands in it, never by the file's name. */
export function layoutOf(sheet: RawSheet): Layout {
  for (let i = 0; i < Math.min(DEEPEST, sheet.rows.length); i += 1) {
    const cells = (sheet.rows[i]?.cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim());
    const columns = new Map<string, number>();
    for (const [field, names] of Object.entries(LONG)) {
      const at = cells.findIndex((cell) => names.test(cell));
      if (at >= 0) columns.set(field, at);
    }
    if (columns.has('indicator') && columns.has('period') && (columns.has('value') || columns.has('numerator'))) return { kind: 'long', head: i, columns };
    const periods = cells.flatMap((text, column) => { const read = readPeriod(text); return read ? [{ column, id: read.id, why: read.why, text }] : []; });
    const first = periods[0]?.column ?? 0;
    // Bare numbers may be day numbers of Excel's: three or more in a row of nothing but periods and words.
    if (periods.length >= 2 && first > 0 && periods.length >= cells.slice(first).filter((cell) => cell !== '').length * 0.6) {
      const part = cells.findIndex((cell, column) => column < first && /^(part|figure|type|numerator.*denominator|n\/d|row)$/i.test(cell));
      const name = cells.findIndex((cell, column) => column < first && LONG['indicator']?.test(cell));
      return { kind: 'wide', head: i, name: name >= 0 ? name : 0, part: part >= 0 ? part : null, periods };
    }
  }
  return { kind: 'unknown' };
}
