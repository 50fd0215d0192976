import {
  comparePeriods,
  isYear,
  isYearly,
  parsePeriod,
  splitYearTo,
  startsIn,
  type PeriodId,
  type SplitYear,
  type Year,
} from "#domain/calendar.ts";
import type { Area } from "#domain/area.ts";
import { missing, type Value } from "#domain/value.ts";
import { sum } from "#domain/rate.ts";
import { readCell } from "#intake/read/cell.ts";
import type { Finding } from "#intake/finding.ts";
import type { Recipe } from "./recipes.ts";
import { isEes, placeReader } from "./ees.ts";
import { inReleases, mostSettled, type Releases } from "./release.ts";
import type { LaitFigures } from "./lait.ts";
import type { Table } from "#intake/read/table.ts";

type Conditions = readonly (readonly [string, string])[];
/**
 * Values of one column under one set of conditions, and who returned them jointly: by area key,
 * then period.
 */
type Column = {
  readonly file: string;
  readonly values: Map<string, Map<string, Value>>;
  readonly joint: Map<string, Map<string, string>>;
  /** Rows whose cell could not be read ("887 2025"): an older release does not fill them unseen. */
  readonly unread: ReadonlySet<string>;
};

const NO_JOINT: Column["joint"] = new Map();
const NONE_UNREAD: Column["unread"] = new Set();
const NONE: Value = missing("missing");
const POPULATION: readonly [string, Conditions] = [
  "population_estimate",
  [["age_group", "Children aged 0 to 17 years"]],
];

/**
 * Every source behind one face: a recipe names a column (or a LAIT measure) and conditions, and
 * gets Values by area and year. Tables are found by their columns, so a renamed or reordered file
 * still loads. Of two releases of one data set the newer is taken; the older fills what the newer
 * has not.
 */
export class Cells {
  private readonly sets: readonly Releases[];
  private readonly lait: LaitFigures;
  private readonly people: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  private readonly findings: Finding[];
  private readonly told = new Set<string>();
  private readonly cache = new Map<string, Column | null>();

  /**
   * `people`: children aged 0 to 17 by area key and mid-year, for the years no table here gives.
   */
  constructor(
    tables: readonly Table[],
    lait: LaitFigures,
    findings: Finding[],
    people: ReadonlyMap<string, ReadonlyMap<string, Value>> = new Map(),
  ) {
    this.people = people;
    const settled = tables.filter(isEes).map(mostSettled);
    findings.push(...settled.flatMap((one) => one.findings));
    this.sets = inReleases(
      settled.map((one) => one.table),
      findings,
    );
    this.findings = findings;
    this.lait = lait;
    findings.push(...lait.findings());
  }

  /** Years that the recipe's own column covers. */
  years(recipe: Recipe): readonly (Year | SplitYear)[] {
    const column = this.column(recipe, leading(recipe), recipe.where);
    const years = new Set<string>();
    for (const byYear of column?.values.values() ?? [])
      for (const year of byYear.keys()) years.add(year);
    return [...years]
      .flatMap((text) => splitIf(recipe, parsePeriod(text)) ?? this.noYear(recipe, text))
      .sort(comparePeriods);
  }

  /** A period that is no year is told once and has no figures. */
  private noYear(recipe: Recipe, text: string): readonly [] {
    const column = leading(recipe);
    if (!this.told.has(`${column}|${text}`))
      this.findings.push({
        severity: "row",
        file: recipe.source,
        row: null,
        column,
        sheet: null,
        found: `the period “${text}”`,
        wanted: "a year such as 2025 or, from 2012 on, 2024-25",
        mend: "Its figures were left out.",
      });
    this.told.add(`${column}|${text}`);
    return [];
  }

  /** One figure; "a+b" adds two columns. A gap in any part is the answer. */
  sum(recipe: Recipe, name: string, where: Conditions, area: Area, period: PeriodId): Value {
    if (name === "") return NONE;
    const year = recipe.way === "split-year" ? String(startsIn(period) + 1) : period;
    return sum(
      name
        .split("+")
        .map(
          (part) => this.column(recipe, part, where)?.values.get(keyOf(area))?.get(year) ?? NONE,
        ),
    );
  }

  /** ONS mid-year estimate of the June before the date: year less one (domain rules 2). */
  population(area: Area, period: PeriodId): Value {
    const column = this.ees(...POPULATION);
    // The June before the last day: of 2025 it is 2024, and of the year 2024-25 too.
    const june = String(startsIn(period) - (isYear(period) ? 1 : 0));
    return (
      column?.values.get(keyOf(area))?.get(june) ?? this.people.get(keyOf(area))?.get(june) ?? NONE
    );
  }

  /**
   * "Kingston upon Thames and Richmond upon Thames", where the area's latest figure is a joint
   * return.
   */
  jointWith(recipe: Recipe, area: Area): string | null {
    if (recipe.from !== "ees") return null;
    const column = this.column(recipe, leading(recipe), recipe.where);
    const latest = [...(column?.values.get(keyOf(area))?.keys() ?? [])].sort().pop();
    return latest === undefined ? null : (column?.joint.get(keyOf(area))?.get(latest) ?? null);
  }

