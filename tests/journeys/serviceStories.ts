import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { dashboardOf, journey, seen, titled } from "./steps/trip.ts";
import { inFigures, openChoices, toPage } from "./steps/frame.ts";

/** Each figure of the page can be taken away as figures and as a picture. */
async function takenAway(page: Page, csv: RegExp, holds: RegExp): Promise<void> {
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).first().click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), "utf8"),
    };
  };
  const figures = await save("Download figures (CSV)");
  assert.match(figures.name, csv);
  assert.match(figures.text, holds);
  assert.match((await save("Download picture (SVG)")).text, /^<svg|<\?xml/);
}

journey(
  "story of the front door: from Medway’s dashboard in one click, where it blocks and what its report printed",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000035");
    await dashboardOf(page, "Medway");
    await toPage(page, "Front door");
    await titled(page, /^Medway: the front door/);
    const text = await seen(page);
    for (const reading of [
      "9,405 contacts, 2,630 referrals (28.0%",
      "412 per 10,000 as reported",
      "63,758 to 63,912 children",
      "63,548 to 63,715 children",
      "63,006",
      "2,493 and 391 per 10,000",
      "86%",
      "17% (18%",
      "paragraph 3.4",
      "paragraph 3.5",
      "No single population fits both",
    ])
      assert.ok(text.includes(reading), `the page says “${reading}”`);
    assert.match(text, /Where it may block: “First conferences in 15 working days”/);
    await takenAway(
      page,
      /^front-door-E06000035\.csv$/,
      /Referrals,year ending 31 March 2025,5015/,
    );
    await fits(page, "Medway’s front door");
  },
);
journey(
  "story of the front door of Marlbridge: months, the year from April against the same months, all by keyboard, and it fits",
  async ({ open }) => {
    const page = await open("front-door?area=E06999999");
    await titled(page, /^Marlbridge: no step at the front door is behind/);
    await page
      .getByRole("heading", { name: "From contact to plan, 12 months to October 2026" })
      .waitFor();
    await page.getByLabel("Over").focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: /April to October 2026, year to date/ }).waitFor();
    assert.match(await seen(page), /figures are invented/);
    await page.getByLabel("Up to").selectOption("2025-03");
    await page.getByRole("heading", { name: /April 2024 to March 2025, year to date/ }).waitFor();
    await fits(page, "Marlbridge’s front door");
  },
);
journey(
  "story of the workforce: is York’s fall in agency real, from the dashboard",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000014");
    await dashboardOf(page, "York");
    await toPage(page, "Workforce");
    await titled(page, /^York: 120\.1 social workers in post/);
    const text = await seen(page);
    for (const reading of [
      "45 agency practitioners",
      "a fall of 51.1%",
      "prints 50%",
      "25.0 full-time equivalent",
      "19.7% = 25.0 ÷ (25.0 + 101.7)",
      "Why the two differ",
      "paragraph 6",
    ])
      assert.ok(text.includes(reading), `the page says “${reading}”`);
    await takenAway(page, /^workforce-E06000014\.csv$/, /108\.1,17,12\.5/);
    await fits(page, "York’s workforce");
  },
);
journey(
  "story of the workforce: enough social workers in Marlbridge closes month by month, and Medway’s 147 posts are a finding",
  async ({ open }) => {
    const page = await open("workforce?area=E06999999");
    await titled(page, /^Marlbridge: 126\.0 social workers in post/);
    assert.match(
      await seen(page),
      /118\.3 in post, 25\.0 started, 17\.3 left, 126\.0 at the end\. Nothing is left unexplained/,
    );
    await fits(page, "Marlbridge’s workforce");
    await openChoices(page);
    await page.getByLabel("Council", { exact: true }).selectOption("E06000035");
    await titled(page, /^Medway: [\d.]+ social workers in post/);
    assert.match(
      await seen(page),
      /147 full-time equivalent.*129\.8 in post and 64\.9 vacant, together 194\.7/s,
    );
  },
);
journey(
  "story of a council with suppressed counts: City of London’s gaps are named on both pages, which fit",
  async ({ open }) => {
    const page = await open("front-door?area=E09000001");
    await titled(page, /^City of London: .*front door/);
    await inFigures(page, /^In figures: each step/);
    assert.match(await seen(page), /Suppressed to protect confidentiality/);
    await fits(page, "City of London’s front door");
    await toPage(page, "Workforce");
    await titled(page, /^City of London: [\d.]+ social workers in post/);
    await fits(page, "City of London’s workforce");
  },
);
