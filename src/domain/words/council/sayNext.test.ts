import { expect, it } from "vitest";
import { sayNext } from "./sayNext.ts";

it("a release still to come is named; one whose month has begun is said to be missing here", () => {
  expect(sayNext("November 2027", "2026-11-22")).toBe("Next: November 2027.");
  expect(sayNext("October 2026", "2026-11-22")).toBe(
    "The next was due in October 2026 and is not in this feed.",
  );
});
it("words that are no month stand as they are", () => {
  expect(sayNext("not announced", "2026-11-22")).toBe("Next: not announced.");
  expect(sayNext("", "2026-11-22")).toBe("");
});
