import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { confirmAll } from "./steps/answering.ts";
import { drop } from "./steps/dropping.ts";
import { fits } from "./steps/fits.ts";
import { published } from "./steps/published.ts";
import { dashboardOf, journey, seen, titled } from "./steps/trip.ts";
import { toPage } from "./steps/frame.ts";

const saved = async (page: Page, button: string | RegExp): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
};

journey(
  "loading: the template is filled and dropped, a mistake is mended, the difference accepted, and the dashboard has the new month after a reload",
  async ({ open }) => {
    const page = await open("data/load/?area=E06999999");
    await titled(page, "Load figures of Marlbridge");
    await fits(page, "the empty load page");
    const template = Papa.parse<string[]>(
      (await saved(page, "Download the long template (CSV)")).slice(1),
    ).data;
    assert.deepEqual(template[0], [
      "indicator",
      "period",
      "basis",
      "numerator",
      "denominator",
      "value",
      "status",
      "note",
    ]);
    const filled = (plans: string) =>
      `${template[0]?.join(",") ?? ""}\ncontacts,Nov-26,month,,,1188,provisional,\ncp-plan-rate,30/11/2026,snapshot,${plans},,,provisional,\nContacts received,2026-12,month,,,many,,\nchildren we worry about,2026-11,month,3,9,,,\n`;

    await drop(page, "november.csv", filled("-274"));
    await page
      .getByText("a figure below nought (Child protection plans per 10,000, November 2026)")
      .waitFor();
    await page.getByText("“many”").waitFor();
    await page.getByRole("heading", { name: "Which measures are these? (1)" }).waitFor();
    const findings = await saved(page, "Download the findings (CSV)");
    assert.match(findings, /november\.csv,,3,value,"a figure below nought/);
    await fits(page, "findings and differences");

    await drop(page, "november.csv", filled("274"));
    await confirmAll(page);
    await page.getByText("November 2026: 1,188").waitFor();
    // 274 among the 59,940 children whose number the last months rest on.
    await page.getByText(/at 30 November 2026: 45\.7/).waitFor();
    await page.getByRole("button", { name: "Accept all of 2" }).click();
    await page.getByText(/^Accepted: 2 figures of 2 measures from november\.csv/).waitFor();

    for (const again of [false, true]) {
      if (again) await page.reload();
      else await toPage(page, "Dashboard");
      await dashboardOf(page, "Marlbridge");
      assert.match(await seen(page), /Local figures, not published: november\.csv/);
      assert.match(
        await page
          .locator(".card")
          .filter({ hasText: "Child protection plans" })
          .first()
          .innerText(),
        /45\.7[\s\S]*Nov 2026/,
      );
    }
    // Another tab of the same browser goes back; this one hears of it.
    const tab = await page.context().newPage();
    await tab.goto(
      new URL("data/load/?area=E06999999", page.url().replace(/dashboard.*/, "")).href,
    );
    await tab.getByRole("button", { name: "Go back to the feed alone" }).click();
    await tab.getByText("0 of 1 count now").waitFor();
    const plans = page.locator(".card").filter({ hasText: "Child protection plans" }).first();
    await plans.filter({ hasNotText: "Nov 2026" }).waitFor();
    assert.doesNotMatch(await seen(page), /Local figures/);
    await tab.getByRole("button", { name: "Take load 1 up again" }).click();
    await tab.getByText("1 of 1 count now").waitFor();
    await plans.filter({ hasText: "Nov 2026" }).waitFor();
  },
);

journey(
  "loading: a list of children stops the whole load, a picture and a broken workbook are refused, and nothing loaded is lost",
  async ({ open }) => {
    const page = await open("data/load/?area=E06999999");
    await titled(page, "Load figures of Marlbridge");
    await drop(
      page,
      "annex-a.csv",
      "Child Unique ID,Forename,Date of Birth,indicator,period,value\n1,Ann,2011-03-04,contacts,2026-11,1\n",
    );
    await page.getByText(/Nothing of any file was loaded or kept/).waitFor();
    assert.doesNotMatch(await seen(page), /Ann\b|2011/);
    await drop(
      page,
      "figures.csv",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    );
    await page.getByText("a picture", { exact: true }).waitFor();
    await drop(
      page,
      "figures.xlsx",
      Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(200, 7)]),
    );
    await page.getByText("a workbook that is broken, protected or not Excel’s").waitFor();
    await toPage(page, "Dashboard");
    await dashboardOf(page, "Marlbridge");
    assert.doesNotMatch(await seen(page), /Local figures/);
  },
);

journey(
  "loading: the feed is written from the page, served by a plain web server, and a stranger sees the new month with no mock and no banner",
  async ({ open }) => {
    const page = await open("data/load/?area=E06999999");
    await titled(page, "Load figures of Marlbridge");
    await drop(
      page,
      "november.csv",
      "indicator,period,value,status\ncontacts,2026-11,1188,final\n",
    );
    await confirmAll(page);
    await page.getByRole("button", { name: "Accept all of 1" }).click();
    await page.getByText(/^Accepted: 1 figure of 1 measure from/).waitFor();
    await published(page, async (site) => {
      const stranger = await open(new URL("dashboard/", site).href);
      await dashboardOf(stranger, "Marlbridge");
      await stranger
        .getByRole("button", { name: /^November 2026\s*: change the period$/ })
        .waitFor();
      assert.match(await seen(stranger), /November 2026[\s\S]{0,60}final/);
      assert.doesNotMatch(await seen(stranger), /Local figures/);
      // Whoever has left asks for nothing more.
      await stranger.close();
    });
  },
);

journey(
  "loading: an Excel workbook is read in the page; where the disk is full nothing is lost and it is said; it can be stopped",
  async ({ open }) => {
    const page = await open("data/load/?area=E06999999");
    await titled(page, "Load figures of Marlbridge");
    const book = await writeXlsx({
      sheets: [
        {
          name: "Return",
          rows: [
            ["Monthly return"],
            ["Indicator", "Period", "Value"],
            ["Contacts received", new Date(Date.UTC(2026, 10, 30)), 1188],
          ],
        },
      ],
    });
    await drop(page, "november.xlsx", Buffer.from(book));
    await confirmAll(page);
    await page.getByText("November 2026: 1,188").waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The disk is full.", "QuotaExceededError");
      };
    });
    await page.getByRole("button", { name: "Accept all of 1" }).click();
    await page
      .getByText(/^The browser could not keep the figures \(.*disk is full.*\)\. Nothing was lost/)
      .waitFor();
    await page.getByText("November 2026: 1,188").waitFor();
    await toPage(page, "Dashboard");
    await dashboardOf(page, "Marlbridge");
    assert.doesNotMatch(await seen(page), /Local figures/);

    const again = await open("data/load/?area=E06999999");
    await titled(again, "Load figures of Marlbridge");
    const lines = Array.from(
      { length: 1_000_000 },
      (_, i) =>
        `contacts,20${10 + (i % 16)}-${String((i % 12) + 1).padStart(2, "0")},,,${1000 + (i % 97)},,`,
    );
    await drop(
      again,
      "large.csv",
      `indicator,period,numerator,denominator,value,status,note\n${lines.join("\n")}\n`,
    );
    await again.getByText(/^[\d,]+,\d{3} rows so far$/).waitFor();
    // At once: a reader need not wait for the button to stand still.
    await again.getByRole("button", { name: "Stop reading" }).dispatchEvent("click");
    await again.getByText("Stopped. Nothing was loaded.").waitFor();
  },
);
