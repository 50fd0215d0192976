import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { journey, titled } from "./steps/trip.ts";

const heads = async (page: Page): Promise<readonly string[]> =>
  (await page.locator(".heat thead th").allInnerTexts()).map((text) =>
    text.replace(/\s*×\s*$/, "").trim(),
  );
const figures = (page: Page): Promise<readonly string[]> =>
  page.locator(".heat tbody td").allInnerTexts();

journey(
  "compare: at first everything fits 1280 pixels, and the table scrolls in its own frame at 360",
  async ({ open }) => {
    const page = await open("compare?area=E06000035");
    await titled(page, "13 measures, 12 areas: which differ from England?");
    const spare = await page
      .getByRole("region", { name: "Comparison table" })
      .evaluate((box) => box.scrollWidth - box.clientWidth);
    assert.equal(spare, 0, "nothing of the table is out of sight at 1280");
    await fits(page, "the comparison");
  },
);
journey(
  "compare: a year, an order, an area taken away and one added; the address restores it all for a stranger",
  async ({ open }) => {
    const page = await open("compare?area=E06000035");
    await titled(page, /12 areas/);
    await page.getByText("Choose measures, year, areas").click();
    await page.getByLabel("Year", { exact: true }).selectOption("2023");
    await page.locator(".heat").getByText("at 31 March 2023").first().waitFor();
    await page.getByRole("button", { name: "Take Dudley away" }).focus();
    await page.keyboard.press("Enter");
    await titled(page, /11 areas/);
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute("aria-label")),
      "Take Kent away",
    );
    await page.getByRole("combobox", { name: /^Add an area/ }).fill("York");
    await page
      .locator(".controls")
      .getByRole("option", { name: /^York council/ })
      .waitFor();
    await page.keyboard.press("Enter");
    await titled(page, /12 areas/);
    const row = page.getByRole("rowheader", { name: /^Children looked after per 10,000/ });
    await row.getByRole("button").click();
    assert.equal(await row.getAttribute("aria-sort"), "descending");
    const values = (
      await page.locator(".heat tr", { has: row }).locator("td strong").allInnerTexts()
    ).map(Number);
    assert.equal(values.length, 12);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => b - a),
    );
    await page.getByLabel("Order of measures").selectOption("differ");
    await page.getByText("Measures in the order you chose").waitFor();
    const [names, cells] = [await heads(page), await figures(page)];
    assert.ok(!names.includes("Dudley") && names.includes("York"));

    const stranger = await open(page.url());
    await titled(stranger, /12 areas/);
    await stranger.getByText("Choose measures, year, areas").click();
    await stranger.getByText("Measures in the order you chose").waitFor();
    assert.deepEqual(await heads(stranger), names);
    assert.deepEqual(await figures(stranger), cells);
    assert.equal(await stranger.getByLabel("Year", { exact: true }).inputValue(), "2023");
    await fits(stranger, "an ordered comparison");
  },
);
