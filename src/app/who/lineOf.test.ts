import { describe, expect, test } from "vitest";
import { periodsOf } from "#domain/scorecard/periods.ts";
import { PAGES, type PageId } from "#state/url/pages.ts";
import { readSearch } from "#state/url/search.ts";
import { AREAS, MARLBRIDGE, YORK } from "#tests/golden/feed.ts";
import { lineOf } from "./lineOf.ts";

const given = (page: PageId, query: string, of = MARLBRIDGE) => ({
  row: PAGES[page],
  search: readSearch(query),
  areaCode: of.area.code,
  today: "2026-11-22",
  areas: AREAS,
  file: of.file,
  periods: periodsOf(of.file.series),
});
const line = (...facts: Parameters<typeof given>) => lineOf(given(...facts));
const long = (part: string | { readonly long: string }): string =>
  typeof part === "string" ? part : part.long;

test("Marlbridge’s dashboard says whose figures, beside whom, how new, and that they are invented", () => {
  const { name, council, beside, when, caution } = line("dashboard", "");
  expect([name, long(council), long(beside)]).toEqual([
    "Marlbridge",
    "Marlbridge",
    "England and its 10 neighbours",
  ]);
  expect(when).toMatchObject({ long: "October 2026", note: "provisional, 22 days old" });
  expect(caution?.long).toBe("Illustrative council: figures are invented");
});

test("York’s says its published years, and nothing of what is invented", () => {
  const { name, when, caution } = line("dashboard", "?area=E06000014", YORK);
  expect([name, long(when), caution]).toEqual(["York", "published years to 2025", null]);
});

describe("a page that sets councils beside each other is headed by those it shows", () => {
  test("Medway and York, whoever was looked at before: no name, no caution, nobody beside them", () => {
    expect(line("compare", "?areas=E06000035~E06000014")).toMatchObject({
      name: null,
      council: { long: "Medway and York" },
      beside: "none",
      when: "none",
      caution: null,
    });
  });
  test("with Marlbridge among them it is named as the one whose figures are invented", () => {
    const { name, caution } = line("compare", "?areas=E06000035~E06999999");
    expect([name, caution?.long]).toEqual(["Marlbridge", "Marlbridge’s figures are invented"]);
    expect(line("compare", "").caution?.long).toBe("Marlbridge’s figures are invented");
  });
  test("a group of the reader’s own that has an invented member says so", () => {
    const { caution } = line("dashboard", "?compare=group&group=E06999999~E06000035", YORK);
    expect(caution?.long).toBe("Marlbridge’s figures are invented");
  });
});

test("a page whose figures stand at no month of the address says none; a reader’s own page has no line", () => {
  expect(line("profile", "").when).toBe("none");
  expect(line("load", "").when).toBe("none");
  expect(line("list", "?areas=E06000035")).toMatchObject({ name: null, council: "none" });
});

test("what a page cannot follow is said in the line, and only there", () => {
  const said = "here its neighbours of the 2025 model: this page compares councils";
  expect(line("profile", "?compare=region").instead).toBe(said);
  expect(line("compare", "?compare=baseline").instead).toBe(said);
  expect(line("indicator", "?compare=baseline&view=different").instead).toBe(said);
  expect(line("indicator", "?compare=baseline").instead).toBeNull();
  expect(line("profile", "?compare=neighbours-2021").instead).toBeNull();
});

test("before anything has come, and where a file never comes, what is not known is waited for, not guessed", () => {
  const nothing = { ...given("dashboard", ""), areas: undefined, file: undefined };
  expect(lineOf({ ...nothing, periods: undefined })).toMatchObject({
    name: null,
    council: "waiting",
    beside: "waiting",
    when: "waiting",
    caution: null,
  });
  const noFile = { ...given("dashboard", ""), file: undefined, periods: undefined };
  expect(lineOf(noFile)).toMatchObject({ name: "Marlbridge", when: "waiting" });
});

test("a code that no council has leaves the choice of one", () => {
  const { council, beside, name } = lineOf({ ...given("dashboard", ""), areaCode: "E00000000" });
  expect([long(council), beside, name]).toEqual(["Choose a council", "none", null]);
});

describe("figures that are in this browser alone", () => {
  const loaded = { local: ["november.csv", "c1.csv"], localPublished: ["c1.csv"], met: [] };
  const on = (page: PageId): string => {
    const facts = given(page, "?areas=E06000035");
    return lineOf({ ...facts, file: { ...facts.file, ...loaded } }).local;
  };
  test.each([
    ["dashboard", "Local figures, not published: november.csv, c1.csv"],
    ["load", "Local figures, not published: november.csv, c1.csv"],
    ["compare", "Local figures, not published: c1.csv"],
    ["list", "Local figures, not published: c1.csv"],
    ["glossary", ""],
  ] as const)("%s says of them: %s", (page, said) => expect(on(page)).toBe(said));
});
