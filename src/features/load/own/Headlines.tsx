import { useReducer, type Dispatch } from "react";
import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import { headlinesSheet } from "#intake/patch/told/writeMeasures.ts";
import { toldHeadlines } from "#intake/patch/told/decided.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import type { Indicator } from "#domain/indicator.ts";
import { headlinesOf, MOST_HEADLINES, NOTHING_OURS, type Ours } from "#domain/ownMeasure.ts";
import { Button } from "#ui/Controls.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FormSelect } from "#ui/FormField.tsx";
import { Unseen } from "#ui/Marks.tsx";
import { useErrors } from "#ui/useErrors.ts";
import { useNextFocus } from "#ui/useNextFocus.ts";
import { cardsOf, errorsOf, sayCards, step, type Happening } from "./cards.ts";

/**
 * Which measures are headline cards, and in which order: up, down, away, one more, or back to the
 * usual ones.
 */
export function Headlines({
  council,
  indicators,
  ours = NOTHING_OURS,
  given,
  onSave,
}: {
  council: string;
  /** Of this council: the catalogue's, added ones and its own. */
  indicators: readonly Indicator[];
  ours: Ours | undefined;
  /** Measures this council has figures of: another's card waits for its first. */
  given: ReadonlySet<string>;
  onSave: (told: Told) => void;
}) {
  const standing = headlinesOf(indicators).map((i) => i.slug);
  const [cards, act] = useReducer(step, standing, cardsOf);
  const { slugs } = cards;
  const { box, summary, isSound } = useErrors<"add">();
  const nameOf = (slug: string): string =>
    indicators.find((i) => i.slug === slug)?.shortName ?? slug;
  const save = () => {
    if (isSound(errorsOf(cards))) onSave(toldHeadlines(slugs));
  };
  const keep = () =>
    download("headlines.csv", toCsv(headlinesSheet({ ...ours, headlines: slugs })), "text/csv");
  return (
    <div className="stack-small">
      <ErrorSummary {...summary} />
      <p className="measure">
        {ours.headlines === null
          ? `These are the usual cards of the dashboard. ${council} can choose others.`
          : `These are the cards that ${council} chose.`}
      </p>
      <CardList slugs={slugs} nameOf={nameOf} given={given} act={act} />
      {slugs.length < MOST_HEADLINES && (
        <AddCard
          box={box("add")}
          others={indicators.filter((i) => !slugs.includes(i.slug))}
          given={given}
          onAdd={(slug) => act({ event: "added", slug })}
        />
      )}
      <div className="button-row">
        <Button onClick={save}>Save these headlines</Button>
        <Button onClick={() => onSave(toldHeadlines(null))}>Back to the usual headlines</Button>
        <Button onClick={keep}>Download headlines.csv</Button>
      </div>
      <p role="status" className="small">
        {sayCards(cards, nameOf)}
      </p>
    </div>
  );
}

/** The cards in their order, each to be moved or left out. */
function CardList({
  slugs,
  nameOf,
  given,
  act,
}: {
  readonly slugs: readonly string[];
  readonly nameOf: (slug: string) => string;
  readonly given: ReadonlySet<string>;
  readonly act: Dispatch<Happening>;
}) {
  const { box, leaving } = useNextFocus<HTMLOListElement>("li button:last-child");
  return (
    <ol className="headline-list" ref={box} tabIndex={-1}>
      {slugs.map((slug, i) => (
        <li key={slug}>
          <span>
            <span>
              {nameOf(slug)}
              {given.has(slug) ? "" : ": no figures here yet, so no card yet"}
            </span>
            <span className="button-row">
              <Button onClick={() => act({ event: "moved", from: i, by: -1 })}>
                Up <Unseen>{nameOf(slug)}</Unseen>
              </Button>
              <Button onClick={() => act({ event: "moved", from: i, by: 1 })}>
                Down <Unseen>{nameOf(slug)}</Unseen>
              </Button>
              <Button
                onClick={(button) => {
                  leaving(button);
                  act({ event: "left out", slug });
                }}
              >
                Leave out <Unseen>{nameOf(slug)}</Unseen>
              </Button>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Every measure that is no card, by its part of the service. */
function AddCard({
  box,
  others,
  given,
  onAdd,
}: {
  readonly box: { readonly id: string; readonly error: string | undefined };
  readonly others: readonly Indicator[];
  readonly given: ReadonlySet<string>;
  readonly onAdd: (slug: string) => void;
}) {
  const parts = [...new Set(others.map((i) => i.domain))];
  const optionOf = (i: Indicator) => ({
    value: i.slug,
    label: `${i.shortName}${given.has(i.slug) ? "" : " (no figures here yet)"}`,
  });
  return (
    <div className="controls">
      <FormSelect
        {...box}
        label="Add a card"
        value=""
        onChange={(slug) => {
          if (slug !== "") onAdd(slug);
        }}
        options={[{ value: "", label: "Choose a measure" }]}
        groups={parts.map((part) => ({
          label: part,
          options: others.filter((i) => i.domain === part).map(optionOf),
        }))}
      />
    </div>
  );
}
