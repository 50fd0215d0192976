import type { AreaFile } from "#data/useFeed.tsx";
import type { Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { chosenOf, periodsOf } from "#domain/scorecard/periods.ts";
import { rowAt } from "#domain/scorecard/row.ts";
import { JUDGEMENT_WORDS } from "#domain/story/inspections.ts";
import { ofstedAsks, type Asked } from "#domain/story/ofstedAsks.ts";
import type { Inspection } from "#domain/story/story.ts";
import { PART_WORDS, sayAsked, UNTESTED } from "#domain/words/story/sayOfsted.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { partLink } from "#state/url/search.ts";
import { AskedTable } from "./AskedTable.tsx";

type Props = {
  readonly indicators: readonly Indicator[];
  readonly file: AreaFile;
  readonly comparison: Comparison;
  readonly inspection: Inspection | null;
};

/** What an inspector may ask: under each judgement all that stands out badly, the gravest first. */
export function OfstedAsks({ indicators, file, comparison, inspection }: Props) {
  const { search } = useAddress("quality");
  const asAt = chosenOf(periodsOf(file.series), search.month);
  const rows = indicators.flatMap((indicator) => rowAt(indicator, file, asAt, comparison) ?? []);
  const groups = ofstedAsks(rows).map((asked) => ({
    id: asked.part,
    heading: (
      <>
        <h3>
          <Link href={partLink(`ofsted:${asked.part}`, search)}>{PART_WORDS[asked.part]}</Link>
        </h3>{" "}
        {sayJudged(asked, inspection)}
      </>
    ),
    rows: asked.bad,
  }));
  return (
    <section className="stack-small" aria-labelledby="ofsted-asks">
      <h2 id="ofsted-asks">What may Ofsted ask?</h2>
      <AskedTable groups={groups} comparison={comparison} />
      <p className="small secondary">{UNTESTED}</p>
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
