import { expect, test } from "vitest";
import { isoDay } from "../calendar.ts";
import { dueBy, isOverdue } from "./dueBy.ts";

test.each([
  ["October 2026", "2026-10-31"],
  ["February 2028", "2028-02-29"],
  ["4 December 2026", "2026-12-04"],
  ["early 2027", "2027-04-30"],
  ["mid-2026", "2026-08-31"],
  ["late 2026", "2026-12-31"],
  ["2026", "2026-12-31"],
])("“%s” may come until %s", (next, day) => {
  const due = dueBy(next);
  expect(due && isoDay(due)).toBe(day);
});

test.each(["", "not announced", "next month", "32 October 2026", "12 Octember 2026"])(
  "“%s” announces no day, so nothing is late",
  (next) => expect(dueBy(next)).toBeNull(),
);

test("a release is late from the day after the last on which it could come", () => {
  expect(isOverdue("October 2026", "2026-10-31")).toBe(false);
  expect(isOverdue("October 2026", "2026-11-01")).toBe(true);
});
