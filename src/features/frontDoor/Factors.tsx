import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { Key } from "#charts/figure/Key.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { shareKey, ShareBar } from "#charts/flow/ShareBar.tsx";
import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import type { Area } from "#domain/area.ts";
import { columnHead, type ComparisonWords } from "#domain/comparison.ts";
import type { Others } from "#domain/story/beside.ts";
import { sayAmount } from "#domain/narrative/story/cite.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { factorsAt, type Factor } from "#domain/story/frontDoor.ts";
import type { Story } from "#domain/story/story.ts";
import { amountOf, missing, type Value } from "#domain/value.ts";

type Props = {
  area: Area;
  story: Story;
  at: PeriodId | null;
  others: Others;
  originOf: (ids: readonly string[]) => Provenance;
};

/** The reasons found at assessment: each a share of the assessments with any reason, beside England's and the comparison's. Never added. */
export function Factors({ area, story, at, others, originOf }: Props) {
  const { period, factors } = factorsAt(story, at, others);
  const { comparison } = others;
  const title = "Reasons found at assessment";
  if (period === null || factors.length === 0)
    return (
      <section className="stack">
        <h2>{title}</h2>
        <p className="measure">
          None are given for {area.name} up to this period. DfE publishes them once a year for each
          authority, from 2018 on.
        </p>
      </section>
    );
  const label = periodLabel(period, { basis: "year", ends: "03-31" });
  const said = `One assessment can have several reasons, so the shares overlap and are never added. Each is a share of the ${sayAmount(factors[0]?.of ?? { kind: "missing" }, 0)} assessments with any reason recorded, ${label}. Neither high nor low is good in itself.`;
  const most = Math.max(
    ...factors.flatMap((f) =>
      [f.share, f.beside.england, besideOf(f)].map((v) => amountOf(v) ?? 0),
    ),
    1,
  );
  const origin = originOf(["dfe-cin"]);
  const sheet = () => ({
    head: [
      "Area",
      "Code",
      "Year",
      "Reason",
      "Assessments",
      "Of",
      "Share %",
      "A year before %",
      "England %",
      ...besideHeads(comparison, " %"),
      "Note",
      "Source",
      "Caution",
    ],
    rows: factors.map((f) => [
      area.name,
      area.code,
      label,
      f.name,
      ...[f.count, f.of, f.share, f.before, f.beside.england].map(figureCell),
      ...besideCells(f.beside.beside),
      f.small ? "Small number: read with care" : "",
      origin.source,
      origin.caution,
    ]),
  });
  return (
    <FigureFrame
      labelledBy="reasons"
      file={`reasons-${area.code}`}
      title={`${area.name}: ${title}, ${label}`}
      finding={said}
      period={label}
      origin={origin}
      sheet={sheet}
    >
      <h2 id="reasons">{title}</h2>
      <p className="measure">{said}</p>
      <Key items={shareKey(comparison.words.line)} />
      <table className="table table-stacks story-table" data-picture="table">
        <caption>
          {title}, {label}
        </caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col" className="number">
              Assessments
            </th>
            <th scope="col" className="number">
              Share
            </th>
            <th scope="col">On one scale</th>
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
          {factors.map((f) => (
            <Line key={f.id} factor={f} most={most} words={comparison.words} />
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}

const besideOf = ({ beside }: Factor): Value => beside.beside?.value ?? missing("missing");

const percent = (value: Factor["share"]) =>
  value.kind === "known" ? (
    `${sayAmount(value, 1)}%`
  ) : (
    <span className="gap">{sayAmount(value, 1)}</span>
  );

function Line({
  factor: f,
  most,
  words,
}: {
  factor: Factor;
  most: number;
  words: ComparisonWords;
}) {
  return (
    <tr>
      <th scope="row">{f.name}</th>
      <td className="number" data-label="Assessments">
        <div>
          {f.count.kind === "known" ? (
            `${sayAmount(f.count, 0)} of ${sayAmount(f.of, 0)}`
          ) : (
            <span className="gap">{sayAmount(f.count, 0)}</span>
          )}
          {f.small && <div className="secondary small">Small number: read with care</div>}
        </div>
      </td>
      <td className="number" data-label="Share">
        {percent(f.share)}
      </td>
      <td data-label="On one scale">
        {f.share.kind === "known" ? (
          <ShareBar share={f.share} england={f.beside.england} group={besideOf(f)} most={most} />
        ) : (
          ""
        )}
      </td>
      <td className="number" data-label="A year before">
        {percent(f.before)}
      </td>
      <td className="number" data-label="England">
        {percent(f.beside.england)}
      </td>
      <td className="number" data-label={words.column}>
        <BesideCell inline beside={f.beside.beside} show={percent} none={words.none} />
      </td>
    </tr>
  );
}
