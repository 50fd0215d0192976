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

for (const [council, area] of BOTH)
  for (const width of [360, 820])
    journey(
      `on a touch screen of ${width} pixels every page of ${council} can be pressed: 24 pixels or room around it, 44 for what is used in a meeting`,
      async ({ open }) => {
        const page = await open(`glossary?area=${area}`, { width, hasTouch: true, isMobile: true });
        for (const at of [...pagesOf(area), ...viewsOf(area)]) {
          await visit(page, at);
          assert.deepEqual(await tooClose(page), [], at);
          assert.deepEqual(await underFinger(page, IN_A_MEETING), [], at);
        }
      },
    );
