import { PAGES, pageAt, type PageRow } from "#state/url/pages.ts";
import type { Compare, Search } from "#state/url/search.ts";

type Props = { readonly path: string; readonly compare: Compare; readonly search: Search };

/** Says in one line what a page does with a choice it cannot follow. */
export function FallsBack({ path, compare, search }: Props) {
  const page = pageAt(path);
  const said = page === null ? null : sayInstead(PAGES[page], compare, search);
  return said === null ? null : <p className="small">{said}</p>;
}

const NOT = { region: "the region", baseline: "our own past" } as const;

function sayInstead(
  { cannot, comparesIn = [] }: PageRow,
  compare: Compare,
  { view }: Search,
): string | null {
  if (compare !== "region" && compare !== "baseline") return null;
  return cannot.includes(compare) || comparesIn.includes(view ?? "")
    ? `This page compares councils: it shows the neighbours of the 2025 model, not ${NOT[compare]}.`
    : null;
}
