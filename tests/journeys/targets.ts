import assert from "node:assert/strict";
import { BOTH, pagesOf, viewsOf, visit } from "./steps/everyView.ts";
import { tooClose, underFinger } from "./steps/targets.ts";
import { journey } from "./steps/trip.ts";

/** The bar, the line under it, what stands out, the views of a measure, and the parts that open. */
const IN_A_MEETING = [
  ".bar a",
  ".bar button",
  ".bar summary",
  ".who-choice",
  ".notice-item a",
  ".notice-item summary",
  ".choices a",
  ".parts button",
].join(", ");

const WIDTHS = [360, 820];

for (const [council, area] of BOTH)
  journey(
    `on a touch screen of 360 or 820 pixels every page of ${council} can be pressed: 24 pixels or room around it, 44 for what is used in a meeting`,
    async ({ open }) => {
      const page = await open(`start?area=${area}`, { hasTouch: true, isMobile: true });
      for (const at of [...pagesOf(area), ...viewsOf(area)]) {
        await visit(page, at);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          assert.deepEqual(await tooClose(page), [], `${at}, ${width}`);
          assert.deepEqual(await underFinger(page, IN_A_MEETING), [], `${at}, ${width}`);
        }
      }
    },
  );
