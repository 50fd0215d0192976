import { cadenceOf } from "#domain/observation.ts";
import { formatNumber } from "#domain/format.ts";
import { amountOf } from "#domain/value.ts";
import type { Status } from "#domain/observation.ts";
import type { Problem } from "../problem.ts";
import { readFigure } from "../readFigure.ts";
import type { RawSheet } from "../sheets.ts";
import { headOf, rowsBelow, TOTAL } from "./columns.ts";
import { countNamed, countOf } from "./countNames.ts";
import { monthReader } from "./monthOf.ts";
import { firstOf, teller, type ReadTold, type ToldKnown } from "./reading.ts";
import { NOTHING_TOLD, type ToldCount } from "./told.ts";

const FIELDS = {
  period: /^(period|month|date|month ending|reporting (period|month))$/,
  indicator: /^(indicator|measure|slug|kpi|performance (indicator|measure))$/,
  status: /^status$/,
  counted: /./,
};
const STATUS: { readonly [text: string]: Status } = {
  "": "final",
  final: "final",
  provisional: "provisional",
  revised: "revised",
};
/** Parts of a whole in one month: no part, and no sum of parts, is more than it. */
const WHOLES: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ["referrals", ["referrals-nfa"]],
  [
    "cla-ceased",
    [
      "cla-adopted",
      "cla-special-guardianship",
      "cla-returned-home",
      "cla-independent",
      "cla-aged-out",
      "cla-left-other",
    ],
  ],
];

/** Counts of the front door, of children coming into care and leaving it, and of social workers: a month a row, a count a column. Null for any other table. */
export function readCountsSheet(sheet: RawSheet, { story }: ToldKnown): ReadTold | null {
  let known: (string | null)[] = [];
  const is =
    (name: RegExp) =>
    (cell: string): boolean =>
      name.test(cell.trim().toLowerCase());
  // A return of measures has their names in a column: its rows are no headings, however like one they look.
  if (sheet.rows.slice(0, 30).some(({ cells }) => cells.some(is(FIELDS.indicator)))) return null;
  const found = sheet.rows.slice(0, 30).findIndex(({ cells }) => {
    known = cells.map((cell, c) => {
      const id = countNamed(cell);
      return id !== null && cells.findIndex((other) => countNamed(other) === id) === c ? id : null;
    });
    return (
      known.some((id) => id !== null) &&
      cells.some(is(FIELDS.period)) &&
      !cells.some((cell) => /^[-£(]?\d/.test(cell.trim()))
    );
  });
  if (found < 0) return null;
  const head = headOf({ ...sheet, rows: sheet.rows.slice(found) }, FIELDS, (has) => has("period"));
  if (!head) return null;
  const problems: Problem[] = [];
  const tell = teller(sheet, problems);
  const first = firstOf(tell, "one month");
  const month = monthReader(head, tell);
  const counts: ToldCount[] = [];
  const lines = new Map<object, number>();
  head.headings.forEach((heading, c) => {
    if (
      heading !== "" &&
      known[c] === null &&
      !FIELDS.period.test(heading.toLowerCase()) &&
      !FIELDS.status.test(heading.toLowerCase())
    )
      tell(
        "note",
        head.line,
        heading,
        `a column “${heading}”`,
        "a count the template names",
        "The column was not read.",
      );
  });
  const below = sheet.rows.slice(found + head.at + 1);
  rowsBelow({ ...sheet, rows: sheet.rows.slice(found) }, head).forEach(({ line, at, empty }, i) => {
    if (empty) return;
    if (TOTAL.test(at("period")))
      return tell(
        "note",
        line,
        "period",
        `a row called “${at("period")}”`,
        "",
        "Totals are worked out here, so it was not read.",
      );
    const period = month(at("period"), line);
    if (period === null) return;
    const status = STATUS[at("status").toLowerCase()];
    if (status === undefined)
      tell(
        "note",
        line,
        "status",
        `“${at("status")}”`,
        "final, provisional or revised",
        "Taken as final.",
      );
    const cells = below[i]?.cells ?? [];
    if (
      !first(
        period,
        line,
        "period",
        cells.map((c) => c.trim()),
      )
    )
      return;
    const row: ToldCount[] = [];
    known.forEach((id, c) => {
      const text = (cells[c] ?? "").trim();
      if (id === null || text === "") return;
      const column = head.headings[c] ?? id;
      const read = readFigure(text);
      if (!read || read.percent)
        return tell(
          "row",
          line,
          column,
          `“${text}”`,
          "a number, or a gap written as -, *, <5, c, x or z",
          "The cell was left out.",
        );
      if (read.why) tell("doubt", line, column, `“${text}”`, "", `${read.why}; confirm.`);
      const n = amountOf(read.value);
      const { name } = countOf(id);
      if (n !== null && n < 0)
        return tell(
          "row",
          line,
          column,
          `${n}, a figure below nought (${name}, ${period})`,
          "nought or more",
          "The cell was left out.",
        );
      if (n !== null && !id.endsWith("-fte") && !Number.isInteger(n))
        tell("doubt", line, column, `${n} (${name}, ${period})`, "a whole number", "Confirm.");
      const last = story.quantities
        .find((q) => q.id === id && cadenceOf(q) === "monthly")
        ?.observations.findLast((o) => o.period !== period && o.value.kind === "known");
      const usual = last ? amountOf(last.value) : null;
      if (n !== null && usual !== null && usual > 20 && (n > usual * 5 || n < usual / 5))
        tell(
          "doubt",
          line,
          column,
          `${formatNumber(n, 0)} (${name}, ${period})`,
          `something near ${formatNumber(usual, 0)}, the last that is loaded`,
          "Check the column.",
        );
      row.push({ id, period, value: read.value, status: status ?? "final" });
    });
    for (const [whole, parts] of WHOLES) {
      const all = amountOf(row.find((r) => r.id === whole)?.value ?? { kind: "missing" });
      const sum = row
        .filter((r) => parts.includes(r.id))
        .reduce((total, r) => total + (amountOf(r.value) ?? 0), 0);
      if (all !== null && sum > all)
        tell(
          "doubt",
          line,
          countOf(whole).column,
          `${sum} in the parts of “${countOf(whole).name}” in ${period}`,
          `at most ${all}`,
          "The figures were read as they are; find which is wrong.",
        );
    }
    counts.push(...row);
    for (const one of row) lines.set(one, line);
  });
  return { told: { ...NOTHING_TOLD, counts }, problems, unknown: new Map(), lines };
}
