import { useCallback, useRef } from "react";
import { HELP } from "#domain/words/help.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { PAGES, type PageId } from "#state/url/pages.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Button } from "#ui/Controls.tsx";
import { useEscape } from "#ui/useEscape.ts";

/** Every page has its words: this does not compile without them. */
const WORDS: Readonly<Record<PageId, readonly string[]>> = HELP;

/** Which question a page answers, and how to read it. Escape closes it, as its button does. */
export function HelpText({ page }: { readonly page: PageId }) {
  const { search } = useAddress();
  const around = useRef<HTMLElement>(null);
  const close = useCallback(() => {
    around.current?.querySelector("summary")?.focus();
    around.current?.removeAttribute("open");
  }, []);
  useEscape(true, around, close);
  return (
    <section
      className="help-text stack-small"
      aria-label="How to read this page"
      ref={(section) => {
        if (section) around.current = section.closest("details");
      }}
    >
      <p>
        <strong>{PAGES[page].question}</strong>
      </p>
      <ul>
        {WORDS[page].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <Link href={linkTo("start", shared(search))}>{PAGES.start.name}</Link>
        {" · "}
        <Link href={linkTo("glossary", shared(search))}>{PAGES.glossary.name}</Link>
        {" · "}
        <Button quiet onClick={close}>
          Close
        </Button>
      </p>
    </section>
  );
}
