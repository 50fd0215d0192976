import { strToU8, zipSync } from "fflate";

/** One moment for every file, so that the same feed gives the same archive whoever packs it. */
const MOMENT = Date.UTC(2026, 0, 1);

/**
 * A feed as a zip, files in order of their paths: byte for byte the same from the page and from the
 * command.
 */
export const zipFeed = (files: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, text]) => [`feed/${path}`, strToU8(text)]),
    ),
    { level: 6, mtime: MOMENT },
  );
