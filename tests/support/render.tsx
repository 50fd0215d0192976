import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryLocation } from "wouter/memory-location";
import { App } from "#app/App.tsx";
import { makeQueryClient } from "#data/feed.ts";
import { scenarioOf } from "#mock/answer.ts";
import { FEED, mockIn, server } from "./mockFeed.ts";

const CONFIG = {
  api: "mock",
  feed: "feed/",
  home: "E06999999",
  council: "Marlbridge Council",
  colour: "#12436D",
  term: "Children looked after",
} as const;

/**
 * The whole app at an address, on the committed feed, on 22 November 2026. `?mock=` in the address
 * chooses the scenario as it does in the browser; `patient` keeps the app's own retry.
 */
export function renderAt(
  address: string,
  {
    patient = false,
    home = CONFIG.home,
    term = CONFIG.term,
  }: { patient?: boolean; home?: string; term?: string } = {},
) {
  const { hook, searchHook, history } = memoryLocation({ path: address, record: true });
  const client = makeQueryClient();
  const { queries } = client.getDefaultOptions();
  if (!patient) client.setDefaultOptions({ queries: { ...queries, retry: false } });
  const scenario = scenarioOf(address.split("?")[1] ?? "");
  if (scenario !== "none") server.use(...mockIn(scenario));
  const boot = {
    config: { ...CONFIG, home, term },
    feed: { base: FEED, fetch: (request: Request) => fetch(request) },
  };
  const { unmount } = render(
    <App boot={boot} today="2026-11-22" client={client} place={{ hook, searchHook, base: "" }} />,
  );
  return { user: userEvent.setup(), address: () => history.at(-1) ?? "", unmount };
}

/** Opens the choices from the line above the page, at one of its words. */
export async function openChoices(
  user: ReturnType<typeof userEvent.setup>,
  what: "council" | "comparison" | "period" = "council",
): Promise<void> {
  // By their texts: asking for roles walks all of a dashboard. The panel’s code is fetched first.
  await user.click(await screen.findByText(`: change the ${what}`));
  await screen.findByLabelText("Council", {}, { timeout: 15_000 });
}

/** The line of a measure in the dashboard's table, whose parts are opened where they are closed. */
export async function rowOf(measure: string) {
  const tables = within(await screen.findByRole("region", { name: "All measures" }));
  const closed = tables.queryByRole("button", { name: "Open all parts" });
  if (closed) fireEvent.click(closed);
  const row = tables.getByText(measure, { selector: "th a" }).closest("tr");
  if (!row) throw new Error(`${measure} has no line`);
  return row;
}

/** What stands in a table's row beside its head, cell by cell. */
export function cellsOf(table: HTMLElement, row: string | RegExp): readonly string[] {
  const head = within(table).getByRole("rowheader", { name: row });
  return [...(head.closest("tr")?.querySelectorAll("td") ?? [])].map((td) =>
    (td.textContent ?? "").trim(),
  );
}

/** The table behind a picture, opened by the words that name what it holds. */
export async function inFigures(of: string | RegExp, caption: string | RegExp) {
  const pattern = of instanceof RegExp ? of.source : of;
  fireEvent.click(
    await screen.findByText(new RegExp(`^In figures: .*${pattern}`), { selector: "summary" }),
  );
  return screen.findByRole("table", { name: caption });
}
