import * as z from "zod/mini";
import { WireConfig, type Config } from "#contract/config.ts";
import type { Feed, Fetch } from "#data/http.ts";
import { Witness } from "#data/witness.ts";

export type Boot = { readonly config: Config; readonly feed: Feed };

/** What the app cannot start without did not come: told on a page of its own. */
export class BootError extends Error {}

/**
 * Reads `config.json` beside the page and chooses who answers: the feed's address by plain fetch,
 * or the mock. Under development the mock is MSW's worker; in a built demonstration the same
 * answerer is called in the page.
 */
export async function boot(base: string, search: string): Promise<Boot> {
  const address = new URL("config.json", base).href;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new BootError(`The settings file could not be fetched from ${address}.`);
  const parsed = z.safeParse(WireConfig, await response.json().catch(() => null));
  if (!parsed.success)
    throw new BootError(
      `The settings file ${address} is not as it should be: ${parsed.error.issues[0]?.path.join(".") ?? ""} ${parsed.error.issues[0]?.message ?? ""}.`,
    );
  const config = parsed.data;
  const feedBase = new URL(config.feed, base).href;
  const fetches = await answerer(config, feedBase, search);
  return {
    config,
    feed: {
      base: feedBase,
      fetch: fetches,
      ...(config.api === "feed" ? { witness: new Witness(feedBase, fetches) } : {}),
    },
  };
}

async function answerer(config: Config, feedBase: string, search: string): Promise<Fetch> {
  const network: Fetch = (request) => fetch(request);
  if (config.api === "feed") return network;
  const { makeAnswer, scenarioOf } = await import("#mock/answer.ts");
  const scenario = scenarioOf(search);
  if (import.meta.env.DEV) {
    const { startMock } = await import("#mock/browser.ts");
    await startMock(feedBase, scenario);
    return network;
  }
  return scenario === "none"
    ? network
    : makeAnswer(network, scenario, (ms) => new Promise((done) => setTimeout(done, ms)));
}
