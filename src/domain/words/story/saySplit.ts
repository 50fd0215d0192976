import { sayMonth, type Month } from "../../calendar.ts";
import { printsAsZero } from "../../format.ts";
import type { Bridge } from "../../story/flow.ts";
import { mapValue, type Value } from "../../value.ts";
import { sayNumber, sayThousands, sayTotalPounds, withPlus } from "./telling.ts";

/** A week's cost of all places in a month, and what made it another than a year before. */
export type Split = { readonly month: Month; readonly bridge: Bridge };

/**
 * What drives the variance of placements: that the sum itself cannot be split, since a budget is
 * given as one sum, and beside it what can be, a week's cost against a year before. Nothing where
 * placements are on budget.
 */
export function saySplit(variance: Value, split: Split | null): readonly string[] {
  if (variance.kind !== "known" || printsAsZero(variance.amount, { decimals: 0 })) return [];
  const not = `The ${sayThousands(mapValue(variance, Math.abs))} itself cannot be split by number, price and kind of place: its budget is one sum, without numbers or prices.`;
  if (split?.bridge.change.kind !== "known") return [not];
  const { month, bridge } = split;
  return [
    `${not} A week’s cost can be: ${sayTotalPounds(bridge.after)} in ${sayMonth(month)}, ${sayChange(bridge)} in a year. ${sayParts(bridge)}`,
  ];
}

/** The same of a council that gives no budget: a week's cost alone, or why it cannot be said. */
export const sayWeek = (bridge: Bridge): string =>
  bridge.change.kind === "known"
    ? `Places cost ${sayTotalPounds(bridge.after)} a week, ${sayChange(bridge)} in the year. ${sayParts(bridge)}`
    : `What the change in cost is made of cannot be said: ${sayNumber(bridge.change).toLowerCase()}.`;

const sayChange = ({ change }: Bridge): string =>
  `${change.kind === "known" && change.amount < 0 ? "down" : "up"} ${sayTotalPounds(mapValue(change, Math.abs))}`;

const sayParts = ({ volume, price, mix }: Bridge): string =>
  `Of that, ${withPlus(volume, sayTotalPounds)} came from the number of children, ${withPlus(price, sayTotalPounds)} from prices and ${withPlus(mix, sayTotalPounds)} from the kind of place.`;
