import { lastDayOf, monthOfDay, type Frame, type PeriodId } from "../calendar.ts";
import { likeForLike } from "./like.ts";
import type { Other } from "./row.ts";
import { newestFigure, sidesOf } from "./sides.ts";
import type { Series } from "../observation.ts";

/**
 * A council's own newest figure that may stand where nothing is published of it: of a moment beside
 * a moment, of twelve months beside a year (domain rules 3). Months to date, single months and
 * forecasts are no partners of a year. With a period, what stood by its last day.
 */
export function ownTwin(
  slug: string,
  published: Frame,
  all: readonly Series[],
  by: PeriodId | null = null,
): Other | null {
  const asAt = by === null ? null : monthOfDay(lastDayOf(by, published));
  const series = sidesOf(slug, all, asAt).own.find((own) => likeForLike(own.frame, published));
  const latest = series && newestFigure(series);
  return series && latest ? { series, latest } : null;
}
