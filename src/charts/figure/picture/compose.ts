import { drawPart, naturalWidth } from "./drawn.ts";
import { paragraph, type Drawn } from "./pieces.ts";
import type { Picture } from "./picture.ts";
import { escapeXml, tenth } from "./words.ts";

const [MARGIN, GAP] = [24, 14];
const NARROWEST = 380;

/**
 * The whole picture as one SVG text: title, finding, caution, the figure with its key, and where it
 * comes from. It is as wide as its widest part and as tall as its words need; every text is
 * wrapped, none cut. Pure: no page is needed.
 */
export function compose({ title, finding, caution, parts, foot }: Picture): string {
  const inner = Math.ceil(Math.max(NARROWEST, ...parts.map(naturalWidth)));
  const width = inner + 2 * MARGIN;
  let y = MARGIN;
  let body = "";
  const add = (drawn: Drawn, gap = GAP): void => {
    body += `<g transform="translate(0 ${tenth(y)})">${drawn.svg}</g>`;
    y += drawn.height + gap;
  };
  const words = (text: string, size: number, bold: boolean, gap: number, colour?: string): void => {
    // Long lines are hard to read, however wide the figure.
    if (text !== "") add(paragraph(text, MARGIN, Math.min(inner, 900), size, bold, colour), gap);
  };
  words(title, 22, true, 6);
  words(finding, 16, false, 8);
  words(caution, 16, true, 8);
  y += 6;
  for (const part of parts) add(drawPart(part, MARGIN, inner));
  body += `<path d="M${MARGIN} ${tenth(y)}h${inner}" stroke="#b1b4b6"/>`;
  y += 8;
  for (const line of foot) words(line, 14, false, 2, "#383f43");
  const height = Math.ceil(y + MARGIN - 2);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, sans-serif" role="img">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml([finding, caution, ...foot].filter((t) => t !== "").join(" "))}</desc>` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${body}</svg>`
  );
}
