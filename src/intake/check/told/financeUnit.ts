import { amountOf } from "#domain/value.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import { plain, type Head } from "#intake/recognise/told/columns.ts";
import { readMoney, unitIn, UNIT_NAMES, type Unit } from "#intake/read/money.ts";
import type { Tell } from "#intake/recognise/told/reading.ts";

const COLUMNS = ["budget", "forecast", "variance", "brought_forward"] as const;
export type MoneyColumn = (typeof COLUMNS)[number];
/** Nobody's budget grows or shrinks thirtyfold between two reports: beyond that it is the unit. */
const FAR = 30;

type Figures = { readonly at: (field: string) => string };
const budgetOf = (row: Figures): number | null => {
  const budget = readMoney(row.at("budget"), "thousand");
  return budget && amountOf(budget);
};

/**
 * The unit of each money column: told by its heading, else by a title, else taken from the size
 * against what is loaded and then doubted. A unit that is written but makes figures a thousand
 * times what is loaded is doubted too, and kept.
 */
export function unitsOf(
  head: Head,
  rows: readonly Figures[],
  loaded: readonly FinanceLine[],
  tell: Tell,
): Record<MoneyColumn, Unit> {
  const written = (column: string): Unit | null =>
    unitIn(head.headings[head.columns.get(column) ?? -1] ?? "");
  const named =
    COLUMNS.map(written).find((u) => u !== null) ??
    head.titles.map(unitIn).find((u) => u !== null) ??
    null;
  const ratio = ratioTo(loaded, rows);
  const bySize = ratio === null ? unitBySize(rows) : unitByRatio(ratio);
  if (named === null)
    tell(
      "doubt",
      head.line,
      "budget",
      "no unit in the headings",
      "£ or £000",
      `Read as ${UNIT_NAMES[bySize]}, by the size${ratio === null ? "" : " against what is loaded"}; confirm.`,
    );
  else if (ratio !== null && bySize !== named && (named === "thousand" || bySize === "thousand"))
    tell(
      "doubt",
      head.line,
      "budget",
      `figures about ${ratio > 1 ? "a thousand times" : "a thousandth of"} those loaded, in a column headed ${UNIT_NAMES[named]}`,
      "figures of a size with those loaded",
      "They were read as the heading says; confirm, or mend the heading.",
    );
  return Object.fromEntries(COLUMNS.map((c) => [c, written(c) ?? named ?? bySize])) as Record<
    MoneyColumn,
    Unit
  >;
}

/**
 * How many times a service's loaded budget (£000) its figure here is, by the middle service; null
 * with none to compare.
 */
function ratioTo(loaded: readonly FinanceLine[], rows: readonly Figures[]): number | null {
  const last = new Map(loaded.map((l) => [plain(l.service), amountOf(l.budget)]));
  const ratios = rows
    .flatMap((row) => {
      const [budget, before] = [budgetOf(row), last.get(plain(row.at("service")))];
      return budget && before ? [Math.abs(budget / before)] : [];
    })
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}

function unitByRatio(ratio: number): Unit {
  if (ratio > FAR) return "pound";
  return ratio < 1 / FAR ? "million" : "thousand";
}

/**
 * With nothing to compare: a council's children's budget lies between ten and some hundred million
 * pounds.
 */
function unitBySize(rows: readonly Figures[]): Unit {
  const sum = rows.reduce((all, row) => all + Math.abs(budgetOf(row) ?? 0), 0);
  if (sum >= 1_000_000) return "pound";
  return sum < 1000 ? "million" : "thousand";
}
