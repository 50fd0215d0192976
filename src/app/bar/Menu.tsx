import { Link, useAddress } from "#state/url/address.ts";
import { NAVIGATION, pageAt } from "#state/url/pages.ts";
import { linkTo, shared } from "#state/url/search.ts";

/** A telephone's navigation: every page, under its group. `onGo` is told when one is chosen. */
export function Menu({ id, onGo }: { readonly id: string; readonly onGo: () => void }) {
  const { path, search } = useAddress();
  const here = pageAt(path);
  return (
    <nav id={id} className="bar-menu" aria-label="Menu">
      <div className="page">
        <ul className="plain">
          {NAVIGATION.map(({ group, name, pages }) => (
            <li key={group}>
              <span className="bar-menu-group">{name}</span>
              <ul className="plain">
                {pages.map(([page, row]) => (
                  <li key={page}>
                    <Link
                      href={linkTo(page, shared(search))}
                      aria-current={page === here ? "page" : undefined}
                      onClick={onGo}
                    >
                      {row.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
