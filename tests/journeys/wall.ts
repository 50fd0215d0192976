import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { axe, journey, sideways, titled } from "./steps/trip.ts";

const WALL = { viewport: { width: 1920, height: 1080 } };
const PAGES = ["dashboard", "indicators/cp-repeat-plans", "front-door", "placements", "money"];

const said = (page: Page) => page.getByRole("status").filter({ hasText: /^Panel / });
/** How many panels there are, and which one is shown. */
async function panelOf(page: Page): Promise<readonly [at: number, of: number]> {
  const text = await said(page).innerText();
  const [, at = "0", of = "0"] = /^Panel (\d+) of (\d+)/.exec(text) ?? [];
  return [Number(at), Number(of)];
}

/** What a panel has below the screen, and whether the line at its foot says that it continues. */
const below = (page: Page): Promise<number> =>
  page.locator("main").evaluate((main) => Math.max(0, main.scrollHeight - main.clientHeight));

for (const [council, area] of [
  ["Marlbridge", "E06999999"],
  ["York", "E06000014"],
] as const)
  journey(
    `on a wall of 1920 px ${council}’s pages are half as large again and as wide as the screen, a panel at a time: each fits or says that it continues, and none sticks out`,
    async ({ open }) => {
      for (const path of PAGES) {
        const page = await open(`${path}?area=${area}&wall=on`, WALL);
        await titled(page, /./);
        await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
        await page.locator("main svg").first().waitFor();
        // What comes late is a panel too.
        await page.waitForLoadState("networkidle");
        const { left, right } = await page
          .locator("main")
          .evaluate((main) => main.getBoundingClientRect().toJSON() as DOMRect);
        assert.ok(left <= 40 && right >= 1880, `${path} takes from ${left} to ${right}`);
        // 16 px, the least on any page, half as large again.
        const least = await page.locator("main").evaluate((main) => {
          const high = (range: Range): number => range.getBoundingClientRect().height;
          const sizes: number[] = [];
          const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          for (let text = walk.nextNode(); text; text = walk.nextNode()) {
            const around = document.createRange();
            around.selectNode(text);
            const isSaid = (text.textContent ?? "").trim().length > 1;
            if (isSaid && high(around) > 2) sizes.push(high(around));
          }
          return Math.min(...sizes);
        });
        assert.ok(least >= 24, `${path}: a line of ${least} px`);
        const [, of] = await panelOf(page);
        assert.ok(of > 1, `${path}: ${of} panels`);
        assert.deepEqual(await axe(page), [], path);
        await page.emulateMedia({ forcedColors: "active" });
        assert.deepEqual(await axe(page), [], `${path}, in the reader’s own colours`);
        await page.emulateMedia({ forcedColors: "none" });
        for (let at = 1; at <= of; at += 1) {
          assert.deepEqual(await panelOf(page), [at, of], path);
          assert.deepEqual(await sideways(page), [], `${path}, panel ${at}`);
          const continues = (await said(page).innerText()).includes("continues below");
          assert.equal((await below(page)) > 1, continues, `${path}, panel ${at}`);
          await page.keyboard.press("ArrowRight");
        }
        assert.deepEqual(await panelOf(page), [of, of], "past the last there is none");
        await page.context().close();
      }
    },
  );

journey(
  "a reader finds the wall at a page’s foot, goes through its panels by arrows and by buttons, and Escape leads back to the page",
  async ({ open }) => {
    const page = await open("dashboard?area=E06999999", WALL);
    await titled(page, /^Marlbridge/);
    await page.getByRole("link", { name: "Show on a wall" }).click();
    await said(page).getByText("Needs attention").waitFor();
    await page.keyboard.press("ArrowRight");
    await said(page).getByText("Good news").waitFor();
    assert.equal(await page.getByRole("heading", { name: "Needs attention" }).isVisible(), false);
    await page.getByRole("button", { name: "Previous" }).click();
    await said(page).getByText("Needs attention").waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await said(page).getByText("Good news").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get("wall"), null);
    assert.ok(await page.getByRole("heading", { name: "Needs attention" }).isVisible());
  },
);
