import { describe, expect, test } from "vitest";
import { readSearch, writeSearch } from "./search.ts";

describe("the month and the baseline of an address", () => {
  test.each(["2025", "2026-10"])("month=%s is kept", (text) =>
    expect(readSearch(`?month=${text}`).month).toBe(text),
  );
  test.each(["May-22", "2026-13", "9999-12", "0000-01", "Q5", "2026-1", "soon", ""])(
    "“%s” falls away, and what stands beside it stays",
    (text) => {
      const search = readSearch(`?area=E06000035&month=${text}&since=${text}`);
      expect(search).toMatchObject({ area: "E06000035" });
      expect([search.month, search.since]).toEqual([undefined, undefined]);
      expect(writeSearch(search)).toBe("?area=E06000035");
    },
  );
  test("a year is no baseline: what it is counted from is a month’s end", () => {
    expect(readSearch("?since=2025").since).toBeUndefined();
    expect(readSearch("?since=2023-03").since).toBe("2023-03");
  });
});

test("a council’s code in small letters is that council, never the home one", () => {
  expect(readSearch("?area=e06000035").area).toBe("E06000035");
  expect(readSearch("?area=e0600003").area).toBeUndefined();
});
