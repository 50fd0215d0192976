import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import type { Area } from "#domain/area.ts";
import { columnHead, type ComparisonWords } from "#domain/comparison.ts";
import type { Others } from "#domain/story/beside.ts";
import { sayAmount } from "#domain/narrative/story/cite.ts";
import { isMonth, periodLabel, type PeriodId } from "#domain/calendar.ts";
import type { Story } from "#domain/story/story.ts";
import { staffRatesAt, type StaffRate } from "#domain/story/workforce.ts";
import type { Value } from "#domain/value.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";

type Props = {
  area: Area;
  story: Story;
  at: PeriodId;
  others: Others;
  origin: Provenance;
};
const CENSUS = { basis: "snapshot", ends: "09-30" } as const;
const SMALL = 30;

/** The rates by DfE's formulas with the counts they are made of, a year before, England and the neighbours. */
export function Rates({ area, story, at, others, origin }: Props) {
  const rates = staffRatesAt(story, at, others);
  const { comparison } = others;
  const when = periodLabel(at, isMonth(at) ? { basis: "snapshot", ends: "03-31" } : CENSUS);
  const title = "The rates, by DfE’s formulas";
  const said = `Each is worked out ${when} from the counts beside it; England and ${comparison.kind === "group" ? "each neighbour" : comparison.words.who} by the same formula. Lower is better in all of them, but a caseload is a mean: it hides who holds most, and no distribution is given.`;
  const sheet = () => ({
    head: [
      "Area",
      "Code",
      "Rate",
      "Formula",
      "At",
      "Unit",
      "Value",
      "Part",
      "Whole",
      "A year before",
      "England",
      ...besideHeads(comparison),
      "Census of the comparators",
      "Source",
      "Caution",
    ],
    rows: rates.map((r) => [
      area.name,
      area.code,
      r.name,
      r.formula,
      when,
      r.percent ? "per cent" : "cases for each worker",
      ...[r.value, r.part, r.whole, r.before, r.beside?.england].map(figureCell),
      ...besideCells(r.beside?.beside),
      r.beside ? periodLabel(r.beside.period, CENSUS) : "",
      origin.source,
      origin.caution,
    ]),
  });
  return (
    <FigureFrame
      labelledBy="rates"
      file={`workforce-rates-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period={when}
      origin={origin}
      sheet={sheet}
    >
      <h2 id="rates">{title}</h2>
      <p className="measure">{said}</p>
      <table className="table table-stacks story-table" data-picture="table">
        <caption>Rates {when}</caption>
        <thead>
          <tr>
            <th scope="col">Rate</th>
            <th scope="col" className="number">
              {area.name}
            </th>
            <th scope="col" className="number">
              Made of
            </th>
            <th scope="col" className="number">
              A year before
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
          {rates.map((r) => (
            <Line key={r.id} rate={r} name={area.name} words={comparison.words} />
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}

function Line({ rate: r, name, words }: { rate: StaffRate; name: string; words: ComparisonWords }) {
  const { search } = useAddress();
  const show = (v: Value) =>
    v.kind === "known" ? (
      `${sayAmount(v, 1)}${r.percent ? "%" : ""}`
    ) : (
      <span className="gap">{sayAmount(v, 1)}</span>
    );
  const small = r.id !== "sickness-absence" && r.whole.kind === "known" && r.whole.amount < SMALL;
  return (
    <tr>
      <th scope="row">
        <Link href={indicatorLink(r.id, shared(search))}>{r.name}</Link>
        <div className="secondary small">{r.formula}</div>
      </th>
      <td className="number" data-label={name}>
        {show(r.value)}
      </td>
      <td className="number" data-label="Made of">
        <div>
          {sayAmount(r.part, 1)} ÷ {sayAmount(r.whole, 1)}
          {small && <div className="secondary small">Small number: read with care</div>}
        </div>
      </td>
      <td className="number" data-label="A year before">
        {show(r.before)}
      </td>
      <td className="number" data-label="England">
        <div>
          {r.beside ? show(r.beside.england) : ""}
          {r.beside && (
            <div className="secondary small">{periodLabel(r.beside.period, CENSUS)}</div>
          )}
        </div>
      </td>
      <td className="number" data-label={words.column}>
        <BesideCell
          beside={r.beside?.beside ?? null}
          show={show}
          none={r.beside ? words.none : ""}
        />
      </td>
    </tr>
  );
}
