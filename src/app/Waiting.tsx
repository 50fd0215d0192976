import { createContext, use } from "react";
import { PAGES, type PageId } from "#state/url/pages.ts";

/** What a page is called before it can say so itself: the council's name, or the page's own. */
export function earlyTitleOf(page: PageId | null, council: string | null): string {
  if (page === null) return council ?? "Children’s services";
  const isNamedForCouncil = page === "dashboard" || page === "indicator";
  return isNamedForCouncil ? (council ?? PAGES[page].name) : PAGES[page].name;
}

/**
 * Given by the frame, which alone watches what has come: whoever waits for a file and watches it
 * anew asks for it again.
 */
export const EarlyTitle = createContext("");

/** The frame with names already there and no number pretended. */
export function Waiting({ children = "Fetching the figures…" }: { children?: string }) {
  return (
    <div className="frame-waiting stack" aria-busy="true">
      <h1>{use(EarlyTitle)}</h1>
      <p role="status">{children}</p>
    </div>
  );
}
