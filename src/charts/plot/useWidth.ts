import { createContext, use, useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * The room a drawing is given where nothing measures it: in a gallery of drawings, or without a
 * browser.
 */
export const PlotWidth = createContext<number | null>(null);

/** The width a drawing has, in real pixels, so that its letters keep their size on a phone. */
export function useWidth<T extends HTMLElement>(
  first: number,
): { readonly box: RefObject<T | null>; readonly width: number } {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(use(PlotWidth) ?? first);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    // Measured before it is first seen, so that a drawing never changes its height under a reader.
    if (element.clientWidth > 0) setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
