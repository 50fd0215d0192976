import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area } from "#domain/area.ts";
import type { HexMap } from "#domain/hexMap.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { law } from "#tests/support/law.ts";
import { hexAt, hexGrid, hexPath, hexToward } from "./hexGrid.ts";

const { hexes } = await feedFile<HexMap>("map.json");
const { areas } = await feedFile<{ readonly areas: readonly Area[] }>("areas.json");
const width = fc.integer({ min: 280, max: 1900 });
const of = (code: string): number => hexes.findIndex((h) => h.area === code);
const nameAt = (i: number): string => areas.find((a) => a.code === hexes[i]?.area)?.name ?? "";

describe("the map of the feed", () => {
  test("has every authority of today once, and nobody else", () => {
    const today = areas.filter((a) => a.type === "authority" && a.to === null).map((a) => a.code);
    expect(today).toHaveLength(153);
    expect(hexes.map((h) => h.area).sort()).toEqual([...today].sort());
  });

  law("no two hexagons overlap, and each lies inside the drawing", [width], (wide) => {
    const { spots, radius, pitch, height } = hexGrid(hexes, wide);
    const out = spots.filter(
      (a) => a.x < pitch / 2 || a.x > wide - pitch / 2 || a.y < radius || a.y > height - radius,
    );
    // Hexagons of one way up touch where their middles are a pitch apart.
    const over = spots.flatMap((a, i) =>
      spots.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < pitch - 0.3),
    );
    expect([out, over]).toEqual([[], []]);
  });

  law("pointing at the middle of a hexagon names it", [width, fc.nat(152)], (wide, at) => {
    const grid = hexGrid(hexes, wide);
    const spot = grid.spots[at];
    expect(spot && hexAt(grid, spot.x, spot.y)).toBe(at);
  });

  test("the sea names nobody", () => {
    const grid = hexGrid(hexes, 860);
    expect(hexAt(grid, 2, 2)).toBe(-1);
  });

  law("arrows lead from any hexagon to every other", [width], (wide) => {
    const grid = hexGrid(hexes, wide);
    const seen = new Set([0]);
    const next = [0];
    for (let at = next.pop(); at !== undefined; at = next.pop())
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        const to = hexToward(grid, hexes, at, key);
        if (to !== undefined && !seen.has(to)) {
          seen.add(to);
          next.push(to);
        }
      }
    expect(seen.size).toBe(153);
  });

  test("York has East Riding to its east, Leeds to its west, Redcar or Middlesbrough to its north", () => {
    const grid = hexGrid(hexes, 860);
    const from = (key: string): string =>
      nameAt(hexToward(grid, hexes, of("E06000014"), key) ?? -1);
    expect(from("ArrowRight")).toBe("East Riding of Yorkshire");
    expect(from("ArrowLeft")).toBe("Leeds");
    expect(from("ArrowUp")).toBe("Redcar and Cleveland");
    expect(from("Home")).toBe("");
  });
});

test("one alone stands in the middle, and nobody at all is a drawing without hexagons", () => {
  const { spots, height, radius } = hexGrid([{ column: 3, row: 1 }], 400);
  expect(spots).toEqual([{ x: 200, y: Math.round((4 + radius) * 10) / 10 }]);
  expect(height).toBe(Math.ceil(8 + 2 * radius));
  expect(hexGrid([], 400).spots).toEqual([]);
});

test("a hexagon has six corners, its radius from the middle", () =>
  expect(hexPath({ x: 50, y: 50 }, 20)).toBe("M50 30L67.3 40L67.3 60L50 70L32.7 60L32.7 40z"));
