import { expect, test } from "vitest";
import { commonOf } from "./common.ts";

test("the date that most rows share is the column’s; rows without one do not count", () => {
  expect(commonOf(["Mar 2025", "Sep 2025", "Mar 2025", "", "", ""])).toBe("Mar 2025");
  expect(commonOf(["", ""])).toBe("");
});
