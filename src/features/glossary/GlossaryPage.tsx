import { GLOSSARY } from "#domain/words/glossary.ts";

/** What does a word on these pages mean? One list, in plain words. */
export const GlossaryPage = () => (
  <article className="stack">
    <title>What the words mean: children’s services dashboard</title>
    <h1>What the words mean</h1>
    <p className="measure">
      {GLOSSARY.length} words that the pages use. What a measure counts is told on its own page.
    </p>
    <dl className="glossary measure">
      {GLOSSARY.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </article>
);
