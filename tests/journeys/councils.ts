import assert from 'node:assert/strict';
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

export const councils: readonly Journey[] = COUNCILS.map(([name, code, why]) =>
  journey(`${name}, ${why}: dashboard and measure fit 1280, 768, 360 and 320 pixels, and axe finds nothing`, async ({ open }) => {
    for (const path of [`dashboard?area=${code}`, `indicators/cp-repeat-plans?area=${code}`]) {
      const page = await open(path);
      await (path.startsWith('dashboard') ? dashboardOf(page, name) : titled(page, 'Repeat child protection plans').then(() => chart(page).waitFor()));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        // Two frames: the size is observed in one and drawn in the next.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.deepEqual(await sideways(page), [], `${path} at ${width}`);
        if (width === 1280 || width === 360) assert.deepEqual(await axe(page), [], `axe, ${path} at ${width}`);
      }
    }
  }),
);
