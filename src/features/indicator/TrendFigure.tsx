import type { ReactNode } from "react";
import { Trend } from "#charts/trend/Trend.tsx";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Comparison } from "#domain/comparison.ts";
import { formatValue } from "#domain/format.ts";
import { isYearlySeries, observationAt, type Series } from "#domain/observation.ts";
import { sayCountings } from "#domain/words/figure/sayCountings.ts";
import type { Search } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { Toggle } from "#ui/Toggle.tsx";
import { ComparatorTable, SeriesTable } from "./Tables.tsx";
import { LaidTable } from "./laid/LaidTable.tsx";
import { seriesSheet } from "./sheets/seriesSheet.ts";
import type { BasisChoice } from "./bases.ts";
import { trendOf, type TrendOf } from "./trendOf.ts";

export type TrendProps = {
  readonly of: TrendOf;
  readonly bases: readonly BasisChoice[];
  /** The answer above in a sentence, where it is of this series. */
  readonly finding: string | null;
  /** What the measure counts, in a sentence. */
  readonly definition: string;
  readonly onChange: (change: Partial<Search>) => void;
  /** Whom to lay on the trend, chosen at the chart; nothing where nobody else is published. */
  readonly layOn: ReactNode;
  /** The answer in a sentence with its source, as it is carried to a meeting. */
  readonly inWords: ReactNode;
};

/** The trend with its choices, and ways to take it away. */
export function TrendFigure({
  of,
  bases,
  finding,
  definition,
  onChange,
  layOn,
  inWords,
}: TrendProps) {
  const { indicator, area, series, beside, comparison } = of;
  const yearly = isYearlySeries(series);
  const figure = trendOf(of);
  const { chart, origin, benchmarks, regionName } = figure;
  const common = { indicator, comparison };
  const said = of.row ? sayCountings(of.row, ownOf(bases)) : "";
  return (
    <FigureFrame
      labelledBy="trend-title"
      file={`${indicator.slug}-${area.code}`}
      origin={origin}
      title={`${indicator.shortName}, ${area.name}: ${figure.range}`}
      finding={finding ?? `${chart.subtitle}.`}
      period={figure.period}
      sheet={() =>
        seriesSheet({
          ...common,
          area,
          series: beside ? [series, beside] : [series],
          benchmarks,
          regionName,
          laid: of.laid,
          origin,
        })
      }
    >
      <h2 id="trend-title">
        {indicator.shortName}: {figure.range}
      </h2>
      <Trend model={chart}>
        <div className="trend-said">
          {figure.fiveYears !== "" && <p className="trend-years">{figure.fiveYears}</p>}
          <Countings series={series} row={of.row} bases={bases} onChange={onChange} />
          {said !== "" && <p className="small">{said}</p>}
          {inWords}
          <AxisChoice zoom={of.zoom} onChange={onChange} />
        </div>
      </Trend>
      <p className="small when-narrow">{definition}</p>
      {layOn}
      {of.zoom && (
        <p className="small" data-picture="text">
          <strong>The axis does not start at zero: changes look larger than they are.</strong>
        </p>
      )}
      <p className="small">{chart.subtitle}.</p>
      {figure.isEmpty && (
        <p data-picture="text">
          {area.name} has a row for each period but no figure in any:{" "}
          {[...new Set(chart.us.map((p) => p.text.toLowerCase()))].join("; ")}.
        </p>
      )}
      {figure.whyApart !== "" && <p className="small">{figure.whyApart}</p>}
      {figure.isApart && (
        <p className="small">{sayNotDrawn(comparison, yearly, hasTwelveMonths(bases))}</p>
      )}
      {figure.isLaidApart && <p className="small">{LAID_APART}</p>}
    </FigureFrame>
  );
}

/** The same figures as tables: ours, who stands beside us where they count otherwise, who is laid on. */
export function TrendTables({ of }: Pick<TrendProps, "of">) {
  const { indicator, area, series, beside, comparison } = of;
  const yearly = isYearlySeries(series);
  const { benchmarks, regionName, regionAsked } = trendOf(of);
  const common = { indicator, comparison };
  return (
    <Details
      className="more"
      summary={`The same figures as a table, ${series.observations.length} periods`}
    >
      <SeriesTable
        {...common}
        area={area}
        series={series}
        beside={beside}
        benchmarks={yearly ? benchmarks : null}
        regionName={regionAsked}
      />
      {!yearly && benchmarks && (
        <ComparatorTable {...common} benchmarks={benchmarks} regionName={regionName} />
      )}
      <LaidTable indicator={indicator} laid={of.laid} />
    </Details>
  );
}

/** The ways in which the council itself counts. */
const ownOf = (bases: readonly BasisChoice[]): readonly Series[] =>
  bases.map((choice) => choice.series).filter((one) => !isYearlySeries(one));

const LAID_APART =
  "The councils laid on the trend count differently, so they are not drawn on this axis; the table below has their published years.";

const hasTwelveMonths = (bases: readonly BasisChoice[]): boolean =>
  bases.some((b) => b.id === "rolling-12");

type CountingProps = Pick<TrendProps, "bases" | "onChange"> & {
  readonly series: Series;
  readonly row: TrendOf["row"];
};
/** On which basis, each with what it says of the month looked at. */
const Countings = ({ series, row, bases, onChange }: CountingProps) =>
  bases.length > 1 && (
    <div className="toggles no-print">
      <Toggle
        label="Counted over"
        value={bases.find((b) => b.series.frame === series.frame)?.id ?? ""}
        options={bases.map((b) => ({ value: b.id, label: labelOf(b, row) }))}
        onChange={(basis) => onChange({ basis })}
      />
    </div>
  );

type AxisProps = Pick<TrendProps, "onChange"> & { readonly zoom: boolean };
const AxisChoice = ({ zoom, onChange }: AxisProps) => (
  <div className="toggles no-print">
    <Toggle
      label="Vertical axis"
      value={zoom ? "zoom" : "zero"}
      options={[
        { value: "zero", label: "From zero" },
        { value: "zoom", label: "Zoomed to the figures" },
      ]}
      onChange={(axis) => onChange({ axis: axis === "zoom" ? "zoom" : undefined })}
    />
  </div>
);

/** The basis with its figure of the row's own month, so that a reader sees whether they agree. */
function labelOf({ label, series }: BasisChoice, row: TrendOf["row"]): string {
  if (!row) return label;
  const value = observationAt(series, row.latest.period)?.value;
  return value?.kind === "known" ? `${label} ${formatValue(value, row.indicator)}` : label;
}

/**
 * Why England, and whoever else stands beside us, are not on the axis of our own figures, and where
 * they are.
 */
function sayNotDrawn({ kind, words }: Comparison, yearly: boolean, hasTwelve: boolean): string {
  const how = yearly ? "differently" : "a whole year";
  const alone = kind === "past";
  const why = alone
    ? `England counts ${how}, so it is not drawn on this axis; its figures are in the table below.`
    : `England and ${words.who} count ${how}, so they are not drawn on this axis; their figures are in the table below.`;
  return hasTwelve
    ? `${why} Choose “12 months to each month” to see ${alone ? "both" : "them"} together.`
    : why;
}
