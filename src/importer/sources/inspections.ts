import type { Inspection, Judgement } from "#domain/story/story.ts";
import { isoDay, monthNamed } from "#domain/calendar.ts";
import type { Sheet } from "../workbook.ts";

const WORDS: { readonly [printed: string]: Judgement } = {
  Outstanding: "outstanding",
  Good: "good",
  "Requires improvement to be good": "requires-improvement",
  "Requires improvement": "requires-improvement",
  Inadequate: "inadequate",
};
/** "Local authority inspection judgements as at 31 March 2025" → 2025-03-31: the latest day on which judgements stood, where files of two years are brought. */
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
 * Ofsted's judgements by GSS code, newest first: the ILACS history, the inspection that stands where it is older than
 * ILACS, and focused visits, which judge nothing overall. Columns are found by their heads, wherever a sheet puts them.
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
