import { GLOSSARY } from "#domain/words/glossary.ts";
import { BESIDE } from "./examples/beside.ts";
import { BESIDE_US } from "./examples/besideUs.ts";
import { COUNCIL } from "./examples/council.ts";
import { FIGURE } from "./examples/figure.ts";
import { NEWCOMER } from "./examples/newcomer.ts";
import { STORY } from "./examples/story.ts";
import type { Examples } from "./examples/shared.ts";

/** Files of words that others are made of: what they say stands in their examples. */
export const PARTS = [
  "figure/sayNoticeShort.ts",
  "figure/sayNoticeWhy.ts",
  "story/cite.ts",
  "story/sayAgency.ts",
  "story/telling.ts",
  "story/frontDoorFindings.ts",
  "story/workforceFindings.ts",
  "story/placementFindings.ts",
  "story/sayPlaces.ts",
];

const GLOSSARY_EXAMPLES: Examples = {
  file: "glossary.ts",
  what: "what the words mean",
  lines: GLOSSARY.map(({ term, meaning }) => `${term}: ${meaning}`),
};

export const EXAMPLES: readonly Examples[] = [
  GLOSSARY_EXAMPLES,
  ...NEWCOMER,
  ...FIGURE,
  ...BESIDE,
  ...BESIDE_US,
  ...COUNCIL,
  ...STORY,
];
