import type { StaffRate } from "#domain/story/workforce.ts";
import type { Value } from "#domain/value.ts";
import { sayAmount } from "#domain/words/story/cite.ts";

/** A rate as it is printed, or the words of its gap. */
export const rateText = ({ percent }: Pick<StaffRate, "percent">, value: Value): string =>
  `${sayAmount(value, 1)}${value.kind === "known" && percent ? "%" : ""}`;
