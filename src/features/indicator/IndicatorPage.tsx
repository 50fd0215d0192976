import { useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useMeasure } from "#data/useMeasure.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { isOurs } from "#domain/ownMeasure.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { About, ServiceSays } from "./About.tsx";
import { AnswerBlock } from "./AnswerBlock.tsx";
import { TwoFigures } from "./TwoFigures.tsx";
import { Views } from "./Views.tsx";
import { factsOf } from "./measureFacts.ts";

type Props = { readonly slug: string; readonly area: Area; readonly comparison: Comparison };
/**
 * One indicator of one council: the answer, the trend, the table, what it counts and what to ask.
 */
export function IndicatorPage({ slug, area, comparison }: Props) {
  const { search } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const areas = useAreas();
  const measure = useMeasure(slug, area, comparison);
  const back = linkTo("dashboard", shared(search));
  if (!measure) return <NoSuchIndicator slug={slug} area={area.name} back={back} />;
  const { indicator, words, file } = measure;
  const facts = factsOf(measure, area, comparison, search);
  const { row, near, answer } = facts;
  return (
    <article>
      <title>{`${indicator.shortName}, ${area.name}: children’s services dashboard`}</title>
      <div className="stack">
        <h1>{indicator.shortName}</h1>
        <p className="crumb">
          <Link href={back}>{area.name}: all measures</Link>
        </p>
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
        <Views facts={facts} />
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
