import { memo } from "react";
import {
  GAP_LETTER,
  GAP_WORDS,
  UNIT_NAMES,
  formatValue,
  withoutTime,
  type Measure,
} from "#domain/format.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, type Search } from "#state/url/search.ts";
import { GroupedTable } from "#ui/GroupedTable.tsx";
import { GapLetter } from "#ui/Marks.tsx";
import { TableScroll } from "#ui/TableScroll.tsx";
import { OUTSIDE, keyOf, type Block, type Figure, type ListRow } from "./figures.ts";

/** Figures of one area, in the measure of their group. */
type Line = ListRow & { readonly measure: Measure };

/**
 * One table of everything chosen: a group of rows a measure, a row an area, a column a year.
 * Nothing is judged.
 */
export const ListTable = memo(function ListTable({
  blocks,
  years,
  carried,
  caption,
}: {
  blocks: readonly Block[];
  years: readonly number[];
  carried: Search;
  caption: string;
}) {
  return (
    <>
      <TableScroll label="Table of the list">
        <GroupedTable
          stacks={false}
          className="list-table"
          caption={<div className="list-measure">{caption}</div>}
          groups={blocks.map((block) => ({
            id: block.indicator.slug,
            heading: <Heading of={block} carried={carried} />,
            rows: block.rows.map((row) => ({ ...row, measure: withoutTime(block.indicator) })),
          }))}
          keyOf={({ area }) => area.code}
          head={{ name: "Area", cell: ({ area }: Line) => area.name }}
          columns={years.map((year, i) => ({
            name: String(year),
            cell: ({ figures, measure }: Line) => show(figures[i] ?? null, measure),
          }))}
        />
      </TableScroll>
      <Letters blocks={blocks} />
      <Notes blocks={blocks} />
    </>
  );
});

/** Which measure, in what, of when and whose. */
const Heading = ({ of, carried }: { of: Block; carried: Search }) => (
  <div className="list-measure">
    <Link href={indicatorLink(of.indicator.slug, carried)}>{of.indicator.shortName}</Link>
    <div className="secondary">
      Unit: {UNIT_NAMES[of.indicator.unit]}; {of.dates}. Source: {of.source}.
    </div>
  </div>
);

function show(figure: Figure, measure: Measure) {
  if (figure === null) return <GapLetter letter={OUTSIDE.letter} words={OUTSIDE.words} />;
  const { value } = figure.observation;
  return value.kind === "known" ? (
    formatValue(value, measure, "exact")
  ) : (
    <GapLetter letter={GAP_LETTER[value.kind]} words={GAP_WORDS[value.kind]} />
  );
}

/** What the letters in the table stand for. */
function Letters({ blocks }: { blocks: readonly Block[] }) {
  const key = keyOf(blocks);
  return key.length === 0 ? null : (
    <ul className="key plain small">
      {key.map(([letter, words]) => (
        <li key={letter}>
          [{letter}] {words}
        </li>
      ))}
    </ul>
  );
}

/** What must be said of an area's figures: a joint return. */
function Notes({ blocks }: { blocks: readonly Block[] }) {
  const notes = [
    ...new Set(
      blocks.flatMap((b) =>
        b.rows.flatMap((r) =>
          r.note === "" ? [] : [`${r.area.name}, ${b.indicator.shortName}: ${r.note}`],
        ),
      ),
    ),
  ];
  return notes.length === 0 ? null : (
    <ul className="plain small">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
