import assert from "node:assert/strict";
import { firstScreen, watchMoves } from "./steps/firstScreen.ts";
import { BOTH, pagesOf, viewsOf, visit } from "./steps/everyView.ts";
import { journey, sideways } from "./steps/trip.ts";

/** 1280 by 1024 read at 400 %, and the narrowest telephone. */
const SCREENS = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
] as const;

for (const [council, area] of BOTH)
  for (const { width, height } of SCREENS)
    journey(
      `every page and view of ${council} on ${width} by ${height} pixels, as at 400 %, goes sideways nowhere and stands still while it comes`,
      async ({ open }) => {
        const page = await open(`glossary?area=${area}`, {
          width,
          viewport: { width, height },
        });
        await watchMoves(page);
        for (const at of [...pagesOf(area), ...viewsOf(area)]) {
          await visit(page, at.replace("&open=all", ""));
          assert.deepEqual(await sideways(page), [], at);
          const { moved } = await firstScreen(page);
          assert.ok(moved <= 0.01, `${at} moved by ${moved}`);
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
