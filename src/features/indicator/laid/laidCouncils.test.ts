import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import { councilsOf } from "#domain/comparison.ts";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { aYearlySeries } from "#tests/support/series.ts";
import { laidCouncils, namedIn } from "./laidCouncils.ts";

const town = (i: number) =>
  anArea({ code: areaCode(`E0600${String(1000 + i)}`), name: `Town ${i}` });
const towns = [1, 2, 3, 4, 5, 6].map(town);
const medway = anArea({
  neighbours: {
    "2025": towns.slice(0, 2).map(({ code }) => ({ code, closeness: "Close" })),
    "2021": [],
  },
});
const areas = [medway, ...towns, anArea({ code: areaCode("E12000008"), type: "region" })];
const codes = (of: readonly { readonly code: string }[]): string => of.map((a) => a.code).join("~");

test("an address names at most four councils: never ours, a region or one twice", () => {
  const text = ["E06000035", "E12000008", "E06009999", codes(towns), codes(towns)].join("~");
  expect(namedIn(text, areas, medway)).toEqual(towns.slice(0, 4));
  expect(namedIn(undefined, areas, medway)).toEqual([]);
});

test("who is named has a dash of its own, and is no second line among the neighbours", () => {
  const near = councilsOf(comparing({}, medway), medway);
  const seriesOf = (code: string) =>
    code === towns[4]?.code ? undefined : aYearlySeries("2024", [1, "suppressed"]);
  const [first, , , fourth, fifth] = towns;
  if (!first || !fourth || !fifth) throw new Error("six towns");
  const laid = laidCouncils(seriesOf, [first, fifth, fourth], near, areas);
  // Town 5 has no series, so no line; the dash of the others stays theirs.
  expect(laid.map(({ name, as }) => [name, as])).toEqual([
    ["Town 1", "named1"],
    ["Town 4", "named3"],
    ["Town 2", "each"],
  ]);
});
