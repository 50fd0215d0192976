import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { useArrived, useSetting } from "#data/useFeed.tsx";
import { useAddress } from "#state/url/address.ts";
import { canBeLaidOut, pageAt } from "#state/url/pages.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Main, SkipLink } from "#ui/Frame.tsx";
import { Bar } from "./bar/Bar.tsx";
import { Failure } from "./Failure.tsx";
import { later } from "#ui/later.tsx";
import { Footer } from "./Footer.tsx";
import { useChosen } from "./useComparison.ts";
import { useLine } from "./useLine.ts";
import { EarlyTitle, earlyTitleOf, Waiting } from "./Waiting.tsx";
import { WhoLine, WhoOnPaper } from "./who/WhoLine.tsx";

/** The page in another frame, for paper or a wall: fetched by who asks for it. */
const LaidOut = later(() => import("./sheet/LaidOut.tsx").then((m) => m.LaidOut), null);

/**
 * The bar, the line, the page, the footer: the frame that stands while figures come or fail.
 */
export function Layout({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { areaCode } = useChosen();
  const { path, search } = useAddress();
  const page = pageAt(path);
  // A measure's words are part of its first paint.
  const arrived = useArrived(areaCode, page === "indicator");
  const line = useLine();
  const name = useCalled(line.name);
  useMovedFocus(path);
  const retry = () =>
    void client.resetQueries({ predicate: (query) => query.state.status === "error" });
  const shown = (
    <div className="stack">
      {arrived.lists && arrived.file ? (
        <Boundary
          key={`${areaCode}${path}`}
          waiting={<Waiting />}
          failing={(error, again) => <Failure error={error} retry={again} />}
          onRetry={retry}
        >
          {children}
        </Boundary>
      ) : (
        <Waiting>
          {arrived.lists ? "Fetching the figures…" : "Fetching the list of councils…"}
        </Waiting>
      )}
    </div>
  );
  const isLaidOut = (search.paper ?? search.wall) && page && canBeLaidOut(page);
  return (
    <EarlyTitle value={earlyTitleOf(page, line.name)}>
      {isLaidOut ? (
        <LaidOut page={page} name={name} line={line}>
          {shown}
        </LaidOut>
      ) : (
        <>
          <SkipLink />
          <Bar name={name} />
          <WhoOnPaper line={line} />
          <WhoLine line={line} />
          <Main>{shown}</Main>
          <Footer />
        </>
      )}
    </EarlyTitle>
  );
}

/** The council of a page, by the name the settings give their own: never over another's figures. */
function useCalled(name: string | null): string | null {
  const { config } = useSetting();
  const { areaCode } = useChosen();
  return name !== null && areaCode === config.home ? config.council : name;
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
