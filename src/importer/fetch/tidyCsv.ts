import Papa from "papaparse";
import type { Result } from "./eesApi.ts";
import type { Meta } from "./meta.ts";

const IDENTIFIERS: { readonly [code: string]: string } = {
  RY: "Reporting year",
  AY: "Academic year",
  FY: "Financial year",
  CY: "Calendar year",
  TY: "Tax year",
};
/** "2024/2025" as the published files write it, 202425; a plain year stays. */
const period = (text: string): string => {
  const [, first = "", second = ""] = /^(\d{4})\/\d{0,2}(\d\d)$/.exec(text) ?? [];
  return first === "" ? text : `${first}${second}`;
};

type Place = Meta["locations"][number]["options"][number];
const codeAndName = (place: Place | undefined, code = "", name = ""): readonly string[] => [
  place?.code ?? code,
  place?.label ?? name,
];

/**
 * Answers of the service as the file DfE itself would publish: one row an answer, ids as labels and
 * codes, values as the text they came as (they may be symbols). An id the data set does not explain
 * throws: a guess would be a wrong row.
 */
export function tidyCsv(rows: readonly Result[], meta: Meta): string {
  const named = <T extends { readonly id: string }>(
    list: readonly T[],
    id: string,
    what: string,
  ): T => {
    const found = list.find((one) => one.id === id);
    if (!found) throw new Error(`${what} “${id}” is not explained by the data set`);
    return found;
  };
  const place = (row: Result, level: string) => {
    const id = row.locations[level];
    return id === undefined
      ? undefined
      : named(meta.locations.find((l) => l.level.code === level)?.options ?? [], id, "the place");
  };
  const filters = meta.filters.map((f) => f.column);
  const indicators = meta.indicators.filter((i) =>
    rows.some((row) => row.values[i.id] !== undefined),
  );
  const head = [
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "country_name",
    "region_code",
    "region_name",
    "old_la_code",
    "new_la_code",
    "la_name",
    ...filters,
    ...indicators.map((i) => i.column),
  ];
  const lines = rows.map((row) => {
    const [country, region, council] = [place(row, "NAT"), place(row, "REG"), place(row, "LA")];
    const chosen = meta.filters.map((f) => {
      const id = row.filters[f.id];
      return id === undefined ? "" : named(f.options, id, f.column).label;
    });
    return [
      period(row.timePeriod.period),
      IDENTIFIERS[row.timePeriod.code] ?? row.timePeriod.code,
      meta.geographicLevels.find((l) => l.code === row.geographicLevel)?.label ??
        row.geographicLevel,
      ...codeAndName(country, "E92000001", "England"),
      ...codeAndName(region),
      council?.oldCode ?? "",
      ...codeAndName(council),
      ...chosen,
      ...indicators.map((i) => row.values[i.id] ?? ""),
    ];
  });
  return `${Papa.unparse([head, ...lines], { newline: "\n" })}\n`;
}
