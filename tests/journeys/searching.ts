import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { axe, dashboardOf, journey, titled } from "./steps/trip.ts";
import { tabToField } from "./steps/fields.ts";
import { openChoices } from "./steps/frame.ts";

const BOX = "Find a measure or council";

const typed = (text: string, option: RegExp, lands: "council" | "measure", title: string): void =>
  journey(`search box by keyboard alone: “${text}” leads to ${title}`, async ({ open }) => {
    const page = await open("dashboard?area=E06000014");
    await dashboardOf(page, "York");
    await tabToField(page, BOX);
    await page.keyboard.type(text);
    const list = page.getByRole("listbox", { name: BOX }).getByRole("option");
    await list.filter({ hasText: option }).first().waitFor();
    assert.deepEqual(await axe(page), []);
    // Down to it, as far as it stands from the top.
    const names = await list.allInnerTexts();
    for (let i = names.findIndex((name) => option.test(name)); i > 0; i -= 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await (lands === "council" ? dashboardOf(page, title) : titled(page, title));
    await openChoices(page);
    assert.equal(
      await page.getByLabel("Council", { exact: true }).inputValue(),
      lands === "council" ? codeIn(page.url()) : "E06000014",
    );
    assert.equal(await page.getByRole("combobox", { name: BOX }).inputValue(), "");
  });
const codeIn = (address: string): string => new URL(address).searchParams.get("area") ?? "";

typed("LAC", /^Children looked after per 10,000/, "measure", "Children looked after per 10,000");
typed("caseload", /^Average social worker caseload/, "measure", "Average social worker caseload");
typed("Medwya", /^Medway/, "council", "Medway");
// North Yorkshire's code until 2023.
typed("E10000023", /^North Yorkshire/, "council", "North Yorkshire");
// Medway's number at the Department for Education.
typed("887", /^Medway/, "council", "Medway");

journey(
  "a word of the glossary is found by keyboard alone, and its address puts the reader at it, cold or again",
  async ({ open }) => {
    const at = (page: Page) => page.evaluate(() => document.activeElement?.id);
    const page = await open("dashboard?area=E06000014");
    await dashboardOf(page, "York");
    const pick = async (text: string, word: RegExp) => {
      await page.getByRole("combobox", { name: BOX }).focus();
      await page.keyboard.type(text);
      await page.getByRole("option", { name: word }).waitFor();
      await page.keyboard.press("Enter");
      await titled(page, "What the words mean");
    };
    await pick("provisional", /^Provisional/);
    await page.waitForFunction(() => document.activeElement?.id === "provisional");
    assert.match(page.url(), /glossary\/?\?area=E06000014#provisional$/);
    assert.deepEqual(await axe(page), []);
    await pick("own past", /^Own past/);
    await page.waitForFunction(() => document.activeElement?.id === "own-past");
    await pick("own past", /^Own past/);
    await page.waitForFunction(() => document.activeElement?.id === "own-past");
    const cold = await open("glossary#unusual");
    await cold.waitForFunction(() => document.activeElement?.id === "unusual");
    assert.equal(await at(cold), "unusual");
    assert.ok(
      await cold.evaluate(() => {
        const { top = -1, bottom = -1 } =
          document.activeElement?.getBoundingClientRect() ?? ({} as Partial<DOMRect>);
        return top >= 0 && bottom <= window.innerHeight;
      }),
      "the word is in sight",
    );
  },
);

journey("plain words that name no measure find the page that answers them", async ({ open }) => {
  const page = await open("dashboard?area=E06000014");
  await dashboardOf(page, "York");
  const box = page.getByRole("combobox", { name: BOX });
  for (const [text, name] of [
    ["actions", "Dashboard"],
    ["meeting", "Your list for a meeting"],
    ["finance", "Money"],
    ["budget", "Money"],
    ["overspend", "Money"],
    ["print", "Dashboard"],
    ["help", "Start here"],
    ["staff", "Workforce"],
    ["social workers", "Workforce"],
    ["safe", "Quality"],
  ] as const) {
    await box.fill(text);
    await page.getByRole("option", { name: new RegExp(`^${name}\\s*page$`) }).waitFor();
  }
});
