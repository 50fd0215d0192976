import type { ReactNode } from "react";

export type KeyItem = { readonly text: string; readonly mark: ReactNode };

/** What each mark of a drawing means, in words; the marks are drawn in a box of 34 by 14. */
export function Key({ items }: { items: readonly KeyItem[] }) {
  return (
    <ul className="trend-key plain" data-picture="key">
      {items.map(({ text, mark }) => (
        <li key={text}>
          <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" focusable="false">
            {mark}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
