import * as z from "zod/mini";
import { checksum } from "#contract/checksum.ts";
import { WireManifest } from "#contract/manifest.ts";
import { paths } from "#contract/routes.ts";

type Fetch = (request: Request) => Promise<Response>;
/** A file of the feed that is not the one its manifest names, and why that is thought. */
export type Torn = { readonly path: string; readonly why: string };

/**
 * Watches that all that is shown is of one feed: every fetched file's checksum against the
 * manifest's. The manifest is large and a first paint does not need it, so it is asked for once the
 * page stands; what came before is checked then, what comes later as it comes. A feed without a
 * manifest was copied half: copying puts it in the middle.
 */
export class Witness {
  private readonly base: string;
  private readonly fetch: Fetch;
  private readonly seen = new Map<string, Promise<string>>();
  private manifest: ReadonlyMap<string, string> | null = null;
  private asked = false;
  private unanswered = false;
  private found: Torn | null = null;
  private renewals = 0;
  private readonly listeners = new Set<() => void>();

  constructor(base: string, fetch: Fetch) {
    this.base = base;
    this.fetch = fetch;
  }

  /**
   * A file came: gives the text to go on with. Before the manifest is here that is the text itself,
   * and its checksum is kept; afterwards it is checked first, and a copy that the browser had kept
   * from an older feed gives way to the server's own. If nothing answered for the manifest before,
   * it is asked for again.
   */
  async saw(path: string, text: string): Promise<string> {
    const sum = checksum(text);
    this.seen.set(path, sum);
    if (this.unanswered) void this.begin();
    return this.manifest ? ((await this.check(path, sum)) ?? text) : text;
  }

  /**
   * Asks for the manifest, once. Without an answer nothing is concluded, and the next call or file
   * asks again.
   */
  async begin(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    this.unanswered = false;
    const response = await this.fetch(
      new Request(new URL(paths.manifest(), this.base), { cache: "no-cache" }),
    ).catch(() => null);
    if (!response || response.status >= 500) {
      this.asked = false;
      this.unanswered = true;
      return;
    }
    const parsed = z.safeParse(
      WireManifest,
      response.ok ? await response.json().catch(() => null) : null,
    );
    if (!parsed.success)
      return this.tell({
        path: paths.manifest(),
        why: response.ok ? "is not whole" : "is not there",
      });
    this.manifest = new Map(Object.entries(parsed.data.files));
    const fresh = await Promise.all([...this.seen].map(([path, sum]) => this.check(path, sum)));
    this.renewals += fresh.filter((text) => text !== null).length;
    if (this.renewals > 0)
      this.listeners.forEach((listener) => {
        listener();
      });
  }

  /** For React's useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly torn = (): Torn | null => this.found;
  /**
   * How many files the browser had kept from an older feed, and are fetched anew now: what was
   * shown of them must be drawn again.
   */
  readonly renewed = (): number => this.renewals;

  /**
   * Null for the manifest's own file; the server's text where the browser had kept an older one;
   * what is neither is told.
   */
  private async check(path: string, sum: Promise<string>): Promise<string | null> {
    const wanted = this.manifest?.get(path);
    if (!this.manifest || wanted === (await sum)) return null;
    // A browser may have kept the file of last month's feed: the server is asked before it is
    // blamed.
    const fresh =
      wanted === undefined
        ? null
        : await this.fetch(new Request(new URL(path, this.base), { cache: "reload" })).then(
            (r) => (r.ok ? r.text() : null),
            () => null,
          );
    if (fresh !== null && (await checksum(fresh)) === wanted) return fresh;
    this.tell({
      path,
      why:
        wanted !== undefined
          ? "is not the file that the manifest names"
          : "is not named by the manifest",
    });
    return null;
  }

  private tell(torn: Torn): void {
    this.found ??= torn;
    for (const listener of this.listeners) listener();
  }
}
