import type { Area } from "#domain/area.ts";
import { readCell } from "#intake/read/cell.ts";
import type { Table } from "#intake/read/table.ts";

const HEADER = [
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
  "children_social_care_net_spend",
];
const TOTAL = /^TOTAL CHILDREN.* SOCIAL CARE - Net Current Expenditure/i;

/**
 * MHCLG's outturn of social care spending (RO3) as a tidy table: the total net current expenditure
 * on children's social care of England and of each council that has children's services, in pounds
 * (the sheet is in £ thousand). A council whose return did not come keeps MHCLG's symbol. Null for
 * any other sheet.
 */
export function readRo3(
  rows: readonly (readonly string[])[],
  file: string,
  areas: readonly Area[],
): Table | null {
  const at = rows
    .slice(0, 15)
    .findIndex((row) => row.includes("ONS Code") && row.some((cell) => TOTAL.test(cell)));
  const head = rows[at];
  const year = /\b(20\d\d)-(\d\d)\b/.exec(
    rows
      .slice(0, at < 0 ? 0 : at)
      .map((row) => row[0] ?? "")
      .join(" "),
  );
  if (!head || !year) return null;
  const [code, total, name] = [
    head.indexOf("ONS Code"),
    head.findIndex((cell) => TOTAL.test(cell)),
    head.indexOf("Local authority"),
  ];
  const byCode = new Map(
    areas
      .filter((a) => a.type === "country" || a.type === "authority")
      .flatMap((a) => [a.code, ...a.formerCodes].map((c) => [c, a] as const)),
  );
  const lines: number[] = [];
  const table = rows.flatMap((row, i): readonly (readonly string[])[] => {
    const area = i > at ? byCode.get(row[code] ?? "") : undefined;
    if (!area) return [];
    lines.push(i + 1);
    const value = readCell(row[total] ?? "");
    const text =
      value?.kind === "known" ? String(Math.round(value.amount * 1000)) : (row[total] ?? "");
    const country = area.type === "country";
    return [
      [
        `${year[1] ?? ""}${year[2] ?? ""}`,
        "Financial year",
        country ? "National" : "Local authority",
        "E92000001",
        "England",
        "",
        "",
        area.oldCode ?? "",
        country ? "" : area.code,
        country ? "" : (row[name] ?? ""),
        text,
      ],
    ];
  });
  return { file, header: HEADER, rows: table, lines };
}
