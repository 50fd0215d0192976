const FLAG = "has-loads";
/** What tabs of one browser tell each other by. */
export const LOADS_CHANNEL = "loads";

/**
 * Is there anything of the reader's own to look for? A word in localStorage, so that a first paint
 * never waits for the database.
 */
export const hasLoads = (): boolean => {
  try {
    return globalThis.localStorage.getItem(FLAG) === "yes";
  } catch {
    return false;
  }
};

/** Remembers that there is. Where storage is refused the loads last as long as the page. */
export function markLoads(): void {
  try {
    globalThis.localStorage.setItem(FLAG, "yes");
  } catch {
    // The database may still keep them; only the shortcut is lost.
  }
}
