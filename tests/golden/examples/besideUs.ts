import { yearOf } from "#domain/calendar.ts";
import type { Rank } from "#domain/statistics/rank.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { modelWords } from "#domain/words/beside/comparisonWords.ts";
import {
  DATES_IN_HEADS,
  OWN_MONTHS_RULE,
  sayBesideUs,
  sayDots,
  sayEnglandCell,
  sayLeftOut,
  sayNoTwin,
  sayOwnMonths,
  sayPlaceCell,
} from "#domain/words/beside/sayBesideUs.ts";
import { measure } from "../feed.ts";
import type { Examples } from "./shared.ts";

/** Repeat plans of a council beside ten neighbours, so many of which have a figure. */
const besideUs = (
  own: number,
  { n, mean }: { readonly n: number; readonly mean: Value },
  rank: Rank | null,
): string => {
  const indicator = measure("cp-repeat-plans");
  const when = { period: yearOf(2025), frame: { basis: "year", ends: "03-31" } } as const;
  const group = { n, of: 10, mean, median: mean, min: mean, max: mean };
  return sayBesideUs({
    indicator,
    council: "York",
    column: modelWords("2025", "mean").column,
    when,
    own: known(own),
    ownWhen: null,
    beside: { value: mean, ...when, group },
    england: known(24.5),
    rank,
  });
};

export const BESIDE_US: readonly Examples[] = [
  {
    file: "beside/sayBesideUs.ts",
    what: "our figure beside the neighbours’ mean and England, a line a measure",
    lines: [
      besideUs(34.1, { n: 10, mean: known(24.49) }, { position: 153, of: 153, shared: 1 }),
      besideUs(34.1, { n: 4, mean: missing("too-few") }, null),
      sayEnglandCell(known(1258), { ...measure("cla-rate"), total: true }),
      sayPlaceCell({ position: 100, of: 145, shared: 2 }, measure("cla-rate")),
      sayPlaceCell({ position: 1, of: 145, shared: 1 }, measure("cla-rate")),
      sayPlaceCell({ position: 145, of: 145, shared: 1 }, measure("cla-rate")),
      sayPlaceCell({ position: 144, of: 145, shared: 2 }, measure("cla-rate")),
      sayPlaceCell({ position: 118, of: 153, shared: 2 }, measure("cp-repeat-plans")),
      DATES_IN_HEADS,
      sayOwnMonths("Marlbridge"),
      OWN_MONTHS_RULE,
      sayLeftOut(1, "Marlbridge"),
      sayLeftOut(17, "Marlbridge"),
      sayNoTwin(1, "Marlbridge"),
      sayNoTwin(12, "Marlbridge"),
      sayDots(10, "neighbours"),
      sayDots(1, ""),
      sayDots(3, ""),
    ],
  },
];
