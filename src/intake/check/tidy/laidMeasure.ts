import type { AllAreas } from "#contract/series.ts";
import type { Indicator } from "#domain/indicator.ts";

/** One measure of every authority, for the periods in which a file brought something new. */
export type LaidMeasure = { readonly indicator: Indicator; readonly all: AllAreas };
