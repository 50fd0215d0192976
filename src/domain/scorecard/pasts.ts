import { baselinesOf, type Baselines } from "../baseline.ts";
import type { Indicator } from "../indicator.ts";
import type { Series } from "../observation.ts";
import { mainSeries } from "./sides.ts";

/**
 * The months a council's own past may be taken at: by the series its dashboard shows, one a
 * measure.
 */
export const pastsOf = (indicators: readonly Indicator[], all: readonly Series[]): Baselines =>
  baselinesOf(indicators.flatMap((indicator) => mainSeries(indicator, all) ?? []));
