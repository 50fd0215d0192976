import type { Comparison } from "#domain/comparison.ts";
import type { Notice } from "#domain/scorecard/frontPage.ts";
import {
  sayAskedBeside,
  sayAskedEngland,
  sayOwn,
  sayStands,
  sayUsual,
  usualOf,
  type AskedCell,
} from "#domain/words/story/sayOfsted.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { GroupedTable, type RowGroup } from "#ui/GroupedTable.tsx";

type Props = {
  readonly groups: readonly RowGroup<Notice>[];
  readonly comparison: Comparison;
};

/**
 * Every measure that stands out badly on a line of its own: our figure, those beside it and where it
 * stands, below the judgement it speaks to. On a narrow screen the name stands above its figures.
 */
export function AskedTable({ groups, comparison }: Props) {
  const { search } = useAddress("quality");
  const usual = usualOf(groups.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const { head, line } = comparison.words;
  return (
    <GroupedTable
      className="asked"
      stacks={false}
      wraps
      caption={sayUsual(comparison, usual)}
      groups={groups}
      keyOf={({ row }) => row.indicator.slug}
      head={{
        name: "Measure",
        cell: ({ row: { indicator } }) => (
          <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
        ),
      }}
      columns={[
        { name: "Ours", cell: ({ row }) => <strong>{sayOwn(row)}</strong> },
        { name: head, cell: ({ row }) => <Cell of={line} cell={sayAskedBeside(row, usual)} /> },
        {
          name: "England",
          cell: ({ row }) => <Cell of="England" cell={sayAskedEngland(row)} />,
        },
        {
          name: "Where it stands",
          words: true,
          cell: (notice) => sayStands(notice, comparison, usual),
        },
      ]}
    />
  );
}

/** A comparator with its name, seen only where no head stands above, and what is not as usual of it. */
const Cell = ({ of, cell }: { of: string; cell: AskedCell | null }) =>
  cell && (
    <span>
      <span className="asked-of">{of} </span>
      {cell.figure}
      {cell.note !== "" && <span className="asked-note">{cell.note}</span>}
    </span>
  );
