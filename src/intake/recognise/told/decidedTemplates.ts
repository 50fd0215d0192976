import { OWN_COUNTED, OWN_UNITS, sayChoices } from "./measureWords.ts";
import type { ToldTemplate } from "./toldTemplate.ts";

const MEASURE_GUIDE: ToldTemplate["columns"] = [
  ["measure", "Its name, at most 80 letters. No measure of the catalogue may have it."],
  ["also", "What your returns call it besides, with “;” between names."],
  ["unit", `${sayChoices(OWN_UNITS)}.`],
  ["better", "Which way is better: high, low, or context where neither is."],
  ["part", "The part of the service, as the dashboard names it: Quality assurance."],
  ["counted", `${sayChoices(OWN_COUNTED)}: snapshot is at the end of each month.`],
  ["numerator", "In words, what is counted."],
  ["denominator", "In words, what it is divided by; empty where nothing is."],
  ["definition", "One or two sentences a councillor can read."],
  ["decimals", "0, 1 or 2; empty for the usual."],
  ["range", "over-100 or signed where figures can go above 100% or below nought; else empty."],
  ["headline", "yes for a card on the dashboard, after those that are there."],
  ["target", "In the measure’s own unit; empty for none."],
  ["tolerance", "How far beyond the target is still amber."],
  ["owner", "A job title, never a name."],
  ["reason", "Why this target."],
  ["review", "The day the target is looked at again: 2027-04-01."],
  ["slug", "Empty for a new measure. The page writes it, so that a measure can be renamed."],
  ["remove", "yes takes the measure away, with its figures and target."],
];

/** What a council decides for itself: its measures, and its headlines. */
export const DECIDED_TEMPLATES: readonly ToldTemplate[] = [
  {
    id: "measures",
    name: "Measures of your own",
    holds: "What your council counts and nobody else does: one row a measure",
    columns: MEASURE_GUIDE,
    example: [
      [
        "Example: audits judged good",
        "Audits good or better",
        "percent",
        "high",
        "Quality assurance",
        "month",
        "Case audits judged good or outstanding",
        "All case audits done in the month",
        "Example: two managers judge each audited case.",
        "0",
        "",
        "yes",
        "80",
        "5",
        "Head of Safeguarding",
        "Example: the improvement plan asks for it.",
        "2027-04-01",
        "",
        "",
      ],
    ],
  },
  {
    id: "headlines",
    name: "Headlines",
    holds: "Which measures are headline cards, in order: the whole list",
    columns: [
      ["order", "The card’s place: 1 comes first."],
      [
        "headline",
        "The measure’s slug or name, of any measure. One row that says default goes back to the usual cards.",
      ],
    ],
    example: [["1", "Example: Children looked after per 10,000"]],
  },
];
