import { Sparkline } from "#charts/sparkline/Sparkline.tsx";
import { sparklineModel } from "#charts/sparkline/sparklineModel.ts";
import { likeForLike } from "#domain/scorecard/like.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { missing } from "#domain/value.ts";

/**
 * The last 25 points; England's tick and the neighbours' band only where they count the same way.
 */
export function RowSparkline({ row }: { row: Row }) {
  const none = missing("not-applicable");
  const like = row.mark && likeForLike(row.series.frame, row.mark.frame) ? row.mark : null;
  return (
    <Sparkline
      model={sparklineModel(
        row.series,
        25,
        like
          ? {
              england: like.england,
              min: like.beside?.group?.min ?? none,
              max: like.beside?.group?.max ?? none,
            }
          : null,
      )}
    />
  );
}
