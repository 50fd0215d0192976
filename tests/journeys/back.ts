import assert from "node:assert/strict";
import { journey, titled } from "./steps/trip.ts";

journey(
  "back from a measure leads to the very spot of the dashboard it was opened at, with its part of the table open",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000014");
    await titled(page, /^York: /);
    await page.getByRole("button", { name: "Open all parts" }).click();
    const link = page.getByRole("link", { name: "Agency social worker rate" }).last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    assert.ok(before > 800, `far down the page: ${before}`);
    const top = (await link.boundingBox())?.y ?? 0;
    await link.click();
    await titled(page, "Agency social worker rate");
    assert.equal(await page.evaluate(() => window.scrollY), 0, "a measure begins at its top");
    await page.goBack();
    await titled(page, /^York: /);
    await link.waitFor();
    await page.waitForFunction((at) => Math.abs(window.scrollY - at) < 3, before);
    assert.ok(
      Math.abs(((await link.boundingBox())?.y ?? 0) - top) < 3,
      "the row stands where it stood",
    );
  },
);
