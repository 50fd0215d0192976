import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { confirmAll } from "./steps/answering.ts";
import { drop, dropAll } from "./steps/dropping.ts";
import { fits } from "./steps/fits.ts";
import { published } from "./steps/published.ts";
import { dashboardOf, journey, openFigures, seen, titled } from "./steps/trip.ts";
import { toPage } from "./steps/frame.ts";

const FEED = join(import.meta.dirname, "../../fixtures/feed");
type Years = {
  readonly indicator: string;
  readonly basis: string;
  readonly periods: readonly string[];
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
};
/** Medway's last published year of a measure, as the feed holds it. */
const lastYear = (slug: string) => {
  const { series } = JSON.parse(readFileSync(join(FEED, "area/E06000035.json"), "utf8")) as {
    series: readonly Years[];
  };
  const of = series.find((s) => s.indicator === slug);
  if (!of) throw new Error(`Medway has no ${slug}`);
  return {
    year: of.periods.at(-1) ?? "",
    part: of.numerators.at(-1) ?? 0,
    whole: of.denominators.at(-1) ?? 0,
  };
};

const MEDWAY = "data/load/?area=E06000035";
const load = async (page: Page, name: string, text: string, measures: number): Promise<void> => {
  await drop(page, name, text);
  await confirmAll(page);
  await page.getByRole("button", { name: `Accept all of ${measures}` }).click();
  await page.getByText(/^Accepted: /).waitFor();
};
const go = (page: Page, path: string): Promise<unknown> =>
  page.goto(new URL(path, page.url().replace(/(data|indicators)\/.*/, "")).href);

