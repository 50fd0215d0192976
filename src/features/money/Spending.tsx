import type { ReactNode } from "react";
import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { Key } from "#charts/plot/Key.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { sayYears, startsIn } from "#domain/calendar.ts";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import { SPEND_WORDS } from "#domain/words/story/tellMoney.ts";
import { sayPounds } from "#domain/words/story/telling.ts";
import type { MoneyFigures, SpendRow } from "#domain/story/figures/money.ts";
import type { Value } from "#domain/value.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly spending: MoneyFigures["spending"];
  readonly comparison: Comparison;
  readonly origin: Provenance;
  /** What the net figure beside this gross one is; empty where there is none. */
  readonly net: string;
  /** The story’s answer in words, beneath the picture; null where another picture leads. */
  readonly answer: ReactNode;
};

/**
 * Gross spend per child on each part of the service, beside England and the comparison. Spending
 * more is not better or worse in itself.
 */
export function Spending({ area, spending, comparison, origin, net, answer }: Props) {
  const [first] = spending?.rows ?? [];
  if (!spending || !first)
    return (
      <>
        {answer}
        <p>What {area.name} spends is not in this feed.</p>
      </>
    );
  const label = `financial year ${sayYears(startsIn(spending.year))}`;
  return (
    <FigureFrame
      labelledBy="spending"
      file={`money-spending-${area.code}`}
      title={`Gross spend for each child aged 0 to 17, ${area.name}, ${label}`}
      finding={`${first.name}: ${sayPounds(first.own)} for each child; England ${sayPounds(first.england)}.`}
      period={label}
      origin={origin}
      sheet={() => spendSheet(area, spending.rows, label, comparison, origin)}
    >
      <h2 id="spending">What is spent for each child (gross), {label}</h2>
      <Bars
        rows={spending.rows.map((r) => ({
          id: r.id,
          name: SPEND_WORDS[r.id],
          bars: [{ kind: "us", value: r.own, text: sayPounds(r.own) }],
          england: r.england,
          beside: r.beside?.value,
          say: sayPounds,
        }))}
        comparison={comparison}
        label={`Gross spend for each child, ${label}. The figures are in the table.`}
      />
      {net !== "" && (
        <p className="small" data-picture="text">
          {net}
        </p>
      )}
      <Key items={barsKey([["us"]], { comparison, rows: spending.rows })} />
      {answer}
      <p className="measure">
        Gross spend divided by children aged 0 to 17 in June {startsIn(spending.year)}. Context
        only: spending more is not better or worse in itself.
      </p>
      <InFigures of="spend for each child, beside England">
        <FigureTable
          caption="Pounds for each child aged 0 to 17"
          rows={spending.rows}
          keyOf={(r) => r.id}
          head={{ name: "Spend", cell: (r) => SPEND_WORDS[r.id] }}
          columns={[
            { name: area.name, cell: (r) => show(r.own) },
            { name: "England", cell: (r) => show(r.england) },
            {
              name: columnHead(comparison),
              label: comparison.words.column,
              cell: (r) => (
                <BesideCell inline beside={r.beside} none={comparison.words.none} show={show} />
              ),
            },
          ]}
        />
      </InFigures>
    </FigureFrame>
  );
}

const show = (v: Value) => <Shown isGap={v.kind !== "known"}>{sayPounds(v)}</Shown>;

const spendSheet = (
  area: Area,
  rows: readonly SpendRow[],
  label: string,
  comparison: Comparison,
  origin: Provenance,
) => ({
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
    ...besideCells(r.beside, comparison),
    label,
    origin.source,
  ]),
});
