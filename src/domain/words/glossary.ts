/** One word of the field, as every page uses it. */
export type Term = {
  readonly term: string;
  readonly meaning: string;
  /** What else people call it: found by search, and not shown. */
  readonly also?: string;
};

/** The place of a word on the page of the glossary, as an address names it: "own-past". */
export const placeOfTerm = (term: string): string => term.toLowerCase().replaceAll(" ", "-");

/**
 * The words a reader meets, by their alphabet. `src/domain/README.md` holds the same list for who
 * writes the code.
 */
export const GLOSSARY: readonly Term[] = [
  {
    term: "Basis",
    meaning:
      "What one figure counts over: one month, one day, a year, or twelve months to each month. Two figures are compared only on the same basis.",
  },
  {
    term: "Benchmark",
    also: "comparator norm",
    meaning:
      "A published figure of others that ours is set beside: England, the region, or the neighbours’ mean. It keeps its own date.",
  },
  {
    term: "Comparison",
    meaning:
      "Who stands beside England: the neighbours, the region, a group of your own, or our own past. You choose it once, and every page follows.",
  },
  {
    term: "Control limit",
    also: "SPC statistical process control XmR",
    meaning:
      "A line that a measure’s ordinary ups and downs stay within. A month beyond it is unusual.",
  },
  {
    term: "Denominator",
    meaning: "What a share or a rate is out of: all referrals, or all children who live there.",
  },
  {
    term: "Indicator",
    meaning: "A measure, defined once: what is counted, out of what, and which way is good.",
  },
  {
    term: "Interval",
    also: "confidence interval significance chance",
    meaning:
      "How far a figure could move by chance alone. A difference inside it is not called better or worse.",
  },
  {
    term: "Neighbours",
    also: "statistical neighbours SN similar councils n of 10",
    meaning:
      "The ten councils most like ours by DfE’s statistics. Ours is never among them. “8 of 10” says that eight of them gave a figure.",
  },
  {
    term: "Numerator",
    meaning: "What is counted: the 427 children of “427 of 1,837” who were referred again.",
  },
  {
    term: "Observation",
    meaning: "One figure of one measure in one period, or the reason why there is none.",
  },
  {
    term: "Own past",
    also: "baseline",
    meaning: "The same council’s figure as it stood at an earlier month, on its own date.",
  },
  {
    term: "Period",
    meaning: "The day, month, quarter or year that a figure is of.",
  },
  {
    term: "Provisional",
    also: "draft not final hollow",
    meaning: "A figure that its source may still change. It is drawn hollow.",
  },
  {
    term: "Published",
    meaning:
      "Given by DfE, Ofsted or another national body. A council’s own figures stand beside it and never in its place.",
  },
  {
    term: "Rate",
    also: "per 10,000",
    meaning:
      "How many for every 10,000 children who live there, so that large and small councils can be compared.",
  },
  {
    term: "Suppressed",
    also: "redacted hidden confidential small numbers",
    meaning: "Kept back by its source so that nobody can be recognised. It is not nought.",
  },
  {
    term: "Target",
    also: "RAG rating red amber green",
    meaning:
      "What the council set out to reach. Green reaches it, amber is near it, red is further off.",
  },
  {
    term: "Unusual",
    also: "signal noise special cause outlier",
    meaning:
      "Further from the measure’s usual range than its ordinary ups and downs explain. It is news; the rest is noise.",
  },
];
