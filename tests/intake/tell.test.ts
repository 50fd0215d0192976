import { knownFrom } from "#intake/knownOf.ts";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAreaFile, writeAreaFile, WireAreaFile } from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { print } from "#contract/print.ts";
import { readStory, writeStory, WireStory } from "#contract/story.ts";
import { buildFeed } from "#importer/build.ts";
import type { Source } from "#intake/read/table.ts";
import { known } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { readLocal } from "#intake/readLocal.ts";
import { tellArea, tellStory } from "#intake/patch/told/tell.ts";
import { toldDifferences } from "#intake/patch/told/toldDifferences.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";

const ROOT = join(import.meta.dirname, "../..");
const under = (folder: string): readonly Source[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(ROOT, folder, name))) }));
const folder = under("fixtures/local/marlbridge");
const catalogue = new Map(
  [...under("src/importer/catalogue"), ...under("src/importer/reports")].map((s) => [s.name, s]),
);
const indicators = readCatalogue(await feedFile("catalogue.json")).indicators;
const bySlug = new Map(indicators.map((i) => [i.slug, i]));

/** What the command builds for Marlbridge from a folder. */
async function built(files: readonly Source[]) {
  const { files: feed } = await buildFeed({ sources: [], catalogue, councils: [files] });
  const [area, story] = [
    feed.get("area/E06999999.json") ?? "",
    feed.get("story/E06999999.json") ?? "",
  ];
  return {
    text: { area, story },
    area: readAreaFile(WireAreaFile.parse(JSON.parse(area))),
    story: readStory(WireStory.parse(JSON.parse(story))),
  };
}
/** Lines of a table that are new this month: by their period, or named, where a table has none. */
const NEW: { readonly [file: string]: (line: string) => boolean } = {
  "finance.csv": (l) => l.includes(",2026-Q3,"),
  "placements.csv": (l) => l.startsWith("2026-10,"),
  "flows.csv": (l) => l.startsWith("2026-10,"),
  "workforce.csv": (l) => l.startsWith("2026-10,"),
  "commentary.csv": (l) => l.includes(",2026-10,") || l.includes(",2026-Q3,"),
  "events.csv": (l) => l.startsWith("2026-07-27,") || l.startsWith("2025-03-03,break"),
  "targets.csv": (l) => l.startsWith("residential-weekly-cost,"),
};
const linesOf = ({ bytes }: Source): string[] =>
  new TextDecoder().decode(bytes).trimEnd().split("\n");
const source = (name: string, lines: readonly string[]): Source => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});
const before = folder.map((s) => {
  const isNew = NEW[s.name];
  return isNew
    ? source(
        s.name,
        linesOf(s).filter((l) => !isNew(l)),
      )
    : s;
});
// Renamed, since a file is known by what is in it.
const loaded = folder.flatMap((s, i) => {
  const isNew = NEW[s.name];
  return isNew
    ? [
        source(
          `file ${i}.csv`,
          linesOf(s).filter((l, at) => at === 0 || isNew(l)),
        ),
      ]
    : [];
});

const [whole, then] = [await built(folder), await built(before)];
const read = (sources: readonly Source[]) =>
  readLocal(
    sources,
    {
      indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...knownFrom(then.area, indicators),
      story: then.story,
    },
    () => undefined,
  );
const lay = (told: Told, onto = then) => {
  const story = tellStory(onto.story, told);
  return { story, area: tellArea(onto.area, told, bySlug, story.finance) };
};

