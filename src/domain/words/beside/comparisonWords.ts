import type { NeighbourModel } from "../../area.ts";
import type { Statistic } from "../../benchmark.ts";
import { sayMonth, type Month } from "../../calendar.ts";

/** How a comparison, its figure and its councils are called, wherever they are named. */
export type ComparisonWords = {
  /** In a sentence: "the neighbours’ mean", "the South East". */
  readonly figure: string;
  /** Among other figures in brackets: "neighbours’ mean", "South East". */
  readonly inList: string;
  /** The name of a line: "Neighbours’ mean". */
  readonly line: string;
  readonly head: string;
  /** As one of several that a figure is set beside: "the neighbours", "the South East". */
  readonly who: string;
  /** After the council and "and": "its neighbours". */
  readonly its: string;
  readonly column: string;
  /** After a figure, in brackets: whose neighbours they are. Empty where nothing needs saying. */
  readonly note: string;
  readonly members: string;
  /** What one of its councils is: "a neighbour", "in “Coast”". */
  readonly member: string;
  /** The same as its role in a file or a key: "Neighbour", "In “Coast”". */
  readonly role: string;
  /** The head of their column. */
  readonly memberHead: string;
  /** After how many they are: "10 neighbours", "5 in “Coast”". */
  readonly counted: string;
  /** From their lowest to their highest: "the neighbours’ range". */
  readonly range: string;
  /** What there are of a group that nobody is in: "no neighbours in this model". */
  readonly nobody: string;
  /** Where nothing stands beside a figure. */
  readonly none: string;
};

/** Of no group: nobody is one of it, and it has no range. */
const NO_GROUP = {
  its: "",
  member: "",
  role: "",
  memberHead: "",
  counted: "",
  range: "",
  nobody: "",
} as const;

export const modelWords = (model: NeighbourModel, statistic: Statistic): ComparisonWords => ({
  figure: `the neighbours’ ${statistic}`,
  inList: `neighbours’ ${statistic}`,
  line: `Neighbours’ ${statistic}`,
  head: "Neighbours",
  who: "the neighbours",
  its: "its neighbours",
  column: `Neighbours’ ${statistic}`,
  note: `${model} model`,
  members: model === "2025" ? "the May 2025 model" : "the April 2021 model",
  member: "a neighbour",
  role: "Neighbour",
  memberHead: "Neighbour",
  counted: "neighbours",
  range: "the neighbours’ range",
  nobody: "no neighbours in this model",
  none: "None",
});

const STATISTIC: Record<Statistic, string> = { mean: "Mean", median: "Median" };

/** A group that a reader made and named. */
export const ownGroupWords = (called: string, statistic: Statistic): ComparisonWords => ({
  figure: `the ${statistic} of “${called}”`,
  inList: `${statistic} of “${called}”`,
  line: `${STATISTIC[statistic]} of “${called}”`,
  head: called,
  who: `“${called}”`,
  its: `“${called}”`,
  column: `${called}: ${statistic}`,
  note: "own group",
  members: "the group chosen above",
  member: `in “${called}”`,
  role: `In “${called}”`,
  memberHead: "Council",
  counted: `in “${called}”`,
  range: `the range of “${called}”`,
  nobody: `no councils in “${called}”`,
  none: "None",
});

/** "the South East", but "London": a part of a larger whole has its article. */
const withArticle = (region: string): string =>
  /^(North|South|East|West) /.test(region) ? `the ${region}` : region;

export const regionWords = (name: string): ComparisonWords => ({
  ...NO_GROUP,
  figure: withArticle(name),
  inList: name,
  line: name,
  head: name,
  who: withArticle(name),
  column: name,
  note: "",
  members: name,
  none: "None",
});

/** The council as it stood at the end of a month; null where it has nothing from before. */
export const pastWords = (since: Month | null): ComparisonWords => ({
  ...NO_GROUP,
  figure: "our own past",
  inList: "our own past",
  line: "Our own past",
  head: "Our own past",
  who: "our own past",
  column: since === null ? "Our own past" : `Since ${sayMonth(since)}`,
  note: "",
  members: "our own past",
  none: since === null ? "No earlier figures" : "Nothing given by then",
});
