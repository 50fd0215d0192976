import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { hasLoads } from "#data/hasLoads.ts";
import { useAreaFile, useAreas, useArrived, useSetting } from "#data/useFeed.tsx";
import { Link, useAddress } from "#state/url/address.ts";
import { PAGES, PAGE_ROWS, pageAt, type PageId } from "#state/url/pages.ts";
import { linkTo, shared, type Search } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Main, SkipLink } from "#ui/Frame.tsx";
import { AreaControls } from "./AreaControls.tsx";
import { Failure } from "./Failure.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useChosen } from "./useComparison.ts";

/**
 * Header, the one control, the page, the footer: the frame that stands while figures come or fail.
 */
export function Layout({ children }: { children: ReactNode }) {
  const { config } = useSetting();
  const client = useQueryClient();
  const { areaCode } = useChosen();
  const { path, search } = useAddress();
  const page = pageAt(path);
  const ofCouncil = page === null || PAGES[page].of === "council";
  // A measure's words are part of its first paint.
  const arrived = useArrived(areaCode, page === "indicator");
  const name = page !== null && !ofCouncil ? PAGES[page].name : arrived.name;
  useMovedFocus(path);
  const retry = () =>
    void client.resetQueries({ predicate: (query) => query.state.status === "error" });
  const failing = (error: unknown, again: () => void) => <Failure error={error} retry={again} />;
  return (
    <>
      <SkipLink />
      <header className="band">
        <div className="page">
          <Link className="band-name" href={linkTo("dashboard", shared(search))}>
            {config.council}: children’s services
          </Link>
          <nav aria-label="Pages">
            <ul className="plain">
              {PAGE_ROWS.map(
                ([id, { name, inNavigation }]) =>
                  inNavigation && (
                    <li key={id}>
                      <PageLink id={id} search={search} isHere={id === page}>
                        {name}
                      </PageLink>
                    </li>
                  ),
              )}
            </ul>
          </nav>
          <SearchBox />
        </div>
      </header>
      {arrived.lists && ofCouncil && (
        <Boundary waiting={null} failing={() => null} onRetry={retry}>
          <Illustrative areaCode={areaCode} />
          {arrived.file && hasLoads() && <Local areaCode={areaCode} />}
        </Boundary>
      )}
      <Main>
        <div className="stack">
          {arrived.lists ? (
            <Boundary waiting={<Waiting name={name} />} failing={failing} onRetry={retry}>
              {ofCouncil && <AreaControls />}
              {arrived.file ? (
                <Boundary
                  key={`${areaCode}${path}`}
                  waiting={<Waiting name={name} />}
                  failing={failing}
                  onRetry={retry}
                >
                  {children}
                </Boundary>
              ) : (
                <Waiting name={name} />
              )}
            </Boundary>
          ) : (
            <p className="frame-waiting">Fetching the list of councils…</p>
          )}
        </div>
      </Main>
      <Footer />
    </>
  );
}

type PageLinkProps = {
  readonly id: PageId;
  readonly search: Search;
  readonly isHere: boolean;
  readonly children: ReactNode;
};
/** A page in the navigation; a measure has no address without its slug, and stands in none. */
function PageLink({ id, search, isHere, children }: PageLinkProps) {
  if (id === "indicator") return null;
  return (
    <Link href={linkTo(id, shared(search))} aria-current={isHere ? "page" : undefined}>
      {children}
    </Link>
  );
}

function Illustrative({ areaCode }: { areaCode: string }) {
  const area = useAreas().find((a) => a.code === areaCode);
  if (area?.type !== "illustrative") return null;
  return (
    <div className="illustrative">
      <div className="page">Illustrative council: figures are invented</div>
    </div>
  );
}

/** Figures that are in this browser and in no feed are never shown without saying so. */
function Local({ areaCode }: { areaCode: string }) {
  const { local = [], met = [], metTold = [] } = useAreaFile(areaCode);
  const all = met.length + metTold.length;
  if (local.length + all === 0) return null;
  const what = all === 1 ? "figure or text was" : "figures or texts were";
  const corrected = `${all} loaded ${what} corrected in the published figures since`;
  const said = [
    ...(local.length > 0 ? [`Local figures, not published: ${local.join(", ")}`] : []),
    ...(all > 0 ? [corrected] : []),
  ];
  return (
    <div className="local-banner">
      <div className="page">{said.join(". ")}</div>
    </div>
  );
}

/** The frame with names already there and no number pretended. */
function Waiting({ name }: { name: string }) {
  return (
    <div className="frame-waiting stack" aria-busy="true">
      <h1>{name}</h1>
      <p role="status">Fetching the figures…</p>
    </div>
  );
}

/**
 * After moving to another page, reading starts at its top; the first page is left to the browser.
 */
function useMovedFocus(pathname: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      document.getElementById("main")?.focus();
      window.scrollTo(0, 0);
    }
  }, [pathname]);
}

function Footer() {
  const { search } = useAddress();
  return (
    <footer className="footer">
      <div className="page">
        <p>
          Published figures: Department for Education, Office for National Statistics, Ofsted and
          the Ministry of Housing, Communities and Local Government, Crown copyright, used under the
          Open Government Licence v3.0. Rates, neighbour means and sentences are worked out here;
          this is not an official statistics service.
        </p>
        <p className="no-print">
          <Link href={linkTo("load", shared(search))}>Load a council’s own figures</Link>
          {", "}
          <Link href={linkTo("glossary", shared(search))}>{PAGES.glossary.name}</Link>
        </p>
        <p className="only-print">{typeof window === "undefined" ? "" : window.location.href}</p>
      </div>
    </footer>
  );
}
