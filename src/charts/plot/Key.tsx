import type { ReactNode } from "react";
import { Dot } from "./marks.tsx";

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

/**
 * What the dots of a drawing of all authorities mean, as large as they are there; ours comes first,
 * where it is among them.
 */
export const dotKey = (self: string | null, near: string, r: number): readonly KeyItem[] => [
  ...(self === null ? [] : [{ text: self, mark: <Dot x={17} y={7} r={6.5} who="self" /> }]),
  { text: near, mark: <Dot x={17} y={7} r={r} who="neighbour" /> },
  { text: "Other authorities", mark: <Dot x={17} y={7} r={r} who="other" /> },
];
