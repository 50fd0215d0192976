import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { sayPounds, sayTotalPounds, withPlus } from "#domain/words/story/telling.ts";
import { addMonths, sayMonth, type Month } from "#domain/calendar.ts";
import type { Bridge as BridgeOfCost } from "#domain/story/flow.ts";
import { known, type Value } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

const signed = (v: Value): string => withPlus(v, sayTotalPounds);

type Props = {
  readonly area: Area;
  readonly bridge: BridgeOfCost;
  readonly month: Month;
  readonly origin: Provenance;
};

/**
 * Volume, price or mix: what the change in the weekly cost of places over a year is made of. The
 * three add to it exactly.
 */
export function Bridge({ area, bridge: b, month, origin }: Props) {
  const before = addMonths(month, -12);
  const period = `${sayMonth(before)} to ${sayMonth(month)}`;
  const parts = [
    ["Number of children (volume)", b.volume],
    ["Cost of the same place (price)", b.price],
    ["Kind of place (mix)", b.mix],
  ] as const;
  const finding = `A week of all places cost ${sayTotalPounds(b.before)} and now costs ${sayTotalPounds(b.after)}: ${signed(b.change)}.`;
  return (
    <FigureFrame
      labelledBy="bridge"
      file={`placements-bridge-${area.code}-${month}`}
      title={`Volume, price or mix? ${area.name}, ${period}`}
      finding={finding}
      period={period}
      origin={origin}
      sheet={() => ({
        head: ["Part", "£ a week", "Period", "Source", "Caution"],
        rows: ([["Before", b.before], ...parts, ["After", b.after]] as const).map(([name, v]) => [
          name,
          figureCell(v),
          period,
          origin.source,
          origin.caution,
        ]),
      })}
    >
      <h2 id="bridge">Volume, price or mix? {period}</h2>
      <Waterfall
        model={waterfallModel([
          {
            name: `A week’s cost, ${sayMonth(before)}`,
            kind: "total",
            value: b.before,
            text: sayTotalPounds(b.before),
          },
          ...parts.map(([name, value]) => ({
            name,
            kind: "step" as const,
            value,
            text: signed(value),
          })),
          {
            name: `A week’s cost, ${sayMonth(month)}`,
            kind: "total",
            value: b.after,
            text: sayTotalPounds(b.after),
          },
        ])}
        label={`Volume, price or mix? ${finding}`}
        say={(pounds) => sayTotalPounds(known(pounds))}
      />
      <p className="small" data-picture="text">
        Solid: what all places cost in a week. Grey: what made it dearer. White: what made it
        cheaper.
      </p>
      <p>{finding}</p>
      <p className="small">
        Price is the change in the cost of one place × today’s children, kind by kind. Volume is the
        change in all children × the old average cost. Mix is the rest: the same children in dearer
        or cheaper places. The three add to the change exactly.
      </p>
      <InFigures of="volume, price and mix">
        <Parts bridge={b} parts={parts} period={period} />
      </InFigures>
    </FigureFrame>
  );
}

type Part = readonly [name: string, value: Value];
type PartsProps = {
  readonly bridge: BridgeOfCost;
  readonly parts: readonly Part[];
  readonly period: string;
};
/** The same to the pound. */
const Parts = ({ bridge: b, parts, period }: PartsProps) => (
  <FigureTable
    caption={`What a week of all places costs, ${period}`}
    rows={rowsOf(b, parts)}
    keyOf={([name]) => name}
    head={{ name: "Part", cell: ([name]) => name }}
    columns={[
      {
        name: "£ a week",
        cell: ([name, v]) =>
          name === "Before" || name === "After" ? sayPounds(v) : withPlus(v, sayPounds),
      },
    ]}
  />
);

const rowsOf = (b: BridgeOfCost, parts: readonly Part[]): readonly Part[] => [
  ["Before", b.before],
  ...parts,
  ["Change", b.change],
  ["After", b.after],
];
