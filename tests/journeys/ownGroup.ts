import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { labelled, tabToField } from "./steps/fields.ts";
import { chart, dashboardOf, journey, titled } from "./steps/trip.ts";
import { openByKeyboard, openChoices } from "./steps/frame.ts";

const SIX = [
  ["York", "E06000014"],
  ["Bexley", "E09000004"],
  ["Dudley", "E08000027"],
  ["Kent", "E10000016"],
  ["Norfolk", "E10000020"],
  ["Suffolk", "E10000029"],
] as const;

/** What the group says of Medway's agency rate, on the dashboard and on the measure's own page. */
async function said(page: Page): Promise<{ dashboard: string; measure: string }> {
  const cell = page
    .locator(".dash-table tr", {
      has: page.getByRole("link", { name: "Agency social worker rate" }),
    })
    .locator('[data-label="Six of ours: mean"]');
  const dashboard = await cell.innerText();
  await page.goto(page.url().replace(/\/dashboard\/?\?/, "/indicators/agency-rate/?"));
  await titled(page, "Agency social worker rate");
  await chart(page).waitFor();
  return { dashboard, measure: await page.locator(".answer").innerText() };
}

journey(
  "own group by keyboard alone: six authorities, a name, an address; a stranger who opens it sees the same group, mean and “6 of 6”",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000035&open=all");
    await dashboardOf(page, "Medway");
    await openByKeyboard(page, "comparison");
    await tabToField(page, "Compare with");
    await page.keyboard.press("End");
    await page.getByRole("group", { name: /^Your own group \(0 of/ }).waitFor();
    await tabToField(page, "Name of the group");
    await page.keyboard.type("Six of ours");
    await tabToField(page, "Add an authority");
    for (const [i, [name]] of SIX.entries()) {
      assert.equal(await labelled(page), "Add an authority");
      await page.keyboard.type(name);
      await page
        .locator(".group")
        .getByRole("option", { name: new RegExp(`^${name}`) })
        .and(page.locator('[aria-selected="true"]'))
        .waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("group", { name: `Your own group (${i + 1} of` }).waitFor();
      await page.getByRole("button", { name: `Take away ${name}` }).waitFor();
    }
    const address = page.url();
    for (const [, code] of SIX) assert.ok(address.includes(code), `${code} is in ${address}`);
    await dashboardOf(page, "Medway");
    const here = await said(page);
    assert.match(here.dashboard, /6 of 6/);
    assert.match(here.measure, /“Six of ours”.*6 of 6/);

    const stranger = await open(address);
    await dashboardOf(stranger, "Medway");
    await openChoices(stranger, "comparison");
    assert.equal(await stranger.getByLabel("Name of the group").inputValue(), "Six of ours");
    for (const [name] of SIX)
      await stranger.getByRole("button", { name: `Take away ${name}` }).waitFor();
    await fits(stranger, "the dashboard with a group");
    assert.deepEqual(await said(stranger), here);
  },
);
