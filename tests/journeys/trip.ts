import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const DIST = process.env["DIST"] ?? join(import.meta.dirname, "../../dist");
export const dist = (): string => DIST;

/** The day on which every journey takes place: Marlbridge's October is 22 days old. */
const NOW = "2026-11-22T12:00:00Z";

export type Journey = { readonly sentence: string; readonly go: (trip: Trip) => Promise<void> };
export const journey = (sentence: string, go: Journey["go"]): Journey => ({ sentence, go });

/** One reader with a fresh browser profile, and everything that goes wrong behind the page while they read. */
export type Trip = {
  readonly site: string;
  /** Opens an address below the site, or a whole address; `failing` forgives the console what a deliberate failure writes there. */
  readonly open: (
    path: string,
    options?: { readonly failing?: boolean; readonly width?: number } & BrowserContextOptions,
  ) => Promise<Page>;
  readonly faults: readonly string[];
  /** The paths asked for so far, in order. */
  readonly asked: readonly string[];
  readonly end: () => Promise<void>;
};

export function aTrip(browser: Browser, site: string): Trip {
  const faults: string[] = [];
  const asked: string[] = [];
  const ends: (() => Promise<void>)[] = [];
  const open: Trip["open"] = async (path, { failing = false, width = 1280, ...options } = {}) => {
    const address = new URL(path.replace(/^\//, ""), site).href;
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
    page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && (!failing || message.text().startsWith("CSP")))
        faults.push(`console: ${message.text().split("\n")[0] ?? ""}`);
    });
    page.on("request", (request) => {
      const { host, protocol, pathname } = new URL(request.url());
      asked.push(pathname);
      if (protocol !== "blob:" && host !== new URL(address).host)
        faults.push(`a request to another host: ${request.url()}`);
    });
    await page.goto(address);
    return page;
  };
  return {
    site,
    open,
    faults,
    asked,
    end: async () => void (await Promise.all(ends.map((end) => end()))),
  };
}

/** The page has the council's or the measure's heading: its figures are there. */
export const titled = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 1, name }).waitFor();
export const dashboardOf = (page: Page, council: string): Promise<void> =>
  titled(page, new RegExp(`^${council.replace(/[()]/g, "\\$&")}[:,] `));
export const chart = (page: Page) => page.getByRole("application");
/** What a reader sees: hidden text is not in it. */
export const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every WCAG 2.2 A and AA rule axe can check, on the whole page, none left out: what it finds, in words. */
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

/** What sticks out of the page sideways: the page itself, or any box in it. Empty when nothing does. */
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
