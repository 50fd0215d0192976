import { unzipSync } from 'fflate';
import type { Source } from '../table.ts';

/** A sheet of an OpenDocument spreadsheet as text; trailing empty cells and rows fall away. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const MOST_CELLS = 20_000_000;
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name !== undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)));

const repeated = (tag: string, name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(tag)?.[1] ?? 1);

/** Known by its first part, which OpenDocument stores bare: a renamed file still tells what it is. */
export const isOds = ({ bytes }: Source): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 100)).includes('application/vnd.oasis.opendocument.spreadsheet');

/** Reads the sheets of an .ods. A cell's text is what its paragraphs show; repeats that only fill the sheet are not unrolled. */
export function readOds({ bytes }: Source): readonly Sheet[] {
  const content = unzipSync(bytes, { filter: (file) => file.name === 'content.xml' })['content.xml'];
  if (!content) return [];
  const xml = new TextDecoder().decode(content);
  return [...xml.matchAll(/<table:table\s[^>]*table:name="([^"]*)"[^>]*>(.*?)<\/table:table>/gs)].map(([, name = '', body = '']) => ({ name: plain(name), rows: rowsOf(body) }));
}

function rowsOf(body: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells = 0;
  for (const [, tag = '', inner = ''] of body.matchAll(/<table:table-row([^>]*?)(?:\/>|>(.*?)<\/table:table-row>)/gs)) {
    const row: string[] = [];
    for (const [, cell = '', text = ''] of inner.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs)) {
      const value = [...text.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)].map(([, paragraph = '']) => plain(paragraph)).join('\n');
      // An empty cell repeated to the sheet's edge is padding.
      const times = value === '' ? Math.min(repeated(cell, 'number-columns-repeated'), 64) : repeated(cell, 'number-columns-repeated');
      for (let i = 0; i < times; i += 1) row.push(value);
    }
    while (row.length > 0 && row[row.length - 1] === '') row.pop();
    const times = row.length === 0 ? 1 : repeated(tag, 'number-rows-repeated');
    cells += row.length * times;
    if (cells > MOST_CELLS) break;
    for (let i = 0; i < times; i += 1) rows.push(row);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
