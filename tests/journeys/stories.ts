import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { dashboardOf, journey, seen, titled } from "./steps/trip.ts";
import { inFigures, toPage } from "./steps/frame.ts";

const saved = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  return readFileSync(await file.path(), "utf8");
};
/** From the dashboard to a story. */
async function toStory(
  open: (path: string) => Promise<Page>,
  area: string,
  name: string,
  link: string,
  question: RegExp,
): Promise<Page> {
  const page = await open(`dashboard/?area=${area}`);
  await dashboardOf(page, name);
  await toPage(page, link);
  await titled(page, question);
  return page;
}
/** Without the joiner that keeps a sign with its money. */
const unjoined = (text: string): string => text.replaceAll("\u2060", "");
const PLACEMENTS = /^[\w ]+: \d+ children looked after/;
const MONEY = /^(Marlbridge: an overspend of £|York: £\d+ spent for each child)/;

journey(
  "placements: entries against exits, the March position, and volume, price or mix, from the dashboard",
  async ({ open }) => {
    const page = await toStory(open, "E06999999", "Marlbridge", "Placements", PLACEMENTS);
    await page.getByRole("heading", { name: "Inspection and assurance" }).waitFor();
    const text = await seen(page);
    assert.match(text, /figures are invented/);
    assert.match(
      text,
      /412 children at 31 October 2026, 410 a year before: 152 started and 150 left/,
    );
    assert.match(
      text,
      /If the last year’s change goes on.*March 2027: a projection, not a forecast.*anywhere from \d+ to \d+/,
    );
    await inFigures(page, /^In figures: volume, price and mix/);
    const [, volume = "", price = "", mix = "", change = ""] =
      /volume\)\s*([+−]£[\d,]+)[\s\S]*?price\)\s*([+−]£[\d,]+)[\s\S]*?mix\)\s*([+−]£[\d,]+)[\s\S]*?Change\s*([+−]£[\d,]+)/.exec(
        unjoined(await page.getByRole("table", { name: /^What a week/ }).innerText()),
      ) ?? [];
    const n = (t: string): number => Number(t.replace("−", "-").replace(/[£,+]/g, ""));
    assert.ok(
      Math.abs(n(volume) + n(price) + n(mix) - n(change)) <= 2,
      `${volume} + ${price} + ${mix} against ${change}`,
    );
    assert.match(
      await saved(page, "Download figures (CSV)"),
      /October 2026,412,14,14,0,412,.*Illustrative/,
    );
    assert.match(
      await saved(page, "Download picture (SVG)"),
      /in and out, 12 months to October 2026/,
    );
    await fits(page, "placements of Marlbridge");
  },
);

journey(
  "placements of Medway: what was reported adds to 413, leavers leave 47 without a reason, and Ofsted stands below",
  async ({ open }) => {
    const page = await toStory(open, "E06000035", "Medway", "Placements", PLACEMENTS);
    const text = await seen(page);
    assert.match(text, /341 \+ 22 \+ 2 \+ 4 \+ 23 \+ 16 \+ 5 = 413/);
    assert.match(text, /47 of 151 for reasons not stated\. DfE now has 159/);
    await page.getByText("Ofsted judged Medway Good overall (inspected 17 July 2023").waitFor();
    await page.getByRole("link", { name: "Measures for care leavers" }).click();
    await dashboardOf(page, "Medway");
    assert.deepEqual(await page.locator(".dash-table .part").allInnerTexts(), ["Care leavers"]);
  },
);

journey(
  "placements where figures are suppressed or there is no such council: gaps stay words, and nothing is drawn from them",
  async ({ open }) => {
    for (const [area, name] of [
      ["E09000001", "City of London"],
      ["E06000053", "Isles of Scilly"],
      ["E06000017", "Rutland"],
    ] as const) {
      const page = await open(`placements/?area=${area}`);
      await titled(page, PLACEMENTS);
      const text = await seen(page);
      assert.doesNotMatch(text, /NaN|undefined|Infinity/, name);
      await fits(page, `placements of ${name}`);
    }
  },
);

journey(
  "money: overspend, movement and range, one click from the dashboard; high needs apart",
  async ({ open }) => {
    const page = await toStory(open, "E06999999", "Marlbridge", "Money", MONEY);
    const text = unjoined(await seen(page));
    assert.match(
      text,
      /forecasts £72\.9m for 2026\/27 against a budget of £71\.0m: an overspend of £1\.9m \(2\.6%\), at the end of September\. Worse by £1\.2m/,
    );
    assert.match(text, /may end between \+£[\d.]+m and \+£[\d.]+m/);
    await inFigures(page, /^In figures: each service/);
    const fund = page.getByRole("row", { name: /^General Fund/ });
    assert.match(
      unjoined(await fund.innerText()),
      /£71,000k\s+£72,880k\s+\+£1,880k, 2\.6%, overspend\s+worse by £1,162k/,
    );
    assert.match(text, /High needs, apart[\s\S]*never netted/);
    await page
      .getByRole("combobox", { name: "Report" })
      .selectOption({ label: "2025/26, outturn" });
    await page.getByText("Marlbridge ended 2025/26 at").waitFor();
    await fits(page, "money of Marlbridge");
  },
);

journey(
  "money of York: the third quarter of 2022/23 as reported, with what its movement implies and where it stands",
  async ({ open }) => {
    const page = await toStory(open, "E06000014", "York", "Money", MONEY);
    await inFigures(page, /^In figures: what was printed/);
    const row = async (name: string): Promise<string> =>
      unjoined(
        await page
          .getByRole("row", { name: new RegExp(`^${name}`) })
          .first()
          .innerText(),
      );
    assert.match(
      await row("Children's services"),
      /£26\.956m\s+£19\.480m\s+\+£7\.476m, 38\.4%, overspend\s+Improved by £0\.306m\s+\+£7\.782m\s+Paragraph 12/,
    );
    assert.match(
      await row("Education"),
      /£13\.831m\s+£13\.332m\s+\+£0\.499m, 3\.7%, overspend\s+Improved by £0\.530m\s+\+£1\.029m\s+Paragraph 16/,
    );
    await page.getByText("The report prints 24% for Inadequate, but 35 of 139 is 25.2%.").waitFor();
    await fits(page, "money of York");
  },
);
