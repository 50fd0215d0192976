import { formatChange, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Value } from "#domain/value.ts";
import { axisText } from "../plot/axisText.ts";

/** How what the bars stand for is said: after a name, and on the axis. */
export type BarWords = {
  readonly say: (value: Value) => string;
  readonly tick: (v: number, low: number, high: number) => string;
};

/** Of figures: in the measure's own unit. */
export const figureWords = (indicator: Indicator): BarWords => ({
  say: (value) => formatValue(value, indicator),
  tick: (v, low, high) => axisText(v, low, high, indicator),
});

/** Of changes: with their sign, and in points where the figures are percentages. */
export const changeWords = (indicator: Indicator): BarWords => ({
  say: (value) =>
    value.kind === "known" ? formatChange(value.amount, indicator) : formatValue(value, indicator),
  tick: (v, low, high) => {
    const unit = indicator.unit === "percent" ? ("score" as const) : indicator.unit;
    return `${v > 0 ? "+" : ""}${axisText(v, low, high, { unit })}`;
  },
});
