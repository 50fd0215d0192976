import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { pagesOf, smallOnPaper, stickingOut } from "./steps/paper.ts";
import { axe, chart, journey, seen, titled } from "./steps/trip.ts";

const COUNCILS = [
  ["Marlbridge", "E06999999"],
  ["York", "E06000014"],
  ["Medway", "E06000035"],
  ["City of London", "E09000001"],
] as const;

const PAGES = [
  ["dashboard", "dashboard"],
  ["measure", "indicators/cp-repeat-plans"],
  ["measure", "indicators/agency-rate"],
  ["measure", "indicators/cla-rate"],
  ["story", "front-door"],
  ["story", "placements"],
  ["story", "workforce"],
  ["story", "money"],
] as const;

const ONE_OF_A4 = { pages: 1, sizes: ["595 842"] };

/** The poster stands: its heading, its drawing and its questions are there. */
async function posterOf(page: Page, kind: (typeof PAGES)[number][0]): Promise<void> {
  await titled(page, /./);
  if (kind === "measure") await chart(page).waitFor();
  await page.locator("main svg:visible").first().waitFor();
  await page
    .getByText(/^Sources?: /)
    .first()
    .waitFor();
  await page.getByText(/^Printed on 22 November 2026/).waitFor();
  await page.getByRole("heading", { name: /What to ask|Ask about it/ }).waitFor();
}

for (const [council, area] of COUNCILS)
  journey(
    `the poster of ${council}’s dashboard, of three measures and of each story is one page of A4 that says whose it is, what it shows, what to ask, where it comes from and when it was printed`,
    async ({ open, site }) => {
      for (const [kind, path] of PAGES) {
        const address = `${path}/?area=${area}`;
        const page = await open(`${address}&paper=poster`);
        await posterOf(page, kind);
        assert.deepEqual(await pagesOf(page), ONE_OF_A4, path);
        assert.deepEqual(await axe(page), [], path);
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: 703, height: 1009 });
        const said = await seen(page);
        assert.match(said, new RegExp(`^${council}`), `${path}: whose`);
        const questions = page.locator("li:visible", { hasText: "?" });
        assert.ok((await questions.count()) > 0, `${path}: a question`);
        assert.ok((await page.locator("main svg:visible").count()) > 0, `${path}: a picture`);
        assert.match(said, /Sources?: /, path);
        assert.match(said, /Version of the figures: edition 2025, [0-9a-f]{16}\./, path);
        assert.ok(said.includes(`${site}${address}`), `${path}: its address`);
        assert.deepEqual(await smallOnPaper(page), [], `${path}: type under 12 pt`);
        assert.deepEqual(await stickingOut(page), [], `${path}: clipped`);
        const controls = "button:visible, select:visible, input:visible";
        assert.equal(await page.locator(controls).count(), 0, `${path}: a control`);
        await page.context().close();
      }
    },
  );

journey(
  "the poster of a red measure has its figure, the service’s reason, its action with owner and day, and two questions or more; a reader finds it beside the figure and comes back",
  async ({ open }) => {
    const page = await open("indicators/cp-repeat-plans?area=E06999999");
    await titled(page, "Repeat child protection plans");
    const main = page.getByRole("main");
    await main.getByRole("link", { name: "Print one page" }).click();
    await posterOf(page, "measure");
    // 66 of the 214 children whose plan began in the twelve months had one before: 66/214 = 30.8%.
    await page.getByText("30.8% (66 of 214)").waitFor();
    await page.getByText(/An audit found plans that ended/).waitFor();
    await page.getByText(/^Action: A conference chair/).waitFor();
    await page
      .getByText("Head of Safeguarding and Child Protection, due 29 January 2027")
      .waitFor();
    assert.ok((await page.locator("li:visible", { hasText: "?" }).count()) >= 2);
    assert.ok(await page.getByRole("button", { name: "Print this page" }).isVisible());
    await page.getByRole("link", { name: "Back to the whole page" }).click();
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get("paper"), null);
  },
);

journey(
  "the poster of a dashboard lists every red measure, the gravest first with its reason, and names what it had no room for",
  async ({ open }) => {
    const page = await open("dashboard?area=E06999999&paper=poster");
    await posterOf(page, "dashboard");
    await titled(page, "Marlbridge: 5 measures are red, 2 of them worsening");
    assert.equal(await page.getByRole("img", { name: "Red" }).count(), 5);
    await page.getByText("“No registered home would accept").waitFor();
    await page.getByText(/No room for: .*headlines/).waitFor();
  },
);

journey(
  "a long address, with a month, a group and its name, is printed whole on the one page",
  async ({ open }) => {
    const group = Array.from({ length: 12 }, (_, i) => `E060000${30 + i}`).join("~");
    for (const path of ["dashboard", "front-door", "indicators/cp-repeat-plans"]) {
      const page = await open(
        `${path}/?area=E06999999&month=2026-09&compare=group&group=${group}&called=Our+coast&paper=poster`,
      );
      await posterOf(page, path.startsWith("ind") ? "measure" : "story");
      assert.deepEqual(await pagesOf(page), ONE_OF_A4, path);
      assert.ok((await seen(page)).includes("called=Our+coast"), path);
    }
  },
);
