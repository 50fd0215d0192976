import { useState, useSyncExternalStore, type ReactNode } from "react";

type Props = {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Open from the start, where the reader has asked for what is inside. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/**
 * What is one press away: it is not on the page before it is asked for, so that a long page is soon
 * there; on paper nobody can press, and all of it is.
 */
export function Details({ summary, className = "", isOpen = false, children }: Props) {
  const [open, setOpen] = useState(isOpen);
  const isPrinting = useSyncExternalStore(whilePrinting, printing, () => false);
  return (
    <details
      className={className}
      open={open || isPrinting}
      onToggle={(event) => {
        if (!isPrinting) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {(open || isPrinting) && children}
    </details>
  );
}

const PAPER = typeof globalThis.matchMedia === "function" ? matchMedia("print") : null;
let isOnPaper = false;
const printing = (): boolean => isOnPaper || PAPER?.matches === true;

/**
 * Tells of the moment before a page is printed, when what is closed must open, and after; of a
 * preview of paper too.
 */
function whilePrinting(changed: () => void): () => void {
  const set = (now: boolean) => () => {
    isOnPaper = now;
    changed();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  PAPER?.addEventListener("change", changed);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    PAPER?.removeEventListener("change", changed);
  };
}
