import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe, chart, dashboardOf, journey, sideways, titled, type Journey } from './trip.ts';

/** Councils that strain a page: monthly, yearly, tiny, almost nothing, a joint return, ended. */
const COUNCILS: readonly [name: string, code: string, why: string][] = [
  ['Marlbridge', 'E06999999', 'with months of its own'],
  ['York', 'E06000014', 'with published years'],
  ['Rutland', 'E06000017', 'with small numbers'],
  ['City of London', 'E09000001', 'with almost none'],
  ['Kingston upon Thames', 'E09000021', 'with a joint return'],
  ['Cumbria (until 2023)', 'E10000006', 'that has ended'],
];
const WIDTHS = [1280, 768, 360, 320];

/** At each width nothing sticks out, and at two of them axe finds nothing. */
async function fits(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // A chart learns its new size a few frames after the page: only what still sticks out after two seconds does.
    let out = await sideways(page);
    for (let i = 0; i < 20 && out.length > 0; i += 1) {
      await page.waitForTimeout(100);
      out = await sideways(page);
    }
    assert.deepEqual(out, [], `${what} at ${width}`);
    if (width === 1280 || width === 360) assert.deepEqual(await axe(page), [], `axe, ${what} at ${width}`);
  }
}

const each = COUNCILS.map(([name, code, why]) =>
  journey(`${name}, ${why}: dashboard and measure fit 1280, 768, 360 and 320 pixels, and axe finds nothing`, async ({ open }) => {
    const dashboard = await open(`dashboard?area=${code}`);
    await dashboardOf(dashboard, name);
    await fits(dashboard, 'the dashboard');
    const measure = await open(`indicators/cp-repeat-plans?area=${code}`);
    await titled(measure, 'Repeat child protection plans');
    await chart(measure).waitFor();
    await fits(measure, 'the measure');
  }),
);
const views = ['authorities', 'different', 'changing', 'neighbours'].map((view) =>
  journey(`York beside the others, view “${view}”: it fits four widths, and axe finds nothing`, async ({ open }) => {
    const page = await open(`indicators/cp-repeat-plans?area=E06000014&view=${view}`);
    await titled(page, 'Repeat child protection plans');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByRole('alert').count(), 0);
    await fits(page, view);
  }),
);
const compare = journey('many councils beside York fit four widths, and axe finds nothing', async ({ open }) => {
  const page = await open('compare?area=E06000014');
  await titled(page, /areas: which differ from England\?$/);
  await fits(page, 'the comparison');
});

export const councils: readonly Journey[] = [...each, ...views, compare];
