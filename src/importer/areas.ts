import { ENGLAND, MODELS, areaCode, isAreaCode, type Area, type Neighbour } from "#domain/area.ts";
import { isEes, placeReader } from "./sources/ees.ts";
import type { NeighbourTable } from "./sources/neighbours.ts";
import type { Table } from "#intake/read/table.ts";

type Seen = {
  readonly code: string;
  readonly year: string;
  readonly name: string;
  readonly region: string;
};

/** Start and end dates of reorganised councils: data, from `catalogue/reorganised.csv`. */
export type Reorganised = ReadonlyMap<
  string,
  { readonly name: string; readonly from: string | null; readonly to: string | null }
>;

/**
 * Every area the tidy files name. A council is known by DfE's three digits, which outlive its GSS
 * code: the newest code is used, older ones are kept to be found by. Names are the newest; other
 * spellings are kept too.
 */
export function readAreas(
  tables: readonly Table[],
  models: readonly NeighbourTable[],
  reorganised: Reorganised,
): readonly Area[] {
  const councils = new Map<string, Seen[]>();
  const regions = new Map<string, string>();
  for (const table of tables.filter(isEes)) collect(table, councils, regions);
  const codeOf = new Map<string, string>();
  for (const [old, seen] of councils) codeOf.set(old, newest(seen).code);
  const authorities = [...councils]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([old, seen]): Area => {
      const last = newest(seen);
      const known = reorganised.get(old);
      const name = known?.name ?? last.name;
      const neighboursOf = (model: string): readonly Neighbour[] =>
        (models.find((m) => m.model === model)?.byOldCode.get(old) ?? []).flatMap(
          ({ old: other, closeness }) => {
            const code = codeOf.get(other);
            return code && isAreaCode(code) ? [{ code, closeness }] : [];
          },
        );
      return {
        code: areaCode(last.code),
        oldCode: old,
        name,
        type: "authority",
        region: isAreaCode(last.region) ? last.region : null,
        from: known?.from ?? null,
        to: known?.to ?? null,
        formerCodes: [...new Set(seen.map((s) => s.code))]
          .filter((code) => code !== last.code)
          .sort(),
        otherNames: [...new Set(seen.map((s) => s.name))].filter((other) => other !== name).sort(),
        neighbours: { "2025": neighboursOf(MODELS[0]), "2021": neighboursOf(MODELS[1]) },
      };
    });
  const bare = (code: string, name: string, type: Area["type"]): Area => ({
    code: areaCode(code),
    oldCode: null,
    name,
    type,
    region: null,
    from: null,
    to: null,
    formerCodes: [],
    otherNames: [],
    neighbours: { "2025": [], "2021": [] },
  });
  return [
    bare(ENGLAND, "England", "country"),
    ...[...regions].sort().map(([code, name]) => bare(code, name, "region")),
    ...authorities,
  ];
}

const newest = (seen: readonly Seen[]): Seen =>
  seen.reduce((best, s) => (s.year >= best.year ? s : best));

/**
 * Six-digit years sort after four-digit ones as text, so only the first four digits are compared.
 */
function collect(table: Table, councils: Map<string, Seen[]>, regions: Map<string, string>): void {
  const placeOf = placeReader(table);
  const done = new Set<string>();
  for (const row of table.rows) {
    const place = placeOf(row);
    if (!place) continue;
    if (place.level === "Regional" && place.gss[0]) regions.set(place.gss[0], place.names[0] ?? "");
    if (place.level !== "Local authority" || place.old.length !== 1) continue;
    const [old, code, name] = [place.old[0] ?? "", place.gss[0] ?? "", place.names[0] ?? ""];
    const key = `${old}|${code}|${place.year}`;
    if (done.has(key) || !isAreaCode(code)) continue;
    done.add(key);
    councils.set(old, [
      ...(councils.get(old) ?? []),
      { code, year: place.year.slice(0, 4), name, region: place.region },
    ]);
  }
}
