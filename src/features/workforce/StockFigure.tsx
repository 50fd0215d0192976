import type { ReactNode } from "react";
import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel, type WaterfallStep } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { saySigned } from "#domain/words/story/telling.ts";
import { sayStock } from "#domain/words/story/tellWorkforce.ts";
import type { StockFlow } from "#domain/story/workforce.ts";
import { mapValue, type Value } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  /** Null where nobody was counted: then the answer stands alone. */
  readonly flow: StockFlow | null;
  /** The same, year by year, newest first. */
  readonly years: readonly StockFlow[];
  readonly origin: Provenance;
  /** The story’s answer in words, beneath the picture. */
  readonly answer: ReactNode;
};

/** In post at both ends of a year and who came and went; the remainder is a line of its own. */
export function StockFigure({ area, flow, years, origin, answer }: Props) {
  if (flow === null) return answer;
  const said = sayStock(flow);
  const title = "Who came and who went";
  const span = `${flow.from} to ${flow.to}`;
  return (
    <FigureFrame
      labelledBy="stock"
      file={`workforce-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period={span}
      origin={origin}
      sheet={() => stockSheet(area, years, origin)}
    >
      <h2 id="stock">{title}</h2>
      <Waterfall model={waterfallModel(stepsOf(flow))} label={`${title}, ${span}. ${said}`} />
      <p className="small" data-picture="text">
        Solid: in post on one day. Grey: who started. White: who left.
      </p>
      {answer}
      <InFigures of="who came and went, year by year">
        <FigureTable
          wraps
          caption="Social workers, full-time equivalent, year by year"
          rows={years}
          keyOf={(f) => f.period}
          head={{ name: "Year", cell: (f) => `${sayDay(f.opens)} to ${sayDay(f.closes)}` }}
          columns={[
            { name: "At the start", cell: (f) => sayAmount(f.opening, 1) },
            { name: "Started", cell: (f) => total(f.starters) },
            { name: "Left", cell: (f) => total(f.leavers) },
            { name: "Other changes", cell: (f) => signed(f.other) },
            { name: "At the end", cell: (f) => sayAmount(f.closing, 1) },
          ]}
        />
      </InFigures>
    </FigureFrame>
  );
}

/**
 * The bars of the waterfall, in full-time equivalents; a part without a figure is its words and no
 * bar.
 */
function stepsOf({
  opening,
  starters,
  leavers,
  other,
  closing,
}: StockFlow): readonly WaterfallStep[] {
  const gone = mapValue(leavers.value, (n) => -n);
  const step = (name: string, kind: WaterfallStep["kind"], value: Value): WaterfallStep => ({
    name,
    kind,
    value,
    text: kind === "total" ? sayAmount(value, 1) : signed(value),
  });
  return [
    step("At the start", "total", opening),
    step("Started", "step", starters.value),
    step("Left", "step", gone),
    step("Other changes", "step", other),
    step("At the end", "total", closing),
  ];
}

const total = (t: StockFlow["starters"]) =>
  t.value.kind === "known" ? sayAmount(t.value, 1) : <span className="gap">{t.note}</span>;
const signed = (value: Value): string => saySigned(value, 1);

const stockSheet = (area: Area, years: readonly StockFlow[], origin: Provenance) => ({
  head: [
    "Area",
    "Code",
    "From",
    "To",
    "In post at the start (FTE)",
    "Started (FTE)",
    "Left (FTE)",
    "Other changes (FTE)",
    "In post at the end (FTE)",
    "Why a gap",
    "Source",
    "Caution",
  ],
  rows: years.map((f) => [
    area.name,
    area.code,
    f.from,
    f.to,
    ...[f.opening, f.starters.value, f.leavers.value, f.other, f.closing].map(figureCell),
    f.starters.note ?? f.leavers.note ?? "",
    origin.source,
    origin.caution,
  ]),
});
