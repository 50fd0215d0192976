import type { Drawing, Panel, Part } from "./picture.ts";
import { drawTable, tableWidth } from "./drawTable.ts";
import { TEXT, paragraph, place, type Drawn } from "./pieces.ts";
import { tenth, textWidth } from "./words.ts";

const [PANEL, BETWEEN] = [190, 20];

/** The room a part wants: its picture can be no narrower. */
export function naturalWidth(part: Part): number {
  switch (part.kind) {
    case "chart":
      return part.drawing.width;
    case "table":
      return tableWidth(part.rows);
    case "panels":
      return Math.min(4, part.panels.length) * (PANEL + BETWEEN) - BETWEEN;
    case "heading":
    case "text":
    case "key":
      return 0;
  }
}

export function drawPart(part: Part, x: number, width: number): Drawn {
  switch (part.kind) {
    case "heading":
      return paragraph(part.text, x, width, 18, true);
    case "text":
      return paragraph(part.text, x, width);
    case "chart":
      return { svg: place(part.drawing, x, 0), height: part.drawing.height };
    case "key":
      return drawKey(part.items, x, width);
    case "panels":
      return drawPanels(part.panels, x, width);
    case "table":
      return drawTable(part.rows, x);
  }
}

/**
 * Mark and words beside each other, as many to a row as fit; words too long for a row go on below.
 */
function drawKey(
  items: readonly { readonly mark: Drawing | null; readonly text: string }[],
  left: number,
  width: number,
): Drawn {
  let [x, y, tall] = [0, 0, 0];
  const svg = items.map(({ mark, text }) => {
    const room = mark ? mark.width + 8 : 0;
    const own = Math.min(width, room + textWidth(text, TEXT));
    if (x > 0 && x + own > width) [x, y, tall] = [0, y + tall + 4, 0];
    const words = paragraph(text, left + x + room, width - room);
    const drawn = `${mark ? place(mark, left + x, y + 10 - mark.height / 2) : ""}<g transform="translate(0 ${y})">${words.svg}</g>`;
    [x, tall] = [x + own + BETWEEN, Math.max(tall, words.height)];
    return drawn;
  });
  return { svg: svg.join(""), height: y + tall };
}

/** Small drawings in rows, each with its own name; a row is as tall as its tallest. */
function drawPanels(panels: readonly Panel[], left: number, width: number): Drawn {
  const across = Math.max(1, Math.floor((width + BETWEEN) / (PANEL + BETWEEN)));
  let y = 0;
  let svg = "";
  for (let i = 0; i < panels.length; i += across) {
    const row = panels
      .slice(i, i + across)
      .map((panel, column) => drawPanel(panel, left + column * (PANEL + BETWEEN)));
    svg += `<g transform="translate(0 ${y})">${row.map((p) => p.svg).join("")}</g>`;
    y += Math.max(...row.map((p) => p.height)) + BETWEEN;
  }
  return { svg, height: Math.max(0, y - BETWEEN) };
}

function drawPanel(panel: Panel, x: number): Drawn {
  let y = 0;
  const below = (drawn: Drawn): string => {
    const moved = `<g transform="translate(0 ${tenth(y)})">${drawn.svg}</g>`;
    y += drawn.height;
    return moved;
  };
  const svg = [
    below(paragraph(panel.name, x, PANEL, TEXT, true)),
    ...panel.above.map((line) => below(paragraph(line, x, PANEL))),
    panel.drawing
      ? below({ svg: place(panel.drawing, x, 4), height: panel.drawing.height + 8 })
      : "",
    ...panel.below.map((line) => below(paragraph(line, x, PANEL))),
  ];
  return { svg: svg.join(""), height: y };
}
