import { Sparkline } from "#charts/sparkline/Sparkline.tsx";
import { sparklineModel, type Size } from "#charts/sparkline/sparklineModel.ts";
import { likeForLike } from "#domain/scorecard/like.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { missing } from "#domain/value.ts";

/**
 * The last 25 points with the target's line; England's tick and the neighbours' band only where
 * they count the same way, and the usual range only of the points it was worked out from.
 */
export function RowSparkline({ row, size }: { row: Row; size?: Size }) {
  const none = missing("not-applicable");
  const like = row.mark && likeForLike(row.series.frame, row.mark.frame) ? row.mark : null;
  const { signal, signalSeries, series, target, indicator } = row;
  const isOwn = signalSeries?.frame.basis === series.frame.basis;
  const marks = {
    england: like?.england ?? none,
    min: like?.beside?.group?.min ?? none,
    max: like?.beside?.group?.max ?? none,
    // Money is judged as a share of its budget: its target is no height on a scale of pounds.
    target: target && indicator.unit !== "variance-000" ? target.target : null,
    usual:
      signal.kind === "not-judged" || !isOwn
        ? null
        : { limits: [signal.limits.lower, signal.limits.upper] as const, from: signal.from },
  };
  return <Sparkline model={sparklineModel(series, 25, marks, size)} />;
}
