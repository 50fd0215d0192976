import assert from "node:assert/strict";
import { firstScreen, watchMoves } from "./steps/firstScreen.ts";
import { BOTH, pagesOf, viewsOf, visit } from "./steps/everyView.ts";
import { journey, sideways } from "./steps/trip.ts";

/** The narrowest telephone, and 1280 by 1024 read at 400 %. */
const [PHONE, ZOOMED] = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

for (const [council, area] of BOTH)
  journey(
    `every page and view of ${council} on 320 by 640 pixels, and by 256 as at 400 %, goes sideways nowhere and stands still while it comes`,
    async ({ open }) => {
      const page = await open(`start?area=${area}`, { viewport: PHONE });
      await watchMoves(page);
      for (const at of [...pagesOf(area), ...viewsOf(area)]) {
        await page.setViewportSize(PHONE);
        await visit(page, at.replace("&open=all", ""));
        assert.deepEqual(await sideways(page), [], at);
        const { moved } = await firstScreen(page);
        assert.ok(moved <= 0.01, `${at} moved by ${moved}`);
        await page.setViewportSize(ZOOMED);
        assert.deepEqual(await sideways(page), [], `${at}, 400 %`);
      }
    },
  );

journey(
  "what is here of a council is told on a telephone in six screens at most",
  async ({ open }) => {
    const page = await open("data?area=E06999999", { width: 360 });
    const { screens } = await firstScreen(page);
    assert.ok(screens <= 6, `${screens} screens`);
  },
);
