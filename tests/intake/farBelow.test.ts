import { describe, expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas } from "#contract/catalogue.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { findArea } from "#domain/area.ts";
import { cadenceOf } from "#domain/observation.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { byPage, csv, written, type Answered } from "./doors.ts";

// A council's first count of a measure beside its own published year.
const areas = readAreas(await feedFile("areas.json"));
const codeOf = (council: string): string => findArea(areas, council)?.code ?? "";
/** The last published count, from the council's file in the feed. */
async function published(council: string, slug: string): Promise<number> {
  const file = readAreaFile(await feedFile<WireAreaFile>(`area/${codeOf(council)}.json`));
  const year = file.series
    .find((s) => s.indicator === slug)
    ?.observations.findLast((o) => o.numerator.kind === "known" && o.value.kind === "known");
  return lastOf(year?.numerator);
}
async function counted(council: string, id: string): Promise<number> {
  const story = readStory(await feedFile<WireStory>(`story/${codeOf(council)}.json`));
  const years = story.quantities.find((q) => q.id === id && cadenceOf(q) === "yearly");
  return lastOf(years?.observations.findLast((o) => o.value.kind === "known")?.value);
}
const lastOf = (value: Value | undefined): number => (value && amountOf(value)) ?? Number.NaN;

const read = (council: string, lines: readonly string[], answered: Answered = {}) =>
  byPage(council, csv(lines.join("\n")), answered);
const HEAD = "indicator,period,numerator";
type Found = Awaited<ReturnType<typeof read>>;
const asked = ({ problems }: Found) => problems.filter((p) => p.severity === "doubt");
const wanted = (found: Found) => asked(found).map((p) => p.wanted);

describe.each(["Medway", "York"])("%s: a count far below its published year", (council) => {
  test("of children at a month’s end waits for a yes, and one near it is taken", async () => {
    const year = await published(council, "cla-rate");
    const found = await read(council, [HEAD, "cla-rate,2026-10,4"]);
    expect([found.rows, written(found.held)]).toEqual([[], ["cla-rate 2026-10 4/"]]);
    expect(wanted(found)).toEqual([
      `something near ${year.toLocaleString("en-GB")}, published for 2025`,
    ]);
    const yes = await read(council, [HEAD, "cla-rate,2026-10,4"], {
      answers: { "unusual|": "yes" },
    });
    expect(written(yes.rows)).toEqual(["cla-rate 2026-10 4/"]);
    const half = Math.round(year / 2);
    const near = await read(council, [HEAD, `cla-rate,2026-10,${half}`]);
    expect(written(near.rows)).toEqual([`cla-rate 2026-10 ${half}/`]);
  });

  test("of a month is set beside a twelfth of the year, never beside the year", async () => {
    const year = await published(council, "referral-rate");
    const month = Math.round(year / 12);
    const found = await read(council, [
      HEAD,
      `referral-rate,2026-09,${month}`,
      `referral-rate,2026-10,${Math.floor(month / 10)}`,
    ]);
    expect(written(found.rows)).toEqual([`referral-rate 2026-09 ${month}/`]);
    expect(wanted(found)).toEqual([
      `something near ${month}, a twelfth of what was published for 2025`,
    ]);
  });

  test("of twelve months is set beside the whole year", async () => {
    const year = await published(council, "referral-rate");
    const found = await read(council, [
      `${HEAD},basis`,
      `referral-rate,2026-10,${Math.round(year / 12)},rolling-12`,
    ]);
    expect([found.rows, wanted(found)]).toEqual([
      [],
      [`something near ${year.toLocaleString("en-GB")}, published for 2025`],
    ]);
  });

  test("and one far above it at a month’s end too", async () => {
    const found = await read(council, [HEAD, "cla-rate,2026-10,4300"]);
    expect([found.rows, found.held.length]).toEqual([[], 1]);
  });

  test("is asked about once: what it is before whether it is so", async () => {
    const lines = ["indicator,period,value", "Children looked after,2026-10,4"];
    const names = { "Children looked after": "cla-rate" };
    const open = await read(council, lines, { names });
    expect([open.rows, open.held.length, asked(open).length]).toEqual([[], 1, 1]);
    expect(asked(open)[0]?.question?.kind).toBe("count");
    const said = await read(council, lines, { names, answers: { "count|": "count" } });
    expect([said.rows, said.held.length, asked(said).length]).toEqual([[], 1, 1]);
    expect(wanted(said).join()).toMatch(/published for 2025$/);
  });

  test("is asked about in a table of counts, and under a name that was chosen to be one", async () => {
    const month = Math.round((await counted(council, "referrals")) / 12);
    const few = Math.floor(month / 10);
    const wants = [`something near ${month}, a twelfth of what was published for 2025`];
    const table = await read(council, ["period,referrals", `2026-10,${few}`]);
    expect([table.told.counts, table.heldTold, wanted(table)]).toEqual([[], 1, wants]);
    const named = await read(council, ["indicator,period,value", `Door referrals,2026-10,${few}`], {
      names: { "Door referrals": "count:referrals" },
    });
    expect([named.told.counts, named.heldTold, wanted(named)]).toEqual([[], 1, wants]);
    const near = await read(council, ["period,referrals", `2026-10,${month}`]);
    expect(near.told.counts.map((c) => amountOf(c.value))).toEqual([month]);
  });
});

test.each([
  ["City of London", "cla-rate", 3],
  ["City of London", "referral-rate", 0],
  ["Rutland", "cla-rate", 25],
  ["Rutland", "cp-plan-rate", 12],
  ["Rutland", "cla-starts-rate", 0],
  ["Isles of Scilly", "referral-rate", 0],
  ["Isles of Scilly", "cin-rate", 6],
])("%s: a small count near its small published one is not asked about (%s)", async (...of) => {
  const [council, slug, count] = of;
  const found = await read(
    council,
    [HEAD, `${slug},2026-10,${count}`],
    // What time a first flow covers is asked of every council.
    { answers: { "basis|": "month" } },
  );
  expect(found.rows.map((r) => [r.slug, amountOf(r.numerator)])).toEqual([[slug, count]]);
  expect(wanted(found)).toEqual([]);
});
