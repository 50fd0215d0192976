import type { Basis, Frame } from "./calendar.ts";

/** Units as the feed names them; how they print is in `format.ts`. */
export const UNITS = [
  "count",
  "percent",
  "per-10k",
  "per-100k",
  "per-1k",
  "score",
  "weeks",
  "cases",
  "gbp-week",
  "gbp",
  "gbp-000",
  "variance-000",
] as const;
export type Unit = (typeof UNITS)[number];

/** DfE's own polarity is the default; `context` is never judged (domain rules 5). */
export const POLARITIES = ["high", "low", "context"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const RANGES = ["over-100", "signed"] as const;
export type Range = (typeof RANGES)[number];

export type Indicator = {
  readonly slug: string;
  readonly id: string;
  readonly core: boolean;
  /** Place among the fifteen headline cards, or null. */
  readonly headline: number | null;
  readonly domain: string;
  readonly name: string;
  readonly shortName: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly polarity: Polarity;
  /**
   * What the figure may be beyond a share of its whole or a plain count: over 100 % where what was
   * late can be caught up, below nought where a net change is counted. Unusual all the same: a
   * person confirms it.
   */
  readonly range?: Range;
  /** LAIT gives no quality band where the figures lie too close together; ranks still stand. */
  readonly noBand?: true;
  /**
   * A total: England's figure is the sum of all councils', so it is no comparator for one of them.
   */
  readonly total?: true;
  /** How a council's own figure is shown on the dashboard; null where none is expected. */
  readonly localBasis: Basis | null;
  /** The published series, or null with the reason why there is none. */
  readonly published: {
    readonly frame: Frame;
    readonly source: string;
    readonly note: string;
  } | null;
  /** Why nobody publishes it; empty where it is published, here or elsewhere. */
  readonly noNational: string;
};

/** What an indicator counts and how to question it, in our own plain words. */
export type Words = {
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly why: string;
  readonly ask: readonly string[];
  readonly caution: string;
  readonly synonyms: readonly string[];
};
