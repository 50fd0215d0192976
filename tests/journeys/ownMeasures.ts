import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { confirmAll } from "./steps/answering.ts";
import { drop, dropAll } from "./steps/dropping.ts";
import { fits } from "./steps/fits.ts";
import { published } from "./steps/published.ts";
import { dashboardOf, journey, seen, titled } from "./steps/trip.ts";
import { toPage } from "./steps/frame.ts";

/**
 * A spreadsheet as a quality assurance team keeps one: April to October 2026, audits judged good of
 * audits done.
 */
const MONTHS: readonly (readonly [month: number, good: number, done: number])[] = [
  [4, 29, 40],
  [5, 31, 42],
  [6, 28, 41],
  [7, 30, 43],
  [8, 27, 39],
  [9, 31, 44],
  [10, 26, 41],
];
const DEFINED = `measure,also,unit,better,part,counted,numerator,denominator,headline,target,tolerance,owner
Audits judged good,Case audits good or better,percent,high,Quality assurance,month,Case audits judged good,All case audits done in the month,yes,75,5,Head of Safeguarding
`;
const HEADLINES = "order,headline\n1,Audits judged good\n2,cla-rate\n";
const RETURN = `indicator,period,numerator,denominator
${MONTHS.map(([month, good, done]) => `Case audits good or better,2026-${String(month).padStart(2, "0")},${good},${done}`).join("\n")}
`;
const workbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Audits",
        rows: [
          ["Quality assurance: monthly audits"],
          ["Measure", "Month", "Numerator", "Denominator"],
          ...MONTHS.map(([month, good, done]) => [
            "Case audits good or better",
            new Date(Date.UTC(2026, month, 0)),
            good,
            done,
          ]),
        ],
      },
    ],
  });
const saved = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
};

journey(
  "own measures: Medway’s own measure goes from a spreadsheet dropped on the load page to a headline card, its page, the written feed, and no other council’s dashboard",
  async ({ open }) => {
    const page = await open("data/load/?area=E06000035");
    await titled(page, "Load figures of Medway");
    await drop(page, "audits.xlsx", await workbook());
    await page.getByRole("heading", { name: "Which measures are these? (1)" }).waitFor();
    await page
      .getByRole("button", {
        name: "Make it a measure of our own from Case audits good or better",
      })
      .press("Enter");
    const form = page.getByRole("form", {
      name: "“Case audits good or better” as a measure of our own",
    });
    await form.getByLabel("Name", { exact: true }).fill("Contacts received");
    await form.getByRole("button", { name: "Save this measure" }).click();
    const summary = page.getByRole("alert");
    await summary.getByRole("link", { name: /It is “Contacts received”/ }).waitFor();
    await fits(page, "the form with its errors", [1280, 820, 360]);
    await summary.getByRole("link", { name: /It is “Contacts received”/ }).press("Enter");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Audits judged good");
    await form.getByLabel("Part of the service").selectOption("Quality assurance");
    await form.getByLabel("Which way is better?").selectOption("Higher is better");
    await form.getByLabel("What it means").fill("Two managers judge each audited case.");
    await form.getByLabel("What the figure is").selectOption("A percentage");
    await form.getByLabel("When it is counted").selectOption("In each month");
    await form.getByLabel("What is counted, in words").fill("Case audits judged good");
    await form.getByLabel("Out of what, in words").fill("All case audits done in the month");
    await form.getByLabel("Is it a headline?").selectOption("Yes: a card on the dashboard");
    await form.getByLabel("Target", { exact: true }).fill("75");
    await form.getByLabel("Amber within").fill("5");
    await form.getByLabel("Owner").fill("Head of Safeguarding");
    const review = form.getByRole("group", { name: "Looked at again on" });
    await review.getByLabel("Day").fill("1");
    await review.getByLabel("Year").fill("2027");
    await form.getByRole("button", { name: "Save this measure" }).press("Enter");
    assert.match(await page.title(), /^Error: Load figures of Medway/);
    await summary.getByRole("link", { name: /^Enter the day, the month and the year/ }).waitFor();
    await fits(page, "the form with a day that is half written", [1280, 820, 360]);
    await review.getByLabel("Month").fill("4");
    await form.getByRole("button", { name: "Save this measure" }).press("Enter");
    await page.getByText("“Audits judged good” is saved.").waitFor();
    assert.doesNotMatch(await page.title(), /^Error/);
    await page.getByText(/^Read [\d,]+ rows? of/).waitFor();
    await confirmAll(page);
    await page.getByText(/October 2026: 63\.4%/).waitFor();
    await page.getByRole("button", { name: "Accept all of 1" }).click();
    await page.getByText(/^Accepted: 7 figures of 1 measure from audits\.xlsx/).waitFor();
    await fits(page, "the load page with a measure of its own", [1280, 820, 360]);
    const file = await saved(page, "Download measures.csv");
    assert.match(file, /Audits judged good,Case audits good or better,percent,high/);

    await toPage(page, "Dashboard");
    await dashboardOf(page, "Medway");
    const card = page.locator(".card").filter({ hasText: "Audits judged good" });
    assert.match(await card.innerText(), /63\.4%[\s\S]*26 of 41, Oct 2026/);
    await card.getByRole("img", { name: "Red" }).waitFor();
    assert.match(
      await page.getByRole("region", { name: /^Needs attention/ }).innerText(),
      /Audits judged good/,
    );
    await card.getByRole("link").click();
    await titled(page, "Audits judged good");
    const said = await seen(page);
    assert.match(said, /No national figure, because this is the council’s own measure/);
    assert.match(said, /Case audits judged good\./);
    assert.doesNotMatch(said, /not yet published|Nothing published by then/);
    await fits(page, "the measure’s page", [1280, 820, 360]);
    await page.getByRole("link", { name: /Changing|changing/ }).click();
    await page
      .getByRole("heading", { name: /changing/i })
      .first()
      .waitFor();
    await page.reload();
    await titled(page, "Audits judged good");

    await page.getByRole("combobox", { name: "Find a measure or council" }).fill("audits judged");
    await page.getByRole("option", { name: /Audits judged good/ }).waitFor();

    const york = await page.context().newPage();
    await york.goto(new URL("/dashboard/?area=E06000014", page.url()).href);
    await dashboardOf(york, "York");
    assert.doesNotMatch(await seen(york), /Audits judged good/);
    await york.close();
  },
);

