import type { Comparison } from "../../comparison.ts";
import { lower } from "../../firstLetter.ts";
import { isYearlySeries } from "../../observation.ts";
import type { Notice } from "../../scorecard/frontPage.ts";
import { sayContrastShort } from "../beside/sayContrast.ts";
import { isChance, reasonOf, shortOfYear } from "./sayNoticeShort.ts";
import { sayChange, sayUnusual } from "./sayRow.ts";
import { sayAim } from "./sayTarget.ts";

/**
 * Why a measure stands out, where a column has room for a few words: "133rd of 153", "7 months above
 * average", "red: target 60%". Where others say the opposite of its months, both. A place among
 * others is of the date `when`, which is said where it is given.
 */
export function sayNoticeWhy(notice: Notice, comparison: Comparison, when = ""): string {
  const { row } = notice;
  if (isYearlySeries(row.series)) {
    const [place = "", ...rest] = shortOfYear(notice);
    return [place, when, ...rest].filter((text) => text !== "").join(", ");
  }
  const contrast = sayContrastShort(row, comparison);
  if (contrast !== "") return lower(contrast);
  const red = reasonOf(notice, "red");
  if (reasonOf(notice, "against-the-law")) return "the law expects none";
  if (red?.isNew)
    return ["newly red", isChance(red) ? "maybe by chance" : ""].filter((t) => t !== "").join(", ");
  if (row.signal.kind === "unusual") return sayUnusual(row.signal, row.series.frame);
  return reasonOf(notice, "money") ? lower(sayChange(row)) : `red: target ${sayAim(row)}`;
}
