import assert from "node:assert/strict";
import type { Page } from "@playwright/test";

/** The label of the field in which the keyboard stands; empty elsewhere. */
export const labelled = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here instanceof HTMLInputElement || here instanceof HTMLSelectElement
      ? (here.labels?.[0]?.textContent ?? "").trim()
      : "";
  });

/** Tab after Tab to the field with this label. */
export async function tabToField(page: Page, label: string): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if ((await labelled(page)) === label) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no Tab leads to “${label}”`);
}
