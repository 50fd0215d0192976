import { useAreaFile, useCatalogue, useSetting, useWords } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { PeriodId } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { formatValue } from "#domain/format.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { chosenOf, periodsOf } from "#domain/scorecard/periods.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { isPartOf, type PartsOf } from "#domain/story/storyParts.ts";
import { sayReason } from "#domain/words/council/sayComment.ts";
import { sayAsk } from "#domain/words/figure/sayAsk.ts";
import { askedOf } from "./askedOf.ts";

type Props = {
  readonly area: Area;
  readonly comparison: Comparison;
  readonly month: PeriodId | undefined;
  /** The parts of the service that are asked about. */
  readonly parts: PartsOf;
};

/** What to ask a meeting about, one question a measure, with the service's reason for its figure. */
export function Questions({ area, comparison, month, parts }: Props) {
  const file = useAreaFile(area.code, comparison);
  const { indicators } = useCatalogue();
  const asAt = chosenOf(periodsOf(file.series), month);
  const rows = measuresOf(indicators, file.ours)
    .filter(({ domain }) => isPartOf(parts, domain))
    .flatMap((indicator) => rowAt(indicator, file, asAt, comparison) ?? [])
    .filter(({ latest }) => latest.value.kind !== "no-authority");
  if (rows.length === 0) return null;
  return (
    <section className="stack-small" aria-labelledby="questions">
      <h2 id="questions">What to ask</h2>
      <ul>
        {askedOf(rows).map((row) => (
          <Question key={row.indicator.slug} row={row} withReason={parts !== "all"} />
        ))}
      </ul>
    </section>
  );
}

/** The reason is left out where the page itself gives it. */
function Question({ row, withReason }: { readonly row: Row; readonly withReason: boolean }) {
  const { today } = useSetting();
  const { indicator, latest, comment } = row;
  const usual = useWords(indicator.slug)?.ask ?? [];
  const [question = ""] = sayAsk(row, usual, today);
  return (
    <li>
      <strong>{indicator.shortName}</strong>, {formatValue(latest.value, indicator)}: {question}
      {withReason && comment && (
        <p>
          {sayReason(comment)}
          {comment.why + comment.what !== "" && comment.action !== "" && (
            <> Action: {comment.action}</>
          )}
        </p>
      )}
    </li>
  );
}
