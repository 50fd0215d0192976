import { expect, test } from "vitest";
import { errorsOf } from "./ticking.ts";

test("with every row unticked there is nothing to accept, and it is said what to do", () => {
  expect(errorsOf({ taken: 0, beside: 0 }, ", or choose “Accept none”")).toEqual([
    { field: "tick", message: "Tick at least one row to accept, or choose “Accept none”" },
  ]);
});

test("one row is enough, and so are counts that are laid beside them", () => {
  expect(errorsOf({ taken: 1, beside: 0 }, "")).toEqual([]);
  expect(errorsOf({ taken: 0, beside: 3 }, "")).toEqual([]);
});
