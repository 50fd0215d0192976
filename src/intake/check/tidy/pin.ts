import type { Indicator } from "#domain/indicator.ts";
import { rowsWhere, type Pin } from "#domain/pin.ts";
import { readCell } from "#intake/read/cell.ts";
import type { Recipe } from "#importer/sources/recipes.ts";
import { isPlaceColumn, readPeriod } from "#importer/sources/ees.ts";
import type { Table } from "#intake/read/table.ts";
import type { Finding } from "#intake/finding.ts";

/**
 * What a file shows of a pin's rows: the rows its numerator is part of, where they plainly are its
 * whole, and whether every figure is whole.
 */
export type Shown = {
  readonly wholeWhere: Pin["where"] | null;
  readonly wholeFigures: boolean;
};

/** Publishers name the whole so. */
const WHOLE = /^(total|all|all .*|total .*)$/i;
/** A share printed whole is right to a half; one of rounded counts strays a little further. */
const [NEAR, ENOUGH] = [1, 0.95];

const rowsOf = ({ header, rows }: Table, where: Pin["where"]): Table["rows"] =>
  rowsWhere(header, rows, where, (row) => row);

/**
 * Is there a row that meets all conditions of a pin at once? Each may be met by other rows alone.
 */
const standTogether = (table: Table, { where }: Pin): boolean => rowsOf(table, where).length > 0;

/** Looks at a pin's rows in the table it fits. */
function showRows(pin: Pin, table: Table): Shown {
  const at = table.header.indexOf(pin.value);
  const figures = rowsOf(table, pin.where).flatMap((row) => {
    const value = readCell(row[at] ?? "");
    return value?.kind === "known" ? [value.amount] : [];
  });
  return {
    wholeWhere: pin.numerator !== "" && pin.denominator === "" ? wholeOf(pin, table) : null,
    wholeFigures: at >= 0 && figures.length > 0 && figures.every(Number.isInteger),
  };
}

/**
 * The conditions of the row that a numerator is part of: the total of the one filter that has one.
 * It is the whole only where the file bears it out: no part is above it, and the printed shares are
 * theirs.
 */
function wholeOf(pin: Pin, table: Table): Pin["where"] | null {
  const totals = pin.where.flatMap(([column, option]) => {
    const at = table.header.indexOf(column);
    const named = new Set(
      table.rows.map((row) => (row[at] ?? "").trim()).filter((other) => WHOLE.test(other)),
    );
    const [total] = named;
    return total !== undefined && named.size === 1 && !WHOLE.test(option)
      ? [pin.where.map((pair) => (pair[0] === column ? ([column, total] as const) : pair))]
      : [];
  });
  const [where] = totals;
  if (!where || totals.length > 1) return null;
  const places = table.header.flatMap((name, i) => (isPlaceColumn(name) ? [i] : []));
  const keyOf = (row: readonly string[]): string => places.map((i) => row[i] ?? "").join("|");
  const amount = (row: readonly string[] | undefined, column: string): number | null => {
    const value = readCell(row?.[table.header.indexOf(column)] ?? "");
    return value?.kind === "known" ? value.amount : null;
  };
  const wholes = new Map(rowsOf(table, where).map((row) => [keyOf(row), row]));
  let [compared, borneOut] = [0, 0];
  for (const row of rowsOf(table, pin.where)) {
    const [part, whole] = [
      amount(row, pin.numerator),
      amount(wholes.get(keyOf(row)), pin.numerator),
    ];
    const share = pin.value === "" ? null : amount(row, pin.value);
    if (part === null || whole === null || whole === 0 || share === null) continue;
    if (part > whole) return null;
    // Of a few cases, counts rounded to five or ten say nothing of the share.
    if (whole < 100) continue;
    compared += 1;
    if (Math.abs((part / whole) * 100 - share) <= NEAR) borneOut += 1;
  }
  return compared > 0 && borneOut >= compared * ENOUGH ? where : null;
}

/**
 * The recipe a pin amounts to: the same that `catalogue/recipes.csv` holds for the catalogue's own.
 */
