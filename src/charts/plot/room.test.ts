import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { widthOf } from "#tests/support/arial.ts";
import { axisRoom, roomFor, widthAbout, withinRow } from "./room.ts";

const place = fc.integer({ min: 0, max: 360 });

law(
  "a name stays in its row wherever it belongs, as long as the row can hold it",
  [place, place],
  (at, room) => {
    const { x, anchor } = withinRow(at, room, [0, 360]);
    const left = x - { start: 0, middle: room / 2, end: room }[anchor];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + room).toBeLessThanOrEqual(360);
  },
);

test("an axis keeps its room until its figures need more", () => {
  expect(axisRoom(["0%", "50%"], 64)).toBe(64);
  expect(axisRoom(["0", "£400,000,000"], 64)).toBeGreaterThan(8 + widthOf("£400,000,000"));
});

test("names are given the room they take, and a little more", () => {
  for (const name of ["York", "Bournemouth, Christchurch and Poole", "Kingston upon Hull"])
    for (const bold of [false, true]) {
      expect(roomFor(name, bold)).toBeGreaterThanOrEqual(widthOf(name, 16, bold));
      expect(roomFor(name, bold)).toBeLessThan(widthOf(name, 16, bold) * 1.3);
    }
});

test("letter by letter a text is hardly wider than it is", () => {
  for (const name of ["York", "Bournemouth…", "Illinois", "Hull (to 2022)", "100%"]) {
    expect(widthAbout(name)).toBeGreaterThanOrEqual(widthOf(name));
    expect(widthAbout(name)).toBeLessThan(widthOf(name) * 1.15);
  }
});
