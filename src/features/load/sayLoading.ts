import type { Loading, Said } from "./loading.ts";

const told = (text: string): Said => ({ text, shown: [] });

const notKept = (why: string): string =>
  `The browser could not keep the figures (${why}). Nothing was lost: what was loaded before stands as it was. Free some space and accept again.`;

/** What was done last, in words; null where nothing was. */
export function saidLast(loading: Loading): Said | null {
  switch (loading.is) {
    case "stopped":
      return told("Stopped. Nothing was loaded.");
    case "declined":
      return told("Nothing was accepted, and nothing was changed.");
    case "accepted":
      return loading.said;
    case "not-kept":
      return told(notKept(loading.why));
    case "reading":
    case "understood":
    case "accepting":
      return loading.last && saidLast(loading.last);
    case "idle":
    case "failed":
      return null;
  }
}
