import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fits } from "./steps/fits.ts";
import { journey, seen } from "./steps/trip.ts";
import { inFigures, openChoices } from "./steps/frame.ts";

const FEED = join(import.meta.dirname, "../../fixtures/feed");
type Profile = {
  readonly measures: readonly string[];
  readonly own: readonly (number | string)[];
};
const profileOf = (code: string): Profile =>
  JSON.parse(readFileSync(join(FEED, `profile/${code}.json`), "utf8")) as Profile;
/** What the feed holds of an area's measure in its newest year. */
const newest = (code: string, slug: string): number | string => {
  const { measures, own } = profileOf(code);
  return own[measures.indexOf(slug)] ?? "";
};
const choose = async (page: Page, label: string): Promise<void> => {
  await openChoices(page, "comparison");
  await page.getByLabel("Compare with").selectOption({ label });
};
const cellsUnder = (page: Page, table: RegExp, head: RegExp): Promise<string> =>
  page
    .getByRole("table", { name: table })
    .getByRole("columnheader", { name: head })
    .first()
    .innerText();

journey(
  "the placements of Medway answer to the region, to a group of one’s own, to its median and to our own past",
  async ({ open }) => {
    const page = await open("placements/?area=E06000035");
    const foster = page.getByRole("row", { name: /^Children in foster care/ });
    const where = /^In figures: where children live/;
    await inFigures(page, where);
    await foster.waitFor();
    assert.match(await foster.innerText(), /\(10 of 10\)/);

    await choose(page, "England and region");
    await page
      .getByRole("heading", { name: "Where children live, beside England and the South East" })
      .waitFor();
    const region = newest("E12000008", "placed-in-foster-care");
    assert.match(await foster.innerText(), new RegExp(`${region}%\\s*at 31 March 2025`));
    assert.match(
      await seen(page),
      new RegExp(`In foster care: England 67%; South East ${region}%\\.`),
    );

    await page.goto(
      new URL(
        "?area=E06000035&compare=group&group=E06000036~E06000037~E06000038~E06000039~E06000040&called=Berkshire&stat=median",
        page.url(),
      ).href,
    );
    await page.getByText(/median of “Berkshire” [\d.]+%, 5 of 5, own group/).waitFor();
    await inFigures(page, where);
    const five = ["E06000036", "E06000037", "E06000038", "E06000039", "E06000040"]
      .map((code) => Number(newest(code, "placed-in-foster-care")))
      .sort((a, b) => a - b);
    assert.match(await foster.innerText(), new RegExp(`${five[2]?.toFixed(1)}% \\(5 of 5\\)`));
    assert.match(
      await cellsUnder(page, /^Shares of children/, /Berkshire/),
      /^Berkshire: median \(own group\)$/,
    );
    await fits(page, "Medway’s placements beside a group of one’s own");

    await choose(page, "England and our own past");
    await page.getByLabel("Since").selectOption("2022-12");
    await page
      .getByRole("heading", { name: "Where children live, beside England and our own past" })
      .waitFor();
    // 75% at 31 March 2022, as the feed holds it.
    assert.match(await foster.innerText(), /75%\s*at 31 March 2022/);
  },
);

journey(
  "workforce, front door and money of York speak of the region and of our own past, never of neighbours that were not chosen",
  async ({ open }) => {
    const page = await open("workforce/?area=E06000014&compare=region");
    await page
      .getByText(/Yorkshire and The Humber \d+\.\d%/)
      .first()
      .waitFor();
    assert.doesNotMatch(await page.getByRole("main").innerText(), /Neighbours’ mean/);
    for (const path of ["front-door", "money"]) {
      await page.goto(new URL(`../${path}/?area=E06000014&compare=region`, page.url()).href);
      await inFigures(page, /^In figures: (How fast|spend for each child)/);
      await page.getByRole("columnheader", { name: "Yorkshire and The Humber" }).first().waitFor();
      assert.doesNotMatch(await page.getByRole("main").innerText(), /Neighbours’ mean/);
    }
    await page.goto(
      new URL("../workforce/?area=E06000014&compare=baseline&since=2021-12", page.url()).href,
    );
    // York's census of 30 September 2021: 28.3 agency of 28.3 + 100.9 in post.
    const then = ((28.3 / (28.3 + 100.9)) * 100).toFixed(1);
    await page.getByText(`${then}% at 30 September 2021`, { exact: false }).first().waitFor();
    await inFigures(page, /^In figures: the rates/);
    await page.getByRole("columnheader", { name: "Since December 2021" }).first().waitFor();
    await fits(page, "York’s workforce beside its own past");
  },
);

journey(
  "a profile needs a group: with a region chosen it says that it keeps to the neighbours",
  async ({ open }) => {
    const page = await open("profile/?area=E06000014&compare=region");
    await page
      .getByText("here its neighbours of the 2025 model: this page compares councils", {
        exact: true,
      })
      .waitFor();
    await page.getByRole("heading", { level: 1, name: /against its 10 neighbours/ }).waitFor();
  },
);
