import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { tabToField } from "./steps/fields.ts";
import { tabTo } from "./steps/tabs.ts";
import { journey, titled } from "./steps/trip.ts";

const MEASURE = "Add a measure";
const AREA = "Add an authority, a region or England";

async function add(page: Page, box: string, text: string, option: RegExp): Promise<void> {
  await tabToField(page, box);
  await page.keyboard.type(text);
  await page
    .getByRole("option", { name: option })
    .and(page.locator('[aria-selected="true"]'))
    .waitFor();
  await page.keyboard.press("Enter");
  await page
    .getByText(/^Added: /)
    .first()
    .waitFor();
}
const cells = (page: Page): Promise<readonly string[]> =>
  page.locator(".list-table tbody").allInnerTexts();
const back = async (page: Page): Promise<void> =>
  page.evaluate(() => document.getElementById("main")?.focus());

journey(
  "your list by keyboard alone: built, named, kept, opened again after a reload, opened by a stranger, and downloaded",
  async ({ open }) => {
    const page = await open("list");
    await titled(page, "Your list for a meeting");
    await fits(page, "an empty list");
    await add(page, MEASURE, "protection plans per", /^Child protection plans per 10,000/);
    await add(page, MEASURE, "plans open 2 years", /^Protection plans open 2 years or more/);
    await add(page, AREA, "Medwya", /^Medway/);
    await page.locator(".list-table").waitFor();
    await add(page, AREA, "England", /^England/);
    await page.locator(".list-table").getByRole("rowheader", { name: "England" }).first().waitFor();
    await tabToField(page, "Name of the list");
    await page.keyboard.type("Board, June");
    await titled(page, "Board, June");
    await tabTo(page, "Keep this list on this device");
    await page.keyboard.press("Enter");
    await page.getByText("Kept: “Board, June” is in the lists below.").waitFor();
    const [address, figures] = [page.url(), await cells(page)];
    assert.equal(figures.length, 2);
    assert.match(figures[0] ?? "", /Medway[\s\S]*43\.5[\s\S]*England[\s\S]*40\.6/);

    // A later visit, with nothing but the device to remember.
    await page.goto(new URL("list/", address.replace(/list\/?\?.*/, "")).href);
    await titled(page, "Your list for a meeting");
    await back(page);
    await tabTo(page, "Board, June");
    await page.keyboard.press("Enter");
    await titled(page, "Board, June");
    await page.locator(".list-table").waitFor();
    assert.deepEqual(await cells(page), figures);
    await page.reload();
    await titled(page, "Board, June");
    await fits(page, "a list");

    const stranger = await open(address);
    await titled(stranger, "Board, June");
    await stranger.locator(".list-table").waitFor();
    assert.deepEqual(await cells(stranger), figures);
    assert.equal(
      await stranger.getByRole("heading", { name: "Lists kept on this device" }).count(),
      0,
    );

    const [download] = await Promise.all([
      stranger.waitForEvent("download"),
      stranger.getByRole("button", { name: "Download this list (CSV)" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "board-june.csv");
    const text = readFileSync(await download.path(), "utf8");
    const rows = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    // Two measures, two areas, seven years.
    assert.equal(rows.length, 28);
    const medway = rows.filter((r) => r["Area code"] === "E06000035" && r["Year"] === "2025");
    assert.deepEqual(
      medway.map((r) => [r["Slug"], r["Unit"], r["Period"], r["Numerator"], r["Denominator"]]),
      [
        ["cp-plan-rate", "per 10,000 children", "at 31 March 2025", "299", "68774"],
        [
          "cp-two-years",
          "per cent",
          "at 31 March 2025",
          "Suppressed to protect confidentiality",
          "299",
        ],
      ],
    );
    assert.ok(
      Math.abs(Number(medway[0]?.["Value"]) - (299 / Number(medway[0]?.["Denominator"])) * 10_000) <
        1e-9,
      "the value is not rounded",
    );
    assert.equal(medway[1]?.["Value"], "Suppressed to protect confidentiality");
    assert.ok(rows.every((r) => r["Source"] !== ""));
  },
);
journey(
  "your list where the browser stores nothing: it is said, and the list works until the page is closed",
  async ({ open }) => {
    const page = await open("list");
    await page
      .context()
      .addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
      );
    await page.goto(
      `${page.url().replace(/\?.*/, "")}?areas=E06000035&measures=cla-rate&title=Mine`,
    );
    await titled(page, "Mine");
    await page.getByRole("button", { name: "Keep this list on this device" }).click();
    await page.getByText(/^This browser does not let pages store anything/).waitFor();
    await page.getByRole("link", { name: "Mine" }).waitFor();
  },
);
journey(
  "your list of 20 measures and 20 areas stands, fits three widths, and axe finds nothing",
  async ({ open }) => {
    const measures =
      "cp-plan-rate~cla-rate~agency-rate~referral-rate~re-referrals~referrals-nfa~cin-rate~cin-starts-rate~cp-starts-rate~cp-repeat-plans~cp-two-years~cla-starts-rate~cla-ceased-rate~vacancy-rate~turnover-rate~average-caseload~sdq-score~care-leavers-eet~ehc-plans-20-weeks~first-time-entrants";
    const areas = [
      "E92000001",
      "E12000008",
      ...Array.from({ length: 18 }, (_, i) => `E060000${String(i + 30)}`),
    ].join("~");
    const page = await open(`list?measures=${measures}&areas=${areas}&from=2016&to=2025`);
    await page.locator(".list-table").waitFor();
    assert.ok((await page.locator(".list-table tbody").count()) === 20);
    await page.getByText(/^A chart draws the first 8 of your \d+ areas/).waitFor();
    await fits(page, "a long list");
  },
);
