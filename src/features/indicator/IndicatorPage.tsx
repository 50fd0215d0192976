import { use } from "react";
import { ReportedList } from "#charts/reported/ReportedList.tsx";
import { useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useMeasure } from "#data/useMeasure.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { saySourceOf } from "#domain/words/figure/saySourceOf.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { AsPaper } from "#ui/paper.ts";
import { About } from "./About.tsx";
import { Ask } from "./side/Ask.tsx";
import { CopyAnswer } from "./side/CopyAnswer.tsx";
import { KeyFigure } from "./side/KeyFigure.tsx";
import { Service } from "./side/Service.tsx";
import { TrendTables } from "./TrendFigure.tsx";
import { TwoFigures } from "./TwoFigures.tsx";
import { Place, Views, useTrend } from "./Views.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { factsOf, type MeasureFacts } from "./measureFacts.ts";

type Props = { readonly slug: string; readonly area: Area; readonly comparison: Comparison };
/** One indicator of one council, its picture first; or a page that says there is none. */
export function IndicatorPage({ slug, area, comparison }: Props) {
  const { search } = useAddress("indicator");
  const measure = useMeasure(slug, area, comparison);
  return measure ? (
    <Measured facts={factsOf(measure, area, comparison, search)} />
  ) : (
    <NoSuchIndicator slug={slug} area={area.name} back={linkTo("dashboard", shared(search))} />
  );
}

/**
 * The chart, beside it the newest figure, its place among all, the service's words and what to ask;
 * below them the answer in a sentence, the tables, what it counts and where it comes from.
 */
function Measured({ facts }: { facts: MeasureFacts }) {
  const { search } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const areas = useAreas();
  const trend = useTrend(facts);
  const { indicator, area, comparison, words, file, row, near, answer, reported } = facts;
  const isPoster = use(AsPaper);
  const source = saySourceOf(row, indicator, sources);
  const isTrend = search.view === undefined || indicator.published === null;
  // A poster has the sentence before its picture, every other view below its own.
  const isBesideChart = isTrend && trend !== null && !isPoster;
  return (
    <article className="measure-page">
      <title>{`${indicator.shortName}, ${area.name}: children’s services dashboard`}</title>
      <header className="measure-head">
        <h1>{indicator.shortName}</h1>
        <p className="secondary small">
          {POLARITY_WORDS[indicator.polarity]}
          {indicator.polarity === "context" ? ": neither high nor low is good in itself" : ""}.{" "}
          <span className="when-wide">{words.definition}</span>
        </p>
      </header>
      <ViewSwitch
        slug={indicator.slug}
        search={search}
        published={indicator.published !== null}
        near={near.words}
        council={area.name}
      />
      <div className="views">
        <Views
          facts={facts}
          trend={trend}
          inWords={isBesideChart && <InWords answer={answer} source={source} />}
        />
      </div>
      <div className="measure-side">
        <div className="key-line">
          {row && <KeyFigure row={row} area={area} comparison={comparison} />}
          <CopyAnswer area={area} answer={answer} source={source} />
        </div>
        {row && <Service row={row} />}
        <Ask row={row} usual={words.ask} today={today} />
        <Place facts={facts} />
      </div>
      <div className="measure-more stack-large">
        {!isBesideChart && <InWords answer={answer} source={source} />}
        <TwoFigures indicator={indicator} file={file} />
        {isTrend && trend && <TrendTables of={trend.of} />}
        {reported.length > 0 && <ReportedList reported={reported} name={area.name} />}
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

/** The answer in a sentence, with where it comes from. */
const InWords = ({ answer, source }: { readonly answer: string; readonly source: string }) => (
  <section className="in-words" aria-label="In words">
    <p className="answer">{answer}</p>
    <p className="small secondary">{source}</p>
  </section>
);

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
