import type { PageId } from "#state/url/pages.ts";

/** One kind of part of a page, found by where it stands in it. */
export type Rule = {
  readonly pick: string;
  /** 0 must stand; of the rest the lowest has room first (`fit.ts`). */
  readonly rank: number;
  /** What it is called where there was no room for it; what must stand, or is said twice, has none. */
  readonly called?: string;
  /** Whether all that is found stands or falls together. */
  readonly whole?: true;
  /** Only the first so many, counted in the page's order. */
  readonly most?: number;
};

/** A figure’s drawing with its key. */
const drawn = (figure: string): string =>
  `${figure} > :is(.trend, .trend-key, [data-picture]:not([data-picture="text"]), :has(> :is([data-picture="chart"], [data-picture="panels"])))`;
/** What a drawing says of itself: “the axis does not start at zero”. */
const saidOf = (figure: string): Rule => ({
  pick: `${figure} > [data-picture="text"]`,
  rank: 2,
  called: "notes to the picture",
});
/** What stands in a drawing that it can be read without. */
const ASIDE: readonly Rule[] = [
  { pick: ".views .readout", rank: 9 },
  { pick: ".views .trend > :is(p, .trend-events)", rank: 3, called: "notes to the picture" },
];
const sourceOf = (figure: string): string => `${figure} > .figure-foot > .figure-source`;
/** The story’s first: what stands beside or below it has a picture of its own. */
const FIRST = ".figure:not(.figure ~ .figure, .story-pair ~ .figure, .story-beside .figure)";

const ASKED: readonly Rule[] = [
  { pick: "#questions ~ ul > li", rank: 0, most: 1, called: "questions" },
  { pick: "#questions ~ ul > li", rank: 3, called: "questions" },
  { pick: "#questions ~ ul > li > p", rank: 1, most: 1, called: "reasons" },
  { pick: "#questions ~ ul > li > p", rank: 4, called: "reasons" },
];

const GRAVE = "[aria-labelledby=attention] li.notice-item";
/** What the heading counts: all of it stands before anything else is given room. */
const RED = `${GRAVE}:has(.rag-red)`;
const REASON = `${GRAVE} .notice-why > div`;
const DASHBOARD: readonly Rule[] = [
  { pick: "header > :not(.crossed)", rank: 0 },
  { pick: "header > .crossed", rank: 2, called: "what crossed in the month" },
  { pick: GRAVE, rank: 0, most: 1, called: "needs attention" },
  { pick: REASON, rank: 0, most: 1, called: "reasons" },
  { pick: RED, rank: 1, called: "needs attention" },
  { pick: GRAVE, rank: 2, called: "needs attention" },
  { pick: REASON, rank: 4, called: "reasons" },
  { pick: "[aria-labelledby=attention] > p", rank: 0 },
  { pick: drawn("[aria-labelledby=service]"), rank: 0 },
  { pick: sourceOf("[aria-labelledby=service]"), rank: 0 },
  ...ASKED,
  { pick: "#good-news ~ ol > li", rank: 5, called: "good news" },
  { pick: ".headlines .cards", rank: 6, called: "headlines" },
];

const MEASURE: readonly Rule[] = [
  ...ASIDE,
  { pick: ".measure-head > *", rank: 0 },
  { pick: ".in-words > .answer", rank: 0 },
  { pick: ".views .multiples > li", rank: 1, called: "councils drawn" },
  { pick: drawn(".views > .figure"), rank: 0 },
  saidOf(".views > .figure"),
  { pick: sourceOf(".views > .figure"), rank: 0 },
  { pick: ".service > p", rank: 0 },
  { pick: "#ask ~ ul > li", rank: 0, most: 1, called: "questions" },
  { pick: "#ask ~ ul > li", rank: 1, called: "questions" },
  { pick: ".key-figure > *", rank: 2, whole: true, called: "the figure at a glance" },
  { pick: ".views > .figure > p.small", rank: 3, called: "notes to the picture" },
];

const STORY: readonly Rule[] = [
  { pick: "h1", rank: 0 },
  { pick: ".story-opening > p", rank: 0, most: 1, called: "sentences of the answer" },
  { pick: ".story-opening > p", rank: 3, called: "sentences of the answer" },
  { pick: drawn(FIRST), rank: 0 },
  saidOf(FIRST),
  { pick: sourceOf(FIRST), rank: 0 },
  ...ASKED,
  { pick: "#findings ~ ul > li", rank: 5, called: "what does not add up" },
];

/** What a page of paper holds of a page of the app, in words that CSS knows. */
export function rulesOf(page: PageId): readonly Rule[] {
  if (page === "dashboard") return DASHBOARD;
  return page === "indicator" ? MEASURE : STORY;
}
