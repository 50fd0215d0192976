import { useCallback, useRef, useState } from "react";
import { Link, useAddress } from "#state/url/address.ts";
import { NAVIGATION, PAGES, pageAt } from "#state/url/pages.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Opener } from "#ui/Disclosure.tsx";
import { useEscape } from "#ui/useEscape.ts";
import { Help } from "../help/Help.tsx";
import { Menu } from "./Menu.tsx";
import { SearchBox } from "./SearchBox.tsx";

const MENU = "bar-menu";
const SEARCH = "bar-search";

/**
 * The one bar: the council whose figures are shown, the groups of pages, the search. A telephone
 * has two buttons in place of the groups and the box.
 */
export function Bar({ name }: { readonly name: string | null }) {
  const { box, opened, toggle, close } = useOpened();
  const { search } = useAddress();
  return (
    <header className="bar" ref={box}>
      <div className="bar-row page">
        <Opener
          className="bar-button"
          controls={MENU}
          isOpen={opened === "menu"}
          onPress={(button) => toggle("menu", button)}
        >
          Menu
        </Opener>
        <Link className="bar-name" href={linkTo("dashboard", shared(search))}>
          {name === null ? (
            "Children’s services"
          ) : (
            <>
              {name}
              <span className="bar-what">: children’s services</span>
            </>
          )}
        </Link>
        <Groups />
        <Help place="bar-help" />
        <Opener
          className="bar-button"
          controls={SEARCH}
          isOpen={opened === "search"}
          onPress={(button) => toggle("search", button)}
        >
          Search
        </Opener>
        <div id={SEARCH} className="bar-search" data-open={opened === "search"}>
          <SearchBox isOpened={opened === "search"} onDone={close} />
        </div>
      </div>
      {opened === "menu" && <Menu id={MENU} onGo={close} />}
    </header>
  );
}

type Opened = "menu" | "search";
/** What a telephone's reader opened here, until they go to another page. */
function useOpened() {
  const { path } = useAddress();
  const [asked, setAsked] = useState<{ readonly what: Opened; readonly on: string } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const opened = asked?.on === path ? asked.what : null;
  const close = useCallback(() => setAsked(null), []);
  const leave = useCallback(() => {
    setAsked(null);
    opener.current?.focus();
  }, []);
  useEscape(opened !== null, box, leave);
  const toggle = (what: Opened, button: HTMLButtonElement): void => {
    opener.current = button;
    setAsked(opened === what ? null : { what, on: path });
  };
  return { box, opened, toggle, close };
}

/** Each group leads to its first page; the current one is marked also where the page is another. */
function Groups() {
  const { path, search } = useAddress();
  const page = pageAt(path);
  const here = page === null ? null : PAGES[page].group;
  return (
    <nav className="bar-groups" aria-label="Main">
      <ul className="plain">
        {NAVIGATION.map(({ group, name, pages: [first, ...more] }) => {
          if (first === undefined) return null;
          const isPage = first[0] === page && more.length === 0;
          return (
            <li key={group}>
              <Link
                href={linkTo(first[0], shared(search))}
                aria-current={group === here ? (isPage ? "page" : "true") : undefined}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
