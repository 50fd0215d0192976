import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { openChoices } from "./steps/frame.ts";
import { dashboardOf, journey } from "./steps/trip.ts";

/** Chooses an earlier month and tells how long each mark of the strips took to its new place. */
async function timesOfMoves(page: Page): Promise<readonly number[]> {
  await dashboardOf(page, "Marlbridge");
  // What the eye follows is drawn a moment after the page.
  await page.locator("path.strip-usual").nth(5).waitFor();
  await openChoices(page, "period");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener("transitionrun", ({ target, propertyName }) => {
      if (propertyName !== "transform" || !(target instanceof Element)) return;
      for (const { effect } of target.getAnimations())
        times.push(Number(effect?.getTiming().duration));
    });
  });
  await page
    .getByLabel(/^Month/)
    .first()
    .selectOption("2026-07");
  await page.waitForURL(/month=2026-07/);
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

journey(
  "another month moves the marks of the whole service to their new places at once to the eye, and without a movement for who asked for none",
  async ({ open }) => {
    const moved = await timesOfMoves(await open("dashboard?area=E06999999"));
    assert.ok(moved.length > 10, `${moved.length} marks moved`);
    assert.ok(Math.max(...moved) <= 200, `the slowest took ${Math.max(...moved)} ms`);
    const still = await open("dashboard?area=E06999999", { reducedMotion: "reduce" });
    assert.deepEqual(await timesOfMoves(still), []);
  },
);