journey(
  "first month: Medway loads counts and rates, and England, the neighbours and the published years are still there",
  async ({ open }) => {
    const page = await open(MEDWAY);
    await titled(page, "Load figures of Medway");
    const care = lastYear("cla-rate");
    const plans = lastYear("cp-plan-rate");
    await load(
      page,
      "october.csv",
      `indicator,period,basis,numerator,denominator,value,status,note
cla-rate,2026-10,snapshot,${care.part + 7},,,final,
cp-plan-rate,2026-10,snapshot,,,${((plans.part / plans.whole) * 10_000 + 2).toFixed(1)},final,
re-referrals,2026-10,month,50,200,,final,
contacts,2026-10,month,,,1102,final,
`,
      4,
    );
    await toPage(page, "Dashboard");
    await dashboardOf(page, "Medway");
    await fits(page, "Medway’s dashboard after its first month");
    // A count is a rate of the children that the published year divided by.
    const rate = (((care.part + 7) / care.whole) * 10_000).toFixed(1);
    await go(page, "indicators/cla-rate/?area=E06000035");
    await titled(page, /Children looked after/);
    const answer = await page.locator("p.answer").innerText();
    assert.match(
      answer,
      new RegExp(`: ${rate.replace(".0", "(\\.0)?")} \\(.*, at 31 October 2026`),
    );
    assert.match(answer, /England was \d/);
    assert.match(answer, /neighbours’ mean was \d+\.\d \(\d+ of 10/);
    assert.doesNotMatch(await seen(page), /no figure (for this measure )?in the published files/);
    // The table behind the chart holds the published years and the month, each by its own day.
    await openFigures(page);
    const rows = await page.getByRole("rowheader").allInnerTexts();
    assert.ok(
      rows.some((t) => t.includes("October 2026")),
      rows.join(", "),
    );
    assert.ok(
      rows.some((t) => t.includes("March 2025")),
      rows.join(", "),
    );
    await fits(page, "Medway’s first month beside its published years");
    // Twelve months are not there yet: the published year stays the headline, and the month stands
    // beside it.
    const repeat = lastYear("re-referrals");
    await go(page, "indicators/re-referrals/?area=E06000035");
    await titled(page, /Repeat referrals/);
    const said = await seen(page);
    assert.match(said, new RegExp(`${((repeat.part / repeat.whole) * 100).toFixed(1)}%`));
    assert.match(said, /own newest figure is 25\.0% \(50 of 200\), October 2026/);
    assert.match(said, /England was \d/);
  },
);

journey(
  "first month: a doubt is confirmed by Medway and remembered for the same layout",
  async ({ open }) => {
    const page = await open(MEDWAY);
    await titled(page, "Load figures of Medway");
    await drop(page, "activity.csv", "Activity,Sep-26,Oct-26\nContacts received,1024,1102\n");
    await page.getByRole("heading", { name: "2 figures are held back until you answer" }).waitFor();
    await page
      .getByRole("rowheader", { name: /^the first figures of “Contacts received”/ })
      .waitFor();
    assert.equal(await page.getByRole("button", { name: /^Accept all/ }).count(), 0);
    await fits(page, "a doubt that holds figures back");
    await page.getByLabel(/^Answer: the first figures/).selectOption({ label: "Each month alone" });
    await page.getByText("October 2026: 1,102").waitFor();
    await page.getByRole("button", { name: "Accept all of 1" }).click();
    await page.getByText(/^Accepted: 2 figures of 1 measure from activity\.csv/).waitFor();

    await page.reload();
    await titled(page, "Load figures of Medway");
    await drop(
      page,
      "activity-2.csv",
      "Activity,Sep-26,Oct-26\nEarly help assessments started,61,67\n",
    );
    await page.getByText("October 2026: 67").waitFor();
    await page.getByText("You answered: Each month alone.").first().waitFor();
    assert.equal(await page.getByLabel(/^Answer: /).count(), 0);
  },
);

journey(
  "first month: a published correction meets a figure that Medway loaded here: both are shown with their days, and a person chooses",
  async ({ open }) => {
    const bring = async (page: Page, september: number): Promise<void> => {
      await drop(
        page,
        "figures.csv",
        `indicator,period,basis,value\ncontacts,2026-08,month,1010\ncontacts,2026-09,month,${september}\n`,
      );
      await confirmAll(page);
      await page.getByRole("button", { name: /^Accept all of/ }).click();
      await page.getByText(/^Accepted: 2 figures/).waitFor();
    };
    const analyst = await open(MEDWAY);
    await titled(analyst, "Load figures of Medway");
    await bring(analyst, 1024);
    await published(analyst, async (site, again) => {
      const reader = await open(new URL(MEDWAY, site).href);
      await titled(reader, "Load figures of Medway");
      await bring(reader, 1040);
      await go(reader, "indicators/contacts/?area=E06000035");
      await reader.getByText(/1,040/).first().waitFor();
      assert.match(await seen(reader), /Local figures, not published: figures\.csv/);

      await bring(analyst, 1031);
      await again(analyst);
      await reader.reload();
      await reader
        .getByText(
          "There are two figures for September 2026. The published one, of 22 November 2026, is 1,031, and is shown here. The one loaded in this browser on 22 November 2026 is 1,040.",
        )
        .waitFor();
      await fits(reader, "two figures for one month");
      await reader.getByRole("link", { name: "Choose which is shown" }).click();
      await reader.getByRole("button", { name: /^Show mine: Contacts/ }).click();
      await reader.getByRole("button", { name: /^Show what is published: Contacts/ }).waitFor();
      await go(reader, "indicators/contacts/?area=E06000035");
      await reader
        .getByText(
          /The one loaded in this browser on 22 November 2026 is 1,040, and is shown here\./,
        )
        .waitFor();
      await reader.close();
    });
  },
);

journey(
  "first month: a published correction meets a budget and a target that Medway loaded here, and the one nobody chose is the published one",
  async ({ open }) => {
    const bring = async (page: Page, forecast: number, target: number): Promise<void> => {
      const files: { readonly [name: string]: string } = {
        "budget.csv": `service,fund,period,budget_000,forecast_000\nplacements,general,2026-Q3,33600,${forecast}\n`,
        "targets.csv": `indicator,target,tolerance,owner,reason,review\nre-referrals,${target},2,Head of Service,Agreed.,2027-04-01\n`,
      };
      await dropAll(page, files);
      await confirmAll(page);
      await page.getByRole("button", { name: /^Accept all of/ }).click();
      await page.getByText(/^Accepted: .*1 budget line, 1 target/).waitFor();
    };
    const analyst = await open(MEDWAY);
    await titled(analyst, "Load figures of Medway");
    await bring(analyst, 34_000, 20);
    await published(analyst, async (site, again) => {
      const reader = await open(new URL(MEDWAY, site).href);
      await titled(reader, "Load figures of Medway");
      await bring(reader, 35_500, 18);
      await bring(analyst, 34_800, 22);
      await again(analyst);
      await reader.reload();
      await reader
        .getByRole("heading", { name: "2 loaded figures or texts have been corrected since" })
        .waitFor();
      await fits(reader, "corrections to choose about");
      const two = await reader.getByRole("row", { name: /Budgets and forecasts/ }).innerText();
      assert.match(two, /forecast £34,800k, budget £33,600k/);
      assert.match(two, /forecast £35,500k, budget £33,600k \(22 November 2026\)/);
      await reader.getByRole("button", { name: /^Show mine: Targets/ }).click();
      await reader.getByRole("button", { name: /^Show what is published: Targets/ }).waitFor();
      // 34,800 less 33,600: the published line, for nobody chose the other.
      await go(reader, "money/?area=E06000035");
      await reader
        .getByText(/£1\.2m|1,200k/)
        .first()
        .waitFor();
      await reader.close();
    });
  },
);
