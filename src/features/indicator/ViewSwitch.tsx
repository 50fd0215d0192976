import { Link } from "#state/url/address.ts";
import { indicatorLink, type Search } from "#state/url/search.ts";

const VIEWS = [
  [undefined, "Trend"],
  ["authorities", "All authorities"],
  ["different", "Is it different?"],
  ["changing", "Is it changing?"],
  ["neighbours", "Neighbours"],
] as const;

/** The ways of looking at one measure, each with its own address. */
export function ViewSwitch({
  slug,
  search,
  published,
}: {
  slug: string;
  search: Search;
  published: boolean;
}) {
  return (
    <nav className="choices" aria-label="Ways of looking at this measure">
      {VIEWS.filter(([view]) => published || view === undefined || view === "changing").map(
        ([view, label]) => (
          <Link
            key={label}
            href={indicatorLink(slug, { ...search, view })}
            aria-current={search.view === view ? "page" : undefined}
            replace
          >
            {label}
          </Link>
        ),
      )}
    </nav>
  );
}
