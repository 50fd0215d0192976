import type { Row } from "#domain/scorecard/row.ts";
import { sayOverBudget, sayCount } from "#domain/words/figure/sayRow.ts";

/** The counts behind the newest figure, "368 of 478", "overspend"; nothing where none are given. */
export const sayBehind = ({ indicator, latest }: Row): string =>
  [sayCount(indicator, latest), sayOverBudget(indicator, latest)]
    .filter((text) => text !== "")
    .join(", ");
