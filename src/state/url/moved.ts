/** An address that was, or that readers and servers write for one, and what it is now. */
type Moved = {
  /** Below the app's own folder, the whole of it. */
  readonly was: RegExp;
  /** Its place now, from the parts that were found. */
  readonly now: (found: readonly string[]) => string;
};

/**
 * Addresses that are no page's any more. Papers and letters keep links for years: whoever gives a
 * page another path adds a row here, and its measure or council comes with it.
 */
const MOVED: readonly Moved[] = [
  // The app's own folder is its front page.
  { was: /^\/?$/, now: () => "/dashboard" },
  // A plain server's name for the file that a page lies in.
  { was: /^(.*)\/index\.html$/i, now: ([folder = ""]) => `${folder}/` },
  // Copied by hand from paper; no page and no measure has a capital.
  { was: /^(.*[A-Z].*)$/, now: ([path = ""]) => path.toLowerCase() },
  // A measure without its name: whoever shortened the address finds the list of them.
  { was: /^\/indicators\/?$/, now: () => "/dashboard" },
];

/**
 * Where an address that is no page's leads now; null where nothing is known of it. What stands in
 * its query stays as it is.
 */
export function movedTo(path: string): string | null {
  for (const { was, now } of MOVED) {
    const found = was.exec(path);
    if (found) return now(found.slice(1));
  }
  return null;
}
