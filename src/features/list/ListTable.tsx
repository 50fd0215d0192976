import { memo } from "react";
import { GAP_LETTER, GAP_WORDS, UNIT_NAMES, formatValue, type Measure } from "#domain/format.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, type Search } from "#state/url/search.ts";
import { GapLetter } from "#ui/Marks.tsx";
import { TableScroll } from "#ui/TableScroll.tsx";
import { OUTSIDE, keyOf, type Block } from "./figures.ts";

/** "A week" stands once above the figures, not behind each of them. */
const bare = ({ unit, decimals }: Measure): Measure => ({
  unit: unit === "gbp-week" ? "gbp" : unit,
  decimals,
});

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
  const key = keyOf(blocks);
  return (
    <>
      <TableScroll label="Table of the list">
        <table className="table list-table">
          <caption>
            <div className="list-measure">{caption}</div>
          </caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map(({ indicator, rows, dates, source }) => (
            <tbody key={indicator.slug}>
              <tr>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  <div className="list-measure">
                    <Link href={indicatorLink(indicator.slug, carried)}>{indicator.shortName}</Link>
                    <div className="secondary">
                      Unit: {UNIT_NAMES[indicator.unit]}; {dates}. Source: {source}.
                    </div>
                  </div>
                </th>
              </tr>
              {rows.map(({ area, figures }) => (
                <tr key={area.code}>
                  <th scope="row">{area.name}</th>
                  {figures.map((f, i) => (
                    <td key={years[i]} className="number">
                      {f === null ? (
                        <GapLetter letter={OUTSIDE.letter} words={OUTSIDE.words} />
                      ) : f.observation.value.kind === "known" ? (
                        formatValue(f.observation.value, bare(indicator))
                      ) : (
                        <GapLetter
                          letter={GAP_LETTER[f.observation.value.kind]}
                          words={GAP_WORDS[f.observation.value.kind]}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </TableScroll>
      {key.length > 0 && (
        <ul className="key plain small">
          {key.map(([letter, words]) => (
            <li key={letter}>
              [{letter}] {words}
            </li>
          ))}
        </ul>
      )}
      <Notes blocks={blocks} />
    </>
  );
});

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
