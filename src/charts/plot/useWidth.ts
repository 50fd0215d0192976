import { useEffect, useRef, useState, type RefObject } from "react";

/** The width a drawing has, in real pixels, so that its letters keep their size on a phone. */
export function useWidth<T extends HTMLElement>(
  first: number,
): { readonly box: RefObject<T | null>; readonly width: number } {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
