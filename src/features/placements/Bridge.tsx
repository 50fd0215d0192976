import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { sayPounds } from "#domain/words/story/telling.ts";
import { addMonths, sayMonth, type Month } from "#domain/calendar.ts";
import type { Bridge as BridgeOfCost } from "#domain/story/flow.ts";
import type { Value } from "#domain/value.ts";

const signed = (v: Value): string =>
  v.kind === "known" && v.amount > 0 ? `+${sayPounds(v)}` : sayPounds(v);

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
  const finding = `A week of all places cost ${sayPounds(b.before)} and now costs ${sayPounds(b.after)}: ${signed(b.change)}.`;
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
      <p>{finding}</p>
      <Waterfall
        model={waterfallModel([
          ...parts.map(([name, value]) => ({
            name,
            kind: "step" as const,
            value,
            text: `${signed(value)} a week`,
          })),
          { name: "Change", kind: "total", value: b.change, text: `${signed(b.change)} a week` },
        ])}
      />
      <p className="small" data-picture="text">
        Price is the change in unit cost × today’s children, place by place; volume the change in
        all children × the old average cost; mix the rest: the same children in dearer or cheaper
        places. The three add to the change exactly.
      </p>
    </FigureFrame>
  );
}
