import { freeze, hex } from "./freeze.ts";
import type { Cell, Drawing, Panel, Part } from "./picture.ts";

/**
 * What a figure on the page is made of, in the page's own order: the elements that say what they
 * are by `data-picture` (heading, text, chart, key, panels, table). A part that is not shown is
 * left out.
 */
export const readFigure = (figure: Element): readonly Part[] =>
  [...figure.querySelectorAll("[data-picture]")].flatMap(partOf);

function partOf(element: Element): readonly Part[] {
  switch (element.getAttribute("data-picture") ?? "") {
    case "heading":
      return [{ kind: "heading", text: textOf(element) }];
    case "text": {
      const items = element.matches("ul, ol") ? [...element.children] : [element];
      return items.map((item) => ({ kind: "text", text: textOf(item) }));
    }
    case "chart": {
      const drawing = drawingIn(element);
      return drawing ? [{ kind: "chart", drawing }] : [];
    }
    case "key":
      return [
        {
          kind: "key",
          items: [...element.children].map((item) => ({
            mark: drawingIn(item),
            text: textOf(item),
          })),
        },
      ];
    case "panels":
      return [{ kind: "panels", panels: [...element.children].map(panelOf) }];
    case "table":
      return [
        {
          kind: "table",
          rows: [...element.querySelectorAll("tr")].map((row) => [...row.children].map(cellOf)),
        },
      ];
    default:
      return [];
  }
}

function drawingIn(element: Element): Drawing | null {
  const svg =
    element instanceof SVGSVGElement ? element : element.querySelector<SVGSVGElement>("svg");
  return svg && freeze(svg);
}

/** The words of an element as one line, without those of its drawings and buttons. */
function textOf(element: Node): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element)
    copy.querySelectorAll("svg, button").forEach((other) => other.remove());
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

function panelOf(item: Element): Panel {
  const parts = [...item.children];
  const at = parts.findIndex((part) => part.tagName === "svg");
  const lines = (some: readonly Element[]): readonly string[] =>
    some.map(textOf).filter((text) => text !== "");
  return {
    name: parts[0] ? textOf(parts[0]) : "",
    above: lines(parts.slice(1, at)),
    drawing: drawingIn(item),
    below: lines(parts.slice(at + 1)),
  };
}

/**
 * An element's own words, then each block inside it, however deep: two figures in two blocks never
 * run together.
 */
function linesOf(element: Element): readonly string[] {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(":scope > div").forEach((block) => block.remove());
  return [
    textOf(copy),
    ...[...element.children].filter((child) => child.tagName === "DIV").flatMap(linesOf),
  ].filter((text) => text !== "");
}

/** A cell's own words are its first line; each block inside it is a line of its own. */
function cellOf(cell: Element): Cell {
  const bold =
    cell.querySelector("strong") !== null ||
    cell.closest("thead") !== null ||
    cell.getAttribute("scope") === "rowgroup";
  const style = getComputedStyle(cell);
  const ground = hex(style.backgroundColor);
  return {
    lines: linesOf(cell).map((text, i) => ({ text, bold: bold && i === 0 })),
    drawing: drawingIn(cell),
    fill: ["none", "#ffffff"].includes(ground) ? "" : ground,
    edge:
      style.boxShadow === "none" || style.boxShadow === ""
        ? ""
        : hex(/^rgb\([^)]*\)/.exec(style.boxShadow)?.[0] ?? ""),
    span: Number(cell.getAttribute("colspan") ?? 1),
  };
}
