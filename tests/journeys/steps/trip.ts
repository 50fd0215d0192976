import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test, type BrowserContextOptions, type Page } from "@playwright/test";
import { serve } from "../../support/serve.ts";
import { dist } from "./dist.ts";

/** The day on which every journey takes place: Marlbridge's October is 22 days old. */
const NOW = "2026-11-22T12:00:00Z";

/**
 * One reader with a fresh browser profile; everything that goes wrong behind the page while they
 * read fails the journey.
 */
export type Trip = {
  /**
   * Opens an address below the site, or a whole address; `failing` forgives the console what a
   * deliberate failure writes there.
   */
  readonly open: (
    path: string,
    options?: { readonly failing?: boolean; readonly width?: number } & BrowserContextOptions,
  ) => Promise<Page>;
  /** The paths asked for so far, in order. */
  readonly asked: string[];
};

/**
 * Tells in `faults` of everything a page does that it must not, and in `asked` of all it asks for.
 */
function watch(
  page: Page,
  host: string,
  failing: boolean,
  faults: string[],
  asked: string[],
): void {
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && (!failing || message.text().startsWith("CSP")))
      faults.push(`console: ${message.text().split("\n")[0] ?? ""}`);
  });
  page.on("request", (request) => {
    const { host: to, protocol, pathname } = new URL(request.url());
    asked.push(pathname);
    if (protocol !== "blob:" && to !== host)
      faults.push(`a request to another host: ${request.url()}`);
  });
}

/**
 * A journey is a sentence about a reader, and what they do; `site` is the built app on a plain web
 * server, one for each worker.
 */
export const journey = test.extend<Trip, { site: string }>({
  site: [
    async ({}, use) => {
      const served = await serve(dist());
      await use(served.address);
      await served.close();
    },
    { scope: "worker" },
  ],
  asked: async ({}, use) => use([]),
  open: async ({ browser, site, asked }, use) => {
    const faults: string[] = [];
    const ends: (() => Promise<void>)[] = [];
    await use(async (path, { failing = false, width = 1280, ...options } = {}) => {
      const address = new URL(path.replace(/^\//, ""), site);
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: "en-GB",
        ...options,
      });
      ends.push(() => context.close());
      await context.clock.setFixedTime(NOW);
      await context.addInitScript(() =>
        addEventListener("securitypolicyviolation", (e) =>
          console.error(`CSP: ${e.violatedDirective} stopped ${e.blockedURI}`),
        ),
      );
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      watch(page, address.host, failing, faults, asked);
      await page.goto(address.href);
      return page;
    });
    // What is on its way when a journey ends is not waited for, nor is its end.
    const found = [...faults];
    await Promise.all(ends.map((end) => end()));
    if (found.length > 0) throw new Error(found.join("\n"));
  },
});

/** The page has the council's or the measure's heading: its figures are there. */
/** A page that has come: while it is fetched its heading stands already, with nothing under it. */
export const titled = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole("heading", { level: 1, name })
    .and(page.locator('h1:not([aria-busy="true"] h1)'))
    .waitFor();
export const dashboardOf = (page: Page, council: string): Promise<void> =>
  titled(page, new RegExp(`^${council.replace(/[()]/g, "\\$&")}[:,] `));
export const chart = (page: Page) => page.getByRole("application");
/** Opens the tables behind a measure's trend. */
export async function openFigures(page: Page): Promise<void> {
  await page.getByText(/^The same figures as a table, /).click();
  await page.getByRole("table", { name: /^The same figures/ }).waitFor();
}
/** What a reader sees: hidden text is not in it. */
export const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Every WCAG 2.2 A and AA rule axe can check, on the whole page, none left out: what it finds, in
 * words.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    type Found = { violations: { id: string; help: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<Found> } };
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(
      (v) =>
        `${v.id}: ${v.help}: ${v.nodes.length} times, first ${v.nodes[0]?.html.slice(0, 160) ?? ""}`,
    );
  }, TAGS);
}

/**
 * What sticks out of the page sideways: the page itself, or any box in it. Empty when nothing does.
 */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`]
        : [];
    for (const box of document.querySelectorAll(
      "main *:not(svg *):not(option):not(optgroup):not(.govuk-visually-hidden)",
    )) {
      const { right, left, width: own } = box.getBoundingClientRect();
      // A wide table may scroll inside a frame of its own; the frame itself must fit.
      if (box.parentElement?.closest('[tabindex="0"]')) continue;
      if (own > 0 && (right > width + 1 || left < -1) && out.length < 4)
        out.push(
          `<${box.tagName.toLowerCase()} class="${box.getAttribute("class") ?? ""}"> from ${Math.round(left)} to ${Math.round(right)}: ${(box.textContent ?? "").slice(0, 40)}`,
        );
    }
    return out;
  });
