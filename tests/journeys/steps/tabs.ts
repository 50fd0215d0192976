import assert from "node:assert/strict";
import type { Page } from "@playwright/test";

type Stop = { readonly text: string; readonly visible: boolean };

/** Where the keyboard stands, and whether an eye can see it. */
export const stop = (page: Page): Promise<Stop> =>
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
