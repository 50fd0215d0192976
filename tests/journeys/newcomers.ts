import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { toPage } from "./steps/frame.ts";
import { axe, dashboardOf, journey, titled } from "./steps/trip.ts";

const top = (page: Page): Promise<number> =>
  page
    .getByRole("heading", { level: 1 })
    .first()
    .evaluate((h1) => h1.getBoundingClientRect().top);
const help = (page: Page) => page.getByRole("region", { name: "How to read this page" });

journey(
  "a newcomer reads where to begin, goes on to the dashboard, and fetches nothing for it",
  async ({ open, asked }) => {
    const page = await open("dashboard?area=E06000017");
    await dashboardOf(page, "Rutland");
    await page.waitForLoadState("networkidle");
    const before = asked.filter((path) => path.includes("/feed/")).length;
    await toPage(page, "Start here");
    await titled(page, "Start here: children’s services in Rutland");
    await page.getByRole("img", { name: /One month is a gap/ }).waitFor();
    assert.equal(asked.filter((path) => path.includes("/feed/")).length, before);
    await fits(page, "start");
    await page.getByRole("main").getByRole("link", { name: "Dashboard" }).click();
    await dashboardOf(page, "Rutland");
  },
);

for (const width of [1280, 820, 360])
  journey(
    `help opens over the page at ${width}: nothing moves, by keyboard alone`,
    async ({ open }) => {
      const page = await open("dashboard?area=E06999999", { width });
      await dashboardOf(page, "Marlbridge");
      const [at, picture] = [await top(page), page.locator("main svg").first()];
      const drawn = await picture.boundingBox();
      const word = page.locator(".help summary:focus");
      for (let i = 0; i < 30 && (await word.count()) === 0; i += 1)
        await page.keyboard.press("Tab");
      const { height = 0, width: wide = 0 } = (await word.boundingBox()) ?? {};
      assert.ok(height >= (width === 360 ? 44 : 24) && wide >= 24, `${wide} by ${height}`);
      await page.keyboard.press("Enter");
      await help(page).waitFor();
      assert.equal(await top(page), at);
      assert.deepEqual(await picture.boundingBox(), drawn);
      assert.deepEqual(await axe(page), []);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth),
        width,
        "nothing sticks out",
      );
      await page.keyboard.press("Escape");
      assert.equal(await help(page).count(), 0);
      assert.equal(await word.count(), 1);
      await page.keyboard.press("Enter");
      await help(page).waitFor();
      await page.emulateMedia({ media: "print" });
      assert.equal(await help(page).isVisible(), false, "help is no part of a paper");
    },
  );

for (const [council, area] of [
  ["Marlbridge", "E06999999"],
  ["City of London", "E09000001"],
] as const)
  journey(
    `what is here of ${council}, and whether it is good and on time, fit every screen`,
    async ({ open }) => {
      const data = await open(`data?area=${area}`);
      await titled(data, new RegExp(`^${council}: `));
      await data.getByRole("region", { name: /^Where the figures come from/ }).waitFor();
      await fits(data, "data");
      const quality = await open(`assurance?area=${area}`);
      await titled(quality, new RegExp(`^${council}: `));
      await quality.getByText("The figures as a table").click();
      await quality.getByRole("table", { name: /^Ofsted’s judgements/ }).waitFor();
      await fits(quality, "quality");
    },
  );

journey(
  "a mark of what is here is walked to by arrows, and opens its measure",
  async ({ open }) => {
    const page = await open("data?area=E06000035");
    await titled(page, /^Medway: /);
    const marks = page.getByRole("slider", { name: /^What is here of every measure/ });
    await marks.focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press("ArrowRight");
    await page
      .getByText("Referrals per 10,000 children, year ending 31 March 2025: late")
      .waitFor();
    await page.keyboard.press("Enter");
    await titled(page, "Referrals per 10,000 children");
  },
);

journey(
  "the facts of what is here stand in the first screen, and one leads to the part that holds it",
  async ({ open }) => {
    const page = await open("data?area=E06999999", { viewport: { width: 1280, height: 800 } });
    await titled(page, /^Marlbridge: /);
    for (const text of [
      "Suppressed to protect confidentiality",
      "Finance",
      "What the checks found is not kept in these files.",
    ]) {
      const box = await page.getByText(text).first().boundingBox();
      assert.ok(box && box.y + box.height <= 800, `${text} is in the first screen`);
    }
    await page.getByRole("link", { name: /^1 late: First-time entrants/ }).click();
    await page.waitForFunction(() => document.activeElement?.id === "late");
  },
);
