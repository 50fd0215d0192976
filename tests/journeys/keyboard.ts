import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { chart, dashboardOf, journey, titled, type Journey } from "./trip.ts";

type Stop = { readonly text: string; readonly visible: boolean };

/** Where the keyboard stands, and whether an eye can see it. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const here = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(here);
    const outlined =
      outlineStyle !== "none" &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/, 0\)$|transparent/.test(outlineColor);
    const { width, height } = here.getBoundingClientRect();
    return {
      text: (here instanceof HTMLElement
        ? here.innerText
        : (here.querySelector("title")?.textContent ?? "")
      ).trim(),
      visible: width > 1 && height > 1 && (outlined || boxShadow !== "none"),
    };
  });

/** Tab after Tab to the element with this text; every stop on the way must be seen. */
export async function tabTo(page: Page, text: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press(key);
    const at = await stop(page);
    assert.ok(at.visible, `the keyboard stands unseen on “${at.text.slice(0, 60)}”`);
    if (at.text === text) return;
  }
  assert.fail(`no Tab leads to “${text}”`);
}
const inView = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0);

export const keyboard: readonly Journey[] = [
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
  ),
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
  ),
  journey(
    "by keyboard alone: the chart is one stop, and its arrows read each month with its figure as printed",
    async ({ open }) => {
      const page = await open("indicators/cin-visits");
      await chart(page).waitFor();
      await tabTo(page, "Child in need visits on time, Marlbridge");
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute("role")),
        "application",
      );
      assert.ok((await stop(page)).visible);
      const tip = page.locator(".trend-tip");
      const read: string[] = [];
      for (let i = 0; i < 37; i += 1) {
        await page.keyboard.press("ArrowRight");
        if (await tip.isVisible()) read.push(await tip.innerText());
      }
      assert.ok(read.length > 30, `${read.length} of 37 arrows showed a month`);
      for (const text of read)
        assert.match(text, /^\w+ \d{4}\s+Marlbridge\s+(\d+%|Not given: .*)$/);
      assert.ok(
        read.some((text) => text.startsWith("March 2025")),
        "the missing March 2025 is read too",
      );
      assert.equal(new Set(read).size, read.length);
      await page.keyboard.press("Escape");
      await tip.waitFor({ state: "hidden" });
    },
  ),
];