export const recipeOf = (pin: Pin, source: string, { wholeWhere }: Shown): Recipe => ({
  slug: pin.slug,
  from: "ees",
  value: pin.value,
  numerator: pin.numerator,
  denominator: wholeWhere ? pin.numerator : pin.denominator,
  where: pin.where,
  denominatorWhere: wholeWhere ?? [],
  way: pin.value === "" && pin.denominator !== "" ? "percent" : "",
  frame: pin.frame,
  source,
  skip: "",
  note: "",
});

const sayWhere = (where: Pin["where"]): string =>
  where.map(([column, option]) => `${column} is “${option}”`).join(" and ");

/**
 * A new measure as an indicator; `from` says in words where it was taken. Counts are totals:
 * England's is their sum and no comparator.
 */
export const indicatorOf = (
  pin: Pin & { readonly made: NonNullable<Pin["made"]> },
  source: string,
  file: string,
  { wholeWhere, wholeFigures }: Shown,
): Indicator => ({
  slug: pin.slug,
  id: pin.slug.toUpperCase(),
  core: false,
  headline: null,
  domain: "Added here",
  name: pin.made.name,
  shortName: pin.made.name,
  unit: pin.made.unit,
  decimals: pin.made.unit === "count" || (pin.made.unit === "percent" && wholeFigures) ? 0 : 1,
  polarity: pin.made.polarity,
  ...(pin.made.unit === "count" || pin.made.unit === "gbp" ? { total: true as const } : {}),
  localBasis: null,
  noNational: "",
  published: {
    frame: pin.frame,
    source,
    note: `Taken from ${file}: ${pin.value === "" ? `${pin.numerator} of ${pin.denominator}` : pin.value}${pin.where.length > 0 ? `, where ${sayWhere(pin.where)}` : ""}.${sayWhole(pin, wholeWhere)}`,
  },
});

function sayWhole(pin: Pin, wholeWhere: Shown["wholeWhere"]): string {
  if (wholeWhere) return ` Its ${pin.numerator} is part of that where ${sayWhere(wholeWhere)}.`;
  return pin.numerator !== "" && pin.denominator === ""
    ? ` What its ${pin.numerator} is part of is not plain in the file: none is given.`
    : "";
}

const hasColumns = (pin: Pin, t: Table): boolean =>
  [pin.value, pin.numerator, pin.denominator, ...pin.where.map(([column]) => column)]
    .filter((c) => c !== "")
    .every((c) => t.header.includes(c));

/** Has one of these tables the columns of a pin, and a row of it? */
export const fits = (pin: Pin, tables: readonly Table[]): boolean =>
  tables.some((t) => hasColumns(pin, t) && standTogether(t, pin));

/** What the table that a pin fits shows of its rows. */
export function shownOf(pin: Pin, tables: readonly Table[]): Shown {
  const table = tables.find((t) => fits(pin, [t]));
  return table ? showRows(pin, table) : { wholeWhere: null, wholeFigures: false };
}

/**
 * Of each remembered measure whose rows do not stand together in a file, or stand in some of its
 * years alone.
 */
export const pinDoubts = (pins: readonly Pin[], tables: readonly Table[]): readonly Finding[] =>
  pins.flatMap((pin) =>
    tables
      .filter((t) => hasColumns(pin, t))
      .flatMap((t): readonly Finding[] => {
        const at = t.header.indexOf("time_period");
        const yearsOf = (rows: Table["rows"]): ReadonlySet<string> =>
          new Set(rows.map((row) => readPeriod(row[at] ?? "")));
        const here = yearsOf(rowsOf(t, pin.where));
        const gone = [...yearsOf(t.rows)].filter((year) => !here.has(year)).sort();
        const none = here.size === 0;
        if (gone.length === 0 || (none && fits(pin, tables))) return [];
        return [
          {
            severity: "doubt",
            file: t.file,
            sheet: null,
            row: null,
            column: pin.value === "" ? pin.numerator : pin.value,
            found: `no row${none ? "" : ` of ${gone.join(", ")}`} where ${sayWhere(pin.where)}`,
            wanted: none ? "rows that stand together" : "",
            mend: none
              ? `Nothing was taken for “${pin.made?.name ?? pin.slug}”.`
              : "Those years are not in the measure: choose other rows if they should be.",
          },
        ];
      }),
  );
