import { isAdded } from "../../further.ts";
import type { Indicator, Words } from "../../indicator.ts";

/** The analyst named it and chose its column; nothing more is known, and that is said. */
const wordsOfAdded = (indicator: Indicator): Words => ({
  definition:
    "A measure added here from a published file. Its column and its rows are named below, under where it comes from.",
  numerator: "",
  denominator: "",
  why: "",
  ask: [
    "What explains the difference from our neighbours?",
    "What does the publisher say of how it is counted?",
  ],
  caution: `Its name, its unit and which way is better were chosen by whoever loaded it; the publisher’s own notes say what it counts.${indicator.total ? " It is a total: larger councils have larger ones." : ""}`,
  synonyms: [],
});

/**
 * What can be said of such a measure: LAIT's facts in our words. Its definition is LAIT's own and
 * stays there.
 */
export const wordsOfFurther = (indicator: Indicator): Words =>
  isAdded(indicator.slug)
    ? wordsOfAdded(indicator)
    : {
        definition: `A measure of DfE’s Local Authority Interactive Tool, where it is called “${indicator.id}” under “${indicator.domain}”. Its full definition and notes are in that tool.`,
        numerator: "",
        denominator: "",
        why: "",
        ask: [
          "What explains the difference from our neighbours?",
          "Is it moving, and is that more than the usual ups and downs?",
        ],
        caution: [
          "The numbers behind the figures are not in the download, so chance cannot be judged.",
          indicator.total ? "It is a total: larger councils have larger ones." : "",
          indicator.noBand ? "LAIT gives it no quality band." : "",
        ]
          .filter((text) => text !== "")
          .join(" "),
        synonyms: [],
      };
