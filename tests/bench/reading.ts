import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCatalogue, WireCatalogue } from '#contract/catalogue.ts';
import { readLocal } from '#importer/local/readLocal.ts';
import { decode } from '#importer/table.ts';
import { knownPublished } from '../support/knownPublished.ts';
import * as z from 'zod/mini';

// Rows a second and memory of the reader that the page's worker and the tests share, beside PapaParse doing the parse alone.
const ROOT = join(import.meta.dirname, '../..');
const { indicators } = readCatalogue(z.parse(WireCatalogue, JSON.parse(readFileSync(join(ROOT, 'fixtures/feed/catalogue.json'), 'utf8'))));
const known = { indicators, synonyms: new Map<string, readonly string[]>(), mapped: new Map<string, string>(), loaded: () => undefined, published: await knownPublished() };

function million(): Uint8Array {
  const lines = ['indicator,period,numerator,denominator,value,status,note'];
  for (let i = 0; i < 1_000_000; i += 1) lines.push(`${indicators[i % indicators.length]?.slug ?? ''},${2000 + (i % 35)}-${String((i % 12) + 1).padStart(2, '0')},${i % 40},${40 + (i % 9)},,final,`);
  return new TextEncoder().encode(lines.join('\n'));
}
const MB = (): number => Math.round(process.memoryUsage().rss / 1e6);
const line = (what: string, rows: number, ms: number): void => console.log(`${what.padEnd(64)} ${String(rows).padStart(9)} rows ${(ms / 1000).toFixed(2).padStart(7)} s ${Math.round(rows / (ms / 1000)).toLocaleString('en-GB').padStart(11)} rows/s ${String(MB()).padStart(6)} MB`);

const largest = join(ROOT, '../shared/data/dfe/la_care_leavers_activity.csv');
for (const [what, bytes] of [['DfE’s largest given file (la_care_leavers_activity)', new Uint8Array(readFileSync(largest))], ['a generated return', million()]] as const) {
  let start = performance.now();
  const parsed = Papa.parse<string[]>(decode(bytes), { delimiter: ',' });
  line(`${what}: PapaParse alone`, parsed.data.length, performance.now() - start);
  start = performance.now();
  const read = await readLocal([{ name: 'x.csv', bytes }], known, () => undefined);
  line(`${what}: read, recognised and checked`, parsed.data.length, performance.now() - start);
  console.log(`  ${read.rows.length} figures, ${read.problems.length} findings; first: ${read.problems[0]?.found ?? 'none'}`);
}
