import type { Comparison } from "../../comparison.ts";
import { shortPeriod } from "../../calendar.ts";
import { formatValue } from "../../format.ts";
import { contrastOf, type Contrast } from "../../scorecard/contrast.ts";
import type { Row } from "../../scorecard/row.ts";
import { meanMeasure } from "./sayBenchmark.ts";
import { sayMembers } from "./sayMark.ts";

/**
 * "High for us, still below the neighbours’ mean": what the council's own months say and what others
 * say, in one sentence; nothing where they do not part.
 */
export function sayContrast(row: Row, comparison: Comparison): string {
  const contrast = contrastOf(row, comparison);
  return contrast ? `${sayBoth(contrast)} ${whomOf(contrast, comparison)}` : "";
}

/** "High for us, still below the neighbours": where the figure beside it says whose mean it is. */
export function sayContrastShort(row: Row, comparison: Comparison): string {
  const contrast = contrastOf(row, comparison);
  if (!contrast) return "";
  return `${sayBoth(contrast)} ${contrast.than === "england" ? "England" : comparison.words.who}`;
}

/** The same with the figure, how many of how many and its date: "… mean (£853 a week, 10 of 10, 2024/25)". */
export function sayContrastInFull(row: Row, comparison: Comparison): string {
  const contrast = contrastOf(row, comparison);
  if (!contrast || !row.mark) return "";
  const { beside, england, period, frame } = row.mark;
  const theirs =
    contrast.than === "beside" && beside
      ? [
          formatValue(beside.value, beside.group ? meanMeasure(row.indicator) : row.indicator),
          sayMembers(beside),
        ]
      : [formatValue(england, row.indicator)];
  const inBrackets = [...theirs, shortPeriod(period, frame)].filter((text) => text !== "");
  return `${sayBoth(contrast)} ${whomOf(contrast, comparison)} (${inBrackets.join(", ")})`;
}

const sayBoth = ({ isHigh }: Contrast): string =>
  isHigh ? "High for us, still below" : "Low for us, still above";

const whomOf = ({ than }: Contrast, { words }: Comparison): string =>
  than === "england" ? "England" : words.figure;