journey(
  "own measures: a measures.csv dropped with its return and a headlines.csv does the same; the feed is written and served, and a stranger sees the card first",
  async ({ open }) => {
    const page = await open("data/load/?area=E06000035");
    await titled(page, "Load figures of Medway");
    await dropAll(page, {
      "audits.csv": RETURN,
      "headlines.csv": HEADLINES,
      "measures.csv": DEFINED,
    });
    await confirmAll(page);
    await page.getByRole("button", { name: /^Accept all of/ }).click();
    await page.getByText(/^Accepted: 7 figures of 1 measure, 1 measure of your own/).waitFor();
    await published(page, async (site) => {
      const stranger = await open(new URL("dashboard/?area=E06000035", site).href);
      await dashboardOf(stranger, "Medway");
      const cards = stranger.locator(".card");
      assert.match(await cards.nth(0).innerText(), /Audits judged good[\s\S]*63\.4%/);
      assert.match(await cards.nth(1).innerText(), /Children looked after per 10,000/);
      assert.equal(await cards.count(), 2);
      assert.doesNotMatch(await seen(stranger), /Local figures/);
      await stranger.close();
    });
    // Changed, it says so on its card; taken away, the council is one of published years again.
    await page.getByRole("button", { name: "Change Audits judged good" }).press("Enter");
    await page.getByLabel("Target", { exact: true }).fill("60");
    await page.getByRole("button", { name: "Save this measure" }).press("Enter");
    await page.getByText("“Audits judged good” is saved.").waitFor();
    await toPage(page, "Dashboard");
    await page
      .locator(".card")
      .filter({ hasText: "Audits judged good" })
      .getByRole("img", { name: "Green" })
      .waitFor();
    await page.getByRole("link", { name: "Choose the headlines" }).click();
    await page.getByRole("button", { name: "Take away Audits judged good" }).press("Enter");
    await page.getByText("“Audits judged good” is taken away").waitFor();
    await toPage(page, "Dashboard");
    await titled(page, /^Medway: 135th of 151 /);
  },
);

journey(
  "own measures: Medway chooses its headlines by the keyboard, in its order, and goes back to the usual ones",
  async ({ open }) => {
    const page = await open("dashboard/?area=E06000035");
    await dashboardOf(page, "Medway");
    await page.getByRole("link", { name: "Choose the headlines" }).click();
    await titled(page, "Load figures of Medway");
    const offered = page.getByLabel("Add a card").locator("option", { hasNotText: "no figures" });
    await page
      .getByLabel("Add a card")
      .selectOption((await offered.nth(1).getAttribute("value")) ?? "");
    const last = page.locator(".headline-list li").last();
    const name = (await last.locator("span span").first().innerText()).trim();
    for (let i = 0; i < 20; i += 1)
      await page.getByRole("button", { name: `Up ${name}`, exact: true }).press("Enter");
    await page.getByText(new RegExp(`is card 1 of`)).waitFor();
    await fits(page, "the choice of headlines", [1280, 820, 360]);
    await page.getByRole("button", { name: "Save these headlines" }).press("Enter");
    await page.getByText("The headlines are saved.").waitFor();
    assert.match(await saved(page, "Download headlines.csv"), /^\uFEFF?order,headline\r?\n1,/);
    await toPage(page, "Dashboard");
    await dashboardOf(page, "Medway");
    assert.match(await page.locator(".card").first().innerText(), new RegExp(name));
    await page.getByRole("link", { name: "Choose the headlines" }).click();
    await page.getByRole("button", { name: "Back to the usual headlines" }).press("Enter");
    await page.getByText("These are the usual cards of the dashboard.", { exact: false }).waitFor();
  },
);
