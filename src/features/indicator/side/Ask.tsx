import type { Row } from "#domain/scorecard/row.ts";
import { sayAsk } from "#domain/words/figure/sayAsk.ts";

type Props = {
  readonly row: Row | null;
  /** The questions that are always asked of the measure. */
  readonly usual: readonly string[];
  readonly today: string;
};

/** What to ask about the measure as it stands. */
export const Ask = ({ row, usual, today }: Props) => (
  <section className="stack-small" aria-labelledby="ask">
    <h2 id="ask">Ask about it</h2>
    <ul>
      {sayAsk(row, usual, today).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </section>
);
