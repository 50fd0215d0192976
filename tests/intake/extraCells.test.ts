import { expect, test } from "vitest";
import { findArea } from "#domain/area.ts";
import { known } from "#domain/value.ts";
import { dropHomes, FULL_HOMES, published } from "#tests/support/fullHomes.ts";

const HEAD =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,homes,share";
const ROWS = [
  ["National,E92000001,England,,,,", "1000,50"],
  ["Regional,E92000001,England,E12000008,South East,,", "100,40"],
  ["Local authority,E92000001,England,E12000008,South East,E06000035,Medway", "12,25"],
  ["Local authority,E92000001,England,E12000003,Yorkshire and The Humber,E06000014,York", "8,75"],
] as const;

/**
 * A file in DfE's tidy format that has no column of the three digits; `ends`: what Excel hung on
 * each row, and on the heading.
 */
const fileWith = (ends: readonly string[], onHead = ""): string =>
  [
    `${HEAD}${onHead}`,
    ...ROWS.map(
      ([where, figures], i) =>
        `2024,Calendar year,${where},${figures}${ends[i % ends.length] ?? ""}`,
    ),
    "",
  ].join("\n");

test.each([
  ["no blank cells", fileWith([""])],
  ["a blank cell at the end of each row", fileWith([","])],
  ["three, of them one of blanks", fileWith([",, ,"])],
  ["rows of different lengths", fileWith(["", ",", ",,,,"])],
  ["a heading that ends in blank cells too", fileWith([",,"], ",,")],
])("a tidy file without DfE’s digits gives each council its figure: %s", async (_, text) => {
  const { published: read, problems } = await dropHomes(text);
  const all = read.measures.find((m) => m.indicator.slug === FULL_HOMES.slug)?.all;
  const figures = new Map(
    [...(all?.byArea ?? [])].flatMap(([code, { observations }]) =>
      observations.flatMap((o) => (o.value.kind === "known" ? [[code, o.value] as const] : [])),
    ),
  );
  const at = (name: string) => figures.get(findArea(published.areas, name)?.code ?? "");
  expect(["England", "South East", "Medway", "York"].map(at)).toEqual([50, 40, 25, 75].map(known));
  expect([figures.size, problems]).toEqual([ROWS.length, []]);
});
