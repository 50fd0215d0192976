import type { Search } from "./fields.ts";

// Every page of the app, one row each. The router, the navigation, the build, the line that says
// what a page cannot follow, the list of pages and the journeys read it; its component stands in
// `app/routes.tsx`, which does not compile without one. The build reads it too: it is data alone.

/** What travels from page to page: where, when, against whom. */
export const SHARED = [
  "area",
  "month",
  "compare",
  "stat",
  "since",
  "region",
  "group",
  "called",
  "mock",
] as const satisfies readonly (keyof Search)[];

/** The groups of pages, in the order of the navigation. */
const GROUPS = {
  overview: "Overview",
  stories: "Stories",
  compare: "Compare",
  meetings: "Meetings",
  data: "Data",
} as const;
export type GroupId = keyof typeof GROUPS;
export const GROUP_ROWS = Object.entries(GROUPS);

/** What a page reads that can be laid out as one page of paper, and for a wall. */
const LAID_OUT = ["paper", "wall"] as const;

export type PageRow = {
  /** Below the app's own folder; `:slug` stands for a measure. */
  readonly path: string;
  readonly group: GroupId;
  /** Its name in the navigation and in the list of pages. */
  readonly name: string;
  /** What a reader comes to it with. */
  readonly question: string;
  /** Whether the navigation names it: a measure is found by search. */
  readonly inNavigation: boolean;
  /** A page of one council, or of the reader's own choice of many. */
  readonly of: "council" | "reader";
  /** Whether its figures stand at the month of the address; the frame says which, and changes it. */
  readonly atMonth: boolean;
  /** The fields of an address it reads beside the shared ones. */
  readonly reads: readonly (keyof Search)[];
  /**
   * Comparisons it cannot set beside its figures; there it keeps to the neighbours of 2025, and
   * says so.
   */
  readonly cannot: readonly ("baseline" | "region")[];
  /** Views (`view=`) with which it compares councils, where a council's own past is nobody. */
  readonly comparesIn?: readonly string[];
};

export const PAGES = {
  dashboard: {
    path: "/dashboard",
    group: "overview",
    name: "Dashboard",
    question: "What changed since last month, and what needs attention?",
    inNavigation: true,
    of: "council",
    atMonth: true,
    reads: ["domain", "show", "sort", "q", "open", ...LAID_OUT],
    cannot: [],
  },
  quality: {
    path: "/assurance",
    group: "overview",
    name: "Quality",
    question: "Is what is on time also done well?",
    inNavigation: true,
    of: "council",
    atMonth: true,
    reads: [],
    cannot: [],
  },
  start: {
    path: "/start",
    group: "overview",
    name: "Start here",
    question: "What is this, and where do I begin?",
    inNavigation: true,
    of: "council",
    atMonth: false,
    reads: [],
    cannot: [],
  },
  frontDoor: {
    path: "/front-door",
    group: "stories",
    name: "Front door",
    question: "What comes in, how fast is it answered, and where does it go?",
    inNavigation: true,
    of: "council",
    atMonth: true,
    reads: ["basis", ...LAID_OUT],
    cannot: [],
  },
  placements: {
    path: "/placements",
    group: "stories",
    name: "Placements",
    question: "Where do our children live, and what does it cost?",
    inNavigation: true,
    of: "council",
    atMonth: true,
    reads: LAID_OUT,
    cannot: [],
  },
  workforce: {
    path: "/workforce",
    group: "stories",
    name: "Workforce",
    question: "Who works with our children, and do they stay?",
    inNavigation: true,
    of: "council",
    atMonth: true,
    reads: LAID_OUT,
    cannot: [],
  },
  money: {
    path: "/money",
    group: "stories",
    name: "Money",
    question: "Will we overspend, and why?",
    inNavigation: true,
    of: "council",
    atMonth: true,
    reads: LAID_OUT,
    cannot: [],
  },
  compare: {
    path: "/compare",
    group: "compare",
    name: "Compare",
    question: "How do several councils stand beside each other?",
    inNavigation: true,
    of: "council",
    atMonth: false,
    reads: ["areas", "set", "year", "rows", "by"],
    cannot: ["baseline"],
  },
  profile: {
    path: "/profile",
    group: "compare",
    name: "Profile",
    question: "Where is this council unlike its neighbours?",
    inNavigation: true,
    of: "council",
    atMonth: false,
    reads: ["set", "sort"],
    cannot: ["baseline", "region"],
  },
  list: {
    path: "/list",
    group: "meetings",
    name: "Your list for a meeting",
    question: "What do I want to follow, for which councils?",
    inNavigation: true,
    of: "reader",
    atMonth: false,
    reads: ["measures", "areas", "from", "to", "title"],
    cannot: [],
  },
  data: {
    path: "/data",
    group: "data",
    name: "What is here",
    question: "What is here, and can it be trusted?",
    inNavigation: true,
    of: "council",
    atMonth: false,
    reads: [],
    cannot: [],
  },
  load: {
    path: "/data/load",
    group: "data",
    name: "Load figures",
    question: "What is in this file, and is any of it wrong?",
    inNavigation: true,
    of: "council",
    atMonth: false,
    reads: [],
    cannot: [],
  },
  glossary: {
    path: "/glossary",
    group: "data",
    name: "What the words mean",
    question: "What does a word on these pages mean?",
    inNavigation: true,
    of: "reader",
    atMonth: false,
    reads: [],
    cannot: [],
  },
  indicator: {
    path: "/indicators/:slug",
    group: "overview",
    name: "A measure",
    question: "What is happening to this measure, does it matter, and what should I ask?",
    inNavigation: false,
    of: "council",
    atMonth: true,
    reads: [
      "basis",
      "axis",
      "view",
      "at",
      "before",
      "order",
      "drawn",
      "areas",
      "lines",
      "funnel",
      "measure",
      ...LAID_OUT,
    ],
    cannot: [],
    comparesIn: ["authorities", "different", "neighbours"],
  },
} as const satisfies Record<string, PageRow>;

