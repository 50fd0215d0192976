import * as z from "zod/mini";
import type { Witness } from "./witness.ts";

export type Fetch = (request: Request) => Promise<Response>;
export type Failure = "offline" | "unreachable" | "refused" | "absent" | "malformed";

/** A resource that did not come: what, where and why, in words a reader can act on. */
export class ApiError extends Error {
  readonly failure: Failure;
  readonly address: string;
  readonly detail: string;

  constructor(failure: Failure, address: string, detail: string) {
    super(`${failure}: ${address}: ${detail}`);
    this.name = "ApiError";
    this.failure = failure;
    this.address = address;
    this.detail = detail;
  }
}

/**
 * How to reach a feed: its address and who carries the request (the network, or the mock in the
 * page).
 */
export type Feed = {
  readonly base: string;
  readonly fetch: Fetch;
  /** Checks what is fetched against the manifest; none where the mock bends answers. */ readonly witness?: Witness;
};

/**
 * Fetches one resource and reads it with its schema; nothing half-read passes. Throws `ApiError`
 * only, except that an abandoned request keeps its `AbortError`.
 */
export async function getResource<Wire, Out>(
  feed: Feed,
  path: string,
  schema: z.ZodMiniType<Wire>,
  read: (wire: Wire) => Out,
  signal: AbortSignal,
): Promise<Out> {
  const address = new URL(path, feed.base).href;
  const response = await feed
    .fetch(new Request(address, { signal, headers: { accept: "application/json" } }))
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new ApiError(
        typeof navigator !== "undefined" && !navigator.onLine ? "offline" : "unreachable",
        address,
        String(error),
      );
    });
  if (response.status === 404)
    throw new ApiError("absent", address, "there is no such file in the feed (404)");
  if (!response.ok)
    throw new ApiError("refused", address, `the server answered ${response.status}`);
  let json: unknown;
  try {
    const text = await response.text();
    json = JSON.parse((await feed.witness?.saw(path, text)) ?? text);
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError(
      "malformed",
      address,
      "the file is not complete JSON: it may be half copied",
    );
  }
  const parsed = z.safeParse(schema, json);
  if (!parsed.success) throw new ApiError("malformed", address, sayIssue(parsed.error.issues[0]));
  try {
    return read(parsed.data);
  } catch (error) {
    throw new ApiError(
      "malformed",
      address,
      error instanceof Error ? error.message : String(error),
    );
  }
}

const sayIssue = (issue: { path: PropertyKey[]; message: string } | undefined): string =>
  issue
    ? `at ${issue.path.map(String).join(" › ") || "the top"}: ${issue.message || "not as the contract says"}`
    : "not as the contract says";
