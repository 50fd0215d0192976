import type { Inspection, Judgement } from "#domain/story/story.ts";
import { isoDay, monthNamed } from "#domain/calendar.ts";
import type { Finding } from "#intake/finding.ts";
import type { Sheet } from "#intake/read/workbook.ts";
import { olderThan } from "./release.ts";

const WORDS: { readonly [printed: string]: Judgement } = {
  Outstanding: "outstanding",
  Good: "good",
  "Requires improvement to be good": "requires-improvement",
  "Requires improvement": "requires-improvement",
  Inadequate: "inadequate",
};
/**
 * "Local authority inspection judgements as at 31 March 2025" → 2025-03-31: the latest day on which
 * judgements stood, where files of two years are brought.
 */
export const asAtOf = (sheets: readonly Pick<Sheet, "rows">[]): string =>
  sheets
    .map((sheet) => asAt(sheet.rows[0]?.[0] ?? ""))
    .sort()
    .at(-1) ?? "";

function asAt(title: string): string {
  const said = /as at (\d{1,2}) (\w+) (\d{4})/i.exec(title);
  const month = monthNamed(said?.[2] ?? "");
  return said && month !== null
    ? isoDay({ year: Number(said[3]), month, day: Number(said[1]) })
    : "";
}

/** "10/07/2023" or a date cell, as an ISO day; empty for what is neither. */
function day(text: string): string {
  const [, d = "", m = "", y = ""] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return y === "" ? (/^\d{4}-\d\d-\d\d$/.exec(text)?.[0] ?? "") : `${y}-${m}-${d}`;
}

/**
 * Ofsted's judgements by GSS code, newest first: the ILACS history, the inspection that stands
 * where it is older than ILACS, and focused visits, which judge nothing overall. Columns are found
 * by their heads, wherever a sheet puts them.
 */
export function readInspections(
  sheets: readonly Pick<Sheet, "rows">[],
): ReadonlyMap<string, readonly Inspection[]> {
  const found = new Map<string, Map<string, Inspection>>();
  for (const sheet of sheets) {
    const at = sheet.rows.findIndex((row) => row.includes("Local authority area code"));
    const head = sheet.rows[at];
    if (!head) continue;
    const columns = columnsOf(head);
    for (const row of sheet.rows.slice(at + 1)) {
      const area = row[columns.code] ?? "";
      const inspection = inspectionIn(row, columns);
      if (!/^E\d{8}$/.test(area) || inspection.inspected === "") continue;
      const all = found.get(area) ?? new Map<string, Inspection>();
      found.set(area, all);
      const before = all.get(inspection.inspected);
      // Two sheets tell of one inspection: the one that names its kind says more.
      all.set(
        inspection.inspected,
        before && inspection.kind === ""
          ? { ...inspection, kind: before.kind, theme: before.theme }
          : inspection,
      );
    }
  }
  return new Map(
    [...found].map(([area, all]) => [
      area,
      [...all.values()].sort((a, b) => (a.inspected < b.inspected ? 1 : -1)),
    ]),
  );
}

/** One of Ofsted's sheets, with the file it is of. */
type FiledSheet = Pick<Sheet, "rows"> & { readonly file: string };
type Edition = {
  readonly file: string;
  readonly sheets: readonly FiledSheet[];
  readonly asAt: string;
  /** The last day of an inspection that it knows. */ readonly last: string;
  readonly inspections: ReadonlyMap<string, readonly Inspection[]>;
};

function editionOf(file: string, sheets: readonly FiledSheet[]): Edition {
  const inspections = readInspections(sheets);
  const days = [...inspections.values()].flatMap((all) => all.map((i) => i.inspected));
  return { file, sheets, asAt: asAtOf(sheets), last: days.sort().at(-1) ?? "", inspections };
}
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/**
 * Above nought where `a` is the newer, by the day on which its judgements stood, else by its last
 * inspection; nought where neither tells.
 */
const compareEditions = (a: Edition, b: Edition): number =>
  (a.asAt === "" || b.asAt === "" ? 0 : byText(a.asAt, b.asAt)) || byText(a.last, b.last);

