import assert from "node:assert/strict";
import { PAGES } from "#state/url/pages.ts";
import { firstScreen, watchMoves, type FirstScreen } from "./steps/firstScreen.ts";
import { journey } from "./steps/trip.ts";

// What is seen before scrolling, as a budget: a change that pushes a heading or a picture down,
// makes a page longer or harder to read, or moves it under a reader, fails here.

const SCREENS = [
  { width: 1280, height: 800, h1: 110 },
  { width: 820, height: 1180, h1: 130 },
  { width: 360, height: 740, h1: 120 },
] as const;
type Width = (typeof SCREENS)[number]["width"];

/** At most this of each, or at least this much `drawn`, by the width of the screen. */
type Budget = {
  readonly at: readonly string[];
  readonly chart?: Readonly<Record<Width, number>>;
  readonly drawn?: Readonly<Record<Width, number>>;
  readonly words?: Readonly<Record<Width, number>>;
  readonly screens?: Readonly<Record<Width, number>>;
};

const [YORK, MARLBRIDGE] = ["area=E06000014", "area=E06999999"];
const measure = (view: string, area = YORK): string =>
  `indicators/cp-repeat-plans?${area}${view === "" ? "" : `&view=${view}`}`;

/** The least of the first screen that is drawn at 1280, where a story has two figures side by side. */
const STORIES = [
  ["front-door", 41],
  ["placements", 32],
  ["workforce", 24],
  ["money", 30],
] as const;

const BUDGETS: readonly Budget[] = [
  {
    at: ["E06999999", "E06000014", "E06000017", "E09000001"]
      .map((code) => `dashboard?area=${code}`)
      .concat(["", `?${YORK}`]),
    chart: { 1280: 730, 820: 1060, 360: 2620 },
    drawn: { 1280: 11.5, 820: 14.5, 360: 10 },
    // What crossed in the month, and the whole council beside others, stand here (decisions 45, 47).
    words: { 1280: 315, 820: 300, 360: 135 },
    screens: { 1280: 3.1, 820: 3, 360: 6.7 },
  },
  {
    at: [
      measure("", MARLBRIDGE),
      measure("changing", MARLBRIDGE),
      ...["", "authorities", "different", "changing", "authorities&drawn=map"].map((v) =>
        measure(v),
      ),
    ],
    chart: { 1280: 200, 820: 260, 360: 260 },
    drawn: { 1280: 35, 820: 28, 360: 35 },
    screens: { 1280: 3.1, 820: 2.8, 360: 6.8 },
  },
  {
    at: [measure("neighbours"), measure("neighbours", MARLBRIDGE)],
    chart: { 1280: 250, 820: 300, 360: 330 },
    screens: { 1280: 3, 820: 2.8, 360: 8.5 },
  },
  ...STORIES.map(([page, drawn]): Budget => ({
    at: [MARLBRIDGE, YORK].map((area) => `${page}?${area}`),
    chart: { 1280: 205, 820: 280, 360: 320 },
    drawn: { 1280: drawn, 820: 13, 360: 30 },
    screens: { 1280: 4.7, 820: 4.7, 360: 11.5 },
  })),
  {
    // A line a measure, with what stands beside it: most of its words are names of measures.
    at: [MARLBRIDGE, YORK, "area=E06000035", "area=E09000001"].map((area) => `compare?${area}`),
    chart: { 1280: 260, 820: 260, 360: 260 },
    drawn: { 1280: 65, 820: 65, 360: 57 },
    words: { 1280: 300, 820: 300, 360: 120 },
    screens: { 1280: 4.6, 820: 3.8, 360: 7.6 },
  },
  {
    at: [MARLBRIDGE, YORK, "area=E06000035", "area=E09000001"].map((area) => `profile?${area}`),
    chart: { 1280: 200, 820: 260, 360: 260 },
    drawn: { 1280: 70, 820: 70, 360: 60 },
    words: { 1280: 290, 820: 260, 360: 120 },
    screens: { 1280: 4.6, 820: 4.9, 360: 10.6 },
  },
  {
    // Every other page, so that each keeps its heading near the top and its sentences short.
    at: Object.values(PAGES)
      .filter(
        ({ path }) =>
          !/dashboard|:slug|front-door|placements|workforce|money|compare|profile/.test(path),
      )
      .flatMap(({ path }) => [MARLBRIDGE, YORK].map((area) => `${path.slice(1)}?${area}`)),
  },
];

