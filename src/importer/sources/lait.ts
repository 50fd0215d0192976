import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Source } from '../table.ts';

/** One row of LAIT's download: measure, year as printed, area number, figure as text. */
export type LaitRow = { readonly measure: string; readonly year: string; readonly area: number; readonly text: string };

/** LAIT's numbers for England and the regions; a council's number is DfE's own three digits. */
export const LAIT_REGIONS: { readonly [number: number]: string } = {
  970: 'E92000001', 980: 'E12000001', 981: 'E12000002', 982: 'E12000003', 983: 'E12000004', 984: 'E12000005',
  985: 'E12000006', 986: 'E12000007', 987: 'E13000001', 988: 'E13000002', 989: 'E12000008', 990: 'E12000009',
};

/** "2025", "2024-25 (OT)" and "2023/24" as period ids; null for forms we do not load ("2014-16", "0"). */
export function readLaitYear(text: string): string | null {
  const plain = text.replace(/\s*\((OT|Rev|Final|prov|Prov)\)\s*$/, '').trim();
  if (/^20\d\d$/.test(plain)) return plain;
  const split = /^(20\d\d)[-/](\d\d)$/.exec(plain);
  const [, first = '', second = ''] = split ?? [];
  return split && (Number(first) + 1) % 100 === Number(second) ? `${first}-${second}` : null;
}

export const isParquet = (source: Source): boolean => new TextDecoder().decode(source.bytes.subarray(0, 4)) === 'PAR1';

/** Reads only the rows of the measures asked for, so that 641,070 rows never stand in memory as objects at once. */
export async function readLait(source: Source, wanted: ReadonlySet<string>): Promise<readonly LaitRow[]> {
  const { buffer, byteOffset, byteLength } = source.bytes;
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const columns = ['Short Desc', 'Years', 'LA Number', 'Values'];
  const rows: LaitRow[] = [];
  let start = 0;
  for (const group of parquetMetadata(file).row_groups) {
    const end = start + Number(group.num_rows);
    for (const row of await parquetReadObjects({ file, columns, rowStart: start, rowEnd: end })) {
      const measure = String(row['Short Desc']);
      if (wanted.has(measure)) rows.push({ measure, year: String(row['Years']), area: Number(row['LA Number']), text: String(row['Values']) });
    }
    start = end;
  }
  return rows;
}
