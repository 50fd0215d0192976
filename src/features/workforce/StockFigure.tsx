import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Stock } from "#charts/stock/Stock.tsx";
import { stockBars } from "#charts/stock/stockModel.ts";
import type { Area } from "#domain/area.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { sayAmount } from "#domain/narrative/story/cite.ts";
import { sayStock } from "#domain/narrative/story/tellWorkforce.ts";
import type { StockFlow } from "#domain/story/workforce.ts";
import type { Value } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";

type Props = {
  readonly area: Area;
  readonly flow: StockFlow;
  /** The same, year by year, newest first. */
  readonly years: readonly StockFlow[];
  readonly origin: Provenance;
};

/** In post at both ends of a year and who came and went; the remainder is a line of its own. */
export function StockFigure({ area, flow, years, origin }: Props) {
  const bars = stockBars(flow);
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
      <p className="measure">{said} At the start + started − left + other changes = at the end.</p>
      {bars ? (
        <Stock bars={bars} label={`${title}, ${span}. The figures are in the table.`} />
      ) : (
        <p className="gap">Not drawn: a part has no figure.</p>
      )}
      <FigureTable
        wraps
        inPicture
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
    </FigureFrame>
  );
}

const total = (t: StockFlow["starters"]) =>
  t.value.kind === "known" ? sayAmount(t.value, 1) : <span className="gap">{t.note}</span>;
const signed = (value: Value): string =>
  `${value.kind === "known" && value.amount > 0 ? "+" : ""}${sayAmount(value, 1)}`;

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
