import { Fragment } from "react";
import { ExampleChart } from "#charts/example/ExampleChart.tsx";
import type { Area } from "#domain/area.ts";
import { placeOfTerm } from "#domain/words/glossary.ts";
import {
  EXAMPLE_NOTE,
  FOUR_WORDS,
  WAYS_IN,
  sayExample,
  sayStart,
  sayWhatThisIs,
} from "#domain/words/start.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { PAGES } from "#state/url/pages.ts";
import { linkTo, shared } from "#state/url/search.ts";

/** Where each of the three ways leads. */
const LEADS = {
  changed: ["dashboard"],
  stand: ["profile", "compare"],
  why: ["frontDoor", "placements", "workforce", "money"],
} as const;
const WAYS = ["changed", "stand", "why"] as const;

/** What this is, the three ways in, and how to read a chart; of the council of the address. */
export function StartPage({ area }: { area: Area }) {
  const { search } = useAddress("start");
  const here = shared(search);
  const glossary = linkTo("glossary", here);
  return (
    <div className="stack start">
      <title>{`Start here with ${area.name}: children’s services dashboard`}</title>
      <h1>{sayStart(area.name)}</h1>
      <p className="measure">{sayWhatThisIs(area.name)}</p>
      <ul className="start-ways plain">
        {WAYS.map((way) => (
          <li key={way} className="stack-small">
            <h2>{WAYS_IN[way].question}</h2>
            <p>
              {LEADS[way].map((page, i) => (
                <Fragment key={page}>
                  {i > 0 && " · "}
                  <Link href={linkTo(page, here)}>{PAGES[page].name}</Link>
                </Fragment>
              ))}
            </p>
            <p className="small">{WAYS_IN[way].finds}</p>
          </li>
        ))}
      </ul>
      <div className="start-read">
        <section className="stack-small" aria-labelledby="read">
          <h2 id="read">How to read a chart</h2>
          <ExampleChart words={sayExample(area.name)} />
          <p className="small secondary">{EXAMPLE_NOTE}</p>
        </section>
        <section className="stack-small" aria-labelledby="words">
          <h2 id="words">Words you will meet</h2>
          <dl className="glossary">
            {FOUR_WORDS.map(({ word, means, term }) => (
              <div key={word}>
                <dt>
                  <Link href={`${glossary}#${placeOfTerm(term)}`}>{word}</Link>
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <p className="small">
            <Link href={glossary}>All words</Link>
          </p>
        </section>
      </div>
    </div>
  );
}
