import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { render, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { widthOf } from "#tests/support/arial.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import {
  boxOfMark,
  boxesOfText,
  drawingsIn,
  elementsIn,
  frameOf,
  inherited,
  leaves,
  marksIn,
  overlap,
  written,
  type Box,
} from "#tests/support/drawing.ts";
import { readFigures } from "./figures.ts";
import { Shown } from "./Gallery.tsx";
import type { Specimen } from "./specimen.ts";
import { specimensOf } from "./specimens.ts";

const FOLDER = join(import.meta.dirname, "../../tests/golden/svg");
const fileOf = ({ chart, state }: Specimen): string => `${chart}.${state}.svg`;

// Recharts leaves out names of an axis that would touch, by their measured width: jsdom measures
// none.
vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (
  this: HTMLElement,
) {
  const size = Number.parseFloat(this.style.fontSize || "16");
  const width = this.id.startsWith("recharts_measurement") ? widthOf(this.textContent, size) : 0;
  return new DOMRect(0, 0, width, width > 0 ? size : 0);
});

// Loaded before, so that a trend is drawn as soon as it asks for its library.
await import("#charts/trend/TrendChart.tsx");
const specimens = specimensOf(await readFigures((path) => feedFile<unknown>(path)));

async function drawn({ width, draw }: Specimen): Promise<Element> {
  const { container } = render(<Shown width={width} draw={draw} />);
  await waitFor(() => expect(container.querySelector(".trend-waiting")).toBeNull());
  return container;
}

/** What a reader would notice, in words; nothing where the picture keeps every law. */
function faultsOf(root: Element, room: number): readonly string[] {
  const attributes = elementsIn(root).flatMap((e) =>
    [...e.attributes].map(({ name, value }) => ({ e, name, value })),
  );
  return [
    ...attributes
      .filter(({ value }) => /NaN|undefined|Infinity/.test(value))
      .map(({ e, name, value }) => `${e.localName} has ${name}="${value}"`),
    ...attributes
      .filter(({ name, value }) => /^(width|height|r)$/.test(name) && Number(value) < 0)
      .map(({ e, name, value }) => `${e.localName} has ${name}="${value}", which is below nought`),
    ...attributes
      .filter(({ name }) => name === "fill" || name === "stroke")
      .filter(({ value }) => !/^(var\(--[a-z0-9-]+\)|none|currentColor)$/.test(value))
      .map(({ e, name, value }) => `${e.localName} has ${name}="${value}", which is no token`),
    ...[...root.querySelectorAll("svg text")]
      .filter((text) => !(Number.parseFloat(inherited(text, "font-size") ?? "") >= 16))
      .map((text) => `“${text.textContent}” is not said to be 16 px high or more`),
    // The page would shrink it, and its letters with it.
    ...drawingsIn(root)
      .filter((svg) => frameOf(svg).right > room)
      .map((svg) => `a drawing is ${frameOf(svg).right} px wide and has room for ${room}`),
    ...[...root.querySelectorAll("svg")].flatMap(faultsOfPlace),
  ];
}

/** A figure of the upright axis ends against it. */
const isTick = (svg: Element, { what }: Box): boolean =>
  [...svg.querySelectorAll("text[text-anchor='end']")].some((t) => `“${t.textContent}”` === what);

function faultsOfPlace(svg: SVGSVGElement): readonly string[] {
  const frame = frameOf(svg);
  const texts = [...svg.querySelectorAll("text")].flatMap(boxesOfText);
  const marks = marksIn(svg).flatMap((mark) => boxOfMark(mark) ?? []);
  return [
    ...texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.what} lies over ${b.what}`),
    ),
    // Two figures of one axis that read alike name no height.
    ...texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => isTick(svg, a) && a.what === b.what && Math.abs(a.right - b.right) < 1)
        .map(() => `${a.what} stands twice on one axis`),
    ),
    ...[...texts, ...marks]
      .filter((box) => leaves(box, frame))
      .map(
        (b) =>
          `${b.what} leaves the frame: ${[b.left, b.top, b.right, b.bottom].map(Math.round).join(" ")} in ${frame.right} by ${frame.bottom}`,
      ),
  ];
}

describe.each(specimens)("$chart, $state", (specimen) => {
  test("is drawn as its golden has it, and keeps every law of a drawing", async () => {
    const root = await drawn(specimen);
    expect.soft(faultsOf(root, specimen.width)).toEqual([]);
    await expect(
      written(root),
      `tests/golden/svg/${fileOf(specimen)} shows another drawing. If the new one is meant, look at it in /gallery.html and run "npm run goldens"`,
    ).toMatchFileSnapshot(join(FOLDER, fileOf(specimen)));
  });
});

test("every specimen has a name of its own, and every golden is of one", async () => {
  const names = specimens.map(fileOf);
  expect(new Set(names).size).toBe(names.length);
  expect((await readdir(FOLDER)).filter((file) => !names.includes(file))).toEqual([]);
});

test("no stylesheet of a chart names a colour but that of the tokens", async () => {
  const charts = join(import.meta.dirname, "../charts");
  const sheets = (await readdir(charts, { recursive: true })).filter(
    (file) => file.endsWith(".scss") && !file.endsWith("tokens.scss"),
  );
  expect(sheets).not.toEqual([]);
  for (const sheet of sheets)
    expect(await readFile(join(charts, sheet), "utf8"), sheet).not.toMatch(/#[0-9a-f]{3,8}\b|rgb/i);
});
