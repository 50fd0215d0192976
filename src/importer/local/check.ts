import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { formatValue, formatNumber } from "#domain/format.ts";
import {
  comparePeriods,
  firstDayOf,
  isoDay,
  lastDayOf,
  range,
  type Frame,
  type Month,
  type Quarter,
} from "#domain/calendar.ts";
import { known, type Value } from "#domain/value.ts";
import { leaps } from "./difference.ts";
import type { LocalRow } from "./localRow.ts";
import type { Problem } from "./problem.ts";
import type { Problems } from "./problems.ts";

const amount = (value: Value): number | null => (value.kind === "known" ? value.amount : null);
const sameValue = (a: Value, b: Value): boolean =>
  a === b || (a.kind === b.kind && amount(a) === amount(b));
const signed = (unit: Indicator["unit"]): boolean => unit === "variance-000" || unit === "score";

/** How far a printed share may stand from its own counts, in points. No share that DfE has published for the catalogue's measures stands further. */
export const ROUNDING = 0.55;

/** Units that are a part of a whole or an average: a numerator alone is no figure. */
const NEEDS_WHOLE: ReadonlySet<Indicator["unit"]> = new Set<Indicator["unit"]>([
  "percent",
  "per-1k",
  "cases",
  "weeks",
  "score",
  "gbp-week",
]);
const MONTH: Frame = { basis: "month", ends: "03-31" };
const lastDay = (period: Month | Quarter): string => isoDay(lastDayOf(period, MONTH));
const firstDay = (period: Month | Quarter): string => isoDay(firstDayOf(period));

/**
 * What a return can be wrong in, row by row and against what is loaded (domain rules 11). Rows that cannot be true are
 * left out and said; doubtful ones are kept and said. A share written as 0.85 where figures are per cent is read as 85 and said.
 */
