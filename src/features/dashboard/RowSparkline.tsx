import { Sparkline } from "#charts/sparkline/Sparkline.tsx";
import {
  sparklineModel,
  type Size,
  type SparklineMarks,
} from "#charts/sparkline/sparklineModel.ts";
import { likeForLike } from "#domain/scorecard/like.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { missing } from "#domain/value.ts";

/**
 * The last 25 points with the target's line; England's tick and the neighbours' band only where
 * they count the same way, and the usual range only of the points it was worked out from.
 */
export const RowSparkline = ({ row, size }: { row: Row; size?: Size }) => (
  <Sparkline model={sparklineModel(row.series, 25, marksOf(row), size)} />
);

function marksOf(row: Row): SparklineMarks {
  const { mark, series, target, indicator } = row;
  const like = mark && likeForLike(series.frame, mark.frame) ? mark : null;
  const range = like?.beside?.group;
  return {
    england: like ? like.england : NONE,
    min: range ? range.min : NONE,
    max: range ? range.max : NONE,
    // Money is judged as a share of its budget: its target is no height on a scale of pounds.
    target: target && indicator.unit !== "variance-000" ? target.target : null,
    usual: usualOf(row),
  };
}
const NONE = missing("not-applicable");

/** The limits of the chart's own points: those of the months behind a rolling figure are none of it. */
function usualOf({ signal, signalSeries, series }: Row): SparklineMarks["usual"] {
  if (signal.kind === "not-judged" || signalSeries?.frame.basis !== series.frame.basis) return null;
  return { limits: [signal.limits.lower, signal.limits.upper], from: signal.from };
}
