import { useState, type ReactNode } from "react";
import { useOnPaper } from "./paper.ts";

type Props = {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Open from the start, where the reader has asked for what is inside. */
  readonly isOpen?: boolean;
  /** On paper too it is there only if the reader opened it: the page says the same without it. */
  readonly staysClosed?: boolean;
  readonly children: ReactNode;
};

/**
 * What is one press away: it is not on the page before it is asked for, so that a long page is soon
 * there; on paper nobody can press, and all of it is.
 */
export function Details({
  summary,
  className = "",
  isOpen = false,
  staysClosed = false,
  children,
}: Props) {
  const [open, setOpen] = useState(isOpen);
  const isPrinting = useOnPaper() && !staysClosed;
  return (
    <details
      className={staysClosed && !open ? `${className} no-print` : className}
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
