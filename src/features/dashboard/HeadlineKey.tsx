import { Key } from "#charts/plot/Key.tsx";
import { LINE } from "#charts/plot/tokens.ts";
import { commonOf } from "#domain/common.ts";
import { changedSince, startOf } from "./HeadlineCards.tsx";
import type { Row } from "#domain/scorecard/row.ts";
import type { Comparison } from "#domain/comparison.ts";

type Props = { readonly rows: readonly Row[]; readonly comparison: Comparison };
/** What the marks of a headline's line mean: once, beside the heading. */
export function HeadlineKey({ rows, comparison }: Props) {
  const since = commonOf(rows.map((row) => startOf(row).date));
  const changed = commonOf(rows.map(changedSince));
  return (
    <Key
      items={[
        ...(changed === ""
          ? []
          : [
              {
                text: `change since ${changed}`,
                mark: <path d="M9 2v10M5 6l4-4 4 4" fill="none" className="spark-england" />,
              },
            ]),
        ...(since === ""
          ? []
          : [
              {
                text: `line from ${since}`,
                mark: <path className="spark-line" d="M0 10 12 5 22 8 34 3" />,
              },
            ]),
        ...(rows.some((row) => row.signal.kind !== "not-judged")
          ? [{ text: "usual range", mark: <path className="spark-usual" d="M0 1h34v12H0z" /> }]
          : []),
        ...(rows.some((row) => row.target !== null)
          ? [{ text: "target", mark: <path d="M0 7h34" fill="none" {...LINE.target} /> }]
          : []),
        { text: "England", mark: <path className="spark-england" d="M11 7h12" /> },
        ...(comparison.kind === "group"
          ? [
              {
                text: comparison.words.range,
                mark: <path className="spark-band" d="M13 0h8v14h-8z" />,
              },
            ]
          : []),
      ]}
    />
  );
}
