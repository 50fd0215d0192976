import { formatNumber } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { AMOUNTS, confirm, refuse, unusual, type Check } from "./asking.ts";
import { isKnown, plainly, valueOf } from "./checking.ts";
import { countNearTheLast } from "./countNear.ts";
import { nearTheLast } from "./nearTheLast.ts";
import { printedAgrees } from "./printed.ts";

/** Beyond this no share of what was planned or due is anything but a slip. */
const MOST = 300;
const signed = ({ unit, range }: Indicator): boolean =>
  unit === "variance-000" || unit === "score" || range === "signed";

/** Units that are a part of a whole or an average: a numerator alone is no figure. */
const NEEDS_WHOLE: ReadonlySet<Indicator["unit"]> = new Set<Indicator["unit"]>([
  "percent",
  "per-1k",
  "cases",
  "weeks",
  "score",
  "gbp-week",
]);

/**
 * A row as it may be taken: none where it cannot be true, held back with a question where it is
 * unusual but possible. The checks stand in order: what is impossible is never asked about.
 */
export const withinLimits: Check = (row, indicator, checking) =>
  CHECKS.reduce<readonly ReadRow[]>(
    (rows, check) => rows.flatMap((one) => check(one, indicator, checking)),
    [row],
  );

/** Is it a part of a whole that is not given, and no figure by itself? */
export const lacksWhole = (row: ReadRow, { unit }: Indicator): boolean =>
  NEEDS_WHOLE.has(unit) &&
  isKnown(row.numerator) &&
  row.denominator.kind === "missing" &&
  row.value.kind === "missing";

/**
 * A numerator alone is no share and no average: the row is refused before any other is compared
 * with it.
 */
export const wholeGiven: Check = (row, indicator, checking) =>
  lacksWhole(row, indicator)
    ? refuse(row, indicator, checking, [
        "denominator",
        `${amountOf(row.numerator) ?? ""} without what it is out of`,
        "a denominator, or the figure itself",
      ])
    : [row];

const percentOfACount: Check = (row, indicator, checking) =>
  row.percent && indicator.unit !== "percent"
    ? refuse(row, indicator, checking, [
        "value",
        `${formatNumber(valueOf(row) ?? 0, 1)}%`,
        "a number, not a percentage",
      ])
    : [row];

/** Nobody counts less than none: the row is refused before anything is asked of it. */
export const neverBelow: Check = (row, indicator, checking) => {
  const below = AMOUNTS.some((a) => (amountOf(row[a]) ?? 0) < 0);
  const mayBe = signed(indicator) || indicator.range === "signed";
  return below && (!mayBe || (indicator.range === "signed" && (amountOf(row.denominator) ?? 0) < 0))
    ? refuse(row, indicator, checking, ["value", "a figure below nought", "nought or more"])
    : [row];
};

/** Where a figure may lie below nought it is asked about; what may not is refused before. */
const nought: Check = (row, indicator, checking) => {
  const below = AMOUNTS.some((a) => (amountOf(row[a]) ?? 0) < 0);
  if (!below || indicator.range !== "signed") return [row];
  return confirm(row, indicator, checking, unusual(row, indicator, "below"), [
    "value",
    plainly(valueOf(row) ?? amountOf(row.numerator) ?? 0),
    "nought or more, unless more were lost than gained",
    "It can be so: confirm.",
  ]);
};

const withinHundred: Check = (row, indicator, checking) => {
  if (indicator.unit !== "percent") return [row];
  const { most, noWhole, counts } = shareOf(row);
  if (!noWhole && most <= 100) return [row];
  const written = counts ?? `${formatNumber(valueOf(row) ?? 0, 1)}%`;
  if (noWhole || indicator.range !== "over-100" || most > MOST)
    return refuse(
      row,
      indicator,
      checking,
      counts === null
        ? ["value", written, "at most 100%"]
        : ["numerator", written, "a part no larger than its whole"],
    );
  return confirm(row, indicator, checking, unusual(row, indicator, "over"), [
    "value",
    written,
    "at most 100%, unless work of earlier months was caught up",
    "It can be so: confirm.",
  ]);
};

type Share = {
  /**
   * The larger of the share its numbers give and the one that is printed, in percent; nought where
   * there is neither.
   */
  readonly most: number;
  /** A part of nothing. */ readonly noWhole: boolean;
  /** "3 of 4"; null where the numbers are not both given. */ readonly counts: string | null;
};
function shareOf(row: ReadRow): Share {
  const [n, d, shown] = [amountOf(row.numerator), amountOf(row.denominator), valueOf(row) ?? 0];
  if (n === null || d === null) return { most: shown, noWhole: false, counts: null };
  const made = d > 0 ? (n / d) * 100 : 0;
  return { most: Math.max(made, shown), noWhole: d === 0 && n > 0, counts: `${n} of ${d}` };
}

/** A count has no parts, unless it is kept with decimals: people in full-time posts are. */
const wholeCount: Check = (row, indicator, checking) => {
  const shown = valueOf(row);
  return indicator.unit === "count" &&
    indicator.decimals === 0 &&
    !isKnown(row.numerator) &&
    shown !== null &&
    !Number.isInteger(shown)
    ? confirm(row, indicator, checking, unusual(row, indicator, "parts"), [
        "value",
        `${shown}`,
        "a whole number",
        "Confirm.",
      ])
    : [row];
};

/** One of one, none of one: the share of a single child is that child's, and no council's. */
const ofOne: Check = (row, indicator, checking) =>
  amountOf(row.denominator) === 1 && indicator.unit === "percent"
    ? confirm(row, indicator, checking, unusual(row, indicator, "one"), [
        "denominator",
        `${amountOf(row.numerator) ?? "a share"} of 1`,
        "the whole council’s number",
        "A share of one person tells of that person: confirm that it is all of the council’s.",
      ])
    : [row];

const CHECKS: readonly Check[] = [
  percentOfACount,
  nought,
  withinHundred,
  printedAgrees,
  wholeCount,
  ofOne,
  nearTheLast,
  countNearTheLast,
];