/** Members’ pages are read at grade 8; the page of a file’s mistakes is the analyst’s. */
const GRADE = 8;
const [LONGEST, MOVED] = [25, 0.01];

/** What is over its budget, in words; none where all is well. */
function overOf(found: FirstScreen, budget: Budget, screen: (typeof SCREENS)[number]): string[] {
  const { width } = screen;
  const most = (name: string, is: number | null, at: number | undefined): string[] =>
    at === undefined || (is !== null && is <= at) ? [] : [`${name} ${String(is)}, at most ${at}`];
  return [
    ...most("heading’s top", found.h1, screen.h1),
    ...most("first drawing’s top", found.chart, budget.chart?.[width]),
    ...most("words", found.words, budget.words?.[width]),
    ...most("screens", Number(found.screens.toFixed(2)), budget.screens?.[width]),
    ...most("reading grade", Number((found.grade ?? 0).toFixed(1)), GRADE),
    ...most(`words of “${found.longest.text}”:`, found.longest.words, LONGEST),
    ...most("layout shift", Number(found.moved.toFixed(3)), MOVED),
    ...most("sideways", found.over, 0),
    ...(found.drawn < (budget.drawn?.[width] ?? 0)
      ? [`drawn ${found.drawn.toFixed(1)}%, at least ${budget.drawn?.[width] ?? 0}%`]
      : []),
  ];
}

for (const screen of SCREENS)
  for (const half of [0, 1])
    journey(
      `what is seen first keeps its budget on every page at ${screen.width}, part ${half + 1} of 2`,
      async ({ open, site }) => {
        const page = await open("glossary", { width: screen.width });
        await page.setViewportSize(screen);
        await watchMoves(page);
        const over: string[] = [];
        const all = BUDGETS.flatMap((budget) => budget.at.map((at) => ({ at, budget })));
        for (const { at, budget } of all.filter((_, i) => i % 2 === half)) {
          await page.goto("about:blank");
          await page.goto(new URL(at, site).href);
          over.push(
            ...overOf(await firstScreen(page), budget, screen).map((text) => `${at}: ${text}`),
          );
        }
        assert.deepEqual(over, []);
      },
    );

journey(
  "a story’s first figure and the next stand level side by side at 1280, both drawn in the first screen, and one below the other at 1000; a table opened in the narrower column stays in it",
  async ({ open }) => {
    const page = await open("glossary", { width: 1280 });
    for (const [path] of STORIES)
      for (const area of [MARLBRIDGE, YORK, "area=E09000001", "area=E06000017"]) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(new URL(`/${path}?${area}`, page.url()).href);
        const columns = page.locator(".story-pair > *");
        await columns.nth(1).locator("svg").first().waitFor();
        const [first, beside] = await Promise.all([0, 1].map((i) => columns.nth(i).boundingBox()));
        assert.ok(first && beside, `${path}?${area}: two columns`);
        assert.equal(first.y, beside.y, `${path}?${area}: level`);
        assert.ok(beside.x > first.x + first.width, `${path}?${area}: side by side`);
        for (const i of [0, 1]) {
          const drawing = await columns.nth(i).locator("svg[width]").first().boundingBox();
          assert.ok(drawing && drawing.y + drawing.height <= 800, `${path}?${area}: drawing ${i}`);
        }
        for (const summary of await columns.nth(1).locator("summary").all()) await summary.click();
        const wide = await columns
          .nth(1)
          .locator("table, svg, button")
          .evaluateAll((all, right) => {
            const over = all.filter((e) => e.getBoundingClientRect().right > right + 1);
            return over.map((e) => e.outerHTML.slice(0, 80));
          }, beside.x + beside.width);
        assert.deepEqual(wide, [], `${path}?${area}: sticks out`);
        await page.setViewportSize({ width: 1000, height: 800 });
        const [above, below] = await Promise.all([0, 1].map((i) => columns.nth(i).boundingBox()));
        assert.ok(above && below && below.y >= above.y + above.height, `${path}?${area}: stacked`);
      }
  },
);

journey(
  "what drives the overspend on placements is read without scrolling, on both pages that tell it",
  async ({ open }) => {
    const page = await open("glossary", { width: 1280 });
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of ["placements", "money"]) {
      await page.goto(new URL(`/${path}?${MARLBRIDGE}`, page.url()).href);
      const said = page.getByText(/itself cannot be split by number, price and kind of place/);
      const box = await said.boundingBox();
      assert.ok(box && box.y + box.height <= 800, `${path}: ends at ${box?.y} + ${box?.height}`);
    }
  },
);
