import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { Key } from "#charts/plot/Key.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import type { Area } from "#domain/area.ts";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Factor, Factors as Reasons } from "#domain/story/frontDoor.ts";
import type { Value } from "#domain/value.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly reasons: Reasons;
  readonly comparison: Comparison;
  readonly origin: Provenance;
};

/**
 * The reasons found at assessment: each a share of the assessments with any reason, beside
 * England's and the comparison's. Never added.
 */
export function Factors({ area, reasons, comparison, origin }: Props) {
  const { period, factors } = reasons;
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
  return (
    <FigureFrame
      labelledBy="reasons"
      file={`reasons-${area.code}`}
      title={`${area.name}: ${title}, ${label}`}
      finding={said}
      period={label}
      origin={origin}
      sheet={() => reasonSheet(area, factors, label, comparison, origin)}
    >
      <h2 id="reasons">{title}</h2>
      <Bars
        rows={factors.map((f) => ({
          id: f.id,
          name: f.name,
          bars: [{ kind: "us", value: f.share, text: percentText(f.share) }],
          england: f.beside.england,
          beside: f.beside.beside?.value,
          say: percentText,
        }))}
        comparison={comparison}
        label={`${title}, ${label}. The figures are in the table.`}
      />
      <Key items={barsKey([["us"]], { comparison, rows: factors.map((f) => f.beside) })} />
      <p className="measure">{said}</p>
      <InFigures of={title}>
        <ReasonTable factors={factors} label={label} comparison={comparison} title={title} />
      </InFigures>
    </FigureFrame>
  );
}

const ReasonTable = ({
  factors,
  label,
  comparison,
  title,
}: {
  factors: readonly Factor[];
  label: string;
  comparison: Comparison;
  title: string;
}) => (
  <FigureTable
    wraps
    caption={`${title}, ${label}`}
    rows={factors}
    keyOf={(f) => f.id}
    head={{ name: "Reason", cell: (f) => f.name }}
    columns={[
      { name: "Assessments", cell: counted },
      { name: "Share", cell: (f) => percent(f.share) },
      { name: "A year before", cell: (f) => percent(f.before) },
      { name: "England", cell: (f) => percent(f.beside.england) },
      {
        name: columnHead(comparison),
        label: comparison.words.column,
        cell: (f) => (
          <BesideCell inline beside={f.beside.beside} show={percent} none={comparison.words.none} />
        ),
      },
    ]}
  />
);

const percentText = (value: Value): string =>
  `${sayAmount(value, 1)}${value.kind === "known" ? "%" : ""}`;
const percent = (value: Value) => (
  <Shown isGap={value.kind !== "known"}>{percentText(value)}</Shown>
);

const counted = ({ count, of, small }: Factor) => (
  <div>
    <Shown isGap={count.kind !== "known"}>
      {sayAmount(count, 0)}
      {count.kind === "known" ? ` of ${sayAmount(of, 0)}` : ""}
    </Shown>
    {small && <div className="secondary small">{FEW}</div>}
  </div>
);

const reasonSheet = (
  area: Area,
  factors: readonly Factor[],
  label: string,
  comparison: Comparison,
  origin: Provenance,
) => ({
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
    ...besideCells(f.beside.beside, comparison),
    f.small ? FEW : "",
    origin.source,
    origin.caution,
  ]),
});
