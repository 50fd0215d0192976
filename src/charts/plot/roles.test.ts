import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileString } from "sass";
import { describe, expect, test } from "vitest";
import { INK, LINE } from "./tokens.ts";

type Colours = ReadonlyMap<string, string>;

/** The variables of a rule of a stylesheet, by their names. */
function variablesIn(css: string, selector: string): Colours {
  const [, rule = ""] = css.split(`${selector} {`);
  const [own = ""] = rule.split("}");
  return new Map(
    [...own.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, k = "", v = ""]) => [k, v]),
  );
}

const css = compileString(
  `@use "tokens"; .light { @include tokens.colours(light) } .dark { @include tokens.colours(dark) }
   .forced { @include tokens.colours(forced) }`,
  { loadPaths: [import.meta.dirname] },
).css;
const [light, dark, forced] = [".light", ".dark", ".forced"].map((s) => variablesIn(css, s));
const MEDIA = [
  ["light", light ?? new Map<string, string>()],
  ["dark", dark ?? new Map<string, string>()],
] as const;

/** WCAG 2.2: relative luminance of a colour of three or six hexadecimal digits. */
function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (digits === undefined) throw new Error(`no colour: ${colour}`);
  const each = digits.length / 3;
  const [r = 0, g = 0, b = 0] = [0, 1, 2]
    .map((i) => digits.slice(i * each, (i + 1) * each).padEnd(2, digits[i]))
    .map((two) => Number.parseInt(two, 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2: contrast of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const between = (colours: Colours, a: string, b: string): number =>
  contrast(colours.get(a) ?? "", colours.get(b) ?? "");

/** What is told by a line, a dot, an outline or a letter alone. */
const TOLD = [
  ["ink", "secondary", "us", "better", "worse", "england", "neighbours", "region", "target"],
  ["axis", "limit", "before", "line-b", "line-c"],
].flat();
/**
 * What lies behind what is told, pale so that it does: each is outlined, or said in words and
 * figures where it is drawn. The bars of other authorities are a crowd; each is named when it is
 * pointed at or walked to, and stands in the table.
 */
const BEHIND = [
  ["rule", "others", "range", "range-whole", "range-half", "grid", "ground"],
  ["rank-1", "rank-2", "rank-3", "rank-4"],
].flat();

test("the formula is WCAG’s: black on white is 21 to 1, and a known grey 4.54", () => {
  expect(contrast("#000", "#fff")).toBe(21);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
});

test("every role has a colour in every medium, and is either told or lies behind", () => {
  const roles = [...TOLD, ...BEHIND, "paper", "on-rank"].sort();
  for (const colours of [light, dark, forced])
    expect([...(colours?.keys() ?? [])].sort()).toEqual(roles);
});

test("every colour that a drawing names is one of the sheet", () => {
  const named = [...Object.values(INK), ...Object.values(LINE).map((line) => line.stroke)];
  expect(named.filter((ink) => !light?.has(/^var\(--(.+)\)$/.exec(ink)?.[1] ?? ""))).toEqual([]);
});

test("what the page has for itself is the same on its own sheet", () => {
  const page = readFileSync(join(import.meta.dirname, "../../ui/_base.scss"), "utf8");
  const own = [...variablesIn(page, ":root")].filter(([role]) => light?.has(role));
  expect(own.map(([role]) => role)).toEqual(["ink", "secondary", "rule", "us", "better", "worse"]);
  const council = variablesIn(page, ":root").get("council");
  expect(
    own.map(([role, colour]) => [role, colour === "var(--council)" ? council : colour]),
  ).toEqual(own.map(([role]) => [role, light?.get(role)]));
});

describe.each(MEDIA)("in %s", (_, colours) => {
  test.each(TOLD)("%s stands out from its ground by 3 to 1 or more", (role) =>
    expect(between(colours, role, "paper")).toBeGreaterThanOrEqual(3),
  );

  test("lines stand out by 3 to 1 from the range they run over too", () => {
    for (const role of ["us", "england", "neighbours", "region", "target"])
      expect(between(colours, role, "range"), role).toBeGreaterThanOrEqual(3);
  });

  test("letters are read at 4.5 to 1, on the paper and on each rank", () => {
    for (const [letters, ground] of [
      ["ink", "paper"],
      ["secondary", "paper"],
      ["us", "paper"],
      ["ink", "rank-1"],
      ["ink", "rank-2"],
      ["ink", "rank-3"],
      ["on-rank", "rank-4"],
    ] as const)
      expect(between(colours, letters, ground), `${letters} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  test("without hue, ours, its neighbours, the others and the paper are still steps apart", () => {
    const steps = ["us", "neighbours", "others", "paper"];
    steps
      .slice(1)
      .forEach((role, i) =>
        expect(
          between(colours, steps[i] ?? "", role),
          `${steps[i] ?? ""} and ${role}`,
        ).toBeGreaterThan(1.7),
      );
    const ranks = ["rank-1", "rank-2", "rank-3", "rank-4"].map((r) =>
      luminance(colours.get(r) ?? ""),
    );
    const inOrder = [...ranks].sort((a, b) => a - b);
    expect([inOrder, [...inOrder].reverse()]).toContainEqual(ranks);
  });
});
