import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Page } from "@playwright/test";
import { checkFeed } from "#importer/checkFeed.ts";
import { confirmAll } from "./steps/answering.ts";
import { drop, dropAll } from "./steps/dropping.ts";
import { fits } from "./steps/fits.ts";
import { dashboardOf, journey, seen, titled } from "./steps/trip.ts";
import { toPage } from "./steps/frame.ts";

/**
 * Marlbridge's ledger at the end of December: a title, a unit line, brackets, totals, high needs
 * below.
 */
const ledger = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Monitoring",
        rows: [
          ["Children’s services: budget monitoring, Quarter 3 2026/27"],
          [],
          ["Service", "Budget £000", "Forecast outturn £000", "Variance"],
          ["Placements", 33600, 36200, 2600],
          ["Social work teams", 14200, 13700, "(500)"],
          ["Early help", 5600, 5400, "(200)"],
          ["Safeguarding and quality", 2900, 2900, 0],
          ["SEND transport", 8400, 8800, 400],
          ["Other children’s services", 6300, 6300, 0],
          ["Total", 71000, 73300, 2300],
          ["High needs", 51600, 57000, 5400],
        ],
      },
    ],
  });

const money = async (page: Page, site: string): Promise<string> => {
  await page.goto(new URL("money/?area=E06999999", site).href);
  await titled(page, /^Marlbridge: an overspend of/);
  return seen(page);
};
const measure = (page: Page, site: string, slug: string) =>
  page.goto(new URL(`indicators/${slug}/?area=E06999999`, site).href);
const load = async (page: Page, site: string): Promise<void> => {
  await page.goto(new URL("data/load/?area=E06999999", site).href);
  await titled(page, "Load figures of Marlbridge");
};

journey(
  "loading: a ledger’s workbook with a title and totals, then a target, are dropped, seen, accepted, shown on their pages and undone",
  async ({ open, site }) => {
    const page = await open("data/load/?area=E06999999");
    await titled(page, "Load figures of Marlbridge");
    await drop(page, "export 7.xlsx", await ledger());
    await page.getByRole("heading", { name: "Budgets, placements, counts and words" }).waitFor();
    assert.match(
      await seen(page),
      /Budgets and forecasts: 7 new[\s\S]*placements, October to December 2026[\s\S]*forecast £36,200k, budget £33,600k/,
    );
    assert.match(await seen(page), /a row called “Total”/);
    await fits(page, "a ledger and its differences");
    await page.getByRole("button", { name: "Accept all of 1" }).click();
    await page.getByText(/^Accepted: 7 budget lines from export 7\.xlsx/).waitFor();
    const after = await money(page, site);
    // 33,600 + 14,200 + 5,600 + 2,900 + 8,400 + 6,300 = 71,000 and 73,300: 2,300 over, high needs
    // apart.
    assert.match(after, /at the end of December/);
    assert.match(after, /an overspend of £2\.3m/);
    assert.match(after, /Local figures, not published: export 7\.xlsx/);
    await page.reload();
    await titled(page, /^Marlbridge: an overspend of/);
    assert.match(await seen(page), /an overspend of £2\.3m/);

    await load(page, site);
    await drop(
      page,
      "targets.csv",
      "indicator,target,tolerance,owner,source,reason,review\nassessments-in-45-days,95,2,Head of Front Door,local,Raised by the improvement board.,01/04/2027\n",
    );
    await confirmAll(page);
    await page.getByText("95%, amber within 2").waitFor();
    await page.getByRole("button", { name: "Accept all of 1" }).click();
    await page.getByText(/^Accepted: 1 target from targets\.csv/).waitFor();
    const target = async (): Promise<string> => {
      await measure(page, site, "assessments-in-45-days");
      await page
        .getByText(/Head of (Front Door|Front Door and Assessment); reviewed/)
        .first()
        .waitFor();
      return seen(page);
    };
    await target();
    assert.match(await seen(page), /Raised by the improvement board/);
    const rated = async (): Promise<string> => {
      await page.getByRole("button", { name: "Open all parts" }).click();
      return page.getByRole("row", { name: /^Assessments within 45 working days/ }).innerText();
    };
    await toPage(page, "Dashboard");
    await dashboardOf(page, "Marlbridge");
    // 86.8% was amber against 88, within 5; against 95, within 2, it is red.
    assert.match(await rated(), /\bR\s+95%/);

    await load(page, site);
    await page.getByRole("button", { name: "Go back to the feed alone" }).click();
    await page.getByText("0 of 2 count now").waitFor();
    assert.doesNotMatch(await target(), /Raised by the improvement board/);
    await toPage(page, "Dashboard");
    await dashboardOf(page, "Marlbridge");
    assert.match(await rated(), /\bA\s+88%/);
    const back = await money(page, site);
    assert.doesNotMatch(back, /at the end of December, /);
    assert.doesNotMatch(back, /an overspend of £2\.3m/);
  },
);

journey(
  "loading: placements, counts and words are dropped together, one table is left out, and the rest is shown and written into a whole feed",
  async ({ open, site }) => {
    const page = await open("data/load/?area=E06999999", { width: 360 });
    await titled(page, "Load figures of Marlbridge");
    await fits(page, "the load page with its templates");
    await dropAll(page, {
      "1.csv": "Month,Contacts,Referrals,Social workers in post (FTE)\nNov-26,1188,301,127\n",
      "2.csv":
        "Month,Placement type,Provider,Number of children,Average weekly cost (£)\nNov-26,Kinship care,In-house,61,455\nNov-26,Foster care,External,96,1112\nNov-26,Magic carpet,External,1,1\n",
      "3.csv":
        "indicator,action,owner,due\ncp-visits,Managers check every late visit each week.,Head of Safeguarding,29/01/2027\n",
    });
    await confirmAll(page);
    await page.getByText("“Magic carpet”").waitFor();
    await fits(page, "three tables and their differences");
    await page.getByRole("checkbox", { name: /^Placements/ }).uncheck();
    await page.getByRole("button", { name: "Accept 2 of 3" }).click();
    await page.getByText(/^Accepted: 3 counts, 1 action from 1\.csv, 2\.csv, 3\.csv/).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download", { timeout: 45_000 }),
      page.getByRole("button", { name: "Write the feed" }).click(),
    ]);
    const feed = new Map(
      Object.entries(unzipSync(readFileSync(await file.path()))).map(([path, bytes]) => [
        path.replace(/^feed\//, ""),
        strFromU8(bytes),
      ]),
    );
    assert.deepEqual(await checkFeed(feed), []);
    assert.match(
      feed.get("story/E06999999.json") ?? "",
      /"id":"contacts"[^\n]*"2026-10","2026-11"\][^\n]*1102,1188\]/,
    );
    assert.match(feed.get("area/E06999999.json") ?? "", /Managers check every late visit/);
    await measure(page, site, "cp-visits");
    await page.getByRole("heading", { name: "What the service says" }).waitFor();
    assert.match(
      await seen(page),
      /Action: Managers check every late visit each week\.\s+Head of Safeguarding, due 29 January 2027/,
    );
  },
);
