import { setupWorker } from "msw/browser";
import { handlers } from "./handlers.ts";
import type { Scenario } from "./answer.ts";

/** Starts MSW in the page under development, so that calls show in the network panel. */
export async function startMock(feed: string, scenario: Scenario): Promise<void> {
  await setupWorker(...handlers(feed, scenario)).start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).pathname },
  });
}
