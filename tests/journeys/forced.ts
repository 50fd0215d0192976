import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { BOTH, pagesOf, viewsOf, visit } from "./steps/everyView.ts";
import { axe, journey } from "./steps/trip.ts";
import { unseen } from "./steps/unseen.ts";

/** In both kinds of palette every mark of a page is seen, and axe finds nothing. */
async function seenInOwnColours(page: Page, at: string): Promise<void> {
  await visit(page, at);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    assert.deepEqual(await unseen(page), [], `${at}, ${colorScheme}`);
    assert.deepEqual(await axe(page), [], `axe, ${at}, ${colorScheme}`);
  }
}

for (const [council, area] of BOTH)
  for (const [what, addresses] of [
    ["page", pagesOf(area)],
    ["view of a measure", viewsOf(area)],
  ] as const)
    journey(
      `in the reader’s own colours, dark on light or light on dark, every ${what} of ${council} shows each mark and letter of its charts, and axe finds nothing`,
      async ({ open }) => {
        const page = await open(`start?area=${area}`, { forcedColors: "active" });
        for (const at of addresses) await seenInOwnColours(page, at);
      },
    );
