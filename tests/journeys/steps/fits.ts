import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { axe, sideways } from "./trip.ts";

/** At each width nothing sticks out, and at two of them axe finds nothing. */
export async function fits(
  page: Page,
  what: string,
  widths: readonly number[] = [1280, 768, 360],
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // A chart learns its new size a few frames after the page: only what still sticks out after two
    // seconds does.
    let out = await sideways(page);
    for (let i = 0; i < 20 && out.length > 0; i += 1) {
      await page.waitForTimeout(100);
      out = await sideways(page);
    }
    assert.deepEqual(out, [], `${what} at ${width}`);
    if (width === 1280 || width === 360)
      assert.deepEqual(await axe(page), [], `axe, ${what} at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
