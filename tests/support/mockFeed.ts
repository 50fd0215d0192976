import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setupServer } from "msw/node";
import { handlers } from "#mock/handlers.ts";
import type { Scenario } from "#mock/answer.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/feed");
export const FEED = "http://localhost/feed/";

/** The committed feed as a web server would give it: a file, or 404. */
export async function readFeed(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace("/feed/", "");
  const text = await readFile(join(FOLDER, path), "utf8").catch(() => null);
  return text === null
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { "content-type": "application/json" } });
}

/** The committed feed, parsed: what a page must show. */
export const feedFile = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(join(FOLDER, path), "utf8")) as T;

/** The mock in one of its scenarios. */
export const mockIn = (scenario: Scenario) => handlers(FEED, scenario, readFeed);

export const server = setupServer(...mockIn("none"));
