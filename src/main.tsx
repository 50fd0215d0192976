import { isoDay } from "#domain/calendar.ts";
import "./app/styles.scss";
import { createRoot } from "react-dom/client";
import { areaQuery, areasQuery, catalogueQuery, makeQueryClient, wordsQuery } from "#data/feed.ts";
import { usableColour } from "#domain/colour.ts";
import { useRememberedArea } from "#state/session/area.ts";
import { pageAt } from "#state/url/pages.ts";
import { movedTo } from "#state/url/moved.ts";
import { readSearch, writeSearch } from "#state/url/search.ts";
import { App } from "./app/App.tsx";
import { boot, BootError } from "./app/boot.ts";
import { fetchAhead } from "./app/routes.tsx";

async function start(element: HTMLElement): Promise<void> {
  const base = document.baseURI;
  const made = await boot(base, window.location.search);
  document.documentElement.style.setProperty("--council", usableColour(made.config.colour));
  const client = makeQueryClient();
  const area =
    readSearch(window.location.search).area ??
    useRememberedArea.getState().area ??
    made.config.home;
  // The three files of a first paint are asked for together, before React has begun.
  void client.prefetchQuery(areasQuery(made.feed));
  void client.prefetchQuery(catalogueQuery(made.feed));
  void client.prefetchQuery(areaQuery(made.feed, area));
  const folder = new URL(base).pathname.replace(/\/$/, "");
  const path = settled(folder);
  fetchAhead(path);
  if (pageAt(path) === "indicator") void client.prefetchQuery(wordsQuery(made.feed));
  createRoot(element).render(
    <App boot={made} today={localDay(new Date())} client={client} place={{ base: folder }} />,
  );
}

/**
 * The page of this address, below the app's own folder. An old one, and the root, lead on before
 * anything is drawn: the frame would move under a reader if it were drawn for no page first.
 */
function settled(folder: string): string {
  const { pathname, search, hash } = window.location;
  const path = pathname.slice(folder.length);
  const now = movedTo(path === "" ? "/" : path);
  if (now === null) return path;
  window.history.replaceState(null, "", folder + now + writeSearch(readSearch(search)) + hash);
  return now;
}

const localDay = (now: Date): string =>
  isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });

const element = document.getElementById("app");
if (element) {
  start(element).catch((error: unknown) => {
    // Before React stands there is only the page itself to speak with.
    element.replaceChildren();
    const [title, what] = [document.createElement("h1"), document.createElement("p")];
    title.textContent = "The dashboard could not start";
    what.textContent = error instanceof BootError ? error.message : String(error);
    element.append(title, what);
    element.className = "page";
  });
}
