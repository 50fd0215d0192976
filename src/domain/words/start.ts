// The words of the page that a newcomer reads first: half a screen, and none of it needed to go on.

/** "Start here: children’s services in Medway". */
export const sayStart = (name: string): string => `Start here: children’s services in ${name}`;

/** What this is, in two sentences. */
export const sayWhatThisIs = (name: string): string =>
  `These pages show how ${name}’s services for children are doing, beside England and councils like it. Each figure keeps its own date and says where it comes from.`;

/** The three ways in: a question, and what one finds there. */
export const WAYS_IN = {
  changed: {
    question: "What changed?",
    finds: "Which measures moved, which need attention, and which are good news.",
  },
  stand: {
    question: "Where do we stand?",
    finds: "The council among its neighbours, or beside councils that you choose.",
  },
  why: {
    question: "Why?",
    finds:
      "Four stories: what comes in, where children live, who works with them, and what it costs.",
  },
} as const;

/** How to read a trend, mark by mark. */
export const sayExample = (name: string) => ({
  label:
    "A pattern of a trend: our line crosses the band of the neighbours, rises above England, and ends below the target in a hollow point. One month is a gap.",
  us: `Us: ${name}. The thick line.`,
  england: "England, at its own dates",
  neighbours: "Neighbours: from the lowest of the ten to the highest",
  target: "Target: what the council set out to reach",
  provisional: "Provisional: a hollow point may still change",
  gap: "A gap: there is no figure, and the letter says why. This one means “suppressed”.",
});

/** That the picture is of nobody. */
export const EXAMPLE_NOTE =
  "A made-up pattern, without figures: it shows only what each mark means.";

/** Four words that every page uses, in a line each, with the word of the glossary that says more. */
export const FOUR_WORDS = [
  {
    word: "Red, amber, green",
    means: "Green meets the target, amber is near it, red is further off.",
    term: "Target",
  },
  {
    word: "Unusual",
    means: "More than the measure’s ordinary ups and downs.",
    term: "Unusual",
  },
  {
    word: "Neighbours",
    means: "The ten councils most like this one by DfE’s statistics.",
    term: "Neighbours",
  },
  {
    word: "8 of 10",
    means: "Eight of the ten neighbours gave a figure. Below five, no average is shown.",
    term: "Neighbours",
  },
] as const;
