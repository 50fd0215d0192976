import type { Fact } from "#domain/words/council/sayFacts.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { useAnchor } from "#ui/useAnchor.ts";

/** To the heading that an address names; one that is no part of the page leaves the reader at the top. */
function goTo(place: string): void {
  const heading = document.getElementById(place);
  if (!heading?.matches("h2")) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** What the data comes to in one line; each fact leads to the part below that holds it. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { search } = useAddress("data");
  useAnchor(goTo);
  return (
    <ul className="held-facts plain small">
      {facts.map(({ text, part }) => (
        <li key={text}>
          {part === null ? (
            text
          ) : (
            <Link href={`${linkTo("data", shared(search))}#${part}`}>{text}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}
