import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { NAVIGATION } from "#state/url/pages.ts";

type What = "council" | "comparison" | "period";
const opener = (page: Page, what: What) =>
  page.getByRole("button", { name: new RegExp(`: change the ${what}$`) });

/** Opens the choices from the line above the page, at one of its words, where they stand closed. */
export async function openChoices(page: Page, what: What = "council"): Promise<void> {
  const council = page.getByLabel("Council", { exact: true });
  if ((await council.count()) === 0) await opener(page, what).click();
  await council.waitFor();
}

/** The same by keyboard alone: Tab after Tab to the word, and Enter. */
export async function openByKeyboard(page: Page, what: What): Promise<void> {
  const word = opener(page, what);
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    if (await word.evaluate((button) => button === document.activeElement)) {
      await page.keyboard.press("Enter");
      return page.getByLabel("Council", { exact: true }).waitFor();
    }
  }
  assert.fail(`no Tab leads to the word that changes the ${what}`);
}

/** Goes to a page by its name as the navigation has it: its group, then its place in the row. */
export async function toPage(page: Page, name: string): Promise<void> {
  const group = NAVIGATION.find(({ pages }) => pages.some(([, row]) => row.name === name));
  assert.ok(group, `the navigation has no page “${name}”`);
  const link = page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name });
  if ((await link.count()) === 0)
    await page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: group.name })
      .click();
  if (group.pages[0]?.[1].name !== name || (await link.count()) > 0) await link.click();
}

/** Opens the table behind a picture, by the words that name it, and waits until it is there. */
export async function inFigures(page: Page, of: RegExp): Promise<void> {
  const summary = page.locator("summary", { hasText: of }).first();
  await summary.click();
  await summary.locator("xpath=..").locator("table").first().waitFor();
}
