import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { confirmAll } from "./steps/answering.ts";
import { drop } from "./steps/dropping.ts";
import { fits } from "./steps/fits.ts";
import { published } from "./steps/published.ts";
import { dashboardOf, journey, seen, titled } from "./steps/trip.ts";
import { toPage } from "./steps/frame.ts";

type Area = {
  readonly code: string;
  readonly oldCode: string | null;
  readonly name: string;
  readonly type: string;
  readonly to: string | null;
};
const areas = (
  JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/feed/areas.json"), "utf8")) as {
    areas: readonly Area[];
  }
).areas;

/** A release as DfE publishes it, a year on: York 24.2, England 23.6, every other council 20. */
const release = (columns: string, cells: (area: Area) => readonly string[]): string => {
  const rows = areas
    .filter((a) => a.type === "country" || (a.type === "authority" && a.to === null))
    .flatMap((a) =>
      cells(a).map(
        (cell) =>
          `2026,Reporting year,${a.type === "country" ? "National" : "Local authority"},E92000001,England,,,${a.oldCode ?? ""},${a.type === "country" ? "" : a.code},"${a.type === "country" ? "" : a.name}",${cell}`,
      ),
    );
  return `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,${columns}\n${rows.join("\n")}\n`;
};
const share = (a: Area): string =>
  a.name === "York" ? "24.2" : a.type === "country" ? "23.6" : "20";

journey(
  "publishing: next year’s release is dropped, accepted for every authority, written, and a stranger with no mock sees it",
  async ({ open }) => {
    const page = await open("data/load/?area=E06000014");
    await titled(page, "Load figures of York");
    await drop(
      page,
      "c1_2026.csv",
      release("category,rereferral_percent", (a) => [`All,${share(a)}`]),
    );
    await page
      .getByText("year ending 31 March 2026: York 24.2%, England 23.6%; 153 councils have a figure")
      .waitFor();
    await fits(page, "a published file and its difference");
    await page.getByRole("button", { name: "Accept for every authority: 1 of 1" }).click();
    await page.getByText(/^Accepted for every authority: 1 measure from c1_2026\.csv/).waitFor();
    await published(page, async (site) => {
      for (const [who, address] of [
        ["the loader", "indicators/re-referrals/?area=E06000014"],
        ["a stranger", new URL("indicators/re-referrals/?area=E06000014", site).href],
      ] as const) {
        const reader = who === "the loader" ? page : await open(address);
        if (reader === page)
          await page.goto(new URL(address, page.url().replace(/data\/load.*/, "")).href);
        // The mean of ten councils at 20 is 20; York's own 24.2 is never among them.
        await reader
          .getByText(
            /to 24\.2%, year ending 31 March 2026\. England was 23\.6% and the neighbours’ mean was 20\.0% \(10 of 10, 2025 model\)/,
          )
          .waitFor();
        assert.equal(
          /Local figures, not published: c1_2026\.csv/.test(await seen(reader)),
          reader === page,
          who,
        );
        // Whoever has left asks for nothing more.
        if (reader !== page) await reader.close();
      }
    });
    await page.goto(
      new URL("data/load/?area=E06000014", page.url().replace(/indicators.*/, "")).href,
    );
    await page.getByRole("button", { name: "Go back to the feed alone" }).click();
    await page.getByText("0 of 1 count now").waitFor();
    await toPage(page, "Dashboard");
    await dashboardOf(page, "York");
    assert.doesNotMatch(await seen(page), /24\.2%/);
  },
);

journey(
  "publishing: a file nobody has seen gives a new measure, found by search, and the next file of its kind is understood by itself",
  async ({ open }) => {
    const page = await open("data/load/?area=E06000014");
    await titled(page, "Load figures of York");
    const homes = (year: string) =>
      release("home_type,homes", (a) => [
        `Total,${a.name === "York" ? "8" : a.type === "country" ? "1000" : "5"}`,
        `Secure,1`,
      ]).replaceAll("\n2026,", `\n${year},`);
    await drop(page, "homes.csv", homes("2025"));
    await page.getByText("Take another measure from this file").click();
    await page.getByRole("button", { name: "Take this measure" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: "Enter a name for the new measure" })
      .press("Enter");
    await fits(page, "a form with its error");
    await page.getByLabel("Name of the new measure").fill("Zebra homes");
    await page.getByLabel("What the figure is").selectOption("A number");
    await fits(page, "choosing what to take from a file");
    await page.getByRole("button", { name: "Take this measure" }).click();
    await page
      .getByText("year ending 31 March 2025: York 8, England 1,000; 153 councils have a figure")
      .waitFor();
    await page.getByRole("button", { name: "Accept for every authority: 1 of 1" }).click();
    await page.getByText(/^Accepted for every authority: 1 measure from homes\.csv/).waitFor();
    await page.getByRole("link", { name: "Zebra homes" }).waitFor();
    await drop(page, "homes_2026.csv", homes("2026"));
    await page
      .getByText("year ending 31 March 2026: York 8, England 1,000; 153 councils have a figure")
      .waitFor();
    await page.getByText("Remembered: Zebra homes, from homes, home_type “Total”").waitFor();
    const find = page.getByRole("combobox", { name: "Find a measure or council" });
    await find.fill("zebra");
    await page.getByRole("option", { name: /Zebra homes/ }).click();
    await titled(page, "Zebra homes");
    for (const again of [false, true]) {
      if (again) await page.reload();
      await page.getByText("home_type is “Total”").waitFor();
      assert.match(
        await seen(page),
        /Zebra homes: 8, year ending 31 March 2025\..*England’s total is no comparator for one council and the neighbours’ mean was 5\.0 \(10 of 10/,
      );
    }
    // Like any measure of the catalogue it is on the dashboard, in the profile and in the
    // comparison, of other councils too.
    await toPage(page, "Dashboard");
    await dashboardOf(page, "York");
    await page.getByRole("button", { name: "Open all parts" }).click();
    assert.match(
      await page.locator("tr").filter({ hasText: "Zebra homes" }).innerText(),
      /Zebra homes[\s\S]*\b8\b/,
    );
    for (const [path, council] of [
      ["profile/?area=E06000035", "Medway"],
      ["compare/?area=E06000035&set=all", "Medway"],
    ] as const) {
      await page.goto(new URL(`/${path}`, page.url()).href);
      await page
        .getByRole("link", { name: /^Zebra homes/ })
        .first()
        .waitFor();
      assert.match(await seen(page), new RegExp(council));
    }
  },
);

journey(
  "publishing: a council’s own name for a measure is mapped once and understood next month",
  async ({ open }) => {
    const page = await open("data/load/?area=E06999999");
    await titled(page, "Load figures of Marlbridge");
    const month = (id: string) => `indicator,period,value\nChildren at our door,${id},1188\n`;
    await drop(page, "october.csv", month("2026-10"));
    await page.getByRole("heading", { name: "Which measures are these? (1)" }).waitFor();
    await page.getByLabel("“Children at our door”").selectOption("Contacts received");
    await page.getByText("October 2026: 1,102 → 1,188 (+86)").waitFor();
    await page.reload();
    await titled(page, "Load figures of Marlbridge");
    await drop(page, "november.csv", month("2026-11"));
    await confirmAll(page);
    await page.getByText("November 2026: 1,188").waitFor();
    assert.doesNotMatch(await seen(page), /Which measures are these/);
  },
);
