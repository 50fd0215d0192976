import { GAP_WORDS, UNIT_NAMES } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Value } from "#domain/value.ts";

/**
 * A figure in a file: unrounded, so that a reader can work with it, or its gap in words; nothing
 * where nothing was asked.
 */
export const figureCell = (value: Value | undefined): string =>
  value === undefined ? "" : value.kind === "known" ? String(value.amount) : GAP_WORDS[value.kind];

/** What a measure's figures are counted in. */
export const unitCell = (indicator: Pick<Indicator, "unit">): string => UNIT_NAMES[indicator.unit];
