import type { Compare, Search } from "#state/url/search.ts";

/** Pages and views that set councils beside each other: a council's own past is nobody there. */
const COMPARING = /\/(compare|profile)/;
const VIEWS: readonly (string | undefined)[] = ["authorities", "different", "neighbours"];

/** The four stories set England and a group beside their counts; two of them always its mean. */
const MEANS = /\/(front-door|workforce)\/?$/;
const STORIES = /\/(front-door|placements|workforce|money)\/?$/;

/** Says in one line what a page does with a choice it cannot follow. */
export function FallsBack({
  path,
  compare,
  search,
}: {
  path: string;
  compare: Compare;
  search: Search;
}) {
  if (STORIES.test(path)) {
    if (compare === "baseline" || compare === "region")
      return (
        <p className="small">
          This page sets England and the neighbours of the 2025 model beside its figures, not{" "}
          {compare === "region" ? "the region" : "our own past"}.
        </p>
      );
    return search.stat === "median" && MEANS.test(path) ? (
      <p className="small">This page sets the group’s mean beside its figures, not its median.</p>
    ) : null;
  }
  if (compare !== "baseline") return null;
  if (!COMPARING.test(path) && !(path.includes("/indicators/") && VIEWS.includes(search.view)))
    return null;
  return (
    <p className="small">
      This page compares councils: it shows the neighbours of the 2025 model, not our own past.
    </p>
  );
}
