import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import type { Area } from "#domain/area.ts";
import { sayYears, startsIn } from "#domain/calendar.ts";
import { columnHead } from "#domain/comparison.ts";
import { marksFrom, pastAt, type Others } from "#domain/story/beside.ts";
import { SPEND_WORDS } from "#domain/narrative/story/tellMoney.ts";
import { sayPounds } from "#domain/narrative/story/telling.ts";
import { SPENDS, spendPerChild } from "#domain/story/money.ts";
import { quantityOf, type Story } from "#domain/story/story.ts";
import { missing, type Value } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";

const show = (v: Value) => (v.kind === "known" ? sayPounds(v) : <Gap>{sayPounds(v)}</Gap>);

const YEAR = { basis: "financial-year", ends: "03-31" } as const;

/** Gross spend per child on each part of the service, beside England and the comparison. Spending more is not better or worse in itself. */
export function Spending({
  area,
  story: own,
  others,
  origin,
}: {
  area: Area;
  story: Story;
  others: Others;
  origin: Provenance;
}) {
  const spend = quantityOf(own, "spend-children", false);
  const year = spend?.observations.findLast((o) => o.value.kind === "known")?.period;
  if (year === undefined) return <p>What {area.name} spends is not in this feed.</p>;
  const then = pastAt(others, spend, year);
  const at = { period: year, frame: YEAR, past: then && { period: then, frame: YEAR } };
  const { comparison } = others;
  const rows = SPENDS.map((id) => ({
    id,
    name: quantityOf(own, id, false)?.name ?? id,
    own: spendPerChild(own, id, year),
    ...marksFrom(others, at, (story, when) => spendPerChild(story, id, when)),
  }));
  const label = `financial year ${sayYears(startsIn(year))}`;
  return (
    <FigureFrame
      labelledBy="spending"
      file={`money-spending-${area.code}`}
      title={`Gross spend for each child aged 0 to 17, ${area.name}, ${label}`}
      finding={`${rows[0]?.name ?? ""}: ${sayPounds(rows[0]?.own ?? missing("missing"))} for each child; England ${sayPounds(rows[0]?.england ?? missing("missing"))}.`}
      period={label}
      origin={origin}
      sheet={() => ({
        head: [
          "Spend",
          "Area",
          "Code",
          "£ per child",
          "England",
          ...besideHeads(comparison),
          "Period",
          "Source",
        ],
        rows: rows.map((r) => [
          r.name,
          area.name,
          area.code,
          figureCell(r.own),
          figureCell(r.england),
          ...besideCells(r.beside),
          label,
          origin.source,
        ]),
      })}
    >
      <h2 id="spending">What is spent for each child, {label}</h2>
      <p className="measure">
        Gross spend divided by children aged 0 to 17 in June {startsIn(year)}. Context only:
        spending more is not better or worse in itself.
      </p>
      <table className="table table-stacks" data-picture="table">
        <caption>Pounds for each child aged 0 to 17</caption>
        <thead>
          <tr>
            <th scope="col">Spend</th>
            <th scope="col" className="number">
              {area.name}
            </th>
            <th scope="col" className="number">
              England
            </th>
            <th scope="col" className="number">
              {columnHead(comparison)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.id}>
              <th scope="row">{SPEND_WORDS[r.id]}</th>
              <td className="number" data-label={area.name}>
                {show(r.own)}
              </td>
              <td className="number" data-label="England">
                {show(r.england)}
              </td>
              <td className="number" data-label={comparison.words.column}>
                <BesideCell inline beside={r.beside} none={comparison.words.none} show={show} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}
