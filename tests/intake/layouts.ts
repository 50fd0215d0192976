import fc from "fast-check";
import type { Indicator } from "#domain/indicator.ts";
import { MEASURES, truthOf, type Covers, type Published, type True } from "./truth.ts";

/**
 * How a table of true figures is laid out: everything that councils do differently, drawn at
 * random.
 */
export type Layout = {
  readonly orientation: "wide" | "long" | "month-rows";
  readonly months: number;
  readonly skipLast: boolean;
  /** How the months are written. */
  readonly heading: "Oct-26" | "October 2026" | "2026-10" | "31/10/2026" | "bare" | "bare-grouped";
  /** What stands below each month of a wide table. */
  readonly under: "figure" | "target-actual" | "actual-target-rag" | "num-den-%";
  readonly scale: "signed" | "bare" | "fraction" | "inline";
  /** Shares as numbers of children where the layout has room for both. */
  readonly counts: boolean;
  readonly rates: "count" | "rate";
  readonly covers: Covers;
  /** Where the file says what its figures cover; nowhere. */
  readonly says: "title" | "name" | "column" | "nowhere";
  readonly names: "slug" | "name" | "short" | "numbered";
  readonly extras: readonly Extra[];
  readonly team: "none" | "parts-and-whole" | "parts" | "one-part";
  readonly sections: boolean;
  readonly totals: "none" | "quarter" | "total" | "row";
  readonly title: boolean;
  readonly foot: boolean;
  readonly blanks: boolean;
  readonly order: number;
};
const EXTRAS = [
  "Target",
  "RAG",
  "YTD",
  "2025/26 outturn",
  "Same month last year",
  "England",
  "Statistical neighbours",
  "Owner",
  "Ref",
  "DoT",
  "Comment",
  "Tolerance",
] as const;
export type Extra = (typeof EXTRAS)[number];

export const layouts: fc.Arbitrary<Layout> = fc.record({
  orientation: fc.constantFrom("wide", "wide", "long", "month-rows"),
  months: fc.integer({ min: 1, max: 7 }),
  skipLast: fc.boolean(),
  heading: fc.constantFrom(
    "Oct-26",
    "October 2026",
    "2026-10",
    "31/10/2026",
    "bare",
    "bare-grouped",
  ),
  under: fc.constantFrom("figure", "figure", "target-actual", "actual-target-rag", "num-den-%"),
  scale: fc.constantFrom("signed", "bare", "fraction", "inline"),
  counts: fc.boolean(),
  rates: fc.constantFrom("count", "rate"),
  covers: fc.constantFrom("month", "month", "rolling-12", "ytd"),
  says: fc.constantFrom("title", "name", "column", "nowhere"),
  names: fc.constantFrom("slug", "name", "short", "numbered"),
  extras: fc.uniqueArray(fc.constantFrom(...EXTRAS), { maxLength: 5 }),
  team: fc.constantFrom("none", "none", "parts-and-whole", "parts", "one-part"),
  sections: fc.boolean(),
  totals: fc.constantFrom("none", "none", "quarter", "total", "row"),
  title: fc.boolean(),
  foot: fc.boolean(),
  blanks: fc.boolean(),
  order: fc.nat(),
});

export const truths = (
  of: (slug: string) => Indicator,
  published: Published,
): fc.Arbitrary<readonly True[]> =>
  fc
    .uniqueArray(fc.constantFrom(...MEASURES), { minLength: 2, maxLength: 6 })
    .chain((slugs) => fc.tuple(...slugs.map((slug) => truthOf(of(slug), published))));
