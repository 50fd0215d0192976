import type { Finding } from "#intake/finding.ts";
import type { Table } from "#intake/read/table.ts";
import { digitsFor, isEes, parts } from "./ees.ts";

const COUNCIL = "Local authority";
const MOST_NAMES = 6;

const placesOf = ({ header }: Table) => ({
  level: header.indexOf("geographic_level"),
  digits: header.indexOf("old_la_code"),
  code: header.indexOf("new_la_code"),
  name: header.indexOf("la_name"),
});
const cellAt = (row: readonly string[], at: number): string => (row[at] ?? "").trim();

/**
 * DfE's tidy files with DfE's three digits for every council. Some releases give ONS codes alone:
 * the other files say which digits a code belongs to, a council's former codes with today's. A
 * council that no other file has is named, and its rows are left out. A file none of whose councils
 * can be known stops the load.
 */
export function withDigits(tables: readonly Table[], findings: Finding[]): readonly Table[] {
  const digitsOf = digitsByCode(tables.filter(isEes));
  return tables.map((table) => (isEes(table) ? filled(table, digitsOf, findings) : table));
}

/** The digits of each ONS code, from the rows that have both. */
function digitsByCode(tables: readonly Table[]): ReadonlyMap<string, string> {
  const digitsOf = new Map<string, string>();
  for (const table of tables) {
    const at = placesOf(table);
    if (at.digits < 0 || at.code < 0) continue;
    for (const row of table.rows) {
      const [digits, code] = [parts(cellAt(row, at.digits)), parts(cellAt(row, at.code))];
      const [own, ...others] = digits;
      if (own !== undefined && others.length === 0 && code.length === 1)
        digitsOf.set(code[0] ?? "", own);
    }
  }
  return digitsOf;
}

/** One table with its digits filled in, in a column of its own where the file has none. */
function filled(table: Table, digitsOf: ReadonlyMap<string, string>, findings: Finding[]): Table {
  const at = placesOf(table);
  const lacks = (row: readonly string[]): boolean =>
    cellAt(row, at.level) === COUNCIL && cellAt(row, at.digits) === "";
  const lacking = table.rows.filter(lacks);
  if (lacking.length === 0) return table;
  const found = (row: readonly string[]): string => digitsFor(cellAt(row, at.code), digitsOf);
  const unknown = lacking.filter((row) => found(row) === "");
  if (unknown.length > 0)
    findings.push(
      at.digits < 0 && unknown.length === lacking.length
        ? sayRefused(table, at.code)
        : sayUnknown(table, unknown, at),
    );
  const wide = at.digits < 0;
  const fill = (row: readonly string[]): readonly string[] => {
    const digits = lacks(row) ? found(row) : cellAt(row, at.digits);
    return wide
      ? [...row.slice(0, table.header.length), digits]
      : row.map((cell, i) => (i === at.digits ? digits : cell));
  };
  return {
    ...table,
    header: wide ? [...table.header, "old_la_code"] : table.header,
    rows: table.rows.map(fill),
  };
}

const sayRefused = ({ file }: Table, code: number): Finding => ({
  severity: "stop",
  file,
  sheet: null,
  row: null,
  column: code < 0 ? "new_la_code" : "old_la_code",
  ...(code < 0
    ? {
        found: "councils without codes, only names",
        wanted: "a column old_la_code or new_la_code",
        mend: "",
      }
    : {
        found: "no column of DfE’s three digits",
        wanted: "another file that says which council any of its ONS codes (new_la_code) is",
        mend: "Add a file that has both.",
      }),
});

function sayUnknown(
  table: Table,
  rows: readonly (readonly string[])[],
  at: ReturnType<typeof placesOf>,
): Finding {
  const names = [...new Set(rows.map((row) => cellAt(row, at.name) || cellAt(row, at.code)))];
  const more = names.length - MOST_NAMES;
  const named = names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return {
    severity: "doubt",
    file: table.file,
    sheet: null,
    row: table.lines[table.rows.indexOf(rows[0] ?? [])] ?? null,
    column: at.code < 0 ? "old_la_code" : "new_la_code",
    found: `councils of which no file says the three digits: ${named}`,
    wanted: "",
    mend: `Rows left out: ${rows.length}.`,
  };
}
