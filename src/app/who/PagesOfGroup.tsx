import { Link, useAddress } from "#state/url/address.ts";
import { NAVIGATION, PAGES, pageAt } from "#state/url/pages.ts";
import { linkTo, shared } from "#state/url/search.ts";

/** The pages of the current group, quietly, with the current one marked; no row for one page. */
export function PagesOfGroup() {
  const { path, search } = useAddress();
  const page = pageAt(path);
  const group = page === null ? null : PAGES[page].group;
  const pages = NAVIGATION.find((g) => g.group === group)?.pages ?? [];
  if (pages.length < 2) return null;
  return (
    <nav className="who-pages" aria-label="Pages">
      <ul className="plain">
        {pages.map(([id, { name }]) => (
          <li key={id}>
            <Link href={linkTo(id, shared(search))} aria-current={id === page ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
