import { useReducer } from "react";

/** The slugs that are left out, with one more, or with one fewer where it was left out. */
function toggled(left: ReadonlySet<string>, slug: string): ReadonlySet<string> {
  const next = new Set(left);
  if (!next.delete(slug)) next.add(slug);
  return next;
}

/** What a person unticked: `first` is unticked before anyone does. */
export function useLeft(first: readonly string[]): {
  readonly left: ReadonlySet<string>;
  readonly toggle: (slug: string) => void;
} {
  const [left, toggle] = useReducer(toggled, first, (slugs): ReadonlySet<string> => new Set(slugs));
  return { left, toggle };
}
