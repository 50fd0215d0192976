import { formatValue, type Measure } from "../../format.ts";
import { periodLabel, type Frame, type PeriodId } from "../../calendar.ts";
import type { Value } from "../../value.ts";

/**
 * A mean is finer than its members, so it prints at least one decimal (64.6 of whole-number rates).
 */
export const meanMeasure = (measure: Measure): Measure =>
  measure.unit.startsWith("gbp") || measure.unit === "variance-000"
    ? measure
    : { ...measure, decimals: Math.max(1, measure.decimals) };

/** "England 40.6 at 31 March 2025": never without its own date. */
export const sayBenchmark = (
  name: string,
  value: Value,
  measure: Measure,
  period: PeriodId,
  frame: Frame,
): string => `${name} ${formatValue(value, measure)} ${periodLabel(period, frame)}`;
