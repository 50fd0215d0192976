import { HELP } from "#domain/words/help.ts";
import {
  EXAMPLE_NOTE,
  FOUR_WORDS,
  WAYS_IN,
  sayExample,
  sayStart,
  sayWhatThisIs,
} from "#domain/words/start.ts";
import { CONTINUES, sayLeftOut, sayPanel, sayPrinted } from "#domain/words/sheet.ts";
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
  {
    file: "sheet.ts",
    what: "what a page of paper and a wall say beside the page they show",
    lines: [
      sayLeftOut([
        { called: "needs attention", left: 2, of: 5 },
        { called: "questions", left: 0, of: 3 },
        { called: "headlines", left: 1, of: 1 },
      ]),
      sayPrinted("2026-11-22", { edition: "2025", sum: "0fdb662799520b13" }),
      sayPrinted("2026-11-22", { edition: "2025", sum: "" }),
      sayPanel(1, 6, "Headlines"),
      sayPanel(0, 1, ""),
      CONTINUES,
    ],
  },
];
