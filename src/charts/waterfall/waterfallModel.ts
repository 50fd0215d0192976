import { amountOf, type Value } from "#domain/value.ts";

/** A total stands on nought; a step goes on from where the last one ended. */
export type WaterfallStep = {
  readonly name: string;
  readonly kind: "total" | "step";
  readonly value: Value;
  readonly text: string;
};
export type Bar = {
  readonly name: string;
  readonly kind: WaterfallStep["kind"];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly gap: boolean;
};
export type WaterfallModel = {
  readonly bars: readonly Bar[];
  readonly low: number;
  readonly high: number;
};

/**
 * Where each bar begins and ends. A gap is a row with its words and no bar; what follows a gap
 * starts at nought, for where it would start is not known.
 */
export function waterfallModel(steps: readonly WaterfallStep[]): WaterfallModel {
  let at = 0;
  const bars = steps.map((step): Bar => {
    const amount = amountOf(step.value);
    if (amount === null) {
      at = 0;
      return { name: step.name, kind: step.kind, text: step.text, from: 0, to: 0, gap: true };
    }
    const from = step.kind === "total" ? 0 : at;
    at = step.kind === "total" ? amount : at + amount;
    return { name: step.name, kind: step.kind, text: step.text, from, to: at, gap: false };
  });
  const ends = bars.flatMap((b) => [b.from, b.to]);
  return { bars, low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}
