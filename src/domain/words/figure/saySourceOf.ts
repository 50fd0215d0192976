import type { Indicator } from "../../indicator.ts";
import { isYearlySeries } from "../../observation.ts";
import type { Row } from "../../scorecard/row.ts";

type Source = { readonly id: string; readonly title: string; readonly publisher: string };

/**
 * Where the newest figure and what stands beside it come from, and who checks it: of the council's
 * own nobody is named. Nothing where there is no figure and nobody publishes one.
 */
export function saySourceOf(
  row: Row | null,
  { published }: Indicator,
  sources: readonly Source[],
): string {
  const sayOf = (id: string | undefined): string => {
    const source = sources.find((s) => s.id === id);
    return source ? `${source.title}, ${source.publisher}` : "the council";
  };
  if (row && !isYearlySeries(row.series)) {
    const beside = row.mark && published ? ` Beside it: ${sayOf(published.source)}.` : "";
    return `Who checks the council’s own figures is not recorded here. Source: ${sayOf(row.series.source)}.${beside}`;
  }
  const id = row?.series.source ?? published?.source;
  if (id === undefined) return "";
  return `Source: ${sayOf(id)}. Its publisher checks it before release.`;
}
