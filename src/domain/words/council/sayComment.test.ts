import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { sayOwner, sayReason } from "./sayComment.ts";

const comment = {
  indicator: "cin-visits",
  period: period("2026-10"),
  what: "Fewer in time.",
  why: "Two teams had vacancies.",
  action: "Cover until January.",
  owner: "Head of Safeguarding",
  due: "2027-01-29",
};

test("a reason is quoted with its owner and day", () =>
  expect(sayReason(comment)).toBe(
    "“Two teams had vacancies.” Head of Safeguarding, due 29 January 2027.",
  ));
test("an action told alone is shown as the action", () =>
  expect(sayReason({ ...comment, what: "", why: "" })).toBe(
    "Action: Cover until January. Head of Safeguarding, due 29 January 2027.",
  ));
test("a day nobody gave is left unsaid", () =>
  expect(sayOwner({ ...comment, due: "" })).toBe("Head of Safeguarding"));
test("no owner and no day leave nothing behind the words", () =>
  expect(sayReason({ ...comment, owner: "", due: "" })).toBe("“Two teams had vacancies.”"));
