import { useEffect } from "react";

/** The router tells of its own moves by the name of what it called. */
const MOVES = ["popstate", "pushState", "replaceState", "hashchange"] as const;

/**
 * Calls `go` with the place in a page that the address names after its “#”, when the page comes and
 * whenever an address is chosen, the same one again too; never where it names none.
 */
export function useAnchor(go: (place: string) => void): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      const place = window.location.hash.slice(1);
      clearTimeout(waiting);
      // After the frame, which puts a reader at the top of a page they have moved to.
      if (place !== "") waiting = setTimeout(() => go(place));
    };
    follow();
    for (const move of MOVES) addEventListener(move, follow);
    return () => {
      clearTimeout(waiting);
      for (const move of MOVES) removeEventListener(move, follow);
    };
  }, [go]);
}
