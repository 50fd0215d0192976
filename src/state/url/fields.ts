import * as z from "zod/mini";
import { parseMonth, parsePeriod } from "#domain/calendar.ts";

/** The comparator beside England, the same on every page. */
export const COMPARES = [
  "neighbours-2025",
  "neighbours-2021",
  "region",
  "baseline",
  "group",
] as const;
export type Compare = (typeof COMPARES)[number];

/** A period of an address; text that is none falls away, as other faults do. */
const period = <P>(parse: (text: string) => P | null) =>
  z.catch(
    z.optional(
      z.pipe(
        z.string(),
        z.transform((said): P | undefined => parse(said) ?? undefined),
      ),
    ),
    undefined,
  );

/** What is wrong in an address falls away to the default: an old link still opens. */
const text = (pattern: RegExp) =>
  z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);

/** One of a few words. */
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.catch(z.optional(z.enum(words)), undefined);

/** Whatever a reader wrote. */
const free = z.catch(z.optional(z.string()), undefined);

/** A council's code; copied by hand from paper it may come in small letters. */
const code = z.catch(
  z.optional(
    z.pipe(
      z.string().check(z.regex(/^E\d{8}$/i)),
      z.transform((said) => said.toUpperCase()),
    ),
  ),
  undefined,
);

/** Every field of an address and what it may hold; which page reads which stands in `pages.ts`. */
export const Search = z.object({
  area: code,
  month: period(parsePeriod),
  compare: oneOf(COMPARES),
  /** What is said of a group; the mean (LAIT's) where the address does not say. */
  stat: oneOf(["median"]),
  /** The month at whose end the council's own past is taken. */
  since: period(parseMonth),
  /** The region a London borough is compared with, where it is not its own half. */
  region: text(/^E1[23]\d{6}$/),
  /** The reader's own group: codes, and what they call it. */
  group: text(/^E\d{8}(~E\d{8})*$/),
  called: free,
  /** Scenario of the mock, kept while moving between pages. */
  mock: text(/^[a-z-]+$/),
  domain: free,
  show: oneOf(["attention"]),
  sort: oneOf(["name", "change", "rating", "worst"]),
  q: free,
  /** The same page laid out as one page of paper, or for a wall, one panel at a time. */
  paper: oneOf(["poster"]),
  wall: oneOf(["on"]),
  /** The parts of the service that are open on the dashboard, or "all". */
  open: text(/^[a-z-]+(~[a-z-]+)*$/),
  basis: text(/^[a-z0-9-]+$/),
  axis: oneOf(["zoom"]),
  view: oneOf(["authorities", "different", "changing", "neighbours"]),
  /**
   * All authorities: the year, the earlier one a change is counted from, by what they are ordered,
   * and how they are drawn.
   */
  at: period(parsePeriod),
  before: period(parsePeriod),
  order: oneOf(["change"]),
  drawn: oneOf(["map"]),
  areas: text(/^E\d{8}(~E\d{8})*$/),
  set: free,
  /** All neighbours on a trend, beside the areas that are named. */
  lines: oneOf(["neighbours"]),
  funnel: oneOf(["plain"]),
  /**
   * A comparison of many: its year, the order of its measures, and the measure that orders its
   * areas ("-": lowest first).
   */
  year: text(/^\d{4}$/),
  rows: oneOf(["name", "differ"]),
  by: text(/^-?[a-z0-9-]+$/),
  /**
   * A list of the reader's own: slugs, first and last year, and its name; its areas are `areas`.
   */
  measures: text(/^[a-z0-9-]+(~[a-z0-9-]+)*$/),
  /**
   * A measure added here or a council's own: no server has a page of its name, so it stands behind
   * one address.
   */
  measure: text(/^(own|ours)-[a-z0-9-]+$/),
  from: text(/^\d{4}$/),
  to: text(/^\d{4}$/),
  title: free,
});
export type Search = z.infer<typeof Search>;
