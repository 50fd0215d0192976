import type { PeriodId } from "../calendar.ts";
import type { Reported } from "../council.ts";
import type { Indicator } from "../indicator.ts";
import type { Evidence } from "../scorecard/row.ts";
import type { Others } from "./beside.ts";
import type { Reach } from "./span.ts";
import type { Story } from "./story.ts";

/**
 * What each of the four stories is told from: one area's counts and measures, what it reported, and
 * who stands beside it.
 */
export type Facts = {
  readonly name: string;
  readonly story: Story;
  readonly evidence: Evidence;
  /** What the council printed in papers to its committees. */
  readonly reported: readonly Reported[];
  readonly indicators: readonly Indicator[];
  readonly others: Others;
  /** The month or year asked for; null for the newest. */
  readonly asAt: PeriodId | null;
  readonly reach: Reach;
};

/**
 * A story told: its answer in two to four sentences, the figures its page draws, and what does not
 * add up or agree, each with its source.
 */
export type Told<Figures> = {
  /** The answer in a line, the council's name first. */
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly figures: Figures;
  readonly findings: readonly string[];
};
