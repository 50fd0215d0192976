import { amountOf } from "#domain/value.ts";
import type { StockFlow } from "#domain/story/workforce.ts";

/** One bar of the walk from opening to closing: where it starts and ends, in the stock's own unit. */
export type StockBar = {
  readonly name: string;
  readonly kind: "stock" | "up" | "down" | "other";
  readonly from: number;
  readonly to: number;
  readonly amount: number;
};

/** The bars, each starting where the last ended, so that the picture closes as the sum does. Null with any part a gap. */
export function stockBars(flow: StockFlow): readonly StockBar[] | null {
  const [opening, started, left, other, closing] = [
    flow.opening,
    flow.starters.value,
    flow.leavers.value,
    flow.other,
    flow.closing,
  ].map(amountOf);
  if (opening == null || started == null || left == null || other == null || closing == null)
    return null;
  return [
    { name: "At the start", kind: "stock", from: 0, to: opening, amount: opening },
    { name: "Started", kind: "up", from: opening, to: opening + started, amount: started },
    {
      name: "Left",
      kind: "down",
      from: opening + started,
      to: opening + started - left,
      amount: -left,
    },
    {
      name: "Other changes",
      kind: "other",
      from: opening + started - left,
      to: opening + started - left + other,
      amount: other,
    },
    { name: "At the end", kind: "stock", from: 0, to: closing, amount: closing },
  ];
}
