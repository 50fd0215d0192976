import type { Area } from "#domain/area.ts";
import type { Hex } from "#domain/hexMap.ts";
import type { Finding } from "#intake/finding.ts";
import { records, type Table } from "#intake/read/table.ts";

/** A file that says where each authority stands among hexagons: known by its columns. */
export const isHexes = ({ header }: Pick<Table, "header">): boolean =>
  ["code", "name", "q", "r"].every((name) => header.includes(name)) && header.length === 4;

/**
 * The hexagons of the authorities there are. A row of no authority of today, without whole numbers
 * or on a place that is taken is left out and told; so is who has no hexagon at all.
 */
export function readHexes(
  table: Table,
  areas: readonly Area[],
  findings: Finding[],
): readonly Hex[] {
  const today = new Map<string, Area>(
    areas.filter((a) => a.type === "authority" && a.to === null).map((a) => [a.code, a]),
  );
  const taken = new Set<string>();
  const tell = (row: number | null, column: string, found: string, wanted: string): void =>
    void findings.push({
      severity: "row",
      file: table.file,
      sheet: null,
      row,
      column,
      found,
      wanted,
      mend: row === null ? "" : "The row was left out.",
    });
  const hexes = records(table).flatMap(({ code = "", q = "", r = "" }, i): Hex[] => {
    const area = today.get(code);
    const place = `${q}, ${r}`;
    const line = table.lines[i] ?? null;
    const isPlace = /^\d+$/.test(q) && /^\d+$/.test(r);
    if (!area) tell(line, "code", code, "the code of an authority of today");
    else if (!isPlace) tell(line, "q", place, "two whole numbers");
    else if (taken.has(place) || taken.has(code))
      tell(line, "q", place, "a place of its own for each authority");
    else {
      taken.add(place).add(code);
      return [{ area: area.code, column: Number(q), row: Number(r) }];
    }
    return [];
  });
  for (const [code, area] of today)
    if (!taken.has(code))
      tell(null, "code", `no hexagon for ${area.name}`, "one for each authority");
  return hexes;
}
