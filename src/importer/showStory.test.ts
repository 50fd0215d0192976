import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGE_ROWS, pageAt } from "#state/url/pages.ts";
import { showStory } from "./showStory.ts";

const FEED = join(import.meta.dirname, "../../fixtures/feed");
const read = (path: string): unknown => JSON.parse(readFileSync(join(FEED, path), "utf8"));
const asked = (story: string, period: string | null = null) =>
  showStory(read, { story, area: "York", period, model: "2025", json: false });
const stories = PAGE_ROWS.filter(([, row]) => row.group === "stories");

describe("a story is asked for by the address of its page", () => {
  test.each(stories.map(([id, { path }]) => [path.slice(1), id]))(
    "%s answers, and says where it is seen",
    (name, id) => {
      const { ok, text } = asked(name);
      expect(ok).toBe(true);
      const [, address = ""] = /^Its page: (.*)$/m.exec(text) ?? [];
      const { pathname, search } = new URL(address, "http://localhost");
      expect(pageAt(pathname)).toBe(id);
      expect(search).toBe("?area=E06000014");
    },
  );

  test("the period asked for stands in the address too", () =>
    expect(asked("money", "2026-10").text).toMatch(/Its page: .*[?&]month=2026-10\b/));

  test("any other name is answered by those there are", () =>
    expect(asked("dashboard")).toEqual({
      ok: false,
      text: `No story is called “dashboard”: there are ${stories.map(([, row]) => row.path.slice(1)).join(", ")}.\n`,
    }));
});
