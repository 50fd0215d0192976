import { describe, expect, test } from "vitest";
import { compose } from "./compose.ts";
import type { Cell, Drawing, Part, Picture } from "./picture.ts";
import { escapeXml, textWidth, wrap } from "./words.ts";

const drawing = (width: number, height = 100): Drawing => ({
  inner: '<g><path d="M0 0h1"/></g>',
  viewBox: `0 0 ${width} ${height}`,
  width,
  height,
});
const aPicture = (over: Partial<Picture> = {}): Picture => ({
  title: "Plans",
  finding: "Plans rose.",
  caution: "",
  parts: [],
  foot: ["Source: DfE."],
  ...over,
});
const parsed = (picture: Partial<Picture>) => {
  const found = new DOMParser().parseFromString(compose(aPicture(picture)), "image/svg+xml");
  expect(found.querySelector("parsererror")).toBeNull();
  return found.documentElement;
};
/** The words of a picture as a reader sees them, lines joined. */
const words = (root: Element) =>
  [...root.querySelectorAll("text")].map((t) => t.textContent).join(" ");
const bottom = (root: Element) => Number(root.getAttribute("height"));

describe("words of a picture", () => {
  test("with <, & and quotes come out as they went in, and the picture stays XML", () => {
    const title = 'Under "5" & <over> 4’s';
    expect(words(parsed({ title }))).toContain(title);
    expect(compose(aPicture({ title }))).not.toContain("<over>");
    expect(escapeXml(`<a b="c" d='e'>&`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
  });

  test("lose control characters, which XML forbids", () =>
    expect(escapeXml("a\u0000b\u001Fc")).toBe("abc"));

  test("are wrapped and never cut: every word is still there, and no line is wider than the picture", () => {
    const finding = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const root = parsed({ finding });
    expect(words(root)).toContain(finding);
    const width = Number(root.getAttribute("width"));
    const lines = [...root.querySelectorAll("text")].map(
      (t) =>
        Number(t.getAttribute("x")) +
        textWidth(t.textContent ?? "", Number(t.getAttribute("font-size"))),
    );
    expect(Math.max(...lines)).toBeLessThanOrEqual(width);
    expect(lines.length).toBeGreaterThan(6);
  });

  test("a word longer than a line is broken, not cut", () => {
    const long = "x".repeat(300);
    const lines = wrap(long, 16, 200);
    expect(lines.join("")).toBe(long);
    expect(lines.length).toBeGreaterThan(3);
  });
});

test("a picture is as wide as its chart with its margins, on white, and names no class, variable or style", () => {
  const svg = compose(aPicture({ parts: [{ kind: "chart", drawing: drawing(700) }] }));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="748"/);
  expect(svg).toContain('fill="#ffffff"');
  expect(svg).not.toMatch(/class=|style=|var\(/);
});

test("it grows by the height of each part it holds", () => {
  const chart: Part = { kind: "chart", drawing: drawing(500, 240) };
  const [none, one, two] = [[], [chart], [chart, chart]].map((parts) => bottom(parsed({ parts })));
  expect((one ?? 0) - (none ?? 0)).toBe(240 + 14);
  expect((two ?? 0) - (one ?? 0)).toBe(240 + 14);
});

test("each small drawing stands with its name and figure, four in a row", () => {
  const panel = (name: string) => ({
    name,
    above: ["Very close"],
    drawing: drawing(190, 90),
    below: ["12.3, Mar 2025"],
  });
  const root = parsed({
    parts: [{ kind: "panels", panels: ["York", "Bury", "Kent", "Dudley", "Medway"].map(panel) }],
  });
  const placed = [...root.querySelectorAll("svg")].map((s) => Number(s.getAttribute("x")));
  expect(placed).toEqual([24, 24 + 210, 24 + 420, 24 + 630, 24]);
  for (const name of ["York", "Bury", "Kent", "Dudley", "Medway"])
    expect(words(root)).toContain(name);
});

test("a key says each mark, with room for its drawing before the words", () => {
  const root = parsed({
    parts: [
      {
        kind: "key",
        items: [
          { mark: drawing(34, 14), text: "England" },
          { mark: null, text: "c Suppressed" },
        ],
      },
    ],
  });
  expect(words(root)).toMatch(/England.*c Suppressed/);
  expect(
    Number(
      [...root.querySelectorAll("text")]
        .find((t) => t.textContent === "England")
        ?.getAttribute("x"),
    ),
  ).toBe(24 + 34 + 8);
});

test("a table keeps its words, grounds and edges, and is never narrower than its columns", () => {
  const cell = (text: string, over: Partial<Cell> = {}): Cell => ({
    lines: [{ text, bold: false }],
    drawing: null,
    fill: "",
    edge: "",
    span: 1,
    ...over,
  });
  const row = Array.from({ length: 14 }, (_, i) => cell(`Area ${i}`));
  const root = parsed({
    parts: [
      {
        kind: "table",
        rows: [
          [cell("Front door", { span: 14 })],
          row,
          [cell("24.8%", { fill: "#fbe5d6", edge: "#b8480f" }), ...row.slice(1)],
        ],
      },
    ],
  });
  expect(Number(root.getAttribute("width"))).toBeGreaterThan(14 * 70);
  expect(words(root)).toMatch(/Front door Area 0 .*24\.8%/);
  expect([...root.querySelectorAll("rect")].map((r) => r.getAttribute("fill"))).toEqual(
    expect.arrayContaining(["#fbe5d6", "#b8480f"]),
  );
});

test("that figures are invented stands in the picture and in its description", () => {
  const root = parsed({ caution: "Illustrative: figures are invented" });
  expect(words(root)).toContain("Illustrative: figures are invented");
  expect(root.querySelector("desc")?.textContent).toContain("Illustrative: figures are invented");
});
