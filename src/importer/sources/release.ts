import {
  comparePeriods,
  isYearly,
  parseDay,
  parsePeriod,
  type PeriodId,
} from "#domain/calendar.ts";
import type { Finding } from "#intake/finding.ts";
import type { Table } from "#intake/read/table.ts";
import { holdsFigures, isPlaceColumn, placeReader, readPeriod } from "./ees.ts";

/**
 * How far a figure is settled: what is provisional is revised, and then final. Between them stands
 * what says nothing.
 */
const MARKS: ReadonlyMap<string, number> = new Map([
  ["provisional", 1],
  ["prov", 1],
  ["unamended", 1],
  ["", 2],
  ["revised", 3],
  ["rev", 3],
  ["amended", 3],
  ["final", 4],
]);
/** The rank of what is not marked. */
export const SAYS_NOTHING = 2;

/** "(prov)", "Revised", "final": its rank; null for any other word. */
export const markOf = (text: string): number | null =>
  MARKS.get(
    text
      .trim()
      .toLowerCase()
      .replace(/^\(|\)$/g, ""),
  ) ?? null;

/** Columns in which a publisher numbers or dates a release. */
export const EDITION =
  /^(data_?set_?)?(version|release|release_?(date|version|number)|date_?published|publication_?date|published)$/i;

/** Columns that say how far settled a row is: nothing but marks stands in them. */
export const markColumns = ({ header, rows }: Table): readonly number[] =>
  header.flatMap((name, i) =>
    !isPlaceColumn(name) &&
    rows.some((row) => (row[i] ?? "").trim() !== "") &&
    rows.every((row) => markOf(row[i] ?? "") !== null)
      ? [i]
      : [],
  );

const rankOf = (row: readonly string[], marks: readonly number[]): number =>
  Math.max(...marks.map((i) => markOf(row[i] ?? "") ?? SAYS_NOTHING));

/**
 * A table with one row where it gives several of one year and place, told apart by "provisional",
 * "revised", "final": the most settled stands. A filter of such words would split the years, and
 * whoever chose "Final" would lose the rest.
 */
export function mostSettled(table: Table): {
  readonly table: Table;
  readonly findings: readonly Finding[];
} {
  const marks = markColumns(table);
  if (marks.length === 0) return { table, findings: [] };
  const tell = table.header.flatMap((name, i) =>
    !marks.includes(i) && (isPlaceColumn(name) || !holdsFigures(table, i)) ? [i] : [],
  );
  const keyOf = (row: readonly string[]): string => JSON.stringify(tell.map((i) => row[i] ?? ""));
  const best = new Map<string, number>();
  for (const row of table.rows) {
    const key = keyOf(row);
    best.set(key, Math.max(best.get(key) ?? 0, rankOf(row, marks)));
  }
  const kept = table.rows.map((row) => rankOf(row, marks) === best.get(keyOf(row)));
  const left = kept.filter((keep) => !keep).length;
  const words = [...new Set(table.rows.flatMap((row) => marks.map((i) => (row[i] ?? "").trim())))]
    .filter((word) => word !== "")
    .sort();
  if (left === 0 && words.length < 2) return { table, findings: [] };
  return {
    table: {
      ...table,
      rows: table.rows.filter((_, i) => kept[i]),
      lines: table.lines.filter((_, i) => kept[i]),
    },
    findings: [
      {
        severity: "note",
        file: table.file,
        row: null,
        column: marks.map((i) => table.header[i] ?? "").join(", "),
        sheet: null,
        found: `years marked ${words.map((word) => `“${word}”`).join(", ")}`,
        wanted: "",
        mend: `All of them are used${left > 0 ? `, and of a year given more than once the final figures before revised and revised before provisional ones; rows left out: ${left}` : ""}.`,
      },
    ],
  };
}

/** What a file says of which release it is. */
type Edition = {
  readonly last: PeriodId | null;
  /** How far settled its last year is. */
  readonly mark: number;
  /** The number or day of its release, where a column gives one. */
  readonly number: number;
};

function editionOf(table: Table): Edition {
  const at = table.header.indexOf("time_period");
  let last: PeriodId | null = null;
  for (const text of new Set(table.rows.map((row) => row[at] ?? ""))) {
    const id = parsePeriod(readPeriod(text));
    if (id && isYearly(id) && (!last || comparePeriods(id, last) > 0)) last = id;
  }
  const newest = table.rows.filter((row) => parsePeriod(readPeriod(row[at] ?? "")) === last);
  const marks = markColumns(table);
  const numbered = table.header.flatMap((name, i) => (EDITION.test(name) ? [i] : []));
  return {
    last,
    mark: marks.length === 0 ? SAYS_NOTHING : Math.max(...newest.map((r) => rankOf(r, marks))),
    number: Math.max(
      0,
      ...newest.slice(0, 1).flatMap((row) => numbered.map((i) => ordinal(row[i] ?? ""))),
    ),
  };
}

/** "2", "1.1" or "2026-01-29" as a number that grows with the release; nought for other text. */
function ordinal(text: string): number {
  const day = parseDay(text.trim());
  if (day) return day.year * 10_000 + day.month * 100 + day.day;
  return Number.isFinite(Number(text)) ? Number(text) : 0;
}

/**
 * One data set's releases, newest first. `open` where nothing in the first two says which is the
 * newer.
 */
export type Releases = { readonly tables: readonly Table[]; readonly open: boolean };

