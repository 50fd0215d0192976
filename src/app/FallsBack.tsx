import { PAGES, pageAt, type PageRow } from "#state/url/pages.ts";
import type { Compare, Search } from "#state/url/search.ts";

type Props = { readonly path: string; readonly compare: Compare; readonly search: Search };

/** Says in one line what a page does with a choice it cannot follow. */
export function FallsBack({ path, compare, search }: Props) {
  const page = pageAt(path);
  const said = page === null ? null : sayInstead(PAGES[page], compare, search);
  return said === null ? null : <p className="small">{said}</p>;
}

function sayInstead(
  { cannot, comparesIn = [] }: PageRow,
  compare: Compare,
  { stat, view }: Search,
): string | null {
  // Where neither can be followed the page is no comparison of councils, but one with two fixed others.
  if (cannot.includes("region")) {
    if (compare === "baseline" || compare === "region")
      return `This page sets England and the neighbours of the 2025 model beside its figures, not ${
        compare === "region" ? "the region" : "our own past"
      }.`;
    return stat === "median" && cannot.includes("median")
      ? "This page sets the group’s mean beside its figures, not its median."
      : null;
  }
  const isComparing = cannot.includes("baseline") || comparesIn.includes(view ?? "");
  return compare === "baseline" && isComparing
    ? "This page compares councils: it shows the neighbours of the 2025 model, not our own past."
    : null;
}