/**
 * Sheets of several of Ofsted's files, the oldest file first and sheets of anything else before
 * them, so that of an inspection that two files tell of the newer file's word stands. What is in
 * them tells, never what they are called. What an older file adds is a finding; so is that nothing
 * says which of two is the newer.
 */
export function inEditions(
  sheets: readonly FiledSheet[],
  findings: Finding[],
): readonly FiledSheet[] {
  const editions = [...new Set(sheets.map((sheet) => sheet.file))].map((file) =>
    editionOf(
      file,
      sheets.filter((sheet) => sheet.file === file),
    ),
  );
  const text = (e: Edition): string => JSON.stringify([...e.inspections]);
  editions.sort((a, b) => compareEditions(a, b) || byText(text(b), text(a)));
  const ofsteds = editions.filter((e) => e.inspections.size > 0).reverse();
  for (const [i, older] of ofsteds.entries())
    if (i > 0) findings.push(sayOlder(older, ofsteds.slice(0, i)));
  return editions.flatMap((e) => e.sheets);
}

/** What an older file adds to newer ones, the newest of them first. */
function sayOlder(older: Edition, newer: readonly Edition[]): Finding {
  const newest = newer[0] ?? older;
  const there = new Map(
    newer
      .toReversed()
      .flatMap((e) => [...e.inspections])
      .flatMap(([area, all]) => all.map((i) => [`${area} ${i.inspected}`, i] as const)),
  );
  const keys = [...older.inspections].flatMap(([area, all]) =>
    all.map((i) => ({ inspection: i, stands: there.get(`${area} ${i.inspected}`) })),
  );
  const added = keys.filter(({ stands }) => !stands).length;
  const differ = keys.filter(
    ({ inspection: i, stands }) => stands && judgementsOf(i) !== judgementsOf(stands),
  ).length;
  const isOlder = compareEditions(newest, older) > 0;
  const judged = `${differ} ${differ === 1 ? "inspection is" : "inspections are"}`;
  const adds = `${added} ${added === 1 ? "inspection" : "inspections"}`;
  const days =
    older.asAt !== newest.asAt && older.asAt !== ""
      ? `as at ${older.asAt}, there ${newest.asAt}`
      : `its last inspection is of ${older.last}, there ${newest.last}`;
  return {
    severity: isOlder || differ === 0 ? "note" : "doubt",
    file: older.file,
    row: null,
    column: null,
    sheet: null,
    ...(isOlder
      ? olderThan(newest.file, days, adds)
      : {
          found: `an edition that goes as far as ${newest.file}, and nothing in either says which is the newer`,
          wanted: "",
          mend: `${judged} judged otherwise; those of ${newest.file} were used. It adds ${adds}.`,
        }),
  };
}
const judgementsOf = (i: Inspection): string =>
  JSON.stringify([i.overall, i.leaders, i.helpAndProtection, i.inCare, i.careLeavers]);

type Columns = Record<"code" | "inspected" | "published" | "kind" | "theme", number> & {
  readonly judgements: readonly number[];
};
function columnsOf(head: readonly string[]): Columns {
  const column = (word: RegExp): number => head.findIndex((name) => word.test(name));
  return {
    code: column(/area code/),
    inspected: column(/^Inspection(\/Visit)? date/),
    published: column(/^Publication date/),
    kind: column(/type$/),
    theme: column(/Theme/),
    judgements: [
      /^Overall/,
      /impact of leaders/,
      /help and protection/,
      /in care/,
      /care leavers/,
    ].map(column),
  };
}

/** What one row says; a judgement that is not given, or in words nobody knows, is null. */
function inspectionIn(row: readonly string[], at: Columns): Inspection {
  const text = (column: number): string => row[column] ?? "";
  const [
    overall = null,
    leaders = null,
    helpAndProtection = null,
    inCare = null,
    careLeavers = null,
  ] = at.judgements.map((column) => WORDS[text(column)] ?? null);
  return {
    inspected: day(text(at.inspected)),
    published: day(text(at.published)),
    kind: text(at.kind),
    overall,
    leaders,
    helpAndProtection,
    inCare,
    careLeavers,
    theme: text(at.theme),
  };
}
