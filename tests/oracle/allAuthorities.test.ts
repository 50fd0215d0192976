import { expect, test } from "vitest";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { WireAreas, readAreas } from "#contract/catalogue.ts";
import { councilsOf } from "#domain/comparison.ts";
import { findArea } from "#domain/area.ts";
import { comparing } from "#tests/support/comparing.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { period } from "#tests/support/period.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { authoritiesOf, sayWhoEnded } from "#features/indicator/views/allAuthorities.ts";
import { publishedYear } from "#features/indicator/views/publishedYear.ts";

const areas = readAreas(WireAreas.parse(await feedFile("areas.json")));
const all = readAllAreas(await feedFile<WireAllAreas>("series/cp-repeat-plans.json"));
const york = findArea(areas, "York");
if (!york) throw new Error("no York");
const indicator = anIndicator({
  slug: "cp-repeat-plans",
  unit: "percent",
  decimals: 1,
  polarity: "low",
});
const view = {
  indicator,
  area: york,
  areas,
  near: councilsOf(comparing({}, york), york),
  year: null,
  origin: { source: "", licence: "", caution: "", today: "2026-11-22" },
  alike: null,
};
function looked(at: string, before: string | null, byChange = false) {
  const year = publishedYear(all, period(at));
  if (!year) throw new Error("no year");
  return authoritiesOf(view, year, { before: before === null ? null : period(before), byChange });
}
const figureOf = (code: string, at: string): number | null => {
  const value = all.byArea.get(code)?.observations.find((o) => o.period === at)?.value;
  return value?.kind === "known" ? value.amount : null;
};
const row = (of: ReturnType<typeof looked>, name: string) =>
  of.rows.find((r) => r.area.name === name);

test("York is last of 153 in 2025, and rose by what its two figures differ", () => {
  const of = looked("2025", null);
  const change = (figureOf(york.code, "2025") ?? 0) - (figureOf(york.code, "2024") ?? 0);
  expect(of.movements?.since).toBe("2024");
  expect(row(of, "York")).toMatchObject({
    rank: { position: 153, shared: 1 },
    said: `+${change.toFixed(1)} points`,
  });
  expect(row(of, "York")?.change).toBeCloseTo(change, 9);
  expect(of.finding).toContain("York is 153rd of 153 authorities with a figure");
  expect(of.finding).toContain(`York rose by ${change.toFixed(1)} points since 31 March 2024`);
});

test("by change, every council with both figures is a bar in the order of its change", () => {
  const of = looked("2025", "2021", true);
  const wanted = areas
    .filter((a) => a.type === "authority")
    .flatMap((a) => {
      const [now, then] = [figureOf(a.code, "2025"), figureOf(a.code, "2021")];
      return now === null || then === null ? [] : [now - then];
    })
    .sort((a, b) => a - b);
  const drawn = of.bars.map(({ observation: { value } }) =>
    value.kind === "known" ? value.amount : null,
  );
  expect(drawn).toHaveLength(wanted.length);
  drawn.forEach((amount, i) => expect(amount).toBeCloseTo(wanted[i] ?? Number.NaN, 9));
  expect(of.rows.slice(0, drawn.length).map((r) => r.change)).toEqual(drawn);
});

test("who began or ended between the years says so, and has no change", () => {
  const of = looked("2025", "2021");
  expect(row(of, "Cumberland")).toMatchObject({ change: null, said: "Began 1 April 2023" });
  expect(row(of, "Cumbria (until 2023)")).toMatchObject({
    placed: null,
    change: null,
    said: "Ended 31 March 2023",
  });
  expect(sayWhoEnded(of)).toContain("Cumbria (until 2023) ended 31 March 2023");
});

test("the first year has none before it: no change is said, and an order by change falls away", () => {
  const of = looked("2013", null, true);
  expect([of.movements, of.head, of.byChange, of.earlier]).toEqual([null, "", false, []]);
  expect(of.rows.every((r) => r.said === "")).toBe(true);
});

test("a later year asked for as the earlier one gives way to the year before", () =>
  expect(looked("2020", "2024").movements?.since).toBe("2019"));
