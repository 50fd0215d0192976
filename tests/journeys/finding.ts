import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { chart, dashboardOf, journey, titled } from "./steps/trip.ts";
import { openChoices } from "./steps/frame.ts";

const council = "Council";
/** Below the site, without the slash a plain web server puts after a folder. */
const where = (page: Page, site: string): string =>
  page
    .url()
    .replace(site, "")
    .replace(/\/(?=$|\?)/, "");

journey(
  "the address alone opens the dashboard of the home council, asking for one council’s file and no chart library",
  async ({ open, site, asked }) => {
    const page = await open("");
    await dashboardOf(page, "Marlbridge");
    await page.waitForLoadState("networkidle");
    assert.equal(where(page, site), "dashboard");
    assert.deepEqual(
      asked.filter((path) => path.includes("/area/")),
      ["/feed/area/E06999999.json"],
    );
    assert.deepEqual(
      asked.filter((path) => /TrendChart|IndicatorPage|series\/|words/.test(path)),
      [],
    );
  },
);
journey(
  "a council chosen from the list is in the address, survives a reload, and is remembered on the next visit",
  async ({ open, site }) => {
    const page = await open("dashboard");
    await dashboardOf(page, "Marlbridge");
    await openChoices(page);
    await page.getByLabel(council, { exact: true }).selectOption({ label: "York" });
    await dashboardOf(page, "York");
    assert.equal(where(page, site), "dashboard?area=E06000014");
    await page.reload();
    await dashboardOf(page, "York");
    const later = await page.context().newPage();
    await later.goto(site);
    await dashboardOf(later, "York");
    assert.equal(await later.getByText(/figures are invented/).count(), 0);
  },
);
journey("back and forward walk through the councils looked at", async ({ open }) => {
  const page = await open("dashboard?area=E06000035");
  await dashboardOf(page, "Medway");
  await openChoices(page);
  await page.getByLabel(council, { exact: true }).selectOption({ label: "York" });
  await dashboardOf(page, "York");
  await page.goBack();
  await dashboardOf(page, "Medway");
  await page.goForward();
  await dashboardOf(page, "York");
});
journey("a link with faults from an old paper still opens", async ({ open }) => {
  await dashboardOf(await open("dashboard?area=nonsense&compare=x&month=13&tab=old"), "Marlbridge");
  await titled(
    await open("indicators/cp-plan-rate/?area=E06000035&basis=weekly&axis=log"),
    "Child protection plans per 10,000",
  );
});
journey("a code that no council has is said plainly", async ({ open }) =>
  titled(
    await open("dashboard?area=E00000000", { failing: true }),
    "No council has the code E00000000",
  ),
);
journey("last month can be looked back to and its link given away", async ({ open, site }) => {
  const page = await open("dashboard");
  await openChoices(page, "period");
  await page.getByLabel("Month or year").selectOption({ label: "September 2026" });
  await earlier(page);
  assert.equal(where(page, site), "dashboard?month=2026-09");
  await earlier(await open("dashboard?month=2026-09"));
});
journey(
  "a word finds a measure, its line leads to the measure, and the way back keeps the council",
  async ({ open, site }) => {
    const page = await open("dashboard?area=E06000035");
    await page.getByText("Find, narrow or order the measures").click();
    await page.getByRole("searchbox", { name: "Find a measure" }).fill("caseload");
    await page
      .locator(".dash-table")
      .getByRole("link", { name: "Average social worker caseload" })
      .click();
    await titled(page, "Average social worker caseload");
    await chart(page).waitFor();
    await page.getByRole("link", { name: "Medway: all measures" }).click();
    await dashboardOf(page, "Medway");
    assert.equal(where(page, site), "dashboard?area=E06000035");
  },
);

/** The line above the page says that it stands at September, an earlier month. */
const earlier = (page: Page): Promise<void> =>
  page.getByText("an earlier month, as the figures stand now", { exact: true }).first().waitFor();
