import { GAP_WORDS } from "../../format.ts";
import type { Observation } from "../../observation.ts";
import { periodLabel, type Frame } from "../../calendar.ts";

/** Why a sum of months is not whole: "March 2025: not given. The case system changed." */
export function sayNotWhole(gap: Observation, frame: Frame): string {
  const kind = gap.value.kind === "known" ? "missing" : gap.value.kind;
  return `Not whole. ${periodLabel(gap.period, frame)}: ${GAP_WORDS[kind].toLowerCase()}${gap.note ? `. ${gap.note}` : ""}`;
}
