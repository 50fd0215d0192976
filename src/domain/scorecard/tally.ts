import { judge } from "../change.ts";
import type { PeriodId } from "../calendar.ts";
import type { Mark } from "../comparison.ts";
import { differs, intervalOf, type Difference } from "../statistics/interval.ts";
import type { Value } from "../value.ts";
import { likeForLike } from "./like.ts";
import type { Row } from "./row.ts";

/**
 * How a council's measures stand beside one other, each by its newest figure and the newest of the
 * other: how many differ by more than chance would explain, each way.
 */
export type Tally = {
  readonly better: number;
  readonly worse: number;
  /** Chance may explain the difference. */
  readonly alike: number;
  /** Both have a figure, and the counts behind ours are not published. */
  readonly untested: number;
  /** Of when the other's figures are. */
  readonly periods: readonly { readonly period: PeriodId; readonly frame: Mark["frame"] }[];
};

/** Does the newest figure differ from another by more than chance would explain, 95 times of 100? */
export const differenceFrom = ({ indicator, latest }: Row, other: Value | undefined): Difference =>
  other
    ? differs(intervalOf(indicator.unit, latest.numerator, latest.denominator, 95), other)
    : "cannot-say";

type Other = "england" | "beside";
const otherIn = (mark: Mark, other: Other): Value | undefined =>
  other === "england" ? mark.england : mark.beside?.value;

/**
 * The measures of a scorecard beside England, or beside whom it is compared with. Left out are
 * measures of context, gaps on either side, and figures that count another span of time: a single month is no partner of a year. Null where
 * none is left.
 */
export function tallyOf(rows: readonly Row[], other: Other): Tally | null {
  const compared = rows.flatMap((row) => {
    const { indicator, latest, series, mark } = row;
    const theirs = mark === null ? undefined : otherIn(mark, other);
    return mark !== null &&
      indicator.polarity !== "context" &&
      latest.value.kind === "known" &&
      theirs?.kind === "known" &&
      likeForLike(series.frame, mark.frame)
      ? [{ mark, said: saidOf(row, theirs) }]
      : [];
  });
  if (compared.length === 0) return null;
  const count = (what: Said): number => compared.filter(({ said }) => said === what).length;
  return {
    better: count("better"),
    worse: count("worse"),
    alike: count("alike"),
    untested: count("untested"),
    periods: compared.map(({ mark: { period, frame } }) => ({ period, frame })),
  };
}

type Said = "better" | "worse" | "alike" | "untested";
function saidOf(row: Row, theirs: Value): Said {
  const difference = differenceFrom(row, theirs);
  if (difference === "cannot-say") return "untested";
  if (difference === "not-told-apart") return "alike";
  return judge(difference === "higher" ? "up" : "down", row.indicator.polarity) === "better"
    ? "better"
    : "worse";
}
