import { describe, expect, test } from "vitest";
import { dfeSources } from "#tests/support/smallFeed.ts";
import { readTable } from "#intake/read/table.ts";
import type { Finding } from "#intake/finding.ts";
import { readNeighbours } from "./neighbours.ts";

const findings: Finding[] = [];
const tables = new Map(dfeSources().map((source) => [source.name, readTable(source, findings)]));
const model = (name: string) => {
  const table = tables.get(name);
  return table ? readNeighbours(table) : undefined;
};

describe("the model of May 2025", () => {
  const read = model("neighbours-2025.csv");
  test("is known by its headings and gives ten neighbours, nearest first", () => {
    expect(read?.model).toBe("2025");
    expect(read?.byOldCode.get("887")?.map((n) => n.old)).toEqual([
      "801",
      "202",
      "314",
      "318",
      "302",
      "312",
      "816",
      "933",
      "928",
      "940",
    ]);
  });
  test("loses the space that follows “Close”", () => {
    expect(
      read?.byOldCode
        .get("887")
        ?.slice(0, 5)
        .map((n) => n.closeness),
    ).toEqual(["Very close", "Close", "Close", "Close", "Somewhat close"]);
  });
});

describe("the model of April 2021", () => {
  const read = model("neighbours-2021.csv");
  test("repeats the heading SNP: each word is that of its own neighbour", () => {
    expect(read?.model).toBe("2021");
    expect(read?.byOldCode.get("887")).toEqual([
      { old: "933", closeness: "Extremely close" },
      { old: "801", closeness: "Very close" },
      { old: "816", closeness: "Close" },
      { old: "302", closeness: "Somewhat close" },
      { old: "312", closeness: "Not close" },
      { old: "202", closeness: "Not close" },
    ]);
  });
  test("has a dash for no neighbour: a new council has none", () =>
    expect(read?.byOldCode.get("940")).toEqual([]));
  test("has rows of commas that are no council", () =>
    expect([...(read?.byOldCode.keys() ?? [])]).toEqual(["202", "887", "940"]));
});

test("no other file is taken for a model", () => {
  expect([...tables.values()].flatMap((table) => readNeighbours(table)?.model ?? [])).toEqual([
    "2021",
    "2025",
  ]);
});
test("neither model has a row that could not be read", () =>
  expect(findings.filter((f) => f.file.startsWith("neighbours"))).toEqual([]));
