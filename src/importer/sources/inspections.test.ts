import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { standing, visitsSince } from '#domain/story/inspections.ts';
import { asAtOf, readInspections } from './inspections.ts';
import { isOds, readOds } from './ods.ts';

const cell = (text: string, more = ''): string => (text === '' ? `<table:table-cell${more}/>` : `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`);
const row = (...cells: string[]): string => `<table:table-row>${cells.map((c) => cell(c)).join('')}</table:table-row>`;
const sheet = (name: string, ...rows: string[]): string => `<table:table table:name="${name}" table:style-name="t">${rows.join('')}</table:table>`;
const HEAD = ['Web link', 'Local authority area code', 'Local authority name', 'Inspection date', 'Publication date'];
const PARTS = ['Overall effectiveness', 'The impact of leaders on social work practice', 'The experiences and progress of children who need help and protection', 'The experiences and progress of children in care', 'The experiences and progress of care leavers'];
const content = [
  sheet('Standing', row('Judgements as at 31 March 2025'), row(...HEAD, ...PARTS),
    row('x', 'E06000014', 'York', '24/02/2025', '15/04/2025', 'Outstanding', 'Outstanding', 'Outstanding', 'Outstanding', 'Outstanding'),
    `<table:table-row>${['x', 'E06000022', 'Bath &amp; North East', '28/02/2022', '19/04/2022', 'Good'].map((c) => cell(c)).join('')}${cell('Good', ' table:number-columns-repeated="3"')}${cell('', ' table:number-columns-repeated="16380"')}</table:table-row>`),
  sheet('Visits', row('Activity'), row(...HEAD, 'Inspection/Visit type', ...PARTS, 'Visit Theme'),
    row('x', 'E06000022', 'Bath', '04/12/2024', '13/01/2025', 'ILACS Focused Visit', '', '', '', '', '', 'Care leavers')),
].join('');
const bytes = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8(`<office:spreadsheet>${content}</office:spreadsheet>`) });
const source = { name: 'renamed.bin', bytes };

describe('Ofsted’s spreadsheet', () => {
  const sheets = readOds(source);
  const found = readInspections(sheets);
  test('is known by what it holds', () => expect([isOds(source), isOds({ name: 'a.ods', bytes: strToU8('time_period') })]).toEqual([true, false]));
  test('cells that repeat are as many, and the padding to its edge is none', () => expect(sheets[0]?.rows[3]).toEqual(['x', 'E06000022', 'Bath & North East', '28/02/2022', '19/04/2022', 'Good', 'Good', 'Good', 'Good']));
  test('says on which day its judgements stood', () => expect(asAtOf(sheets)).toBe('2025-03-31'));
  test('a judgement stands with its day; a part never judged is none', () => {
    expect(standing(found.get('E06000022') ?? [])).toMatchObject({ inspected: '2022-02-28', overall: 'good', inCare: 'good', careLeavers: null });
    expect(standing(found.get('E06000014') ?? [])?.careLeavers).toBe('outstanding');
  });
  test('a focused visit judges nothing and does not stand for a judgement', () => expect(visitsSince(found.get('E06000022') ?? []).map((v) => [v.inspected, v.theme])).toEqual([['2024-12-04', 'Care leavers']]));
});
