import { widthOf } from "./arial.ts";

/** A place in a drawing, in its own pixels, and what lies there. */
export type Box = {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const SVG = "http://www.w3.org/2000/svg";
const isSvg = (element: Element): boolean => element.namespaceURI === SVG;

/** The drawings of a rendered chart; the little marks of a key are no drawings. */
export const drawingsIn = (root: Element): readonly SVGSVGElement[] =>
  [...root.querySelectorAll("svg")].filter((svg) => !svg.closest("[data-picture='key']"));

/** Every element of every picture, marks of keys too. */
export const elementsIn = (root: Element): readonly Element[] =>
  [...root.querySelectorAll("svg, svg *")].filter(isSvg);

/**
 * One element a line, so that a change of a drawing is a change of a line; words beside it are
 * comments in their places.
 */
export function written(root: Element): string {
  const lines = ['<svg xmlns="http://www.w3.org/2000/svg">'];
  write(root, 1, lines);
  return `${[...lines, "</svg>"].join("\n")}\n`;
}

function write(node: Element, depth: number, lines: string[]): void {
  for (const child of node.childNodes) {
    const indent = "  ".repeat(depth);
    // What only cuts a mark off, and groups that say nothing, are no lines: no reader sees them.
    if (child instanceof Element && child.localName === "defs") continue;
    if (child instanceof Element && isBareGroup(child)) write(child, depth, lines);
    else if (child instanceof Element && isSvg(child)) {
      const tag = `${child.localName}${attributesOf(child)}`;
      const [text, inner] = [child.children.length === 0 ? child.textContent : "", child.children];
      if (child.localName === "text" || inner.length === 0) {
        const content = child.localName === "text" ? inlineOf(child) : escape(text);
        lines.push(`${indent}<${tag}${content === "" ? "/>" : `>${content}</${child.localName}>`}`);
      } else {
        lines.push(`${indent}<${tag}>`);
        write(child, depth + 1, lines);
        lines.push(`${indent}</${child.localName}>`);
      }
    } else if (child instanceof Element) write(child, depth, lines);
    else if (child.textContent?.trim())
      lines.push(`${indent}<!-- ${child.textContent.trim().replaceAll("--", "- -")} -->`);
  }
}

const isBareGroup = (element: Element): boolean =>
  element.localName === "g" && attributesOf(element) === "";

const inlineOf = (text: Element): string =>
  [...text.childNodes]
    .map((node) =>
      node instanceof Element
        ? `<${node.localName}${attributesOf(node)}>${escape(node.textContent)}</${node.localName}>`
        : escape(node.textContent ?? ""),
    )
    .join("");

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const UNSEEN = /^(xmlns|tabindex|data-testid|focusable|style|id|clip-path)$/;
const DECIMALS = /\d+\.\d{2,}(e-\d+)?/g;
const tenthOf = (digits: string): string => String(Math.round(Number(digits) * 10) / 10);

/**
 * Attributes to a tenth of a pixel, without what no reader sees and what Recharts numbers anew each
 * time.
 */
const attributesOf = (element: Element): string =>
  [...element.attributes]
    .filter(({ name }) => !UNSEEN.test(name))
    // Recharts says of a line where the whole plot lies.
    .filter(({ name }) => element.localName !== "line" || !/^(x|y|width|height)$/.test(name))
    .map(({ name, value }) => {
      const said = name === "class" ? value.replace(/\brecharts-\S+/g, "") : value;
      return [name, said.replace(DECIMALS, tenthOf).replace(/\s+/g, " ").trim()];
    })
    .filter(([name, value]) => name !== "class" || value !== "")
    .map(([name, value]) => ` ${name}="${escape(value ?? "")}"`)
    .join("");

/** Where a drawing ends. */
export function frameOf(svg: SVGSVGElement): Box {
  const [left = 0, top = 0, width = 0, height = 0] = (
    svg.getAttribute("viewBox") ??
    `0 0 ${svg.getAttribute("width") ?? ""} ${svg.getAttribute("height") ?? ""}`
  )
    .split(" ")
    .map(Number);
  return { what: "the frame", left, top, right: left + width, bottom: top + height };
}

/** How far the groups an element lies in have moved it. */
function movedBy(element: Element): readonly [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at && at.localName !== "svg"; at = at.parentElement) {
    const [dx = 0, dy = 0] = numbersIn(at.getAttribute("transform") ?? "");
    [x, y] = [x + dx, y + dy];
  }
  return [x, y];
}

