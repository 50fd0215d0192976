import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { hasLoads } from "#data/hasLoads.ts";
import { useAreaFile, useAreas, useArrived, useSetting } from "#data/useFeed.tsx";
import { Link, useAddress } from "#state/url/address.ts";
import {
  compareLink,
  dashboardLink,
  frontDoorLink,
  listLink,
  loadLink,
  moneyLink,
  placementsLink,
  profileLink,
  shared,
  workforceLink,
} from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Main, SkipLink } from "#ui/Frame.tsx";
import { AreaControls } from "./AreaControls.tsx";
import { Failure } from "./Failure.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { isList, isMeasure } from "./routes.tsx";
import { useComparison } from "./useComparison.ts";

/** Header, the one control, the page, the footer: the frame that stands while figures come or fail. */
export function Layout({ children }: { children: ReactNode }) {
  const { config } = useSetting();
  const client = useQueryClient();
  const { areaCode } = useComparison();
  const { path, search } = useAddress();
  const arrived = useArrived(areaCode, isMeasure(path));
  const name = isList(path) ? "Your list" : arrived.name;
  useMovedFocus(path);
  const retry = () =>
    void client.resetQueries({ predicate: (query) => query.state.status === "error" });
  const failing = (error: unknown, again: () => void) => <Failure error={error} retry={again} />;
  return (
    <>
      <SkipLink />
      <header className="band">
        <div className="page">
          <Link className="band-name" href={dashboardLink(shared(search))}>
            {config.council}: children’s services
          </Link>
          <nav aria-label="Pages">
            <ul className="plain">
              <li>
                <Link
                  href={dashboardLink(shared(search))}
                  aria-current={path.startsWith("/dashboard") ? "page" : undefined}
                >
                  Dashboard
                </Link>
              </li>
              <li>
                <Link
                  href={frontDoorLink(shared(search))}
                  aria-current={path.startsWith("/front-door") ? "page" : undefined}
                >
                  Front door
                </Link>
              </li>
              <li>
                <Link
                  href={placementsLink(shared(search))}
                  aria-current={path.startsWith("/placements") ? "page" : undefined}
                >
                  Placements
                </Link>
              </li>
              <li>
                <Link
                  href={workforceLink(shared(search))}
                  aria-current={path.startsWith("/workforce") ? "page" : undefined}
                >
                  Workforce
                </Link>
              </li>
              <li>
                <Link
                  href={moneyLink(shared(search))}
                  aria-current={path.startsWith("/money") ? "page" : undefined}
                >
                  Money
                </Link>
              </li>
              <li>
                <Link
                  href={compareLink(shared(search))}
                  aria-current={path.startsWith("/compare") ? "page" : undefined}
                >
                  Compare
                </Link>
              </li>
              <li>
                <Link
                  href={profileLink(shared(search))}
                  aria-current={path.startsWith("/profile") ? "page" : undefined}
                >
                  Profile
                </Link>
              </li>
              <li>
                <Link
                  href={listLink(shared(search))}
                  aria-current={isList(path) ? "page" : undefined}
                >
                  Your list
                </Link>
              </li>
            </ul>
          </nav>
          <SearchBox />
        </div>
      </header>
      {arrived.lists && !isList(path) && (
        <Boundary waiting={null} failing={() => null} onRetry={retry}>
          <Illustrative areaCode={areaCode} />
          {arrived.file && hasLoads() && <Local areaCode={areaCode} />}
        </Boundary>
      )}
      <Main>
        <div className="stack">
          {arrived.lists ? (
            <Boundary waiting={<Waiting name={name} />} failing={failing} onRetry={retry}>
              {!isList(path) && <AreaControls />}
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
  const corrected = `${all} loaded ${all === 1 ? "figure or text was" : "figures or texts were"} corrected in the published figures since`;
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

/** After moving to another page, reading starts at its top; the first page is left to the browser. */
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
          <Link href={loadLink(shared(search))}>Load a council’s own figures</Link>
        </p>
        <p className="only-print">{typeof window === "undefined" ? "" : window.location.href}</p>
      </div>
    </footer>
  );
}
