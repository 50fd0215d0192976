import { openChoices } from "../journeys/steps/frame.ts";
import type { Browser, CDPSession, Page } from "@playwright/test";

/** A fresh browser profile each time: nothing cached, nothing remembered. */
export async function fresh<T>(
  browser: Browser,
  slower: number,
  run: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  });
  // tsx wraps named functions in a helper of its own that the page does not know.
  await context.addInitScript("globalThis.__name = (of) => of");
  await context.addInitScript(watch);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  try {
    return await run(page, cdp);
  } finally {
    await context.close();
  }
}

type Watched = { readonly painted: (there: () => boolean) => Promise<number> };
declare global {
  interface Window {
    readonly bench: Watched;
  }
}

/**
 * Runs in the page: the time, from the start of navigation, at which something is there and a frame
 * with it has been painted.
 */
function watch(): void {
  const painted = (there: () => boolean): Promise<number> =>
    new Promise((done) => {
      const tell = () =>
        requestAnimationFrame(() => {
          // A message after the frame's callbacks comes once the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(null);
        });
      const observer = new MutationObserver(() => check());
      const check = (): boolean => {
        if (!there()) return false;
        observer.disconnect();
        tell();
        return true;
      };
      if (!check())
        observer.observe(document, {
          childList: true,
          subtree: true,
          attributes: true,
          characterData: true,
        });
    });
  Object.assign(window, { bench: { painted } });
}

/** The dashboard of a council can be used: its name, its cards and the parts of its table stand. */
export const usable = (page: Page, council: string): Promise<number> =>
  page.evaluate(
    (name) =>
      window.bench.painted(
        () =>
          (document.querySelector("h1")?.textContent ?? "").startsWith(name) &&
          document.querySelectorAll(".card").length >= 10 &&
          document.querySelectorAll(".parts button").length >= 10,
      ),
    council,
  );

/** From the choice in the list to the painted dashboard of another council. */
export async function changed(page: Page, code: string, council: string): Promise<number> {
  await openChoices(page);
  return page.evaluate(
    async ([to, name]) => {
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
            (document.querySelector("h1")?.textContent ?? "").startsWith(`${name}:`) ||
            (document.querySelector("h1")?.textContent ?? "").startsWith(`${name},`),
        )) - start
      );
    },
    [code, council] as const,
  );
}

/** The line of the chart is drawn. */
export const drawn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    window.bench.painted(() => document.querySelector(".recharts-line-curve[d]") !== null),
  );

export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName("first-contentful-paint");
          if (first) done(first.startTime);
        }).observe({ type: "paint", buffered: true }),
      ),
  );

export const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
