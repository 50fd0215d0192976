import { expect, test } from "vitest";
import { NOT_ASKED, sayPublishing, step, type Happening } from "./publishing.ts";

const said = (...all: readonly Happening[]): string => sayPublishing(all.reduce(step, NOT_ASKED));
const ASKED: Happening = { event: "asked" };

test("nothing is said until the feed is asked for, then how far it has come", () => {
  expect(said()).toBe("");
  expect(said(ASKED)).toBe("Fetching the feed…");
  expect(said(ASKED, { event: "fetched", done: 3, of: 340 })).toBe(
    "Fetching the feed: 3 of 340 files…",
  );
});

test("it ends with what to do with the file, or with why there is none", () => {
  expect(said(ASKED, { event: "written" })).toMatch(/^The feed is written: feed.zip/);
  expect(said(ASKED, { event: "failed", why: "no connection" })).toBe(
    "The feed was not written: no connection. Nothing was changed.",
  );
});

test("a file that still comes after a failure does not hide it; asked again it begins anew", () => {
  const failed: readonly Happening[] = [ASKED, { event: "failed", why: "no connection" }];
  expect(said(...failed, { event: "fetched", done: 4, of: 340 })).toMatch(/no connection/);
  expect(said(...failed, ASKED)).toBe("Fetching the feed…");
});
