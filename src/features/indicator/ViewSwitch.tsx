import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, linkTo, shared, type Search } from "#state/url/search.ts";

const VIEWS = [
  [undefined, "Trend"],
  ["authorities", "All authorities"],
  ["different", "Is it different?"],
  ["changing", "Is it changing?"],
  ["neighbours", null],
] as const;

/** The ways of looking at one measure, each with its own address; one is called as `near` is. */
export function ViewSwitch({
  slug,
  search,
  published,
  near,
  council,
}: {
  slug: string;
  search: Search;
  published: boolean;
  near: ComparisonWords;
  /** Whose other measures are one press away. */
  council: string;
}) {
  return (
    <nav className="choices" aria-label="Ways of looking at this measure">
      {VIEWS.filter(([view]) => published || view === undefined || view === "changing").map(
        ([view, label]) => (
          <Link
            key={view ?? "trend"}
            href={indicatorLink(slug, { ...search, view })}
            aria-current={search.view === view ? "page" : undefined}
            replace
          >
            {label ?? near.head}
          </Link>
        ),
      )}
      <Link className="choices-part" href={linkTo("dashboard", shared(search))}>
        {council}: all measures
      </Link>
    </nav>
  );
}
