import assert from "node:assert/strict";
import type { Locator, Page } from "@playwright/test";
import { BOTH, pagesOf, viewsOf, visit } from "./steps/everyView.ts";
import { journey } from "./steps/trip.ts";

/** As many points as a reader walks here: enough to see that each step reads another. */
const STEPS = 3;

const focusedOf = (page: Page, chart: Locator): Promise<boolean> =>
  chart.evaluate((e) => e === document.activeElement).catch(() => page.isClosed());

/** Reads the first points of one chart by its keys; each is a name and what stands there. */
async function readByKeys(page: Page, chart: Locator): Promise<readonly string[]> {
  await chart.focus();
  assert.ok(await focusedOf(page, chart));
  await page.keyboard.press("Home");
  // On a map arrows lead about, and the first authority lies at its eastern edge.
  const isMap = /^Map/.test((await chart.getAttribute("aria-label")) ?? "");
  const read: string[] = [];
  for (let i = 0; i < STEPS; i += 1) {
    read.push((await chart.getAttribute("aria-valuetext")) ?? "");
    await page.keyboard.press(isMap ? "ArrowDown" : "ArrowRight");
  }
  return [...new Set(read)];
}

/** The large drawings that no key reaches, by what they lie in. */
const unreached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "main :is([data-picture=chart], [data-picture=panels]) svg, main svg[data-picture=chart]",
      ),
    ]
      .filter((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        const isChart = width >= 200 && height >= 80;
        // A row that leads to its measure is a link, and its name the row in words.
        const isOfLinks = svg.querySelector("a[href]") !== null;
        return isChart && !isOfLinks && !svg.closest('[role="slider"], [role="application"]');
      })
      .map((svg) => svg.getAttribute("aria-label") ?? svg.outerHTML.slice(0, 120))
      // How a trend is read, of nobody's figures, and said in words.
      .filter((label) => !label.startsWith("A pattern of a trend")),
  );

/** What the rows of a picture say, Tab after Tab from its first: each is a link to its measure. */
async function readByTabs(page: Page, picture: Locator): Promise<readonly string[]> {
  const links = picture.locator("a[href]");
  const rows = await picture.locator(".among-row").count();
  assert.equal(await links.count(), rows, "every row is a link");
  await links.first().focus();
  const read: string[] = [];
  for (let i = 0; i < Math.min(STEPS, rows); i += 1) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    read.push(name ?? "");
    await page.keyboard.press("Tab");
  }
  return read;
}

for (const [council, area] of BOTH)
  journey(
    `every chart of ${council} is one stop of the keyboard, and its arrows read point after point; of a picture that leads to its measures every row is a stop, and says itself`,
    async ({ open }) => {
      const page = await open(`glossary?area=${area}`);
      for (const at of [...pagesOf(area), ...viewsOf(area)]) {
        await visit(page, at);
        assert.deepEqual(await unreached(page), [], at);
        for (const chart of await page.locator("main").getByRole("slider").all()) {
          const count = Number(await chart.getAttribute("aria-valuemax"));
          const read = await readByKeys(page, chart);
          const what = `${at}: ${(await chart.getAttribute("aria-label")) ?? ""}: ${read.join(" / ")}`;
          assert.equal(read.length, Math.min(STEPS, count), what);
          for (const said of read) assert.match(said, /\S[:,.] \S|\d/, what);
        }
        for (const picture of await page.locator(".among svg").all()) {
          const read = await readByTabs(page, picture);
          const what = `${at}: ${read.join(" / ")}`;
          assert.equal(new Set(read).size, read.length, what);
          for (const said of read) assert.match(said, /^\S.*[:,] .*(\d|no figure|uppress)/i, what);
        }
      }
    },
  );

/** The figures of a table of the page, as they are printed, by the name of their row. */
const rowOf = async (table: Locator, name: string): Promise<string> =>
  (await table.getByRole("row").filter({ hasText: name }).first().innerText()).replace(/\s+/g, " ");

journey(
  "the arrows of a chart read what its table holds: the steps from contact to plan, and each forecast",
  async ({ open }) => {
    const door = await open("front-door?area=E06999999");
    const flow = door.getByRole("slider").first();
    await flow.waitFor();
    await door.getByText(/^In figures: each step/).click();
    const steps = door.getByRole("table").first();
    await flow.focus();
    for (const name of ["Contacts", "Referrals", "Assessments"]) {
      await door.keyboard.press("ArrowRight");
      const said = (await flow.getAttribute("aria-valuetext")) ?? "";
      const [, count = ""] = /^([A-Za-z ]+): ([\d,]+)/.exec(said)?.slice(1) ?? [];
      assert.match(said, new RegExp(`^${name}: `));
      assert.ok((await rowOf(steps, name)).includes(count), `${said} is in the table`);
    }
    const money = await open("money?area=E06999999");
    const reports = money.getByRole("slider", { name: "Forecast variance, report by report" });
    await reports.focus();
    await money.getByText(/^In figures: every report/).click();
    await reports.focus();
    await money.keyboard.press("End");
    const [name = "", figure = ""] = ((await reports.getAttribute("aria-valuetext")) ?? "").split(
      ": ",
    );
    const newest = await rowOf(money.getByRole("table", { name: /General Fund/ }), name);
    assert.ok(figure.length > 3 && newest.includes(figure), `${name}: ${figure} in ${newest}`);
  },
);

journey(
  "one time is marked in every panel of the neighbours, by keys or by pointing, and each says its figure then",
  async ({ open }) => {
    const page = await open("indicators/cp-repeat-plans?area=E06000014&view=neighbours");
    const panels = page.getByRole("slider", { name: "Every panel at one time, oldest to newest" });
    await panels.focus();
    const figures = page.locator(".multiple > div:last-child");
    const said = async (): Promise<readonly string[]> =>
      (await figures.allInnerTexts()).map((text) => text.replace(/.*, /, ""));
    const of = await figures.count();
    assert.equal(of, 11);
    assert.deepEqual(await said(), Array<string>(of).fill("Mar 2025"));
    assert.equal(await page.locator(".multiple .walk-line").count(), 0);
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual(await said(), Array<string>(of).fill("Mar 2024"));
    assert.equal(await page.locator(".multiple .walk-line").count(), of);
    const value = (await panels.getAttribute("aria-valuetext")) ?? "";
    for (const [i, text] of (await figures.allInnerTexts()).entries()) {
      const name = await page.locator(".multiple strong").nth(i).innerText();
      assert.ok(value.includes(`${name} ${text.replace(", Mar 2024", "")}`), `${name}: ${text}`);
    }
    // The left edge of any panel is the first year of all.
    const box = await page.locator(".multiple svg").nth(7).boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 2, box.y + 20);
    assert.deepEqual(await said(), Array<string>(of).fill("Mar 2013"));
  },
);