const numbersIn = (text: string): readonly number[] =>
  (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

/** Its own attribute, or that of the nearest around it. */
export const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

type Run = { readonly text: string; readonly bold: boolean };
type Row = { x: number; y: number; readonly runs: Run[] };

/** The rows of a text, each as wide as Arial makes it. */
export function boxesOfText(text: Element): readonly Box[] {
  const [dx, dy] = movedBy(text);
  const size = Number.parseFloat(inherited(text, "font-size") ?? "16");
  const rows = rowsOf(text, size);
  const anchor = inherited(text, "text-anchor") ?? "start";
  return rows
    .filter(({ runs }) => runs.some((r) => r.text.trim() !== ""))
    .map(({ x, y, runs }) => {
      const width = runs.reduce((sum, r) => sum + widthOf(r.text, size, r.bold), 0);
      const left = dx + x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const what = `“${runs.map((r) => r.text).join("")}”`;
      // From the top of a capital to the foot of a g.
      const [top, bottom] = [dy + y - 0.72 * size, dy + y + 0.21 * size];
      return { what, left, right: left + width, top, bottom };
    });
}

function rowsOf(text: Element, size: number): readonly Row[] {
  const rows: Row[] = [{ x: numberOf(text, "x"), y: numberOf(text, "y"), runs: [] }];
  for (const node of text.childNodes) {
    const part = node instanceof Element ? node : text;
    const now = rows.at(-1);
    if (!now) continue;
    if (part !== text && (part.hasAttribute("x") || part.hasAttribute("dy"))) {
      const dy = part.getAttribute("dy") ?? "0";
      const down = dy.endsWith("em") ? Number.parseFloat(dy) * size : Number(dy);
      rows.push({
        x: part.hasAttribute("x") ? numberOf(part, "x") : now.x,
        y: now.y + down,
        runs: [],
      });
    }
    rows.at(-1)?.runs.push({
      text: node.textContent ?? "",
      bold: Number(inherited(part, "font-weight") ?? 400) >= 600,
    });
  }
  return rows;
}

/** What a mark covers, without the width of its stroke; null for what draws nothing. */
export function boxOfMark(mark: Element): Box | null {
  const [dx, dy] = movedBy(mark);
  const n = (name: string): number => numberOf(mark, name);
  const box = (left: number, right: number, top: number, bottom: number): Box => ({
    what: `<${mark.localName}${attributesOf(mark)}>`,
    left: dx + Math.min(left, right),
    right: dx + Math.max(left, right),
    top: dy + Math.min(top, bottom),
    bottom: dy + Math.max(top, bottom),
  });
  switch (mark.localName) {
    case "rect":
      return box(n("x"), n("x") + n("width"), n("y"), n("y") + n("height"));
    case "circle":
      return box(n("cx") - n("r"), n("cx") + n("r"), n("cy") - n("r"), n("cy") + n("r"));
    case "line":
      return box(n("x1"), n("x2"), n("y1"), n("y2"));
    case "path": {
      const points = pointsOf(mark.getAttribute("d") ?? "");
      if (points.length === 0) return null;
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return box(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
    }
    default:
      return null;
  }
}

/** The corners of a path; of an arc only its ends. */
function pointsOf(d: string): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const own = command === command.toLowerCase();
    const kind = command.toUpperCase();
    const each = { M: 2, L: 2, T: 2, H: 1, V: 1, A: 7, C: 6, S: 4, Q: 4 }[kind] ?? 0;
    const numbers = numbersIn(rest);
    for (let i = 0; each > 0 && i + each <= numbers.length; i += each) {
      const [ax = 0, ay = ax] = numbers.slice(i + Math.max(0, each - 2), i + each);
      x = kind === "V" ? x : own ? x + ax : ax;
      y = kind === "H" ? y : own ? y + ay : ay;
      points.push([x, y]);
    }
  }
  return points;
}

const MARKS = "rect, circle, line, path";
/** All marks of a drawing that are seen, not those that only cut others off. */
export const marksIn = (svg: SVGSVGElement): readonly Element[] =>
  [...svg.querySelectorAll(MARKS)].filter((mark) => !mark.closest("defs"));

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Does it leave the frame by more than is seen? */
export const leaves = (box: Box, frame: Box): boolean =>
  box.left < frame.left - 1 ||
  box.right > frame.right + 1 ||
  box.top < frame.top - 1 ||
  box.bottom > frame.bottom + 1;
