import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { feedFile } from "#tests/support/mockFeed.ts";
import { WireAreaFile } from "./areaFile.ts";
import { WireProfile } from "./profile.ts";
import { WireAllAreas } from "./series.ts";
import { WireStory } from "./story.ts";

const isRead = (schema: z.ZodMiniType, file: unknown): boolean => z.safeParse(schema, file).success;
/** The text of a file of the feed with one of its periods written as something else. */
const spoilt = async (path: string, from: RegExp, to: string): Promise<unknown> => {
  const text = JSON.stringify(await feedFile<object>(path));
  expect(text).toMatch(from);
  return JSON.parse(text.replace(from, to));
};

describe.each([
  ["series/cp-plan-rate.json", WireAllAreas, /"periods":\["\d+"/, '"periods":["JUNK"'],
  ["profile/E06000035.json", WireProfile, /"periods":\["\d+"/, '"periods":["JUNK"'],
  ["story/E06999999.json", WireStory, /"periods":\["[^"]+"/, '"periods":["JUNK"'],
  ["story/E06999999.json", WireStory, /"period":"[^"]+","service"/, '"period":"JUNK","service"'],
  ["story/E06999999.json", WireStory, /"period":"[^"]+","group"/, '"period":"JUNK","group"'],
  ["area/E06999999.json", WireAreaFile, /"periods":\["[^"]+"/, '"periods":["JUNK"'],
  [
    "area/E06999999.json",
    WireAreaFile,
    /"period":"[^"]+","received"/,
    '"period":"JUNK","received"',
  ],
  ["area/E06999999.json", WireAreaFile, /"period":"[^"]+","what"/, '"period":"JUNK","what"'],
] as const)("%s", (path, schema, from, to) => {
  test("is read as it is", async () => {
    expect(isRead(schema, await feedFile<object>(path))).toBe(true);
  });
  test.each(["May-22", "2026-13", "Q5", "9999-12", "2024-26", "junk", ""])(
    "is refused with a period “%s”",
    async (text) => {
      expect(isRead(schema, await spoilt(path, from, to.replace("JUNK", text)))).toBe(false);
    },
  );
});

test("a budget at a month, or a place at a quarter, is no such line", async () => {
  const path = "story/E06999999.json";
  const month = await spoilt(path, /"period":"[^"]+","service"/, '"period":"2026-10","service"');
  const quarter = await spoilt(path, /"period":"[^"]+","group"/, '"period":"2026-Q3","group"');
  expect([isRead(WireStory, month), isRead(WireStory, quarter)]).toEqual([false, false]);
});

test("what is wrong is said with what was found", () => {
  const file = z.safeParse(WireStory, {
    schema: 1,
    area: "E06000035",
    quantities: [
      {
        id: "x",
        name: "x",
        source: "x",
        basis: "month",
        ends: "03-31",
        periods: ["Q5"],
        values: [1],
      },
    ],
    placements: [],
    finance: [],
    inspections: [],
  });
  expect(file.error?.issues[0]).toMatchObject({
    path: ["quantities", 0, "periods", 0],
    message: expect.stringMatching(/^found “Q5”, wanted a year/) as string,
  });
});