export type PageId = keyof typeof PAGES;
/** The pages that tell a story, by the same name on the page and in the command. */
export type StoryId = {
  [P in PageId]: (typeof PAGES)[P]["group"] extends "stories" ? P : never;
}[PageId];
export const isStory = (page: PageId): page is StoryId => PAGES[page].group === "stories";
/** Every page in the order of the navigation, as plain rows. */
export const PAGE_ROWS: readonly (readonly [PageId, PageRow])[] = Object.entries(PAGES).map(
  ([id, row]) => [id as PageId, row],
);

/** A page that the navigation can name: a measure's address needs to know which. */
export type NamedPage = Exclude<PageId, "indicator">;
/** Each group with its name and the pages that the navigation names in it; never without one. */
export const NAVIGATION: readonly {
  readonly group: GroupId;
  readonly name: string;
  readonly pages: readonly (readonly [NamedPage, PageRow])[];
}[] = (Object.keys(GROUPS) as GroupId[]).map((group) => ({
  group,
  name: GROUPS[group],
  pages: PAGE_ROWS.flatMap(([id, row]) =>
    row.group === group && row.inNavigation && id !== "indicator" ? [[id, row] as const] : [],
  ),
}));

const plain = (path: string): string => path.replace(/\/+$/, "");

/**
 * Which page a path below the app's own folder is; null for none. A last slash makes no difference.
 */
export function pageAt(path: string): PageId | null {
  const found = PAGE_ROWS.find(([, row]) => {
    const [before = "", after] = row.path.split(":slug");
    if (after === undefined) return plain(path) === row.path;
    const slug = plain(path).slice(before.length);
    return path.startsWith(before) && slug !== "" && !slug.includes("/");
  });
  return found?.[0] ?? null;
}

/** Whether a page can be laid out as one page of paper, and for a wall. */
export const canBeLaidOut = (page: PageId): boolean =>
  (PAGES[page].reads as PageRow["reads"]).includes("paper");

/** Stands in the address in place of a measure that no server has a page of: the query names it. */
export const UNSERVED = "added";

/**
 * The address of every page without its query, given the measures there are: what a plain server
 * has to hold.
 */
export const addresses = (slugs: readonly string[]): readonly string[] =>
  PAGE_ROWS.flatMap(([, { path }]) =>
    path.includes(":slug")
      ? [UNSERVED, ...slugs].map((slug) => path.replace(":slug", slug))
      : [path],
  );
