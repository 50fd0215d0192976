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
import { personInText } from './told/freeText.ts';
import { readTold } from './told/readTold.ts';
import { joinTold } from './told/join.ts';
import { teller } from './told/reading.ts';
import { NOTHING_TOLD, type Told, type ToldStory } from './told/told.ts';

export type Known = {
  readonly indicators: readonly Indicator[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Names a person has mapped to a slug before. */
  readonly mapped: ReadonlyMap<string, string>;
  readonly loaded: (slug: string) => Series | undefined;
  /** Budgets, placements and counts that are loaded; none where nothing is known of them. */
  readonly story?: ToldStory;
};
export type Unknown = { readonly named: string; readonly nearest: readonly { readonly slug: string; readonly name: string }[] };
export type ReadLocal = { readonly rows: readonly LocalRow[]; readonly told: Told; readonly problems: readonly Problem[]; readonly unknown: readonly Unknown[]; readonly counted: number };

/**
 * Reads what a person dropped on the page: recognised by content, checked, nothing guessed in silence. A file that looks
 * like a list of people stops the whole load, and nothing of it is kept. Never throws.
 */
export async function readLocal(sources: readonly Source[], known: Known, progress: (done: number, of: number) => void): Promise<ReadLocal> {
  const problems: Problem[] = [];
  const rows: LocalRow[] = [];
  let told = NOTHING_TOLD;
  const unknown = new Map<string, Unknown>();
  const names = new MeasureNames(known.indicators, known.synonyms, known.mapped);
  const bySlug = new Map(known.indicators.map((ind) => [ind.slug, ind]));
  const story = known.story ?? { finance: [], placements: [], quantities: [] };
  let counted = 0;
  for (const [i, source] of sources.entries()) {
    progress(i, sources.length);
    const read = await readSheets(source);
    problems.push(...read.problems);
    for (const sheet of read.sheets) {
      const personal = personInText(sheet) ?? personalIn(sheet);
      if (personal) return { rows: [], told: NOTHING_TOLD, problems: [personal], unknown: [], counted: 0 };
    }
    for (const sheet of read.sheets) {
      counted += sheet.rows.length;
      const tidy = tidyFile(sheet);
      if (tidy) { problems.push(tidy); continue; }
      if (isGuidance(sheet)) continue;
      const tables = readTold(sheet, { names, indicators: bySlug, loaded: known.loaded, story });
      if (tables) {
        told = joinTold(told, tables.told, teller(sheet, problems));
        for (const problem of tables.problems) problems.push(problem);
        for (const [named, nearest] of tables.unknown) unknown.set(named, { named, nearest: nearest.map((n) => ({ slug: n.slug, name: n.shortName })) });
        continue;
      }
      const layout = layoutOf(sheet);
      if (layout.kind === 'unknown') {
        problems.push({ severity: 'stop', file: sheet.file, sheet: sheet.sheet, row: null, column: null, found: 'a table that is none of the known layouts', wanted: 'the long template (indicator, period, numerator, denominator, value), the wide one (measures down, months across), or one of budgets, placements, counts, targets, events, commentary or actions', mend: 'Download a template below and copy the figures into it.' });
        continue;
      }
      const found = readReturn(sheet, layout, names);
      // One by one: a million arguments are more than a call can hold.
      for (const problem of found.problems) problems.push(problem);
      for (const row of found.rows) rows.push(row);
      for (const [named, nearest] of found.unknown) unknown.set(named, { named, nearest: nearest.map((n) => ({ slug: n.slug, name: n.shortName })) });
    }
  }
  progress(sources.length, sources.length);
  const checked = checkRows(rows, bySlug, known.loaded);
  return { rows: checked.rows, told, problems: fewest([...problems, ...checked.problems]), unknown: [...unknown.values()], counted };
}

/** The sheet of our own workbook that says what each column is: nothing to read, nothing to complain of. */
const isGuidance = (sheet: RawSheet): boolean => /^column\|what to write/i.test((sheet.rows[0]?.cells ?? []).map((c) => c.trim()).join('|'));

/** DfE's own tidy format holds every authority: it belongs in the feed, and what it holds is said. */
function tidyFile(sheet: RawSheet): Problem | null {
  const head = (sheet.rows[0]?.cells ?? []).map((c) => c.trim());
  if (!['time_period', 'time_identifier', 'geographic_level'].every((name) => head.includes(name))) return null;
  const given = new Set(['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name']);
  const sample = sheet.rows.slice(1, 200);
  const columns = head.map((name, i) => ({ name, numbers: sample.filter((r) => /^-?[\d.,]+$/.test((r.cells[i] ?? '').trim())).length })).filter((c) => !given.has(c.name));
  const [figures, filters] = [columns.filter((c) => c.numbers > sample.length / 3), columns.filter((c) => c.numbers <= sample.length / 3)];
  const list = (all: typeof columns): string => `${all.slice(0, 6).map((c) => c.name).join(', ')}${all.length > 6 ? ` and ${all.length - 6} more` : ''}`;
  return { severity: 'stop', file: sheet.file, sheet: sheet.sheet, row: null, column: null, found: `a file of every authority in DfE’s tidy format, ${sheet.rows.length - 1} rows; figures: ${list(figures)}; told apart by: ${list(filters) || 'nothing'}`, wanted: 'a council’s own return', mend: 'Put it in the folder of sources and run “npm run feed -- build”: its columns are found there, whatever the release.' };
}

/** More than anyone mends by hand: the worst are kept, and how many there are is said. */
const MOST_PROBLEMS = 5000;
function fewest(all: readonly Problem[]): readonly Problem[] {
  const [first] = all;
  if (all.length <= MOST_PROBLEMS || !first) return all;
  const worst = (['stop', 'row', 'doubt', 'note'] as const).flatMap((s) => all.filter((p) => p.severity === s)).slice(0, MOST_PROBLEMS);
  return [...worst, { severity: 'note', file: first.file, sheet: null, row: null, column: null, found: `${all.length} findings`, wanted: '', mend: `The worst ${MOST_PROBLEMS} are shown. Mend what repeats and load again.` }];
}

/** A sentence that speaks of an address or of email is no heading. */
const LONGEST_HEADING = 40;

/** Headings may stand below a title, and columns of postcodes need none: every row of the first few is tried as the heading. */
function personalIn(sheet: RawSheet): Problem | null {
  const rows = sheet.rows.map((r) => r.cells);
  for (let i = 0; i < Math.min(10, rows.length); i += 1) {
    const found = findPersonal({ file: sheet.file, header: (rows[i] ?? []).map((c) => (c.length > LONGEST_HEADING ? '' : c.trim())), rows: rows.slice(i + 1, i + 201), lines: [] });
    if (found) return { severity: 'stop', file: sheet.file, sheet: sheet.sheet, row: sheet.rows[i]?.line ?? null, column: found.column, found: `a column “${found.column ?? ''}” that looks like personal data`, wanted: 'totals only, never lists of people', mend: 'Nothing of any file was loaded or kept. Take the column out, or bring the totals.' };
  }
  return null;
}
