import * as z from "zod/mini";
import { isAdded } from "#domain/further.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { USUAL_CHOICE, type Choice } from "#domain/comparison.ts";
import { Search, type Compare } from "./fields.ts";
import { PAGES, SHARED, UNSERVED, type PageId } from "./pages.ts";

export { COMPARES, type Compare, type Search } from "./fields.ts";

/** Reads `?area=E06000035&compare=region`; faults are dropped. */
export const readSearch = (query: string): Search =>
  z.parse(Search, Object.fromEntries(new URLSearchParams(query)));

/** The inverse, in one fixed order; empty values leave no trace. */
export function writeSearch(search: Search): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(Search.shape) as (keyof Search)[]) {
    const value = search[key];
    if (value !== undefined && value !== "") params.set(key, value);
  }
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** The fields of an address that one page reads: what travels from page to page, and its own. */
export type SearchOf<P extends PageId> = Pick<
  Search,
  (typeof SHARED)[number] | (typeof PAGES)[P]["reads"][number]
>;

const only = (search: Search, keys: readonly (keyof Search)[]): Search =>
  Object.fromEntries(keys.map((key) => [key, search[key]]));

/** Where, when, against whom: what travels from page to page. */
export const shared = (search: Search): Search => only(search, SHARED);

/** An address as one page reads it: what another page's link left in it falls away. */
export const readBy = <P extends PageId>(page: P, search: Search): SearchOf<P> =>
  only(search, [...SHARED, ...PAGES[page].reads]);

const AGAINST: Record<Compare, Choice["against"]> = {
  "neighbours-2025": "2025",
  "neighbours-2021": "2021",
  region: "region",
  baseline: "past",
  group: "group",
};

/**
 * What an address chooses to stand beside England; the neighbours of 2025 and their mean where it
 * does not say.
 */
export const choiceOf = ({ compare, stat, group, called, region, since }: Search): Choice => ({
  against: compare === undefined ? USUAL_CHOICE.against : AGAINST[compare],
  statistic: stat ?? USUAL_CHOICE.statistic,
  group: group?.split("~") ?? USUAL_CHOICE.group,
  called: called ?? USUAL_CHOICE.called,
  region,
  since,
});

/** The address of a page; fields that it does not read are left out. */
export const linkTo = <P extends Exclude<PageId, "indicator">>(page: P, search: Search): string =>
  `${PAGES[page].path}${writeSearch(readBy(page, search))}`;

/** The table of a dashboard, narrowed to a part of the service or to what speaks to a judgement. */
export const partLink = (domain: string, search: Search): string =>
  `${linkTo("dashboard", { ...shared(search), domain })}#all-measures`;

/**
 * The address of a measure. One that was added here, or is a council's own, is named by the query.
 */
export const indicatorLink = (slug: string, { measure: _, ...search }: Search): string => {
  const to = (at: string, measure: Search): string =>
    `${PAGES.indicator.path.replace(":slug", at)}${writeSearch(readBy("indicator", { ...search, ...measure }))}`;
  return isAdded(slug) || isOurs(slug) ? to(UNSERVED, { measure: slug }) : to(slug, {});
};
