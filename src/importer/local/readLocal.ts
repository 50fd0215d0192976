import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/observation.ts';
import { findPersonal } from '../personal.ts';
import type { Source } from '../table.ts';
import { checkRows } from './check.ts';
import { layoutOf } from './layout.ts';
import type { LocalRow } from './localRow.ts';
import { MeasureNames } from './measureNames.ts';
import type { Problem } from './problem.ts';
import { readReturn } from './readReturn.ts';
import { readSheets, type RawSheet } from './sheets.ts';

export type Known = {
  readonly indicators: readonly Indicator[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Names a person has mapped to a slug before. */
  readonly mapped: ReadonlyMap<string, string>;
  readonly loaded: (slug: string) => Series | undefined;
};
export type Unknown = { readonly named: string; readonly nearest: readonly { readonly slug: string; readonly name: string }[] };
export type ReadLocal = { readonly rows: readonly LocalRow[]; readonly problems: readonly Problem[]; readonly unknown: readonly Unknown[]; readonly counted: number };

/**
 * Reads what a person dropped on the page: recognised by content, checked, nothing guessed in silence. A file that looks
 * like a list of people stops the whole load, and nothing of it is kept. Never throws.
 */
export async function readLocal(sources: readonly Source[], known: Known, progress: (done: number, of: number) => void): Promise<ReadLocal> {
  const problems: Problem[] = [];
  const rows: LocalRow[] = [];
  const unknown = new Map<string, Unknown>();
  const names = new MeasureNames(known.indicators, known.synonyms, known.mapped);
  let counted = 0;
  for (const [i, source] of sources.entries()) {
    progress(i, sources.length);
    const read = await readSheets(source);
    problems.push(...read.problems);
    for (const sheet of read.sheets) {
      const personal = personalIn(sheet);
      if (personal) return { rows: [], problems: [personal], unknown: [], counted: 0 };
    }
    for (const sheet of read.sheets) {
      counted += sheet.rows.length;
      const layout = layoutOf(sheet);
      if (layout.kind === 'unknown') {
        problems.push({ severity: 'stop', file: sheet.file, sheet: sheet.sheet, row: null, column: null, found: 'a table that is none of the known layouts', wanted: 'the long template (indicator, period, numerator, denominator, value) or the wide one (measures down, months across)', mend: 'Download a template below and copy the figures into it.' });
        continue;
      }
      const found = readReturn(sheet, layout, names);
      problems.push(...found.problems);
      rows.push(...found.rows);
      for (const [named, nearest] of found.unknown) unknown.set(named, { named, nearest: nearest.map((n) => ({ slug: n.slug, name: n.shortName })) });
    }
  }
  progress(sources.length, sources.length);
  const checked = checkRows(rows, new Map(known.indicators.map((ind) => [ind.slug, ind])), known.loaded);
  return { rows: checked.rows, problems: [...problems, ...checked.problems], unknown: [...unknown.values()], counted };
}

/** Headings may stand below a title, and columns of postcodes need none: every row of the first few is tried as the heading. */
function personalIn(sheet: RawSheet): Problem | null {
  const rows = sheet.rows.map((r) => r.cells);
  for (let i = 0; i < Math.min(10, rows.length); i += 1) {
    const found = findPersonal({ file: sheet.file, header: (rows[i] ?? []).map((c) => c.trim()), rows: rows.slice(i + 1, i + 201), lines: [] });
    if (found) return { severity: 'stop', file: sheet.file, sheet: sheet.sheet, row: sheet.rows[i]?.line ?? null, column: found.column, found: `a column “${found.column ?? ''}” that looks like personal data`, wanted: 'totals only, never lists of people', mend: 'Nothing of any file was loaded or kept. Take the column out, or bring the totals.' };
  }
  return null;
}
