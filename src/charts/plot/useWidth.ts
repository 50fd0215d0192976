import { createContext, use, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { PAPER_WIDTH, useOnPaper } from "#ui/paper.ts";

/**
 * The room a drawing is given where nothing measures it: in a gallery of drawings, or without a
 * browser.
 */
export const PlotWidth = createContext<number | null>(null);

type Size = { readonly width: number; readonly height: number };
type Measured<T> = Size & { readonly box: RefObject<T | null> };

/**
 * The room a drawing has, in real pixels, so that its letters keep their size on a phone. A printer
 * tells nobody what room it gives: on paper a drawing is as wide as the text of the page.
 */
export function useSize<T extends HTMLElement>(first: Size): Measured<T> {
  const box = useRef<T>(null);
  const isOnPaper = useOnPaper();
  const given = use(PlotWidth);
  const [size, setSize] = useState({ ...first, width: given ?? first.width });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const set = (width: number, height: number) => {
      if (width > 0) setSize({ width: Math.floor(width), height: Math.floor(height) });
    };
    // Measured before it is first seen, so that a drawing never changes its height under a reader.
    set(element.clientWidth, element.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) set(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, ...size, width: isOnPaper && given === null ? PAPER_WIDTH : size.width };
}

/** The width a drawing has; how high it is it says itself. */
export const useWidth = <T extends HTMLElement>(first: number): Omit<Measured<T>, "height"> =>
  useSize<T>({ width: first, height: 0 });
