import type { Drawing } from "./picture.ts";
import { tenth, textAt, wrap } from "./words.ts";

/** SVG text that begins at y = 0, and how far down it goes. */
export type Drawn = { readonly svg: string; readonly height: number };

/** The size of most words of a picture, in pixels. */
export const TEXT = 15;
const LEADING = 20 / 15;

/** A drawing in its place, as a nested svg of its own. */
export const place = (drawing: Drawing, x: number, y: number): string =>
  `<svg x="${tenth(x)}" y="${tenth(y)}" width="${tenth(drawing.width)}" height="${tenth(drawing.height)}" viewBox="${drawing.viewBox}" preserveAspectRatio="xMinYMin meet">${drawing.inner}</svg>`;

/** Lines of text below each other. */
export function paragraph(
  text: string,
  x: number,
  width: number,
  size = TEXT,
  bold = false,
  colour = "#0b0c0c",
): Drawn {
  const leading = Math.round(size * LEADING);
  const lines = wrap(text, size, width, bold);
  return {
    svg: lines.map((line, i) => textAt(x, i * leading + size, line, size, bold, colour)).join(""),
    height: lines.length * leading,
  };
}
