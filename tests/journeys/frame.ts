import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { PAGE_ROWS } from "#state/url/pages.ts";
import { openByKeyboard } from "./steps/frame.ts";
import { labelled, tabToField, typeToOption } from "./steps/fields.ts";
import { axe, dashboardOf, journey, seen, sideways, titled } from "./steps/trip.ts";

const panel = (page: Page) => page.getByRole("region", { name: "Who, beside whom, when" });
const word = (page: Page, what: string) =>
  page.getByRole("button", { name: new RegExp(`: change the ${what}$`) });

journey(
  "the line by keyboard alone: council, comparison and month are changed where they are said, and Escape gives the focus back",
  async ({ open }) => {
    const page = await open("dashboard");
    await dashboardOf(page, "Marlbridge");
    assert.equal(await panel(page).count(), 0, "nothing of the panel stands open");
    await openByKeyboard(page, "period");
    assert.equal(await labelled(page), "Month or year");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/month=2026-09/);
    await word(page, "period").filter({ hasText: "September 2026" }).waitFor();
    await page.getByText("an earlier month, as the figures stand now", { exact: true }).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press("Escape");
    assert.equal(await panel(page).count(), 0);
    assert.ok(await word(page, "period").evaluate((b) => b === document.activeElement));

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await panel(page).waitFor();
    await page.waitForFunction(() => document.activeElement instanceof HTMLSelectElement);
    assert.equal(await labelled(page), "Compare with");
    await typeToOption(page, "England and region");
    await word(page, "comparison").filter({ hasText: "England and the South East" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    assert.equal(await labelled(page), "Council");
    await page.keyboard.type("York");
    await dashboardOf(page, "York");
    assert.match(page.url(), /area=E06000014/);
    assert.doesNotMatch(page.url(), /month=/, "a month of one council is no month of another");
    await page.getByRole("banner").getByText("York: children’s services").waitFor();
    assert.doesNotMatch(await seen(page), /invented/);
    await page.keyboard.press("Escape");
    assert.ok(await word(page, "comparison").evaluate((b) => b === document.activeElement));
  },
);

journey("typing before the search has come is not lost", async ({ open }) => {
  const page = await open("dashboard?area=E06000014");
  await dashboardOf(page, "York");
  await page.route(/Finding/, async (route) => {
    await new Promise((go) => setTimeout(go, 1500));
    await route.continue();
  });
  await tabToField(page, "Find a measure or council");
  await page.keyboard.type("caseload");
  await page.getByText("Fetching what can be found…").waitFor();
  await page.getByRole("option", { name: /^Average social worker caseload/ }).waitFor();
  await page.keyboard.press("Enter");
  await titled(page, "Average social worker caseload");
});

journey(
  "a telephone’s menu has every page by its group, its search opens below the bar, and both close by Escape",
  async ({ open }) => {
    const page = await open("front-door?area=E06000014", { width: 360 });
    await titled(page, /^York: more repeat referrals than/);
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.focus();
    await page.keyboard.press("Enter");
    const list = page.getByRole("navigation", { name: "Menu" });
    assert.deepEqual(
      await list.getByRole("link").allInnerTexts(),
      PAGE_ROWS.flatMap(([, row]) => (row.inNavigation ? [row.name] : [])),
    );
    assert.deepEqual(await list.locator("[aria-current=page]").allInnerTexts(), ["Front door"]);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(await sideways(page), []);
    await page.keyboard.press("Escape");
    assert.equal(await list.count(), 0);
    assert.ok(await menu.evaluate((b) => b === document.activeElement));

    await menu.click();
    await list.getByRole("link", { name: "Money" }).click();
    await titled(page, /^York: £950 spent for each child/);
    assert.equal(await list.count(), 0, "the menu closes where it led");
    await page.getByRole("button", { name: "Search" }).click();
    assert.equal(await labelled(page), "Find a measure or council");
    await page.keyboard.type("caseload");
    const found = page.getByRole("option", { name: /^Average social worker caseload/ });
    await found.waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await found.click();
    await titled(page, "Average social worker caseload");
    for (const name of [/^Menu$/, /^Search$/, /: change the/])
      for (const button of await page.getByRole("button", { name }).all()) {
        const { height = 0, width = 0 } = (await button.boundingBox()) ?? {};
        assert.ok(height >= 44 && width >= 40, `a finger finds ${String(name)}: ${height}`);
      }
  },
);

journey(
  "a comparison of Medway and York says nothing of the council last looked at: on screen, on paper, in file and picture",
  async ({ open }) => {
    const page = await open("compare?area=E06999999&areas=E06000035~E06000014");
    await titled(page, /2 areas/);
    assert.equal(await word(page, "council").filter({ hasText: "Medway and York" }).count(), 1);
    assert.doesNotMatch(await seen(page), /invented|Marlbridge/);
    for (const name of ["Download figures (CSV)", "Download picture (SVG)"]) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      const text = await textOf(await file.createReadStream());
      assert.match(text, /Medway/);
      assert.doesNotMatch(text, /invented|Marlbridge/i, name);
    }
    await page.emulateMedia({ media: "print" });
    assert.doesNotMatch(await seen(page), /invented|Marlbridge/);

    await page.emulateMedia({ media: "screen" });
    await page.goto(page.url().replace("E06000035~", "E06000035~E06999999~"));
    await titled(page, /3 areas/);
    await page.getByText("Marlbridge’s figures are invented", { exact: true }).waitFor();
  },
);
async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = "";
  for await (const part of stream) text += String(part);
  return text;
}

journey("York’s paper is headed York, with its line, its address and its day", async ({ open }) => {
  const page = await open("dashboard?area=E06000014");
  await dashboardOf(page, "York");
  await page.emulateMedia({ media: "print" });
  const text = await seen(page);
  assert.match(text, /^York: children’s services\s+York, beside England and its 10 neighbours · /);
  assert.match(text, /Printed on 22 November 2026 from http\S+dashboard\/?\?area=E06000014/);
  assert.doesNotMatch(text, /Marlbridge|invented|Find a measure/);
});
