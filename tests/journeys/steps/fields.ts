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

/** The option that a select shows, in which the keyboard stands. */
const chosen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here instanceof HTMLSelectElement ? (here.selectedOptions[0]?.text ?? "") : "";
  });

/**
 * Types to an option of the select in which the keyboard stands. A browser forgets the letters before
 * one that comes late, as it does on a busy machine: then a reader waits, and types again.
 */
export async function typeToOption(page: Page, option: string): Promise<void> {
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.type(option);
    if ((await chosen(page)).startsWith(option)) return;
    await page.waitForTimeout(1500);
  }
  assert.fail(`no typing leads to “${option}”, but to “${await chosen(page)}”`);
}
