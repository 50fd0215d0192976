import type { AreaFile } from "#data/useFeed.tsx";
import type { Comparison } from "#domain/comparison.ts";
import { capital } from "#domain/firstLetter.ts";
import type { Indicator } from "#domain/indicator.ts";
import { chosenOf, periodsOf } from "#domain/scorecard/periods.ts";
import type { Notice } from "#domain/scorecard/frontPage.ts";
import { rowAt } from "#domain/scorecard/row.ts";
import { JUDGEMENT_WORDS } from "#domain/story/inspections.ts";
import { ofstedAsks, type Asked } from "#domain/story/ofstedAsks.ts";
import type { Inspection } from "#domain/story/story.ts";
import { sayNoticeShort } from "#domain/words/figure/sayNoticeShort.ts";
import {
  PART_WORDS,
  sayAsked,
  sayAskedMore,
  sayFigureBeside,
} from "#domain/words/story/sayOfsted.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, partLink, shared } from "#state/url/search.ts";

/** As many of one judgement as a reader takes in beside the others. */
const MOST = 3;

type Props = {
  readonly indicators: readonly Indicator[];
  readonly file: AreaFile;
  readonly comparison: Comparison;
  readonly inspection: Inspection | null;
};

/** What an inspector may ask: under each judgement the measures that stand out badly, the gravest first. */
export function OfstedAsks({ indicators, file, comparison, inspection }: Props) {
  const { search } = useAddress("quality");
  const asAt = chosenOf(periodsOf(file.series), search.month);
  const rows = indicators.flatMap((indicator) => rowAt(indicator, file, asAt, comparison) ?? []);
  return (
    <section className="stack-small" aria-labelledby="ofsted-asks">
      <h2 id="ofsted-asks">What may Ofsted ask?</h2>
      {ofstedAsks(rows).map((asked) => (
        <div key={asked.part} className="asked">
          <h3>
            <Link href={partLink(`ofsted:${asked.part}`, search)}>{PART_WORDS[asked.part]}</Link>
          </h3>
          <p className="small secondary">{sayJudged(asked, inspection)}</p>
          <ul className="plain small">
            {asked.bad.slice(0, MOST).map((notice) => (
              <Line key={notice.row.indicator.slug} notice={notice} comparison={comparison} />
            ))}
            {sayAskedMore(asked, MOST) !== "" && <li>{sayAskedMore(asked, MOST)}</li>}
          </ul>
        </div>
      ))}
      <p className="small secondary">
        The measures were grouped here: the grouping is not Ofsted’s.
      </p>
    </section>
  );
}

/** What Ofsted judged of the part, where it did, and how many measures speak to it. */
function sayJudged(asked: Asked, inspection: Inspection | null): string {
  const judged = inspection?.[asked.part] ?? null;
  return [judged ? `Judged ${JUDGEMENT_WORDS[judged].toLowerCase()}` : "", sayAsked(asked)]
    .filter((text) => text !== "")
    .join("; ");
}

type LineProps = { readonly notice: Notice; readonly comparison: Comparison };
function Line({ notice, comparison }: LineProps) {
  const { search } = useAddress();
  const { row } = notice;
  return (
    <li>
      <p>
        <Link href={indicatorLink(row.indicator.slug, shared(search))}>
          {row.indicator.shortName}
        </Link>{" "}
        {sayFigureBeside(row, comparison)}
      </p>
      <p className="secondary">{capital(sayNoticeShort(notice))}</p>
    </li>
  );
}