/** Above nought where `a` is the newer; nought where the files do not say. */
const compareEditions = (a: Edition, b: Edition): number =>
  (a.last && b.last ? comparePeriods(a.last, b.last) : Number(!!a.last) - Number(!!b.last)) ||
  a.mark - b.mark ||
  a.number - b.number;

/**
 * Puts the files of each data set together, newest first, in an order that hangs on what is in them
 * and never on a name.
 */
export function inReleases(tables: readonly Table[], findings: Finding[]): readonly Releases[] {
  const all = tables.map((table) => ({ table, edition: editionOf(table) }));
  all.sort(
    (a, b) =>
      compareEditions(b.edition, a.edition) ||
      b.table.rows.length - a.table.rows.length ||
      byContent(a.table, b.table),
  );
  const sets: (typeof all)[] = [];
  for (const one of all) {
    const set = sets.find(([first]) => first && sameDataSet(first.table, one.table));
    if (set) set.push(one);
    else sets.push([one]);
  }
  return sets.map((set) => {
    const [first, ...older] = set;
    for (const [i, one] of older.entries()) {
      if (first && compareEditions(first.edition, one.edition) > 0)
        findings.push(
          sayOlder(
            one.table,
            set.slice(0, i + 1).map((s) => s.table),
            whyOlder(one.edition, first.edition),
          ),
        );
    }
    return {
      tables: set.map((one) => one.table),
      open: older.some((one) => first && compareEditions(first.edition, one.edition) === 0),
    };
  });
}

function byContent(a: Table, b: Table): number {
  const [x, y] = [a, b].map((t) => JSON.stringify([t.header, t.rows]));
  return (x ?? "") < (y ?? "") ? -1 : x === y ? 0 : 1;
}

/**
 * Half of the columns of figures in common, and rows told apart by the same columns, in words of
 * which some are the same.
 */
function sameDataSet(a: Table, b: Table): boolean {
  const own = (t: Table): readonly string[] => t.header.filter((name) => !isPlaceColumn(name));
  if (!own(a).some((name) => b.header.includes(name))) return false;
  const [x, y] = [textsOf(a), textsOf(b)];
  const figures = (t: Table, others: ReadonlySet<string>): readonly string[] =>
    own(t).filter((name) => !others.has(name));
  const [f, g] = [figures(a, x), figures(b, y)];
  const shared = f.filter((name) => g.includes(name)).length;
  return (
    shared * 2 >= Math.min(f.length, g.length) &&
    shared > 0 &&
    // What is words here and figures there is figures, of which many could not be read.
    [...x, ...y].every((name) => {
      const [here, there] = [a.header.indexOf(name), b.header.indexOf(name)];
      if (here < 0 || there < 0) return false;
      if (!x.has(name) || !y.has(name)) return true;
      const words = new Set(a.rows.map((row) => (row[here] ?? "").trim()));
      return b.rows.some((row) => words.has((row[there] ?? "").trim()));
    })
  );
}

/** Columns of words that tell rows apart. */
function textsOf(table: Table): ReadonlySet<string> {
  const marks = markColumns(table);
  return new Set(
    table.header.filter(
      (name, i) =>
        !isPlaceColumn(name) &&
        !marks.includes(i) &&
        !EDITION.test(name) &&
        !holdsFigures(table, i),
    ),
  );
}

const MARK_WORDS = ["", "provisional", "without a mark", "revised", "final"];
function whyOlder(older: Edition, newer: Edition): string {
  if (older.last !== newer.last)
    return `its last year is ${older.last ?? "none"}, there ${newer.last ?? "none"}`;
  if (older.mark !== newer.mark)
    return `its ${older.last ?? "last year"} is ${MARK_WORDS[older.mark] ?? ""}, there ${MARK_WORDS[newer.mark] ?? ""}`;
  return "by the release that its column names";
}

const MOST_NAMES = 4;
function sayOlder(table: Table, newer: readonly Table[], why: string): Finding {
  const read = (
    t: Table,
  ): { readonly key: string; readonly year: string; readonly name: string }[] => {
    const placeOf = placeReader(t);
    return t.rows.flatMap((row) => {
      const place = placeOf(row);
      if (!place) return [];
      const { level, year, old, gss, names } = place;
      const codes = level === "Local authority" ? old : gss;
      return [{ key: `${year} ${codes.join("/")}`, year, name: names.join(" and ") }];
    });
  };
  const there = newer.flatMap(read);
  const [keys, years] = [new Set(there.map((r) => r.key)), new Set(there.map((r) => r.year))];
  const more = read(table).filter((r) => !keys.has(r.key));
  const names = [...new Set(more.filter((r) => years.has(r.year)).map((r) => r.name))].sort();
  const added = [
    ...[...new Set(more.map((r) => r.year))].filter((year) => !years.has(year)).sort(),
    ...names.slice(0, MOST_NAMES),
    ...(names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more places`] : []),
  ];
  return {
    severity: "note",
    file: table.file,
    row: null,
    column: null,
    sheet: null,
    ...olderThan(
      newer[0]?.file ?? "",
      why,
      added.length > 0 ? added.join(", ") : "no year and no place",
    ),
  };
}

/**
 * What is said of a release where a newer one is there too: what makes it the older, and what it
 * alone has.
 */
export const olderThan = (
  newer: string,
  why: string | null,
  adds: string,
): Pick<Finding, "found" | "wanted" | "mend"> => ({
  found: `a release older than ${newer}${why === null ? "" : ` (${why})`}`,
  wanted: "",
  mend: `It adds ${adds}; everything else is taken from the newer.`,
});
