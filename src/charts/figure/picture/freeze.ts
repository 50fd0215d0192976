import type { Drawing } from "./picture.ts";

/** Handed down from parent to child in SVG: written only where they change. */
const INHERITED = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "fill-opacity",
  "stroke-opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
] as const;
const OWN = { opacity: "1", "vector-effect": "none", "dominant-baseline": "auto" } as const;
/** What belongs to the page and not to the picture. */
const LEFT_OUT =
  '[data-picture="off"], .recharts-tooltip-cursor, .recharts-active-dot, script, style, foreignObject';

/**
 * "rgb(18, 67, 109)" as "#12436d": every program that opens an SVG knows the second. Other values
 * come back as they are.
 */
export function hex(colour: string): string {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!parts) return colour;
  return parts[4] === "0"
    ? "none"
    : `#${parts
        .slice(1, 4)
        .map((n) => Number(n).toString(16).padStart(2, "0"))
        .join("")}`;
}

const plain = (value: string): string => hex(value).replace(/(\d)px\b/g, "$1");

/**
 * Copies an SVG as it is on the screen: what classes and variables give it becomes attributes. Null
 * if it is not shown.
 */
export function freeze(svg: SVGSVGElement): Drawing | null {
  const { width, height } = svg.getBoundingClientRect();
  if (width < 1 || height < 1) return null;
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  copyStyle(svg, group, null);
  for (const child of svg.children) copyInto(child, group);
  const inner = new XMLSerializer()
    .serializeToString(group)
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");
  return { inner, viewBox: svg.getAttribute("viewBox") ?? `0 0 ${width} ${height}`, width, height };
}

function copyInto(from: Element, into: Element): void {
  const style = getComputedStyle(from);
  if (
    from.matches(LEFT_OUT) ||
    (style.display === "none" &&
      from.tagName !== "title" &&
      from.tagName !== "desc" &&
      !from.closest("defs")) ||
    style.visibility === "hidden"
  )
    return;
  const copy = from.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes]) {
    if (/^(href|class|style|role|tabindex|focusable|name|aria-.*|data-.*|on.*)$/.test(name))
      copy.removeAttribute(name);
  }
  if (!["title", "desc"].includes(from.tagName)) copyStyle(from, copy, from.parentElement);
  for (const child of from.childNodes) {
    if (child instanceof Element) copyInto(child, copy);
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  into.append(copy);
}

function copyStyle(from: Element, copy: Element, parent: Element | null): void {
  const style = getComputedStyle(from);
  const above = parent && getComputedStyle(parent);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== above?.getPropertyValue(name))
      copy.setAttribute(name, plain(value));
    else copy.removeAttribute(name);
  }
  for (const [name, initial] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== initial) copy.setAttribute(name, plain(value));
    else copy.removeAttribute(name);
  }
}