export function checkRows(
  rows: readonly LocalRow[],
  indicators: ReadonlyMap<string, Indicator>,
  loaded: (slug: string) => Series | undefined,
  problems: Problems,
  today: string | null = null,
): readonly LocalRow[] {
  const seen = new Map<string, Map<string, LocalRow>>();
  const kept: LocalRow[] = [];
  for (const row of rows) {
    const indicator = row.slug === null ? undefined : indicators.get(row.slug);
    if (!indicator) continue;
    const tell = (
      severity: Problem["severity"],
      column: string,
      found: string,
      wanted: string,
      mend: string,
    ): void =>
      problems.tell(
        severity,
        row.file,
        row.sheet,
        row.line,
        column,
        `${found} (${indicator.shortName}, ${row.period})`,
        wanted,
        mend,
      );
    if (
      NEEDS_WHOLE.has(indicator.unit) &&
      row.numerator.kind === "known" &&
      row.denominator.kind === "missing" &&
      row.value.kind === "missing"
    ) {
      tell(
        "row",
        "denominator",
        `${row.numerator.amount} without what it is out of`,
        "a denominator, or the figure itself",
        "The row was left out.",
      );
      continue;
    }
    if (today !== null && lastDay(row.period) >= today) {
      const begun = firstDay(row.period) <= today;
      tell(
        begun ? "doubt" : "row",
        "period",
        begun ? "a month that has not ended" : "a month that has not begun",
        "figures of what has been",
        begun ? "Kept; confirm that the figure will not change." : "The row was left out.",
      );
      if (!begun) continue;
    }
    const ofSlug = seen.get(indicator.slug) ?? new Map<string, LocalRow>();
    const before = ofSlug.get(row.period);
    if (before) {
      const same =
        sameValue(before.numerator, row.numerator) &&
        sameValue(before.denominator, row.denominator) &&
        sameValue(before.value, row.value);
      tell(
        same ? "note" : "row",
        "period",
        `a second row for the same measure and month${same ? "" : ", with other figures"}`,
        "one row",
        `The first, row ${before.line}, was kept.`,
      );
      continue;
    }
    const [n, d] = [amount(row.numerator), amount(row.denominator)];
    let value = row.value;
    const last = loaded(indicator.slug)?.observations.findLast(
      (o) => o.value.kind === "known" && o.period !== row.period,
    )?.value;
    const usual = last ? amount(last) : null;
    const v = amount(value);
    if (
      indicator.unit === "percent" &&
      v !== null &&
      v > 0 &&
      v <= 1 &&
      n === null &&
      (usual === null || usual > 5)
    ) {
      value = known(Number((v * 100).toPrecision(12)));
      tell(
        "doubt",
        "value",
        `${v}`,
        "a percentage",
        `Read as ${formatNumber(v * 100, 1)}%; confirm.`,
      );
    }
    const [shown] = [amount(value)];
    if (!signed(indicator.unit) && [n, d, shown].some((x) => x !== null && x < 0)) {
      tell("row", "value", "a figure below nought", "nought or more", "The row was left out.");
      continue;
    }
    if (indicator.unit === "percent" && shown !== null && shown > 100) {
      tell("row", "value", `${formatNumber(shown, 1)}%`, "at most 100%", "The row was left out.");
      continue;
    }
    if (indicator.unit === "percent" && n !== null && d !== null && n > d) {
      tell(
        "row",
        "numerator",
        `${n} of ${d}`,
        "a part no larger than its whole",
        "The row was left out.",
      );
      continue;
    }
    if (
      indicator.unit === "percent" &&
      n !== null &&
      d !== null &&
      d > 0 &&
      shown !== null &&
      Math.abs((n / d) * 100 - shown) > ROUNDING
    ) {
      tell(
        "doubt",
        "value",
        `${formatNumber(shown, 1)}%`,
        `${formatNumber((n / d) * 100, 1)}%, which is ${n} of ${d}`,
        "The share was worked out from the numbers.",
      );
    }
    if (indicator.unit === "count" && n === null && shown !== null && !Number.isInteger(shown))
      tell("doubt", "value", `${shown}`, "a whole number", "Confirm.");
    const now =
      shown ??
      (indicator.unit === "count"
        ? n
        : indicator.unit === "percent" && n !== null && d !== null && d > 0
          ? (n / d) * 100
          : null);
    if (usual !== null && now !== null && leaps(usual, now)) {
      tell(
        "doubt",
        "value",
        formatValue(known(now), indicator),
        `something near ${formatValue(known(usual), indicator)}, the last that is loaded`,
        "Check the unit and the column.",
      );
    }
    const mended = value === row.value ? row : { ...row, value };
    seen.set(indicator.slug, ofSlug.set(row.period, mended));
    kept.push(mended);
  }
  for (const gap of missingMonths(kept, indicators)) problems.add(gap);
  return kept;
}

/** Months a return jumps over: a gap in the middle is told, since a chart will show it. */
function missingMonths(
  rows: readonly LocalRow[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Problem[] {
  const bySlug = new Map<string, LocalRow[]>();
  for (const row of rows)
    if (row.slug !== null) bySlug.set(row.slug, [...(bySlug.get(row.slug) ?? []), row]);
  return [...bySlug].flatMap(([slug, all]) => {
    const periods = all.map((r) => r.period).sort(comparePeriods);
    const [from, to] = [periods[0], periods.at(-1)];
    const missing = from && to ? range(from, to).filter((p) => !periods.includes(p)) : [];
    const [first] = all;
    return missing.length === 0 || !first
      ? []
      : [
          {
            severity: "note" as const,
            file: first.file,
            sheet: first.sheet,
            row: null,
            column: "period",
            found: `no figure of “${indicators.get(slug)?.shortName ?? slug}” for ${missing.slice(0, 6).join(", ")}${missing.length > 6 ? ` and ${missing.length - 6} more` : ""}`,
            wanted: "every month between the first and the last",
            mend: "The months stand as gaps unless they are loaded already.",
          },
        ];
  });
}
