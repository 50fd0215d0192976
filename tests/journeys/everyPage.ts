import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { NAVIGATION, PAGE_ROWS } from "#state/url/pages.ts";
import { journey } from "./steps/trip.ts";

const COUNCILS = [
  ["Marlbridge", "E06999999"],
  ["York", "E06000014"],
  ["Medway", "E06000035"],
] as const;

/**
 * Days and months as files write them, "2026-10-31" or "2026-10", where a page should say "31
 * October 2026". What a template's column takes is written as a file writes it. A financial year
 * that a source's title holds, "2024-25", is no month.
 */
const asFilesWriteThem = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const said = text.textContent ?? "";
      if (!/\b\d{4}-(0[1-9]|1[0-2])(-\d{2})?\b/.test(said)) continue;
      if (!text.parentElement?.closest("script, style, noscript, code, textarea, dl.columns"))
        found.push(said);
    }
    return found;
  });

// The map of the app is its own table of pages: a page that is added is visited here without a line
// being written.
for (const [council, area] of COUNCILS)
  journey(
    `every page opens for ${council} by its address, names itself, says its days in words, is headed by whose figures it shows, and stands marked in the navigation`,
    async ({ open }) => {
      const page = await open(`?area=${area}`);
      const titles = new Map<string, string>();
      for (const [, row] of PAGE_ROWS) {
        const { path, name, inNavigation, of } = row;
        const at = path.replace(":slug", "cp-repeat-plans").slice(1);
        await page.goto(
          new URL(`${at}/?area=${area}`, page.url().replace(/(?<=:\d+\/).*/, "")).href,
        );
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
        const said = await page.locator("main").innerText();
        assert.doesNotMatch(said, /no such page|could not be (fetched|shown)/i, at);
        if (of === "council") assert.match(said, new RegExp(council), at);
        assert.deepEqual(await asFilesWriteThem(page), [], at);
        const title = await page.title();
        assert.match(title, /.: children’s services dashboard$/, at);
        assert.equal(titles.get(title), undefined, `${at} is called as another page is`);
        titles.set(title, at);
        const its = NAVIGATION.find((g) => g.group === row.group);
        const groups = page.getByRole("navigation", { name: "Main" }).locator("[aria-current]");
        assert.deepEqual(await groups.allInnerTexts(), [its?.name], at);
        const here = page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]");
        const hasRow = inNavigation && (its?.pages.length ?? 0) > 1;
        assert.deepEqual(await here.allInnerTexts(), hasRow ? [name] : [], at);
        const above = await page.getByRole("banner").getByRole("link").first().innerText();
        const headed = of === "council" ? new RegExp(`^${council}( Council)?: `) : /^Children’s/;
        assert.match(above, headed, at);
      }
    },
  );
