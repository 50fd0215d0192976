import { amountOf, type Value } from "#domain/value.ts";

/**
 * A total stands on nought, and so does one that is projected and was not counted; a step goes on
 * from where the last one ended.
 */
export type WaterfallStep = {
  readonly name: string;
  readonly kind: "total" | "step" | "projected";
  readonly value: Value;
  readonly text: string;
  /** From where to where a projected figure may fall, and how that is read. */
  readonly range?: Range;
};
type Range = { readonly low: number; readonly high: number; readonly said: string };
export type Bar = {
  readonly name: string;
  readonly kind: WaterfallStep["kind"];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly gap: boolean;
  readonly range: Range | null;
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
  const bars = steps.map(({ name, kind, text, value, range = null }): Bar => {
    const amount = amountOf(value);
    if (amount === null) {
      at = 0;
      return { name, kind, text, from: 0, to: 0, gap: true, range: null };
    }
    const from = kind === "step" ? at : 0;
    at = from + amount;
    return { name, kind, text, from, to: at, gap: false, range };
  });
  const ends = bars.flatMap((b) => [b.from, b.to, ...(b.range ? [b.range.low, b.range.high] : [])]);
  return { bars, low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}
