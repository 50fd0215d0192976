import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { stop, tabTo } from "./steps/tabs.ts";
import { chart, dashboardOf, journey, titled } from "./steps/trip.ts";

const inView = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0);

journey(
  "by keyboard alone: skip link, a measure and back, the focus always to be seen",
  async ({ open }) => {
    const page = await open("dashboard");
    await dashboardOf(page, "Marlbridge");
    await tabTo(page, "Skip to main content");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    await tabTo(page, "Repeat child protection plans");
    await page.keyboard.press("Enter");
    await titled(page, "Repeat child protection plans");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    assert.equal(await page.evaluate(() => window.scrollY), 0);
    await chart(page).waitFor();
    await tabTo(page, "Marlbridge: all measures");
    assert.ok(await inView(page));
    await page.keyboard.press("Enter");
    await dashboardOf(page, "Marlbridge");
  },
);
journey(
  "by keyboard alone: every stop of the dashboard is seen, and the last is followed by the end of the page",
  async ({ open }) => {
    const page = await open("dashboard?domain=Child+protection");
    await dashboardOf(page, "Marlbridge");
    const stops: string[] = [];
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const at = await stop(page);
      assert.ok(at.visible, `unseen: “${at.text.slice(0, 60)}”`);
      stops.push(at.text);
    }
    assert.ok(stops.length > 25 && stops.length < 80, `${stops.length} stops`);
  },
);
journey(
  "by keyboard alone: the chart is one stop, and its arrows read each month with its figure as printed",
  async ({ open }) => {
    const page = await open("indicators/cin-visits");
    await chart(page).waitFor();
    const line = page.locator(".readout");
    const newest = await line.innerText();
    await tabTo(page, "Child in need visits on time, Marlbridge");
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute("role")),
      "application",
    );
    assert.ok((await stop(page)).visible);
    const read: string[] = [];
    for (let i = 0; i < 37; i += 1) {
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(
        (before) => document.querySelector<HTMLElement>(".readout")?.innerText !== before,
        read.at(-1) ?? newest,
      );
      read.push(await line.innerText());
    }
    for (const text of read)
      assert.match(text, /^\w{3} \d{4}\s+Marlbridge\s+(\d+%|Not given: .*?)(\s+Target \d+%)?$/);
    assert.ok(
      read.some((text) => text.startsWith("Mar 2025")),
      "the missing March 2025 is read too",
    );
    assert.equal(new Set(read).size, read.length);
  },
);
