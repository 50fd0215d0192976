import { comparePeriods, type Quarter, sayPeriod } from "#domain/calendar.ts";
import { exact } from "#domain/change.ts";
import { formatNumber } from "#domain/format.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { isHighNeeds } from "#intake/recognise/told/financeNames.ts";
import type { Tell } from "#intake/recognise/told/reading.ts";

/**
 * A line or a total as it stands in the sheet, with the variance that is printed beside it. £000.
 */
export type LedgerRow = {
  readonly line: number;
  readonly name: string;
  readonly period: Quarter;
  readonly total: boolean;
  readonly fund: "general" | "dsg";
  readonly budget: Value;
  readonly forecast: Value;
  readonly variance: Value;
};

const k = (amount: number): string =>
  `${amount < 0 ? "−" : ""}£${formatNumber(Math.abs(amount), Number.isInteger(amount) ? 0 : 1)}k`;

/**
 * A printed variance must be forecast less budget (domain rules 9). One sign the other way round
 * throughout is told once.
 */
export function checkVariances(rows: readonly LedgerRow[], tell: Tell): void {
  const known = rows.flatMap((r) => {
    const [b, f, v] = [amountOf(r.budget), amountOf(r.forecast), amountOf(r.variance)];
    return b === null || f === null || v === null ? [] : [{ r, made: exact(f - b), printed: v }];
  });
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1 + 1e-9;
  const turned =
    known.length > 1 &&
    known.some((x) => Math.abs(x.made) > 1) &&
    known.every((x) => close(x.printed, -x.made));
  if (turned)
    return tell(
      "doubt",
      null,
      "variance",
      "a variance that is budget less forecast in every row",
      "forecast less budget: positive is an overspend",
      "The variance was worked out from forecast and budget; confirm which column is which.",
    );
  for (const { r, made, printed } of known) {
    if (Math.abs(printed - made) < 0.05) continue;
    const rounding = close(printed, made);
    tell(
      rounding ? "note" : "doubt",
      r.line,
      "variance",
      `${k(printed)} beside “${r.name}”`,
      `${k(made)}, which is forecast ${k(amountOf(r.forecast) ?? 0)} less budget ${k(amountOf(r.budget) ?? 0)}`,
      rounding
        ? "Rounding can make that; it was worked out from the two."
        : "The variance was worked out from the two; find which of the three is wrong.",
    );
  }
}

/**
 * A total must be the sum of its lines; it is never read as one. High needs added to the rest is
 * told.
 */
export function checkTotals(rows: readonly LedgerRow[], tell: Tell): void {
  rows.forEach((total, i) => {
    if (!total.total) return;
    const same = rows.filter((r) => !r.total && r.period === total.period);
    const back = rows.slice(0, i).findLastIndex((r) => r.total || r.period !== total.period);
    const above = rows.slice(back + 1, i).filter((r) => !r.total);
    const all: readonly (readonly [what: string, lines: readonly LedgerRow[]])[] = [
      ["the lines above it", above],
      ["the General Fund lines", same.filter((r) => r.fund === "general")],
      ["the high needs lines", same.filter((r) => r.fund === "dsg")],
      ["all lines", same],
    ];
    const tried = all
      .filter(([, lines]) => lines.length > 0)
      .map(([what, lines]) => ({ what, lines, off: offBy(total, lines) }));
    const known = tried
      .filter((t): t is typeof t & { off: Off } => t.off !== null)
      .sort((a, b) => Math.abs(a.off.by) - Math.abs(b.off.by));
    const wantsDsg = isHighNeeds(total.name);
    const best =
      known.find((t) => Math.abs(t.off.by) < 0.05) ??
      known.find(
        (t) => t.what === (wantsDsg ? "the high needs lines" : "the General Fund lines"),
      ) ??
      known[0];
    if (!best)
      return tell(
        "note",
        total.line,
        "service",
        `a row called “${total.name}”`,
        "",
        "Totals are worked out here, so it was not read; it could not be checked.",
      );
    if (Math.abs(best.off.by) < 0.05) {
      const mixed =
        best.lines.some((l) => l.fund === "dsg") && best.lines.some((l) => l.fund === "general");
      return tell(
        "note",
        total.line,
        "service",
        `a row called “${total.name}”`,
        "",
        mixed
          ? "It adds high needs to the General Fund; here they are never netted, and the total was not read."
          : `It is the sum of ${best.what}; totals are worked out here, so it was not read.`,
      );
    }
    const rounding = Math.abs(best.off.by) <= best.lines.length / 2;
    tell(
      rounding ? "note" : "doubt",
      total.line,
      best.off.column,
      `${k(best.off.printed)} in a row called “${total.name}”`,
      `${k(exact(best.off.printed - best.off.by))}, the sum of ${best.what}`,
      rounding
        ? "Rounding can make that. The lines were read, the total was not."
        : "The lines were read, the total was not; find which is wrong.",
    );
  });
}

type Off = {
  readonly column: "budget" | "forecast";
  readonly printed: number;
  readonly by: number;
};
/**
 * How far a total lies from lines, by the worse of its columns; null where a gap among them
 * prevents it.
 */
function offBy(total: LedgerRow, lines: readonly LedgerRow[]): Off | null {
  const each = (["budget", "forecast"] as const).flatMap((column): Off[] => {
    const [printed, parts] = [amountOf(total[column]), lines.map((l) => amountOf(l[column]))];
    return printed === null || parts.some((p) => p === null)
      ? []
      : [
          {
            column,
            printed,
            by: exact(printed - parts.reduce<number>((sum, p) => sum + (p ?? 0), 0)),
          },
        ];
  });
  return each.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0] ?? null;
}

/** What the last report has and this one lacks, and figures far from the last ones. */
export function checkAgainstLast(
  lines: readonly (FinanceLine & { readonly line: number })[],
  loaded: readonly FinanceLine[],
  tell: Tell,
): void {
  for (const period of new Set(lines.map((l) => l.period))) {
    const before = loaded
      .map((l) => l.period)
      .filter((p) => comparePeriods(p, period) < 0)
      .sort(comparePeriods)
      .at(-1);
    const last = loaded.filter((l) => l.period === before);
    const here = lines.filter((l) => l.period === period);
    const held = loaded.filter((l) => l.period === period);
    const gone = last.filter(
      (l) => ![...here, ...held].some((h) => h.service === l.service && h.fund === l.fund),
    );
    if (gone.length > 0)
      tell(
        "doubt",
        null,
        "service",
        `no line for ${gone.map((l) => `“${l.service}”`).join(", ")} in ${sayPeriod(period)}`,
        "every service of the last report",
        "The total of this report is without them; bring them, or confirm that they ended.",
      );
    for (const l of here) {
      const [now, then] = [
        amountOf(l.forecast),
        amountOf(
          last.find((b) => b.service === l.service && b.fund === l.fund)?.forecast ?? {
            kind: "missing",
          },
        ),
      ];
      if (
        now !== null &&
        then !== null &&
        then > 10 &&
        now !== 0 &&
        (now > then * 5 || now < then / 5) &&
        now < then * 30 &&
        now > then / 30
      )
        tell(
          "doubt",
          l.line,
          "forecast",
          `${k(now)} for “${l.service}”`,
          `something near ${k(then)}, the last that is loaded`,
          "Check the row and the column.",
        );
    }
  }
}
