import type { Cell } from "./picture.ts";
import { place, type Drawn } from "./pieces.ts";
import { tenth, textAt, textWidth, wrap } from "./words.ts";

const [TEXT, LEADING, PAD] = [14, 18, 8];
const [NARROWEST, WIDEST, FIRST] = [70, 150, 250];

/** Each column as wide as its widest line, within bounds; lines wider than that wrap. */
function columns(rows: readonly (readonly Cell[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, i) => {
    const cells = rows.flatMap((row) => (row[i] && row[i].span === 1 ? [row[i]] : []));
    const widest = Math.max(
      0,
      ...cells.map((c) =>
        Math.max(c.drawing?.width ?? 0, ...c.lines.map((l) => textWidth(l.text, TEXT, l.bold))),
      ),
    );
    const drawn = Math.max(0, ...cells.map((c) => c.drawing?.width ?? 0));
    return (
      Math.ceil(Math.max(drawn, Math.min(i === 0 ? FIRST : WIDEST, Math.max(NARROWEST, widest)))) +
      2 * PAD
    );
  });
}

/** The room a table wants, in pixels. */
export const tableWidth = (rows: readonly (readonly Cell[])[]): number =>
  columns(rows).reduce((sum, width) => sum + width, 0);

/** A table as text and rectangles: its rows as tall as their tallest cell, a rule below each. */
export function drawTable(rows: readonly (readonly Cell[])[], left: number): Drawn {
  const widths = columns(rows);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let y = 0;
  let svg = "";
  for (const row of rows) {
    const cells = row.map((cell, i) => {
      const width = cell.span > 1 ? total : (widths[i] ?? 0);
      return {
        cell,
        x: left + widths.slice(0, i).reduce((sum, w) => sum + w, 0),
        width,
        lines: cell.lines.flatMap((l) =>
          wrap(l.text, TEXT, width - 2 * PAD, l.bold).map((text) => ({ text, bold: l.bold })),
        ),
      };
    });
    const height =
      Math.max(
        ...cells.map(({ cell, lines }) =>
          Math.max(lines.length * LEADING, cell.drawing?.height ?? 0),
        ),
      ) +
      2 * PAD;
    for (const { cell, x, width, lines } of cells) {
      if (cell.fill !== "")
        svg += `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${cell.fill}"/>`;
      if (cell.edge !== "")
        svg += `<rect x="${tenth(x)}" y="${tenth(y)}" width="4" height="${tenth(height)}" fill="${cell.edge}"/>`;
      if (cell.drawing) svg += place(cell.drawing, x + PAD, y + PAD);
      svg += lines
        .map((line, i) => textAt(x + PAD, y + PAD + i * LEADING + TEXT, line.text, TEXT, line.bold))
        .join("");
    }
    y += height;
    svg += `<path d="M${left} ${tenth(y)}h${tenth(total)}" stroke="#b1b4b6"/>`;
  }
  return { svg, height: y };
}
