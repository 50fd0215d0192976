import { useState } from "react";
import { toCsv } from "#charts/figure/csv.ts";
import { download } from "#charts/figure/download.ts";
import { headlinesSheet } from "#intake/patch/told/writeMeasures.ts";
import { toldHeadlines } from "#intake/patch/told/decided.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import type { Indicator } from "#domain/indicator.ts";
import { headlinesOf, MOST_HEADLINES, NOTHING_OURS, type Ours } from "#domain/ownMeasure.ts";
import { Button, Select } from "#ui/Controls.tsx";
import { Unseen } from "#ui/Marks.tsx";
import { useNextFocus } from "#ui/useNextFocus.ts";
import { moved } from "./moved.ts";

/** Which measures are headline cards, and in which order: up, down, away, one more, or back to the usual ones. */
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
  const [slugs, setSlugs] = useState(standing);
  const [said, setSaid] = useState("");
  const { box, leaving } = useNextFocus<HTMLOListElement>("li button:last-child");
  const nameOf = (slug: string): string =>
    indicators.find((i) => i.slug === slug)?.shortName ?? slug;
  const move = (from: number, by: -1 | 1) => {
    const next = moved(slugs, from, by);
    const slug = slugs[from] ?? "";
    setSlugs(next);
    setSaid(`${nameOf(slug)} is card ${next.indexOf(slug) + 1} of ${next.length}.`);
  };
  const save = () => {
    if (slugs.length > 0) onSave(toldHeadlines(slugs));
    else setSaid("Keep at least one card, or go back to the usual headlines.");
  };
  const change = (to: readonly string[], text: string) => {
    setSlugs([...to]);
    setSaid(text);
  };
  const keep = () =>
    download("headlines.csv", toCsv(headlinesSheet({ ...ours, headlines: slugs })), "text/csv");
  const others = indicators.filter((i) => !slugs.includes(i.slug));
  const parts = [...new Set(others.map((i) => i.domain))];
  return (
    <div className="stack-small">
      <p className="measure">
        {ours.headlines === null
          ? `These are the usual cards of the dashboard. ${council} can choose others.`
          : `These are the cards that ${council} chose.`}
      </p>
      <ol className="headline-list" ref={box} tabIndex={-1}>
        {slugs.map((slug, i) => (
          <li key={slug}>
            <span>
              <span>
                {nameOf(slug)}
                {given.has(slug) ? "" : ": no figures here yet, so no card yet"}
              </span>
              <span className="button-row">
                <Button onClick={() => move(i, -1)}>
                  Up <Unseen>{nameOf(slug)}</Unseen>
                </Button>
                <Button onClick={() => move(i, 1)}>
                  Down <Unseen>{nameOf(slug)}</Unseen>
                </Button>
                <Button
                  onClick={(button) => {
                    leaving(button);
                    change(
                      slugs.filter((s) => s !== slug),
                      `${nameOf(slug)} is no card any more.`,
                    );
                  }}
                >
                  Leave out <Unseen>{nameOf(slug)}</Unseen>
                </Button>
              </span>
            </span>
          </li>
        ))}
      </ol>
      {slugs.length < MOST_HEADLINES && (
        <div className="controls">
          <Select
            label="Add a card"
            value=""
            onChange={(slug) => {
              if (slug !== "") change([...slugs, slug], `${nameOf(slug)} is the last card.`);
            }}
            groups={[
              { label: "", options: [{ value: "", label: "Choose a measure" }] },
              ...parts.map((part) => ({
                label: part,
                options: others
                  .filter((i) => i.domain === part)
                  .map((i) => ({
                    value: i.slug,
                    label: `${i.shortName}${given.has(i.slug) ? "" : " (no figures here yet)"}`,
                  })),
              })),
            ]}
          />
        </div>
      )}
      <div className="button-row">
        <Button onClick={save}>Save these headlines</Button>
        <Button onClick={() => onSave(toldHeadlines(null))}>Back to the usual headlines</Button>
        <Button onClick={keep}>Download headlines.csv</Button>
      </div>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
