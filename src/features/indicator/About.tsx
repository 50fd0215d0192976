import type { ReactNode } from "react";
import type { Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import type { Indicator, Words } from "#domain/indicator.ts";
import { capital } from "#domain/firstLetter.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayRule, sayTarget } from "#domain/words/figure/sayTarget.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { sayNext } from "#domain/words/council/sayNext.ts";
import type { Row } from "#domain/scorecard/row.ts";

type Props = {
  readonly today: string;
  readonly indicator: Indicator;
  readonly words: Words;
  readonly sources: Catalogue["sources"];
  readonly row: Row | null;
  readonly areas: readonly Area[];
  readonly near: GroupComparison;
};

/** What it counts, whose target, where it comes from and whom it is compared with. */
export function About({ today, indicator, words, sources, row, areas, near }: Props) {
  return (
    <aside className="facts" aria-label="About this measure">
      <Facts title="What this counts">
        <Counted words={words} />
      </Facts>
      <Facts title="Target">
        {row?.target ? (
          <TargetOf row={row} target={row.target} />
        ) : (
          <p>
            {indicator.polarity === "context"
              ? "None: this measure is context, and is not rated."
              : "No target set."}
          </p>
        )}
      </Facts>
      <Facts title="Where it comes from">
        <ComesFrom indicator={indicator} sources={sources} today={today} />
      </Facts>
      {indicator.published && near.members.length > 0 && (
        <Facts title={`${near.words.head}: ${near.words.members}`}>
          <ul className="members">
            {near.members.map((n) => (
              <li key={n.code}>{areas.find((a) => a.code === n.code)?.name ?? n.code}</li>
            ))}
          </ul>
        </Facts>
      )}
    </aside>
  );
}

const Facts = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="stack-small">
    <h2>{title}</h2>
    {children}
  </section>
);

const Counted = ({ words }: Pick<Props, "words">) => (
  <>
    <p>{words.definition}</p>
    <p>{words.why}</p>
    {words.numerator !== "" && (
      <p>
        <strong>Counted:</strong> {words.numerator}.
      </p>
    )}
    {words.denominator !== "" && (
      <p>
        <strong>Out of:</strong> {words.denominator}.
      </p>
    )}
    {words.caution !== "" && (
      <p>
        <strong>Take care:</strong> {words.caution}
      </p>
    )}
  </>
);

type TargetProps = { readonly row: Row; readonly target: NonNullable<Row["target"]> };
const TargetOf = ({ row, target }: TargetProps) => (
  <>
    <p>
      {sayTarget(row)}, {target.source}. {sayRule(row)}
    </p>
    <p>{target.reason}</p>
    <p className="secondary">
      {[target.owner, target.review === "" ? "" : `reviewed ${sayDay(target.review)}`]
        .filter((part) => part !== "")
        .join("; ")}
    </p>
  </>
);

function ComesFrom({ indicator, sources, today }: Pick<Props, "indicator" | "sources" | "today">) {
  const source = sources.find((s) => s.id === indicator.published?.source);
  if (!source) return <p>{sayNoNational(indicator)}</p>;
  return (
    <>
      <p>
        {source.title}. {capital(source.publisher)}.
      </p>
      <p>
        Released: {source.released}. {sayNext(source.next, today)}
      </p>
      <p>
        {source.note} {indicator.published?.note}
      </p>
      <p className="secondary">{source.licence}</p>
    </>
  );
}
