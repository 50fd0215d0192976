import assert from "node:assert/strict";
import { fits } from "./steps/fits.ts";
import { chart, dashboardOf, journey, titled } from "./steps/trip.ts";

/** Councils that strain a page: monthly, yearly, tiny, almost nothing, a joint return, ended. */
const COUNCILS: readonly [name: string, code: string, why: string][] = [
  ["Marlbridge", "E06999999", "with months of its own"],
  ["York", "E06000014", "with published years"],
  ["Rutland", "E06000017", "with small numbers"],
  ["City of London", "E09000001", "with almost none"],
  ["Kingston upon Thames", "E09000021", "with a joint return"],
  ["Cumbria (until 2023)", "E10000006", "that has ended"],
];
const WIDTHS = [1280, 768, 360, 320];

for (const [name, code, why] of COUNCILS)
  journey(
    `${name}, ${why}: dashboard and measure fit 1280, 768, 360 and 320 pixels, and axe finds nothing`,
    async ({ open }) => {
      const dashboard = await open(`dashboard?area=${code}`);
      await dashboardOf(dashboard, name);
      await fits(dashboard, "the dashboard", WIDTHS);
      const measure = await open(`indicators/cp-repeat-plans?area=${code}`);
      await titled(measure, "Repeat child protection plans");
      await chart(measure).waitFor();
      await fits(measure, "the measure", WIDTHS);
    },
  );
for (const view of ["authorities", "different", "changing", "neighbours"])
  journey(
    `York beside the others, view “${view}”: it fits four widths, and axe finds nothing`,
    async ({ open }) => {
      const page = await open(`indicators/cp-repeat-plans?area=E06000014&view=${view}`);
      await titled(page, "Repeat child protection plans");
      await page.waitForLoadState("networkidle");
      assert.equal(await page.getByRole("alert").count(), 0);
      await fits(page, view, WIDTHS);
    },
  );
journey("many councils beside York fit four widths, and axe finds nothing", async ({ open }) => {
  const page = await open("compare?area=E06000014");
  await titled(page, /areas: which differ from England\?$/);
  await fits(page, "the comparison", WIDTHS);
});
