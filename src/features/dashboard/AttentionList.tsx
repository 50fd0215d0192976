import type { Comparison } from "#domain/comparison.ts";
import { formatValue } from "#domain/format.ts";
import { sayCaution, sayChange, sayRowSignal } from "#domain/words/figure/sayRow.ts";
import { sayReason } from "#domain/words/council/sayComment.ts";
import { sayTarget } from "#domain/words/figure/sayTarget.ts";
import type { Concern } from "#domain/scorecard/attention.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Rating } from "#ui/Marks.tsx";
import { sayBehind } from "./sayBehind.ts";

type Props = {
  readonly concerns: readonly Concern[];
  readonly monthly: boolean;
  readonly rated: boolean;
  readonly comparison: Comparison;
  readonly search: Search;
};

/** Red and worsening, or unusual, with the officer's reason where there is one. */
export function AttentionList({ concerns, monthly, rated, comparison, search }: Props) {
  const item = (concern: Concern) => (
    <Item key={concern.row.indicator.slug} concern={concern} monthly={monthly} search={search} />
  );
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">Needs attention{concerns.length > 0 ? ` (${concerns.length})` : ""}</h2>
      {concerns.length === 0 && (
        <p>
          {monthly || rated
            ? "No measure is red and worsening, and none is unusual."
            : `No targets are set here and one figure a year is too few to call anything unusual, so nothing is picked out. Compare each measure with England and ${comparison.words.who} below.`}
        </p>
      )}
      <ol className="plain">{concerns.slice(0, FIRST).map(item)}</ol>
      {concerns.length > FIRST && (
        <details className="more">
          <summary>
            {concerns.length - FIRST} more unusual{" "}
            {concerns.length - FIRST === 1 ? "measure" : "measures"}
          </summary>
          <ol className="plain">{concerns.slice(FIRST).map(item)}</ol>
        </details>
      )}
    </section>
  );
}

/** As many as a reader takes in at once; the rest is one press away. */
const FIRST = 5;

function Item({
  concern: { row, redAndWorse },
  monthly,
  search,
}: {
  concern: Concern;
  monthly: boolean;
  search: Search;
}) {
  const reasons = [
    row.running.times > 1
      ? `${sayChange(row)}, ${row.running.times} times running`
      : sayChange(row),
    redAndWorse ? sayTarget(row) : "",
    row.signal.kind === "unusual" || (redAndWorse && row.signal.kind === "usual")
      ? sayRowSignal(row)
      : "",
    sayCaution(row.indicator, row.latest),
  ].filter((text) => text !== "");
  const behind = sayBehind(row);
  return (
    <li className="concern">
      {row.rag ? (
        <Rating rag={row.rag} wordless />
      ) : (
        <span className="telling-mark" aria-hidden="true">
          !
        </span>
      )}
      <div className="stack-small">
        <p>
          <Link href={indicatorLink(row.indicator.slug, shared(search))}>
            {row.indicator.shortName}
          </Link>{" "}
          <span className="concern-figure">{formatValue(row.latest.value, row.indicator)}</span>
          {behind === "" ? "" : ` (${behind})`}
        </p>
        <p className="concern-why">{reasons.join(". ")}.</p>
        <p className="concern-why secondary">
          {row.comment
            ? sayReason(row.comment)
            : monthly
              ? "No reason given yet by the service."
              : ""}
        </p>
      </div>
    </li>
  );
}
