import { expect, test } from "vitest";
import { dropList, keepList, renameList, type KeptList } from "./lists.ts";

const list = (title: string, measures = "cla-rate"): KeptList => ({
  title,
  measures,
  areas: "E06000035",
  from: undefined,
  to: undefined,
});

test("a list kept again under its name replaces the older one where it stands", () => {
  expect(keepList([list("Board"), list("Ofsted")], list("Board", "cp-plan-rate"))).toEqual([
    list("Board", "cp-plan-rate"),
    list("Ofsted"),
  ]);
});

test("a list of a new name joins at the end", () => {
  expect(keepList([list("Board")], list("Ofsted")).map((l) => l.title)).toEqual([
    "Board",
    "Ofsted",
  ]);
});

test("a list is renamed, but never to nothing and never to the name of another", () => {
  const lists = [list("Board"), list("Ofsted")];
  expect(renameList(lists, "Board", "Cabinet").map((l) => l.title)).toEqual(["Cabinet", "Ofsted"]);
  expect(renameList(lists, "Board", "Ofsted")).toBe(lists);
  expect(renameList(lists, "Board", "")).toBe(lists);
});

test("a list taken away leaves the others", () => {
  expect(dropList([list("Board"), list("Ofsted")], "Board")).toEqual([list("Ofsted")]);
});
