import { HELP } from "#domain/words/help.ts";
import {
  EXAMPLE_NOTE,
  FOUR_WORDS,
  WAYS_IN,
  sayExample,
  sayStart,
  sayWhatThisIs,
} from "#domain/words/start.ts";
import type { Examples } from "./shared.ts";

export const NEWCOMER: readonly Examples[] = [
  {
    file: "start.ts",
    what: "what a newcomer reads first",
    lines: [
      sayStart("Rutland"),
      sayWhatThisIs("Rutland"),
      ...Object.values(WAYS_IN).map(({ question, finds }) => `${question} ${finds}`),
      ...Object.values(sayExample("Rutland")),
      EXAMPLE_NOTE,
      ...FOUR_WORDS.map(({ word, means }) => `${word}: ${means}`),
    ],
  },
  {
    file: "help.ts",
    what: "how to read each page",
    lines: Object.entries(HELP).map(([page, sentences]) => `${page}: ${sentences.join(" ")}`),
  },
];
