import { GLOSSARY, placeOfTerm } from "#domain/words/glossary.ts";
import { useAnchor } from "#ui/useAnchor.ts";

/** To the word that an address names; one that is no word's leaves the reader at the top. */
const goTo = (place: string): void => document.getElementById(place)?.focus();

/** What does a word on these pages mean? One list, in plain words; each has an address of its own. */
export function GlossaryPage() {
  useAnchor(goTo);
  return (
    <article className="stack">
      <title>What the words mean: children’s services dashboard</title>
      <h1>What the words mean</h1>
      <p className="measure">
        {GLOSSARY.length} words that the pages use. What a measure counts is told on its own page.
      </p>
      <dl className="glossary measure">
        {GLOSSARY.map(({ term, meaning }) => (
          <div key={term} id={placeOfTerm(term)} tabIndex={-1}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