describe("Marlbridge’s last report and month, loaded on the page", () => {
  test("give the very files that the command builds from the whole folder, to the byte", async () => {
    expect(then.text.area).not.toBe(whole.text.area);
    expect(then.text.story).not.toBe(whole.text.story);
    const { told, problems } = await read(loaded);
    expect(problems.filter((p) => p.severity !== "note")).toEqual([]);
    const after = lay(told);
    expect(print(writeStory(after.story))).toBe(whole.text.story);
    expect(print(writeAreaFile(after.area))).toBe(whole.text.area);
  });

  test("loaded a second time change nothing, and nothing is told as new", async () => {
    const { told } = await read(loaded);
    const after = lay(told, whole);
    expect(print(writeStory(after.story))).toBe(whole.text.story);
    expect(print(writeAreaFile(after.area))).toBe(whole.text.area);
    expect(toldDifferences(whole.area, whole.story, told, bySlug).flatMap((d) => d.rows)).toEqual(
      [],
    );
  });

  test("never change what they are laid over", async () => {
    const { told } = await read(loaded);
    lay(told);
    expect(print(writeStory(then.story))).toBe(then.text.story);
    expect(print(writeAreaFile(then.area))).toBe(then.text.area);
  });

  test("are told as new, each table by itself", async () => {
    const { told } = await read(loaded);
    const all = toldDifferences(then.area, then.story, told, bySlug);
    // Seven services in a report; ten lines of placements, sixteen counts of children and seven of
    // staff in a month.
    expect(
      all.map((d) => [d.table, d.rows.length, d.rows.every((r) => r.before === null)]),
    ).toEqual([
      ["finance", 7, true],
      ["placements", 10, true],
      ["counts", 16 + 7, true],
      ["targets", 1, true],
      ["events", 2, true],
      ["commentary", 11, true],
    ]);
    const [first] = all[0]?.rows ?? [];
    expect(first?.name).toBe("placements, July to September 2026");
    expect(first?.after).toMatch(/^forecast £35,935k, budget £33,600k; More children/);
  });
});

describe("one line that is revised", () => {
  const line = whole.story.finance.find(
    (l) => l.period === "2026-Q3" && l.service === "placements",
  );
  const told: Told = {
    ...NOTHING_TOLD,
    finance: line ? [{ ...line, forecast: known(36135) }] : [],
  };
  test("moves the money measures by its difference, and no other line", () => {
    const after = lay(told, whole);
    const at = (file: typeof whole.area, slug: string) =>
      file.series
        .find((s) => s.indicator === slug)
        ?.observations.find((o) => o.period === "2026-Q3")?.value;
    expect(at(whole.area, "placements-variance")).toEqual(known(35_935 - 33_600));
    expect(at(after.area, "placements-variance")).toEqual(known(36_135 - 33_600));
    const budgets = 33_600 + 14_200 + 5_600 + 2_900 + 8_400 + 6_300;
    expect(at(after.area, "forecast-variance")).toEqual(
      known(36_135 + 13_660 + 5_420 + 2_915 + 8_710 + 6_240 - budgets),
    );
    expect(at(after.area, "dsg-high-needs")).toEqual(known(56_950 - 51_600));
    expect(after.story.finance.filter((l) => l.service !== "placements")).toEqual(
      whole.story.finance.filter((l) => l.service !== "placements"),
    );
  });
  test("says old, new and by how much", () => {
    const rows = toldDifferences(whole.area, whole.story, told, bySlug)[0]?.rows ?? [];
    expect(rows.map((r) => [r.name, r.by])).toEqual([
      ["placements, July to September 2026", "forecast +£200k"],
    ]);
    expect(rows[0]?.before).toContain("£35,935k");
    expect(rows[0]?.after).toContain("£36,135k");
  });
});

describe("an action", () => {
  const action = (indicator: string): Told => ({
    ...NOTHING_TOLD,
    actions: [
      {
        indicator,
        period: "",
        action: "Check every late visit.",
        owner: "Head of Safeguarding",
        due: "2027-01-29",
      },
    ],
  });
  test("joins the newest words on its measure", () => {
    const { area } = lay(action("agency-rate"), whole);
    expect(
      area.commentary.find((c) => c.indicator === "agency-rate" && c.period === "2026-10"),
    ).toMatchObject({
      action: "Check every late visit.",
      what: whole.area.commentary.find((c) => c.indicator === "agency-rate")?.what,
    });
    expect(area.commentary.length).toBe(whole.area.commentary.length);
  });
  test("stands beside the newest figure where nobody said a word", () => {
    expect(
      lay(action("cp-visits"), whole).area.commentary.filter((c) => c.indicator === "cp-visits"),
    ).toEqual([
      {
        indicator: "cp-visits",
        period: "2026-10",
        what: "",
        why: "",
        action: "Check every late visit.",
        owner: "Head of Safeguarding",
        due: "2027-01-29",
      },
    ]);
  });
});
