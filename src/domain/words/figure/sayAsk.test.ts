import { expect, test } from "vitest";
import { MARLBRIDGE, YORK, row } from "#tests/golden/feed.ts";
import { missing } from "../../value.ts";
import { sayAsk } from "./sayAsk.ts";

const USUAL = ["First?", "Second?", "Third?"];
const repeat = row(MARLBRIDGE, "cp-repeat-plans");

test("without a figure in the feed, the usual questions are asked", () => {
  expect(sayAsk(null, USUAL, "2026-11-30")).toEqual(USUAL);
});

test("an action is asked about as promised before its day, and as done after it", () => {
  const due = repeat.comment?.due ?? "";
  expect(due).toBe("2027-01-29");
  expect(sayAsk(repeat, USUAL, due)[0]).toMatch(/^Will the action be done by 29 January 2027/);
  expect(sayAsk(repeat, USUAL, "2027-01-30")[0]).toMatch(/^The action was due on 29 January 2027/);
});

test("two questions come from its state, and one that is always asked stays", () => {
  expect(sayAsk(repeat, USUAL, "2026-11-30")).toHaveLength(3);
  expect(sayAsk(repeat, USUAL, "2026-11-30")[2]).toBe("First?");
});

test("red without a word from the service asks for cause, plan and owner", () => {
  expect(sayAsk({ ...repeat, comment: null }, [], "2026-11-30")[0]).toBe(
    "What is the cause, what is planned, and by whom?",
  );
});

test("of a gap only the gap is asked about", () => {
  const york = row(YORK, "cp-repeat-plans");
  const gap = { ...york, latest: { ...york.latest, value: missing("suppressed") } };
  expect(sayAsk(gap, USUAL, "2026-11-30")).toEqual([
    "Why is there no figure (year ending 31 March 2025), and when will there be one?",
    "First?",
    "Second?",
  ]);
});
