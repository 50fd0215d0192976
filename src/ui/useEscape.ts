import { useEffect, type RefObject } from "react";

/**
 * Escape closes what stands open in a box, pressed anywhere in it. What lies inside and takes the
 * key for itself (a list of a search) stops it there.
 */
export function useEscape(
  isOpen: boolean,
  box: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && box.current?.contains(document.activeElement)) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen, box, close]);
}
