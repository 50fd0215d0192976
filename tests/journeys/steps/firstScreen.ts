import type { Page } from "@playwright/test";

/** What a reader meets before scrolling, in pixels of the page, and how its sentences read. */
export type FirstScreen = {
  /** The top of the heading. */
  readonly h1: number;
  /** The top of the first drawing of at least 200 by 80; null where there is none. */
  readonly chart: number | null;
  /** The share of the first screen that drawings of at least 60 by 16 cover, in per cent. */
  readonly drawn: number;
  readonly words: number;
  /** The height of the page in screens. */
  readonly screens: number;
  /** The Flesch-Kincaid grade of the sentences in the page’s main part; null where there are none. */
  readonly grade: number | null;
  /** The most words of one of them, and it. */
  readonly longest: { readonly words: number; readonly text: string };
  /** How far what was seen has moved since the page was asked for. */
  readonly moved: number;
  /** By how much the page is wider than the screen. */
  readonly over: number;
};

type Shift = { readonly value: number; readonly hadRecentInput: boolean };
declare global {
  interface Window {
    moved: number;
  }
}

/** Must be called before the page is opened, so that what moves is counted from the beginning. */
export const watchMoves = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as Shift;
        if (!hadRecentInput) Object.assign(window, { moved: window.moved + value });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
};

/** Waits until the page and what it fetches stand still, then measures. */
export async function firstScreen(page: Page): Promise<FirstScreen> {
  await page.waitForFunction(
    () => document.querySelector("h1") && !document.querySelector("[aria-busy=true]"),
  );
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
  return page.evaluate(measure);
}

/** Runs in the browser, so it holds all it needs. */
function measure(): FirstScreen {
  const [wide, high] = [window.innerWidth, window.innerHeight];
  const isSeen = (element: Element): boolean => {
    const { visibility, display, opacity } = getComputedStyle(element);
    return visibility !== "hidden" && display !== "none" && Number(opacity) > 0;
  };
  const boxes = [...document.querySelectorAll("svg, canvas")]
    .filter((e) => !e.parentElement?.closest("svg") && isSeen(e))
    .map((e) => e.getBoundingClientRect());
  const large = boxes.filter((b) => b.width >= 200 && b.height >= 80).map((b) => b.top);
  const within = (from: number, to: number, end: number): number =>
    Math.max(0, Math.min(end, to) - Math.max(0, from));
  const drawn = boxes
    .filter((b) => b.width >= 60 && b.height >= 16)
    .reduce((sum, b) => sum + within(b.left, b.right, wide) * within(b.top, b.bottom, high), 0);
  let words = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [parent, text] = [node.parentElement, (node.textContent ?? "").trim()];
    if (!parent || text === "" || parent.closest("script,style,noscript,option") || !isSeen(parent))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height, top, bottom } = range.getBoundingClientRect();
    if (width > 1 && height > 1 && top < high && bottom > 0) words += text.split(/\s+/).length;
  }
  const sentences = [...document.querySelectorAll<HTMLElement>("main p, main li")]
    // A source is a list of names, and what stands at a point of a chart a list of figures.
    .filter((e) => isSeen(e) && !e.querySelector("p, li"))
    .filter((e) => !e.closest(".figure-source, [role=status]"))
    .flatMap((e) =>
      e.innerText
        .replace(/\s+/g, " ")
        .trim()
        .split(/(?<=[.!?])\s+(?=[A-Z“"0-9])/),
    )
    .filter((sentence) => sentence.split(" ").length >= 6);
  const syllables = (word: string): number =>
    Math.max(
      1,
      word
        .toLowerCase()
        .replace(/[^a-z]/g, "")
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "")
        .match(/[aeiouy]{1,2}/g)?.length ?? 0,
    );
  const read = sentences.flatMap((s) => s.split(" ").filter((word) => /[a-z]/i.test(word)));
  const spoken = read.reduce((sum, word) => sum + syllables(word), 0);
  const longest = sentences.reduce(
    (most, text) => (text.split(" ").length > most.split(" ").length ? text : most),
    "",
  );
  return {
    h1: Math.round(document.querySelector("h1")?.getBoundingClientRect().top ?? 0),
    chart: large.length === 0 ? null : Math.round(Math.min(...large)),
    drawn: (drawn / (wide * high)) * 100,
    words,
    screens: document.documentElement.scrollHeight / high,
    grade:
      sentences.length === 0
        ? null
        : 0.39 * (read.length / sentences.length) + 11.8 * (spoken / read.length) - 15.59,
    longest: { words: longest === "" ? 0 : longest.split(" ").length, text: longest },
    moved: window.moved,
    over: Math.max(0, document.documentElement.scrollWidth - wide),
  };
}
