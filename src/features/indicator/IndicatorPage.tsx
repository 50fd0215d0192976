import { isYearlySeries, type Series } from "#domain/observation.ts";
import { useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useMeasure } from "#data/useMeasure.ts";
import { provenance } from "#charts/figure/provenance.ts";
import { ReportedList } from "#charts/reported/ReportedList.tsx";
import type { Area } from "#domain/area.ts";
import { councilsOf, type Comparison } from "#domain/comparison.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { mayShareAxis } from "#domain/scorecard/like.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { firstSeries, newestFigure, otherSide } from "#domain/scorecard/sides.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Suspense } from "react";
import { About, ServiceSays } from "./About.tsx";
import { AnswerBlock } from "./AnswerBlock.tsx";
import { TwoFigures } from "./TwoFigures.tsx";
import { TrendSection } from "./TrendSection.tsx";
import { NoTrend } from "./NoTrend.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { basesOf } from "./bases.ts";
import { sayAnswer } from "./sayAnswer.ts";
import { Authorities } from "./views/Authorities.tsx";
import { Changing } from "./views/Changing.tsx";
import { Different } from "./views/Different.tsx";
import { Neighbours } from "./views/Neighbours.tsx";

/**
 * One indicator of one council: the answer, the trend, the table, what it counts and what to ask.
 */
export function IndicatorPage({
  slug,
  area,
  comparison,
}: {
  slug: string;
  area: Area;
  comparison: Comparison;
}) {
  const { search, change } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const areas = useAreas();
  const measure = useMeasure(slug, area, comparison);
  if (!measure)
    return (
      <NoSuchIndicator slug={slug} area={area.name} back={linkTo("dashboard", shared(search))} />
    );
  const { indicator, words, file } = measure;
  // The councils of the views that set councils beside each other, whatever the answer above them
  // is compared with.
  const near = councilsOf(comparison, area);
  const row = rowAt(indicator, file, search.month ?? null, comparison);
  const bases = basesOf(indicator, file.series, file.events);
  const answer = sayAnswer(
    row,
    indicator,
    area,
    comparison,
    file.events,
    firstSeries(slug, file.series),
  );
  const series = bases.find((b) => b.id === search.basis)?.series ?? drawnOf(row);
  // A month of ours is compared with the last published year that had ended by then.
  const year = row?.mark?.period ?? null;
  const national = sources.find((s) => s.id === indicator.published?.source);
  // The other views show published figures of many authorities, whoever is looked at.
  const view = { indicator, area, areas, near, year, origin: provenance([national], null, today) };
  const trend = search.view === undefined || (!indicator.published && search.view !== "changing");
  const reported = file.reported.filter((r) => r.indicator === slug);
  return (
    <article>
      <title>{`${indicator.shortName}, ${area.name}: children’s services dashboard`}</title>
      <p className="crumb">
        <Link href={linkTo("dashboard", shared(search))}>{area.name}: all measures</Link>
      </p>
      <div className="stack">
        <h1>{indicator.shortName}</h1>
        <p className="secondary">
          <strong>{area.name}</strong>. {POLARITY_WORDS[indicator.polarity]}
          {indicator.polarity === "context" ? ": neither high nor low is good in itself" : ""}.{" "}
          {indicator.domain}.
        </p>
        <AnswerBlock row={row} indicator={indicator} area={area} answer={answer} />
        <TwoFigures indicator={indicator} file={file} />
      </div>
      <div className="indicator-grid">
        {row?.comment && <ServiceSays comment={row.comment} />}
        <div className="views stack-large">
          <ViewSwitch
            slug={slug}
            search={search}
            published={indicator.published !== null}
            near={near.words}
          />
          <Suspense fallback={<p className="frame-waiting">Fetching the other authorities…</p>}>
            {indicator.published && search.view === "authorities" && <Authorities {...view} />}
            {indicator.published && search.view === "different" && <Different {...view} />}
            {indicator.published && search.view === "neighbours" && <Neighbours {...view} />}
          </Suspense>
          {search.view === "changing" && (
            <Changing
              indicator={indicator}
              area={area}
              file={file}
              sources={sources}
              today={today}
            />
          )}
          {trend && !series && <NoTrend indicator={indicator} why={answer} search={search} />}
          {trend && series && (
            <TrendSection
              of={{
                indicator,
                area,
                areas,
                file,
                series,
                beside: otherSide(indicator, series, file.series, search.month ?? null),
                comparison,
                reported,
                sources,
                today,
                zoom: search.axis === "zoom",
              }}
              bases={bases}
              finding={
                [row?.series.frame, row?.other?.series.frame].includes(series.frame) ? answer : null
              }
              onChange={(part) => change(part, { replace: true })}
            />
          )}
          {reported.length > 0 && <ReportedList reported={reported} name={area.name} />}
        </div>
        <About
          today={today}
          indicator={indicator}
          words={words}
          sources={sources}
          row={row}
          areas={areas}
          near={near}
        />
      </div>
    </article>
  );
}

/**
 * The series the trend is of, null where the council sent none: own months rather than published
 * years wherever both may stand on one axis, for then it has both.
 */
function drawnOf(row: Row | null): Series | null {
  if (!row) return null;
  const { indicator, series, other } = row;
  if (!isYearlySeries(series) && !newestFigure(series)) return null;
  return other &&
    isYearlySeries(series) &&
    mayShareAxis(indicator.unit, other.series.frame, series.frame)
    ? other.series
    : series;
}

function NoSuchIndicator({ slug, area, back }: { slug: string; area: string; back: string }) {
  return (
    <div className="stack">
      <h1>
        {isOurs(slug)
          ? `${area} has no measure of its own under this address`
          : `No measure is called “${slug}”`}
      </h1>
      <p>
        {isOurs(slug)
          ? "A council’s own measure is on its own pages alone, while that council keeps it."
          : "It may have been renamed."}{" "}
        <Link href={back}>See all measures of {area}</Link>.
      </p>
    </div>
  );
}
