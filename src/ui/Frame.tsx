import type { ReactNode } from "react";

/**
 * Skip link that moves focus without touching the address (the page has a base address of its own).
 */
export function SkipLink() {
  return (
    <a
      className="govuk-skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}
    >
      Skip to main content
    </a>
  );
}

/** The page below the header: one `main`, reachable by the skip link. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1}>
      <div className="page">{children}</div>
    </main>
  );
}
