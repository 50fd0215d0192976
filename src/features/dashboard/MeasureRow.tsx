import type { CouncilEvent } from "#domain/council.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { BesideRow } from "./BesideRow.tsx";
import { RowSparkline } from "./RowSparkline.tsx";
import { Before, Change, England, Latest, Target, sayNoEngland } from "./measureCells.tsx";

type Props = {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly events: readonly CouncilEvent[];
  readonly second: string;
  readonly search: Search;
};

/** One measure a line; on a narrow screen each cell becomes a label and a value. */
export function MeasureRow({ row, comparison, events, second, search }: Props) {
  const { indicator, mark } = row;
  // Whom we are compared with is published where England is; our own past needs nobody.
  const stands = mark !== null || comparison.kind === "past";
  return (
    <tr>
      <th scope="row">
        <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
        <div className="secondary">{POLARITY_WORDS[indicator.polarity]}</div>
      </th>
      <td data-label="Latest">
        <Latest row={row} />
      </td>
      <td data-label="Before" className="wide-only">
        <Before row={row} />
      </td>
      <td data-label="Change">
        <Change row={row} />
      </td>
      <td data-label="Trend" className="trend-cell">
        <RowSparkline row={row} />
      </td>
      <td data-label="Target">
        <Target row={row} />
      </td>
      <td data-label="England" colSpan={stands ? undefined : 2}>
        {mark ? (
          <England mark={mark} indicator={indicator} />
        ) : (
          <span className="secondary">{sayNoEngland(indicator)}</span>
        )}
      </td>
      {stands && (
        <td data-label={second}>
          <BesideRow row={row} comparison={comparison} events={events} />
        </td>
      )}
    </tr>
  );
}
