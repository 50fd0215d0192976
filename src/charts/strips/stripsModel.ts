import { formatValue } from "#domain/format.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { FrontPage } from "#domain/scorecard/frontPage.ts";
import type { Side } from "#domain/scorecard/notice.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { whereOf, type Where } from "#domain/scorecard/whereOf.ts";
import { sayWhere } from "#domain/words/figure/sayWhere.ts";

/** One measure on the strip of its part of the service. */
export type StripMark = {
  readonly slug: string;
  readonly name: string;
  readonly at: number;
  readonly by: Where["by"];
  /** As the front page judges it; `usual` where it does not stand out. */
  readonly side: Side | "usual";
  /** Name, figure, date and place in words. */
  readonly said: string;
};

/** One part of the service: what is judged, what is context only, and what stands nowhere. */
export type Strip = {
  readonly part: string;
  readonly judged: readonly StripMark[];
  readonly context: readonly StripMark[];
  readonly unplaced: readonly Row[];
};

/** The whole service, a strip a part, in the order of the catalogue; a part without measures has none. */
export function stripsModel(rows: readonly Row[], front: FrontPage): readonly Strip[] {
  const sides = new Map<string, Side>(
    [...front.bad, ...front.good, ...front.neither].map((n) => [n.row.indicator.slug, n.side]),
  );
  const parts = [...new Set(rows.map((row) => row.indicator.domain))];
  return parts.map((part) => {
    const ours = rows.filter((row) => row.indicator.domain === part);
    const placed = ours.flatMap((row) => {
      const where = whereOf(row);
      const side = sides.get(row.indicator.slug) ?? "usual";
      return where ? [{ row, mark: markOf(row, where, side) }] : [];
    });
    const of = (isContext: boolean): readonly StripMark[] =>
      placed
        .filter(({ row }) => (row.indicator.polarity === "context") === isContext)
        .map(({ mark }) => mark)
        .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
    return {
      part,
      judged: of(false),
      context: of(true),
      unplaced: ours.filter((row) => !placed.some((p) => p.row === row)),
    };
  });
}

const markOf = (row: Row, where: Where, side: StripMark["side"]): StripMark => ({
  slug: row.indicator.slug,
  name: row.indicator.shortName,
  ...where,
  side,
  said: `${row.indicator.shortName}: ${formatValue(row.latest.value, row.indicator)}, ${periodLabel(row.latest.period, row.series.frame)}. ${sayWhere(row)}`,
});
