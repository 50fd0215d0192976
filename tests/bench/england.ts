import { openChoices } from "../journeys/steps/frame.ts";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { changed, fresh, median, usable } from "./measure.ts";

/** The two authorities between which a choice is timed, and the two measures. */
const [MEDWAY, YORK] = ["E06000035", "E06000014"];
const [LAIT, CORE] = ["lait-total-pup-fixedex", "agency-rate"];

/** Moves within the page as a link would: the router hears of it, nothing is loaded again. */
const visit = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
  }, `/${path}`);
/** What each page holds once it stands. */
const STANDS = {
  authorities: "#all-authorities ~ details tbody tr",
  profile: ".profile-table tbody td",
  comparison: ".heat tbody td",
} as const;

/** Files and bytes a page asks for beyond what the first dashboard had: gzip, headers included. */
export async function wire(
  browser: Browser,
  site: string,
): Promise<readonly (readonly [string, number, number])[]> {
  const pages = [
    [
      "all authorities of a measure only LAIT counts",
      `indicators/${LAIT}/?area=${MEDWAY}&view=authorities`,
      STANDS.authorities,
    ],
    [
      "all authorities of a measure of the catalogue",
      `indicators/${CORE}/?area=${MEDWAY}&view=authorities`,
      STANDS.authorities,
    ],
    ["a whole profile: everything published", `profile/?area=${MEDWAY}&set=all`, STANDS.profile],
    [
      "a whole comparison: all measures, six areas",
      `compare/?area=${MEDWAY}&set=all`,
      STANDS.comparison,
    ],
  ] as const;
  const found: (readonly [string, number, number])[] = [];
  for (const [what, path, there] of pages) {
    found.push(
      await fresh(browser, 1, async (page, cdp) => {
        await page.goto(`${site}dashboard/`);
        await usable(page, "Marlbridge");
        await page.waitForLoadState("networkidle");
        let [requests, bytes] = [0, 0];
        await cdp.send("Network.enable");
        cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
          requests += 1;
          bytes += encodedDataLength;
        });
        await visit(page, path);
        await page.locator(there).first().waitFor({ state: "attached" });
        await page.waitForTimeout(700);
        return [what, requests, bytes] as const;
      }),
    );
  }
  return found;
}

/** From a click to the paint, with every file there already. Medians of so many fresh profiles. */
export async function clicks(
  browser: Browser,
  site: string,
  slower: number,
  times: number,
): Promise<readonly (readonly [string, number])[]> {
  const runs: Record<string, number>[] = [];
  for (let i = 0; i < times; i += 1) {
    runs.push(
      await fresh(browser, slower, async (page) => {
        const open = async (path: string, there: string): Promise<void> => {
          await visit(page, path);
          await page.locator(there).first().waitFor({ state: "attached" });
          await page.waitForTimeout(400);
        };
        await page.goto(`${site}dashboard/?area=${YORK}`);
        await usable(page, "York");
        await page.waitForLoadState("networkidle");
        await open(`dashboard/?area=${MEDWAY}`, ".dash-table td");
        const dashboard = await changed(page, YORK, "York");

        for (const slug of [LAIT, CORE])
          for (const code of [YORK, MEDWAY])
            await open(`indicators/${slug}/?area=${code}&view=authorities`, STANDS.authorities);
        await open(`indicators/${LAIT}/?area=${MEDWAY}&view=authorities`, STANDS.authorities);
        const authorities = await chosen(page, YORK, "#all-authorities + p", "York");
        const measure = await page.evaluate(
          async ([to]) => {
            const start = performance.now();
            history.pushState(null, "", to);
            return (
              (await window.bench.painted(
                () =>
                  document.querySelector("h1")?.textContent === "Agency social worker rate" &&
                  document.querySelector("#all-authorities + p") !== null,
              )) - start
            );
          },
          [`/indicators/${CORE}/?area=${YORK}&view=authorities`] as const,
        );

        for (const code of [MEDWAY, YORK])
          await open(`profile/?area=${code}&set=all`, STANDS.profile);
        const profile = await chosen(page, MEDWAY, "h1", "Medway");
        await page.waitForTimeout(1500);
        const whole = await chosen(page, YORK, "h1", "York", 450);
        return {
          "another authority, on all authorities of a measure": authorities,
          "another measure, on all authorities": measure,
          "another council, on the dashboard": dashboard,
          "another council, on a profile of everything": profile,
          "the same until its last line": whole,
          ...(await typed(page)),
        };
      }),
    );
  }
  return Object.keys(runs[0] ?? {}).map((what) => [
    what,
    median(runs.map((run) => run[what] ?? Number.NaN)),
  ]);
}

/**
 * From the choice of a council to the paint of something that begins with its name, and of so many
 * lines of tables.
 */
async function chosen(
  page: Page,
  code: string,
  where: string,
  name: string,
  lines = 0,
): Promise<number> {
  await openChoices(page);
  return page.evaluate(
    async ([to, at, wanted, least]) => {
      const list = [...document.querySelectorAll("label")].find(
        (label) => label.textContent === "Council",
      )?.control;
      if (!(list instanceof HTMLSelectElement)) throw new Error("no list of councils");
      const start = performance.now();
      list.value = to;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return (
        (await window.bench.painted(
          () =>
            (document.querySelector(at)?.textContent ?? "").startsWith(wanted) &&
            document.querySelectorAll("main tbody tr").length >= least,
        )) - start
      );
    },
    [code, where, name, lines] as const,
  );
}

/**
 * The slowest letter of a misspelt search among all measures and areas, until its letter stands;
 * and until what it finds does.
 */
async function typed(page: Page): Promise<Record<string, number>> {
  const box = page.getByRole("combobox", { name: "Find a measure or council" });
  await box.focus();
  await page.waitForTimeout(600);
  return page.evaluate(async () => {
    const input = document.activeElement;
    if (!(input instanceof HTMLInputElement)) throw new Error("no search box");
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    let worst = 0;
    let found = 0;
    const wanted = "repaet child protectoin plans";
    for (let n = 1; n <= wanted.length; n += 1) {
      const start = performance.now();
      value?.set?.call(input, wanted.slice(0, n));
      input.dispatchEvent(new Event("input", { bubbles: true }));
      worst = Math.max(worst, (await window.bench.painted(() => input.value.length === n)) - start);
      if (n === wanted.length)
        found =
          (await window.bench.painted(() =>
            (document.querySelector('[role="option"]')?.textContent ?? "").startsWith(
              "Repeat child protection plans",
            ),
          )) - start;
    }
    return {
      "a letter in the search box, the slowest of 29": worst,
      "the find of its last letter": found,
    };
  });
}

/** How many files a built feed has, and how many bytes. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());
  return { files: all.length, bytes: all.reduce((sum, name) => sum + statSync(name).size, 0) };
}
