import type { Page } from "@playwright/test";
import { PAGE_ROWS } from "#state/url/pages.ts";

/** A council of the mock that has months of its own, and one that has published years alone. */
export const BOTH = [
  ["Marlbridge", "E06999999"],
  ["York", "E06000014"],
] as const;

/** What a page needs in its address to have anything to show. */
const NEEDS: { readonly [path: string]: string } = {
  "/dashboard": "&open=all",
  "/compare": "&areas=E06000035~E06000014",
  "/list": "&measures=agency-rate~cla-rate&areas=E06000014~E06000035",
};
const VIEWS = [
  ["", "&areas=E06000035~E06000058&lines=neighbours", "&view=authorities"],
  ["&view=authorities&drawn=map", "&view=authorities&before=2019&order=change"],
  ["&view=different", "&view=changing", "&view=neighbours"],
].flat();

/**
 * The address of every page but a measure's, of one council; what is the same for every council
 * stands in the list of the first alone.
 */
export const pagesOf = (area: string): readonly string[] =>
  PAGE_ROWS.filter(([, { path, of }]) => {
    const isOnce = of !== "council" && area !== BOTH[0][1];
    return !path.includes(":slug") && !isOnce;
  }).map(([, { path }]) => `${path.slice(1)}/?area=${area}${NEEDS[path] ?? ""}`);

/** The address of every view of a measure, of one council. */
export const viewsOf = (area: string): readonly string[] =>
  VIEWS.map((view) => `indicators/cp-repeat-plans/?area=${area}${view}`);

/** Goes to another address below the site, and waits until all that is drawn there stands. */
export async function visit(page: Page, at: string): Promise<void> {
  await page.goto(new URL(at, page.url().replace(/(?<=:\d+\/).*/, "")).href);
  await standing(page);
}

/** The page and what it fetches stand still. */
async function standing(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("h1") && !document.querySelector("[aria-busy=true]"),
  );
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
}
