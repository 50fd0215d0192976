import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { tabToField, typeToOption } from "./steps/fields.ts";
import { tabTo } from "./steps/tabs.ts";
import { chart, dashboardOf, journey, titled } from "./steps/trip.ts";
import { openByKeyboard } from "./steps/frame.ts";

const cellOf = (page: Page, measure: string, head: string) =>
  page
    .locator(".dash-table tr", { has: page.getByRole("link", { name: measure }) })
    .locator(`[data-label="${head}"]`);

journey(
  "the median by keyboard alone: it is named beside every figure with “n of 10”, the ten are one press away, and a stranger sees the same",
  async ({ open }) => {
    const page = await open("dashboard?area=E06000035&open=all");
    await dashboardOf(page, "Medway");
    await openByKeyboard(page, "comparison");
    await tabToField(page, "Figure of the group");
    await page.keyboard.press("End");
    await cellOf(page, "Agency social worker rate", "Neighbours’ median").waitFor();
    const here = await cellOf(page, "Agency social worker rate", "Neighbours’ median").innerText();
    assert.match(here, /^\d+\.\d%\s+10 of 10\s+Sep 2025$/);
    await tabTo(page, "Who are the neighbours?");
    await page.keyboard.press("Enter");
    await page.getByText("Swindon, very close").waitFor();
    await fits(page, "the dashboard with the median and its members");

    const stranger = await open(page.url());
    await dashboardOf(stranger, "Medway");
    assert.equal(
      await cellOf(stranger, "Agency social worker rate", "Neighbours’ median").innerText(),
      here,
    );
    await stranger.getByRole("link", { name: "Agency social worker rate" }).last().click();
    await titled(stranger, "Agency social worker rate");
    await chart(stranger).waitFor();
    assert.match(
      await stranger.locator(".answer").innerText(),
      new RegExp(
        `the neighbours’ median was ${here.split("%")[0] ?? ""}% \\(10 of 10, 2025 model\\)`,
      ),
    );
    assert.equal(await stranger.getByText(/neighbours’ mean/i).count(), 0);
  },
);
journey(
  "the own past by keyboard alone: since March 2023 each measure says how far it has come, here and for whoever opens the address",
  async ({ open }) => {
    const page = await open("dashboard?open=all");
    await dashboardOf(page, "Marlbridge");
    await openByKeyboard(page, "comparison");
    await tabToField(page, "Compare with");
    await typeToOption(page, "England and our own");
    await page.getByLabel("Since", { exact: true }).waitFor();
    await tabToField(page, "Since");
    await typeToOption(page, "March 2023");
    const there = cellOf(page, "Child protection plans per 10,000", "Since March 2023");
    await there.waitFor();
    const here = await there.innerText();
    assert.match(here, /^Up 0\.6\s+from 44\.1, at 31 March 2023$/);
    await fits(page, "the dashboard since a baseline");

    const stranger = await open(page.url());
    await dashboardOf(stranger, "Marlbridge");
    assert.equal(
      await cellOf(stranger, "Child protection plans per 10,000", "Since March 2023").innerText(),
      here,
    );
    await stranger.getByRole("link", { name: "Child protection plans per 10,000" }).last().click();
    await titled(stranger, "Child protection plans per 10,000");
    await chart(stranger).waitFor();
    assert.match(
      await stranger.locator(".answer").innerText(),
      /Since March 2023: from 44\.1 to 44\.7, up 0\.6\.$/,
    );
    await stranger.getByText("Where it stood at 31 March 2023: 44.1").waitFor();
    await fits(stranger, "a measure since a baseline");
  },
);
