import type { Fault } from "#domain/impossible.ts";
import type { Quantity } from "#domain/story/story.ts";
import type { LaidDifference } from "./compare.ts";
import type { TidyFile } from "#intake/recognise/tidy/describe.ts";
import type { LaidMeasure } from "./laidMeasure.ts";

/** A measure that published files bring, and what it would change. */
export type LaidRead = LaidMeasure & { readonly difference: LaidDifference };
export type PublishedRead = {
  readonly source: string;
  /** Files that hold figures of every authority. */
  readonly from: readonly string[];
  readonly files: readonly TidyFile[];
  readonly measures: readonly LaidRead[];
  /** Measures whose figures are all loaded already. */
  readonly same: readonly string[];
  readonly quantities: ReadonlyMap<string, readonly Quantity[]>;
  /**
   * Faults that a measure's loaded years have: that is how it is counted, and no reason to refuse a
   * column for it.
   */
  readonly usual: ReadonlyMap<string, readonly Fault[]>;
  /** What of the counts is new here, in words. */
  readonly counts: readonly string[];
};

export const NOTHING_PUBLISHED: PublishedRead = {
  source: "",
  from: [],
  files: [],
  measures: [],
  same: [],
  quantities: new Map(),
  usual: new Map(),
  counts: [],
};
