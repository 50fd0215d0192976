import { periodLabel } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import type { Practice, PracticeRow } from "#domain/story/quality.ts";
import { pointsPerPerson } from "#domain/smallNumbers.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayCount } from "#domain/words/figure/sayRow.ts";
import { sayAim } from "#domain/words/figure/sayTarget.ts";
import type { Value } from "#domain/value.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { Shown } from "#ui/FigureTable.tsx";
import { GroupedTable } from "#ui/GroupedTable.tsx";
import { Rating } from "#ui/Marks.tsx";
import { KINDS } from "./practice.ts";

type Props = { readonly name: string; readonly practice: Practice };
/** The figures behind the picture, each with its period, its counts and what stands beside it. */
export function PracticeTable({ name, practice }: Props) {
  const { search } = useAddress();
  const groups = KINDS.map(([kind, heading]) => ({
    id: kind,
    heading,
    rows: practice[kind],
  })).filter(({ rows }) => rows.length > 0);
  return (
    <Details summary="The figures as a table">
      <GroupedTable
        wraps
        caption={`Quality and time in ${name}`}
        groups={groups}
        keyOf={(r) => r.indicator.slug}
        head={{
          name: "Measure",
          cell: ({ indicator, latest, series }) => (
            <>
              <Link href={indicatorLink(indicator.slug, shared(search))}>
                {indicator.shortName}
              </Link>
              <div className="secondary">
                {periodLabel(latest.period, series.frame)}
                {latest.status === "provisional" ? ", provisional" : ""}
              </div>
            </>
          ),
        }}
        columns={[
          { name, cell: (row) => show(row, row.latest.value) },
          { name: "Made of", cell: (row) => <MadeOf row={row} /> },
          { name: "A year before", cell: (row) => show(row, row.before) },
          { name: "Target", cell: (row) => <Aim row={row} /> },
          {
            name: "England",
            cell: (row) =>
              row.mark && (
                <div>
                  {show(row, row.mark.england)}
                  <div className="secondary small">
                    {periodLabel(row.mark.period, row.mark.frame)}
                  </div>
                </div>
              ),
          },
        ]}
      />
    </Details>
  );
}

const show = ({ indicator }: PracticeRow, value: Value) => (
  <Shown isGap={value.kind !== "known"}>{formatValue(value, indicator)}</Shown>
);

type RowProps = { readonly row: PracticeRow };
function MadeOf({ row: { indicator, latest } }: RowProps) {
  const counted = sayCount(indicator, latest);
  if (counted === "") return <span className="secondary">Counts not given</span>;
  const few = pointsPerPerson(indicator, latest) !== null;
  return (
    <div>
      {counted}
      {few && <div className="secondary small">{FEW}</div>}
    </div>
  );
}

const Aim = ({ row }: RowProps) =>
  row.target ? (
    <div>
      {sayAim(row)}{" "}
      {row.rag && (
        <>
          <Rating rag={row.rag} />
          <div className="secondary small">{periodLabel(row.latest.period, row.series.frame)}</div>
        </>
      )}
    </div>
  ) : (
    <span className="secondary">No target set</span>
  );
