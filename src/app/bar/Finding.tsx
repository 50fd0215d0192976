import { useEffect, useMemo } from "react";
import { useFindables } from "#data/useFindables.ts";
import { find, type Findable } from "#domain/find.ts";
import { GLOSSARY, placeOfTerm } from "#domain/words/glossary.ts";
import { OTHER_NAMES } from "#state/url/otherNames.ts";
import { NAVIGATION } from "#state/url/pages.ts";
import { indicatorLink, linkTo } from "#state/url/search.ts";
import type { Offer } from "./offer.ts";

/** As many as fit under the box without scrolling. */
const MOST = 8;

/** The words of the glossary, each at its own place there. */
const WORDS = GLOSSARY.map(({ term, meaning, also = "" }): Findable<Offer> => {
  const place = placeOfTerm(term);
  return {
    item: {
      id: `word-${place}`,
      label: term,
      note: "what the word means",
      to: (search) => `${linkTo("glossary", search)}#${place}`,
    },
    texts: [term, also, meaning],
    // A measure of the same name comes first.
    weight: 0.9,
  };
});

/** Every page that the navigation names, by its name, by what else it is called, and by its question. */
const PAGES_NAMED = NAVIGATION.flatMap(({ pages }) =>
  pages.map(([page, { name, question }]): Findable<Offer> => ({
    item: { id: `page-${page}`, label: name, note: "page", to: (search) => linkTo(page, search) },
    texts: [name, OTHER_NAMES[page], question],
    weight: 0.9,
  })),
);

/** Measures and areas with where they lead; a council’s months are no months of another. */
function useOffers(council: string): readonly Findable<Offer>[] {
  const findables = useFindables(true, council);
  return useMemo(
    () => [
      ...findables.map(({ item: { kind, id, name, what }, ...by }): Findable<Offer> => {
        const said = { id, label: name, note: what };
        const item: Offer =
          kind === "measure"
            ? { ...said, to: (search) => indicatorLink(id, search) }
            : {
                ...said,
                council: id,
                to: (search) => linkTo("dashboard", { ...search, area: id, month: undefined }),
              };
        return { ...by, item };
      }),
      ...WORDS,
      ...PAGES_NAMED,
    ],
    [findables],
  );
}

type Props = {
  readonly text: string;
  /** Whose own measures can be found too. */
  readonly council: string;
  readonly onFound: (found: readonly Offer[]) => void;
};
/** Tells the search box what fits the words in it; draws nothing itself. */
export function Finding({ text, council, onFound }: Props) {
  const offers = useOffers(council);
  const found = useMemo(() => find(text, offers, MOST), [text, offers]);
  useEffect(() => onFound(found), [found, onFound]);
  return null;
}
