import type { Gap } from "#domain/value.ts";
import type { Name } from "../plot/labels.ts";
import { widthAbout } from "../plot/room.ts";

/** How a measure stands: firm, may change, late, missing with the letter of its gap, or not here. */
export type Standing = "firm" | "provisional" | "late" | "missing" | "none";
/** One measure as a mark, and what is said of it where it is pointed at. */
export type HeldMark = {
  readonly slug: string;
  readonly said: string;
  readonly standing: Standing;
  /** Why its newest period has no figure; null where it has one, or nothing is here. */
  readonly gap: Gap | null;
  /** Drawn as a letter, and yet of no period is there a figure: gaps alone were sent. */
  readonly never?: true;
};
/** The measures of one part of the service. */
export type HeldPart = { readonly part: string; readonly marks: readonly HeldMark[] };

type PlacedMark = HeldMark & { readonly x: number; readonly y: number };
/** Every measure as one mark in the row of its part, in pixels. */
export type HeldDrawing = {
  readonly width: number;
  readonly height: number;
  readonly names: readonly (Name & { readonly top: number })[];
  readonly marks: readonly PlacedMark[];
};

const [PITCH, ROW] = [28, 28];
/** Where a drawing is narrower, the names of the parts stand above their marks. */
const NARROW = 600;

/** Places the marks side by side, on as many lines as their number needs in this width. */
export function heldDrawing(parts: readonly HeldPart[], width: number): HeldDrawing {
  const isNarrow = width < NARROW;
  const longest = Math.max(0, ...parts.map(({ part }) => widthAbout(part)));
  const left = isNarrow ? PITCH / 2 : Math.min(width * 0.5, longest) + PITCH / 2;
  const most = Math.max(1, Math.floor((width - left - PITCH / 2) / PITCH) + 1);
  const names: HeldDrawing["names"][number][] = [];
  const marks: PlacedMark[] = [];
  let y = 0;
  for (const { part, marks: its } of parts) {
    const head = isNarrow ? 24 : 0;
    names.push({ x: 0, y: y + (isNarrow ? 18 : ROW / 2 + 5), anchor: "start", text: part, top: y });
    its.forEach((mark, i) =>
      marks.push({
        ...mark,
        x: left + (i % most) * PITCH,
        y: y + head + Math.floor(i / most) * ROW + ROW / 2,
      }),
    );
    y += head + Math.ceil(its.length / most) * ROW;
  }
  return { width, height: y, names, marks };
}

/** The mark nearest to a place in the drawing. */
export function nearestMark(marks: HeldDrawing["marks"], x: number, y: number): number {
  const far = marks.map((m) => (m.x - x) ** 2 + (m.y - y) ** 2);
  return far.indexOf(Math.min(...far));
}
