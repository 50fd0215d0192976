import { expect, test } from "vitest";
import { isPartOpen, partOf, toggled } from "./parts.ts";

const ALL = ["Front door", "Child protection", "Special needs (SEND)"];

test("a part is named in an address by its letters alone", () =>
  expect(ALL.map(partOf)).toEqual(["front-door", "child-protection", "special-needs-send"]));

test("pressing a part opens it beside those that are open, and pressing it again closes it alone", () => {
  const one = toggled(undefined, "Front door", ALL);
  const two = toggled(one, "Child protection", ALL);
  expect(two).toBe("front-door~child-protection");
  expect(toggled(two, "Front door", ALL)).toBe("child-protection");
  expect(toggled(one, "Front door", ALL)).toBeUndefined();
});

test("one of all that are open can be closed, and the others stay open", () => {
  const rest = toggled("all", "Front door", ALL);
  expect(ALL.map((part) => isPartOpen(rest, part))).toEqual([false, true, true]);
  expect(ALL.map((part) => isPartOpen("all", part))).toEqual([true, true, true]);
});