  private column(recipe: Recipe, name: string, where: Conditions): Column | null {
    if (recipe.from !== "lait") return this.ees(name, where);
    const values = this.lait.measures.get(name);
    return values ? { file: "LAIT", values, joint: NO_JOINT, unread: NONE_UNREAD } : null;
  }

  private ees(name: string, where: Conditions): Column | null {
    const key = JSON.stringify([name, where]);
    const found = this.cache.get(key);
    if (found !== undefined) return found;
    // A table whose columns fit but whose rows never meet the conditions is another release of the
    // same shape.
    const fits = this.sets.flatMap(({ tables, open }) => {
      const found = tables
        .filter((table) =>
          [name, ...where.map(([c]) => c)].every((column) => table.header.includes(column)),
        )
        .map((table) => readColumn(table, name, where, this.findings))
        .filter((column) => column.values.size + column.unread.size > 0);
      const [newest, ...older] = found;
      return newest ? [older.reduce((all, one) => this.filled(all, one, name, open), newest)] : [];
    });
    const [column = null, ...others] = fits;
    for (const other of others) {
      this.findings.push({
        severity: "doubt",
        file: other.file,
        row: null,
        column: name,
        sheet: null,
        found: `a column that ${column?.file ?? ""} has too`,
        wanted: "",
        mend: "That file’s was used.",
      });
    }
    this.cache.set(key, column);
    return column;
  }

  /** A newer release's column, with the periods and areas that it has not and an older one has. */
  private filled(newer: Column, older: Column, name: string, open: boolean): Column {
    let differ = 0;
    for (const [area, byYear] of older.values) {
      const own = newer.values.get(area) ?? new Map<string, Value>();
      newer.values.set(area, own);
      for (const [year, value] of byYear) {
        const stands = own.get(year);
        if (stands && !isSame(stands, value)) differ += 1;
        if (stands || newer.unread.has(`${area} ${year}`)) continue;
        own.set(year, value);
        const joint = older.joint.get(area)?.get(year);
        if (joint !== undefined)
          newer.joint.set(
            area,
            (newer.joint.get(area) ?? new Map<string, string>()).set(year, joint),
          );
      }
    }
    if (open && differ > 0)
      this.findings.push({
        severity: "doubt",
        file: older.file,
        row: null,
        column: name,
        sheet: null,
        found: `${differ} ${differ === 1 ? "figure" : "figures"} other than those of ${newer.file}, and nothing in either file says which is the newer release`,
        wanted: "",
        mend: `Those of ${newer.file} were used.`,
      });
    return newer;
  }
}

const isSame = (a: Value, b: Value): boolean =>
  a.kind === "known" && b.kind === "known" ? a.amount === b.amount : a.kind === b.kind;

/**
 * The column whose years a recipe covers: its value's, else its numerator's; of a sum the first.
 */
const leading = (recipe: Recipe): string =>
  (recipe.value === "" ? recipe.numerator : recipe.value).split("+")[0] ?? "";

/** Councils by DfE's digits, which outlive GSS codes; regions and England by GSS code. */
const keyOf = (area: Area): string => area.oldCode ?? area.code;

/** A year as its recipe names it; null for what is no year, or has no name of that kind. */
function splitIf(recipe: Recipe, id: PeriodId | null): Year | SplitYear | null {
  if (!id || !isYearly(id)) return null;
  return recipe.way === "split-year" && isYear(id) ? splitYearTo(id) : id;
}

function readColumn(table: Table, name: string, where: Conditions, findings: Finding[]): Column {
  const placeOf = placeReader(table);
  const at = table.header.indexOf(name);
  const conditions = where.map(
    ([column, wanted]) => [table.header.indexOf(column), wanted] as const,
  );
  const values = new Map<string, Map<string, Value>>();
  const joint = new Map<string, Map<string, string>>();
  const unread = new Set<string>();
  table.rows.forEach((row, i) => {
    if (!conditions.every(([column, wanted]) => (row[column] ?? "").trim() === wanted)) return;
    const place = placeOf(row);
    if (!place) return;
    const value = readCell(row[at] ?? "");
    const keys = place.level === "Local authority" ? place.old : place.gss;
    const find = (
      severity: "row" | "doubt",
      said: Pick<Finding, "found" | "wanted" | "mend">,
    ): void =>
      void findings.push({
        severity,
        file: table.file,
        sheet: null,
        row: table.lines[i] ?? null,
        column: name,
        ...said,
      });
    if (!value) {
      for (const key of keys) unread.add(`${key} ${place.year}`);
      return find("row", {
        found: `“${row[at] ?? ""}”`,
        wanted: "a number or one of the symbols c, z, x, u, k, low",
        mend: "The cell was left out.",
      });
    }
    for (const key of keys) {
      const before = values.get(key)?.get(place.year);
      if (keys.length === 1 && before?.kind === "known") {
        find("doubt", {
          found: `a second row for ${place.names.join(" and ")} in ${place.year}`,
          wanted: "one",
          mend: "The first was kept.",
        });
        continue;
      }
      put(values, key, place.year, value);
      if (keys.length > 1) put(joint, key, place.year, place.names.join(" and "));
    }
  });
  return { file: table.file, values, joint, unread };
}

const put = <T>(all: Map<string, Map<string, T>>, key: string, year: string, what: T): void =>
  void all.set(key, (all.get(key) ?? new Map<string, T>()).set(year, what));
