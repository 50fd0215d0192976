import type { Page } from "@playwright/test";

/**
 * The marks and letters of every drawing that the reader's own colours leave unseen: less than 3 to
 * 1 from the ground of the page, of letters 4.5 from what they stand on. What a drawing means to be
 * its paper, the rim around a mark and the ground of a part, is left out.
 */
export const unseen = (page: Page): Promise<readonly string[]> => page.evaluate(find);

/** Runs in the browser, so it holds all it needs. */
function find(): string[] {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const painted = (colour: string): readonly [number, number, number, number] => {
    if (!pen || colour === "none" || colour.startsWith("url")) return [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a];
  };
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = painted(colour)
      .slice(0, 3)
      .map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  probe.style.forcedColorAdjust = "none";
  const canvas = getComputedStyle(probe).color;
  probe.remove();

  const isPaper = (mark: Element): boolean =>
    ["fill", "stroke"].some((of) => /var\(--(paper|ground)\)/.test(mark.getAttribute(of) ?? "")) ||
    mark.matches(".hex-rim, .hex-gap");
  const stands = (mark: Element, ground: string, style: CSSStyleDeclaration): boolean => {
    const tellable = (colour: string): number =>
      painted(colour)[3] === 0 ? 1 : contrast(colour, ground);
    if (mark.tagName === "text") return tellable(style.fill) >= 4.5;
    const edge = Number.parseFloat(style.strokeWidth) > 0 ? tellable(style.stroke) : 1;
    return Math.max(tellable(style.fill), edge) >= 3;
  };
  const found: string[] = [];
  for (const mark of document.querySelectorAll(
    "svg :is(text, path, rect, circle, line, polygon, polyline)",
  )) {
    const style = getComputedStyle(mark);
    const isShown = style.visibility !== "hidden" && mark.getClientRects().length > 0;
    if (!isShown || mark.closest("defs") || isPaper(mark)) continue;
    const under =
      mark.closest(".rag") && mark.tagName === "text" ? mark.previousElementSibling : null;
    const ground = under ? getComputedStyle(under).fill : canvas;
    if (stands(mark, ground, style)) continue;
    const svg = mark.closest("svg");
    found.push(
      `<${mark.tagName} class="${mark.getAttribute("class") ?? ""}"> of ${svg?.getAttribute("class") ?? svg?.parentElement?.className ?? ""}: fill ${style.fill}, stroke ${style.stroke}`,
    );
  }
  return [...new Set(found)];
}
