import { formatNumber } from "#domain/format.ts";
import { ROUNDING } from "#domain/impossible.ts";
import { amountOf, known } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { questionId } from "#intake/question.ts";
import { askOf, near, ofWhat, usualOf, valueOf, type Checking, type Group } from "./checking.ts";

/**
 * A share may be four times, or a quarter of, the one before: further off it is the other scale.
 */
const LIKE = 4;

/** What the percentages of one sheet show of how it writes them. */
export type SheetScale = { readonly above: number; readonly below: number };

const bare = (row: ReadRow): number | null => (row.percent ? null : valueOf(row));
const hundredfold = (row: ReadRow): ReadRow => {
  const amount = valueOf(row);
  return amount === null ? row : { ...row, value: known(Number((amount * 100).toPrecision(12))) };
};
const shareOf = (row: ReadRow): number | null => {
  const [n, d] = [amountOf(row.numerator), amountOf(row.denominator)];
  return n === null || d === null || d <= 0 ? null : (n / d) * 100;
};

/**
 * How many unsigned shares of each sheet lie above one and below: nobody writes both scales in one
 * sheet.
 */
export function scalesOf(groups: readonly Group[]): ReadonlyMap<string, SheetScale> {
  const scales = new Map<string, SheetScale>();
  for (const { indicator, rows } of groups) {
    if (indicator.unit !== "percent") continue;
    for (const row of rows) {
      const amount = bare(row);
      if (amount === null || amount <= 0) continue;
      const key = row.sheetKey;
      const so = scales.get(key) ?? { above: 0, below: 0 };
      scales.set(key, amount > 1 ? { ...so, above: so.above + 1 } : { ...so, below: so.below + 1 });
    }
  }
  return scales;
}
type Scale = "percent" | "fraction" | null;

/**
 * Whether a measure's shares are per cent or fractions of one, for all its rows together: by their
 * percent signs, their own counts, the rest of the sheet and what the measure usually is. What
 * stays open is asked, and held back.
 */
export function withScale(
  group: Group,
  scales: ReadonlyMap<string, SheetScale>,
  checking: Checking,
): readonly ReadRow[] {
  const { indicator } = group;
  if (indicator.unit !== "percent") return group.rows;
  const open: ReadRow[] = [];
  const settled = new Map<ReadRow, ReadRow>();
  for (const row of group.rows) {
    const [amount, share] = [bare(row), shareOf(row)];
    if (amount === null || amount <= 0) settled.set(row, row);
    else if (share !== null) settled.set(row, isFractionOf(amount, share) ? hundredfold(row) : row);
    else open.push(row);
  }
  const decided = decide(open, group, scales, checking);
  return group.rows.flatMap((row) => settled.get(row) ?? decided.get(row) ?? []);
}

const isFractionOf = (amount: number, share: number): boolean =>
  Math.abs(amount - share) > ROUNDING && Math.abs(amount * 100 - share) <= ROUNDING;

function decide(
  open: readonly ReadRow[],
  group: Group,
  scales: ReadonlyMap<string, SheetScale>,
  checking: Checking,
): ReadonlyMap<ReadRow, ReadRow> {
  const [first] = open;
  if (!first) return new Map();
  const amounts = open.map((row) => valueOf(row) ?? 0);
  const usual = usualOf(checking.history(group.indicator.slug));
  const scale = scaleOf(
    amounts,
    scales.get(first.sheetKey) ?? { above: 0, below: 0 },
    usual,
    group,
  );
  const pairs = (rows: readonly ReadRow[]): ReadonlyMap<ReadRow, ReadRow> =>
    new Map(open.flatMap((row, i) => (rows[i] ? [[row, rows[i]] as const] : [])));
  if (scale === "percent") return pairs(open);
  if (scale === "fraction") {
    tellFraction(first, amounts[0] ?? 0, group, checking);
    return pairs(open.map(hundredfold));
  }
  const shown = (times: number): string =>
    amounts
      .slice(-3)
      .map((a) => `${formatNumber(a * times, 1)}%`)
      .join(", ");
  return pairs(
    askOf(
      open,
      {
        id: questionId("scale", first.layout, group.indicator.slug),
        kind: "scale",
        options: [
          { answer: "percent", says: `Per cent: ${shown(1)}` },
          { answer: "fraction", says: `Fractions of one: ${shown(100)}` },
        ],
      },
      {
        column: "value",
        found: `${amounts.slice(-3).join(", ")} (${group.indicator.shortName})`,
        wanted: usual === null ? "percentages" : `something near ${formatNumber(usual, 1)}%`,
        mend: "These could be per cent or fractions of one: say which.",
      },
      checking.problems,
      (answer) => (answer === "fraction" ? open.map(hundredfold) : open),
    ),
  );
}

/** The scale that the amounts, the sheet and the history agree on; null where they do not. */
function scaleOf(
  amounts: readonly number[],
  sheet: SheetScale,
  usual: number | null,
  group: Group,
): Scale {
  if (amounts.some((a) => a > 1)) return "percent";
  const signed = group.rows.some((row) => row.percent);
  const fits = (times: number): boolean =>
    usual !== null && usual > 0 && amounts.every((a) => near(a * times, usual, LIKE));
  const [asPercent, asFraction] = [fits(1), fits(100)];
  if (usual !== null && usual > 0 && asPercent !== asFraction) {
    const history: Scale = asPercent ? "percent" : "fraction";
    const written: Scale =
      sheet.above > 0 || signed ? "percent" : sheet.below > 1 ? "fraction" : history;
    return written === history ? history : null;
  }
  if (sheet.above > 0) return usual === null ? null : "percent";
  return sheet.below >= 3 && usual === null ? "fraction" : null;
}

function tellFraction(
  row: ReadRow,
  amount: number,
  { indicator }: Group,
  { problems }: Checking,
): void {
  problems.tell(
    "note",
    row.file,
    row.sheet,
    row.line,
    row.column,
    `${amount} ${ofWhat(indicator, row)}`,
    "a percentage",
    `Its sheet writes fractions of one: read as ${formatNumber(amount * 100, 1)}%.`,
  );
}
