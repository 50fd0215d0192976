import type { AreaFile, Catalogue } from "#data/useFeed.tsx";
import { Trend } from "#charts/trend/Trend.tsx";
import { trendModel } from "#charts/trend/trendModel.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { concerns, type Reported } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayApart } from "#domain/words/figure/sayBasis.ts";
import type { Series } from "#domain/observation.ts";
import { mayShareAxis } from "#domain/scorecard/like.ts";
import type { Search } from "#state/url/search.ts";
import { distanceSince } from "#domain/baseline.ts";
import type { Comparison } from "#domain/comparison.ts";
import { Select } from "#ui/Controls.tsx";
import { ComparatorTable, SeriesTable } from "./Tables.tsx";
import { seriesSheet } from "./sheets/seriesSheet.ts";
import type { BasisChoice } from "./bases.ts";

type Props = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly file: AreaFile;
  readonly series: Series;
  /** The other side of the measure: published years beside own figures, own figures beside published years. */
  readonly beside: Series | null;
  readonly bases: readonly BasisChoice[];
  readonly comparison: Comparison;
  readonly search: Search;
  readonly sources: Catalogue["sources"];
  readonly reported: readonly Reported[];
  readonly yearly: boolean;
  readonly today: string;
  /** The answer above in a sentence, where it is of this series. */
  readonly finding: string | null;
  readonly onChange: (change: Partial<Search>) => void;
};

/** Chart, then the same figures as tables and as a file. */
export function TrendSection({
  indicator,
  area,
  areas,
  file,
  series,
  beside,
  bases,
  comparison,
  search,
  sources,
  reported,
  yearly,
  today,
  finding,
  onChange,
}: Props) {
  const benchmarks = file.benchmarks.get(indicator.slug) ?? null;
  const like = benchmarks !== null && mayShareAxis(indicator.unit, series.frame, benchmarks.frame);
  const together =
    !yearly && beside !== null && mayShareAxis(indicator.unit, series.frame, beside.frame);
  const usualRegion = areas.find((a) => a.code === area.region)?.name ?? null;
  const regionName =
    benchmarks?.standsIn ?? (comparison.kind === "region" ? comparison.words.head : usualRegion);
  const regionAsked = comparison.kind === "region" ? regionName : null;
  const newest = series.observations.at(-1);
  const distance =
    comparison.kind === "past" && comparison.since !== null && newest
      ? distanceSince(series, comparison.since, newest.period, file.events)
      : null;
  const zoom = search.axis === "zoom";
  const chart = trendModel({
    title: `${indicator.shortName}, ${area.name}`,
    areaName: area.name,
    indicator,
    series,
    published: together ? beside : null,
    benchmarks: like ? benchmarks : null,
    comparison,
    baseline: distance?.kind === "travelled" ? distance.from : null,
    regionName: regionAsked,
    events: file.events.filter((event) => concerns(event, indicator.slug)),
    reported,
    zoom,
  });
  const source = sources.find((s) => s.id === series.source);
  const other = sources.find((s) => s.id === beside?.source);
  const national = sources.find((s) => s.id === indicator.published?.source);
  const origin = provenance([source, other, ...(benchmarks ? [national] : [])], area, today);
  const years = chart.comparators.find((c) => c.id === "published")?.runs[0]?.[0];
  const [us, last] = [chart.us[0], chart.us.at(-1)];
  const first = us && years && years.x < us.x ? years : us;
  const range =
    first?.short === last?.short
      ? (first?.short ?? "")
      : `${first?.short ?? ""} to ${last?.short ?? ""}`;
  const marks = chart.comparators.flatMap((c) => {
    const end = c.runs.at(-1)?.at(-1);
    return end && (c.carriedTo !== null || c.id === "published")
      ? [`${c.name} to ${end.short}`]
      : [];
  });
  const empty = chart.us.every((p) => p.y === null);
  return (
    <>
      <FigureFrame
        labelledBy="trend-title"
        file={`${indicator.slug}-${area.code}`}
        origin={origin}
        title={`${indicator.shortName}, ${area.name}: ${range}`}
        finding={finding ?? `${chart.subtitle}.`}
        period={[chart.range, ...marks].join("; ")}
        sheet={() =>
          seriesSheet({
            indicator,
            area,
            series: beside ? [series, beside] : [series],
            benchmarks,
            comparison,
            regionName,
            origin,
          })
        }
      >
        <h2 id="trend-title">
          {indicator.shortName}: {range}
        </h2>
        <p className="small">{chart.subtitle}.</p>
        <div className="controls">
          {bases.length > 1 && (
            <Select
              label="Count"
              value={bases.find((b) => b.series.frame === series.frame)?.id ?? ""}
              groups={[{ label: "", options: bases.map((b) => ({ value: b.id, label: b.label })) }]}
              onChange={(basis) => onChange({ basis })}
            />
          )}
          <Select
            label="Vertical axis"
            value={zoom ? "zoom" : "zero"}
            groups={[
              {
                label: "",
                options: [
                  { value: "zero", label: "From zero" },
                  { value: "zoom", label: "Zoomed to the figures" },
                ],
              },
            ]}
            onChange={(axis) => onChange({ axis: axis === "zoom" ? "zoom" : undefined })}
          />
        </div>
        {zoom && (
          <p className="small" data-picture="text">
            <strong>The axis does not start at zero: changes look larger than they are.</strong>
          </p>
        )}
        {empty && (
          <p data-picture="text">
            {area.name} has a row for each period but no figure in any:{" "}
            {[...new Set(chart.us.map((p) => p.text.toLowerCase()))].join("; ")}.
          </p>
        )}
        <Trend model={chart} />
        {beside &&
          !together &&
          !(yearly && mayShareAxis(indicator.unit, beside.frame, series.frame)) && (
            <p className="small">{yearly ? sayApart(beside, series) : sayApart(series, beside)}</p>
          )}
        {benchmarks !== null && !like && (
          <p className="small">
            {sayNotDrawn(comparison, yearly)}
            {bases.some((b) => b.id === "rolling-12")
              ? ` Choose “12 months to each month” to see ${comparison.kind === "past" ? "both" : "them"} together.`
              : ""}
          </p>
        )}
      </FigureFrame>
      <SeriesTable
        indicator={indicator}
        area={area}
        series={series}
        beside={beside}
        benchmarks={yearly ? benchmarks : null}
        comparison={comparison}
        regionName={regionAsked}
      />
      {!yearly && benchmarks && (
        <ComparatorTable
          indicator={indicator}
          benchmarks={benchmarks}
          comparison={comparison}
          regionName={regionName}
        />
      )}
    </>
  );
}

/** Why England, and whoever else stands beside us, are not on the axis of our own figures. */
function sayNotDrawn({ kind, words }: Comparison, yearly: boolean): string {
  const how = yearly ? "differently" : "a whole year";
  return kind === "past"
    ? `England counts ${how}, so it is not drawn on this axis; its figures are in the table below.`
    : `England and ${words.who} count ${how}, so they are not drawn on this axis; their figures are in the table below.`;
}
