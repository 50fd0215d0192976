import { createContext, use, useSyncExternalStore } from "react";

/**
 * How wide the text of a printed page is, in the pixels of CSS: A4 is 210 mm, less two margins of
 * 12 mm (`_print.scss`).
 */
export const PAPER_WIDTH = 703;

/** That what stands inside is laid out as paper is, whether or not a printer has been asked yet. */
export const AsPaper = createContext(false);

/**
 * Whether the page is being printed, previewed or laid out as paper: nothing can be pressed there,
 * and every drawing has another width.
 */
export function useOnPaper(): boolean {
  const isPrinting = useSyncExternalStore(whilePrinting, printing, () => false);
  return use(AsPaper) || isPrinting;
}

const askPaper = () => (typeof globalThis.matchMedia === "function" ? matchMedia("print") : null);
// Two lists of one question. In Chromium a list that was read after the medium changed, and before
// it told so, tells nobody: the one that is listened to is never read.
const [PAPER, TELLS] = [askPaper(), askPaper()];
let isOnPaper = false;
const printing = (): boolean => isOnPaper || PAPER?.matches === true;

/**
 * Tells of the moment before a page is printed, when what is closed must open and what is drawn be
 * drawn anew, and after; of a preview of paper too.
 */
function whilePrinting(changed: () => void): () => void {
  const set = (now: boolean) => () => {
    isOnPaper = now;
    changed();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  TELLS?.addEventListener("change", changed);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    TELLS?.removeEventListener("change", changed);
  };
}
