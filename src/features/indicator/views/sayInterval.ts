import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Interval } from "#domain/statistics/interval.ts";
import { known } from "#domain/value.ts";

/** A measure with a decimal at least: the ends of an interval would else round into one. */
export const finer = (indicator: Indicator): Indicator => ({
  ...indicator,
  decimals: Math.max(1, indicator.decimals),
});

/** "18.2% to 23.4%". */
export const sayInterval = ({ lower, upper }: Interval, indicator: Indicator): string =>
  [lower, upper].map((end) => formatValue(known(end), finer(indicator))).join(" to ");
