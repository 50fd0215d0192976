import type { Indicator } from "#domain/indicator.ts";
import {
  addMonths,
  aprilOf,
  comparePeriods,
  financialYearOf,
  firstDayOf,
  isMonth,
  monthsBetween,
  type Month,
} from "#domain/calendar.ts";
import { amountOf, known, missing, type Value } from "#domain/value.ts";
import type { ReadRow } from "../localRow.ts";
import { questionId, type Option } from "../question.ts";
import type { Stated } from "../timeWords.ts";
import {
  askOf,
  isKnown,
  lastKnown,
  ofWhat,
  placeOf,
  plainly as number,
  valueOf,
  type Checking,
  type Group,
} from "./checking.ts";

/** How many months a year to date holds that ends with this one: April is the first. */
const placeInYear = (month: Month): number =>
  monthsBetween(firstDayOf(aprilOf(month)), firstDayOf(month)) + 1;

const SAYS: Record<Exclude<Stated, "quarter">, string> = {
  month: "Each month alone",
  snapshot: "At each month’s end",
  "rolling-12": "The 12 months to each month",
  "rolling-3": "The 3 months to each month",
  ytd: "April to each month, added up",
};
const option = (answer: Exclude<Stated, "quarter">): Option => ({ answer, says: SAYS[answer] });
const ROLLING: ReadonlySet<string> = new Set(["rolling-12", "rolling-3"]);

/** What a row counts: its figure where it is one, its numerator where it is a share or a rate. */
const counted = (row: ReadRow): number | null => amountOf(row.numerator) ?? valueOf(row);

/**
 * What time the rows of one measure cover: as the file states it, or as a person says where the figures could be of another
 * time than the months they stand below. Year to date becomes months by subtraction, where the month before is there.
 */
export function withBasis(group: Group, checking: Checking): readonly ReadRow[] {
  const rolling = group.rows.filter((r) => r.basis !== undefined && ROLLING.has(r.basis));
  const points = quarters(
    { ...group, rows: group.rows.filter((r) => !rolling.includes(r)) },
    checking,
  );
  const stated = [...rolling, ...points.filter((r) => r.basis !== undefined)];
  const open = points.filter((r) => r.basis === undefined);
  return [
    ...asStated({ ...group, rows: stated }, checking),
    ...asFound({ ...group, rows: open }, checking),
  ];
}

function asStated(group: Group, checking: Checking): readonly ReadRow[] {
  const { indicator, rows } = group;
  const ytd = rows.filter((r) => r.basis === "ytd");
  const rest = rows.filter((r) => r.basis !== "ytd");
  const [first] = ytd;
  if (!first) return rest;
  return [
    ...rest,
    ...askOf(
      ytd,
      {
        id: questionId("basis", first.layout, indicator.slug, "ytd"),
        kind: "basis",
        options: [option("ytd"), option("month")],
      },
      {
        column: "period",
        found: `figures that say they are the year to date ${ofWhat(indicator, first)}: ${lastFigures(ytd)}`,
        wanted: "a figure for each month",
        mend: `Months are worked out by subtraction: ${monthsSaid(ytd)}. Confirm.`,
      },
      checking.problems,
      (answer) => (answer === "ytd" ? byMonth(ytd, indicator, checking) : ytd.map(monthly)),
    ),
  ];
}

/** Said to be of its month alone: never laid among sums over twelve. */
const monthly = (row: ReadRow): ReadRow => ({ ...row, basis: "month" });

const lastFigures = (rows: readonly ReadRow[]): string =>
  rows
    .slice(-3)
    .map((r) => number(counted(r) ?? 0))
    .join(", ");
const monthsSaid = (rows: readonly ReadRow[]): string => {
  const [before, last] = rows.slice(-2).map(counted);
  return before === undefined || last === undefined || before === null || last === null
    ? "none can be, without the month before"
    : `the last is ${number(last)} less ${number(before)}, ${number(last - before)}`;
};

/** Year to date as months: April as it is, every other month less the one before it. A share alone cannot be taken apart. */
function byMonth(
  rows: readonly ReadRow[],
  indicator: Indicator,
  { problems }: Checking,
): readonly ReadRow[] {
  const byPeriod = new Map(rows.map((r) => [r.period, r]));
  const before = (row: ReadRow): ReadRow | undefined =>
    isMonth(row.period) ? byPeriod.get(addMonths(row.period, -1)) : undefined;
  return rows.flatMap((row): readonly ReadRow[] => {
    const last = before(row);
    const share = indicator.unit !== "count" && !isKnown(row.numerator);
    if (!share && isMonth(row.period) && placeInYear(row.period) === 1) return [monthly(row)];
    if (!share && last)
      return [
        {
          ...monthly(row),
          numerator: less(row.numerator, last.numerator),
          denominator: less(row.denominator, last.denominator),
          value: indicator.unit === "count" ? less(row.value, last.value) : missing("missing"),
        },
      ];
    problems.add({
      ...placeOf(row, "value"),
      severity: "row",
      found: `a year to date ${ofWhat(indicator, row)}`,
      wanted: share
        ? "numerators and denominators, or the month’s own figure"
        : "the month before it, to subtract",
      mend: "The figure was left out.",
    });
    return [];
  });
}
const less = (a: Value, b: Value): Value =>
  a.kind !== "known"
    ? a
    : b.kind !== "known"
      ? b
      : known(Number((a.amount - b.amount).toPrecision(12)));

/** A quarter can't stand among months: where the measure is kept by month it is left out. */
function quarters({ indicator, rows }: Group, checking: Checking): readonly ReadRow[] {
  const own = checking.history(indicator.slug).own;
  const monthly =
    own?.observations.some((o) => isMonth(o.period)) === true ||
    rows.some((r) => isMonth(r.period) || r.basis === "month");
  if (!monthly) return rows;
  return rows.filter((row) => {
    if (isMonth(row.period)) return true;
    checking.problems.add({
      ...placeOf(row, "period"),
      severity: "row",
      found: `a quarter ${ofWhat(indicator, row)}`,
      wanted: "months: this measure is kept by month",
      mend: "A quarter never stands among months, so it was left out.",
    });
    return false;
  });
}

/** What the figures show where the file states no basis. */
function asFound(group: Group, checking: Checking): readonly ReadRow[] {
  const { indicator, rows } = group;
  const [first] = rows;
  if (!first) return rows;
  const { own } = checking.history(indicator.slug);
  const rolling = indicator.localBasis !== null && ROLLING.has(indicator.localBasis);
  // The council has given this measure as 12 months until now: so it goes on.
  if (rolling && own && ROLLING.has(own.frame.basis)) return rows;
  const why = cumulative(group, checking) ?? likeAYear(group, checking);
  if (why !== null)
    return ask(
      group,
      why,
      indicator.localBasis === "snapshot" ? ["snapshot", "month"] : ["ytd", "rolling-12", "month"],
      checking,
    );
  const shares = rows.filter((r) => isKnown(r.value) && !isKnown(r.numerator));
  if (!rolling || shares.length === 0) return rows;
  const asked = ask(
    { ...group, rows: shares },
    `figures without a time basis ${ofWhat(indicator, first)}: ${shares
      .slice(-3)
      .map((r) => number(valueOf(r) ?? 0))
      .join(", ")}`,
    [indicator.localBasis === "rolling-3" ? "rolling-3" : "rolling-12", "month"],
    checking,
  );
  return [...rows.filter((r) => !shares.includes(r)), ...asked];
}

function ask(
  { indicator, rows }: Group,
  found: string,
  bases: readonly Exclude<Stated, "quarter">[],
  checking: Checking,
): readonly ReadRow[] {
  const [first] = rows;
  return askOf(
    rows,
    {
      id: questionId("basis", first?.layout ?? "", indicator.slug),
      kind: "basis",
      options: bases.map(option),
    },
    {
      column: "period",
      found,
      wanted: "to know what time each figure covers",
      mend: "Say what they cover; it is remembered for this layout.",
    },
    checking.problems,
    (answer) =>
      answer === "ytd"
        ? byMonth(rows, indicator, checking)
        : rows.map((r) => ({ ...r, basis: bases.find((basis) => basis === answer) ?? "month" })),
  );
}

/**
 * Do the figures add up from April? They never fall within a financial year, start again in the next, and the last is far
 * above what one month brings. Fewer than three months, and small counts, show nothing.
 */
function cumulative({ indicator, rows }: Group, checking: Checking): string | null {
  if (indicator.localBasis === "snapshot" || indicator.unit === "score") return null;
  const byYear = new Map<number, ReadRow[]>();
  for (const row of rows)
    if (isMonth(row.period))
      byYear.set(financialYearOf(row.period), [
        ...(byYear.get(financialYearOf(row.period)) ?? []),
        row,
      ]);
  for (const year of byYear.values()) {
    const inOrder = [...year].sort((a, b) => comparePeriods(a.period, b.period));
    if (addsUp(inOrder, checking))
      return `figures that only rise from ${inOrder[0]?.period ?? ""} to ${inOrder.at(-1)?.period ?? ""} (${indicator.shortName}): ${inOrder.map((r) => number(counted(r) ?? 0)).join(", ")}`;
  }
  return null;
}

const FEWEST = 3;
const SMALL = 20;
function addsUp(rows: readonly ReadRow[], { history }: Checking): boolean {
  const amounts = rows.flatMap((r) => counted(r) ?? []);
  const [first, last] = [amounts[0], amounts.at(-1)];
  const [from] = rows;
  if (first === undefined || last === undefined || !from || amounts.length < FEWEST || last < SMALL)
    return false;
  if (amounts.some((a, i) => i > 0 && a < (amounts[i - 1] ?? 0))) return false;
  const steps = amounts.slice(1).map((a, i) => a - (amounts[i] ?? 0));
  const step = steps.reduce((sum, s) => sum + s, 0) / steps.length;
  // The first figure holds as many months as have passed since April, each about as large as a step.
  const months = isMonth(from.period) ? placeInYear(from.period) : 1;
  const usual = lastKnown(history(from.slug ?? "").own);
  const like = (amount: number, other: number): boolean =>
    amount > other * 0.4 && amount < other * 2.5;
  return (
    like(first / months, step) &&
    last > first * 1.5 &&
    (usual === null || !like(last, usual) || like(step, usual))
  );
}

/**
 * Is a month's count as large as several months', or as most of a published year? Twelve months or a year to date were
 * given, far more often than a month without its like.
 */
function likeAYear({ indicator, rows }: Group, { history }: Checking): string | null {
  if (indicator.localBasis === "snapshot" || indicator.localBasis === "forecast") return null;
  const { own, published } = history(indicator.slug);
  const largest = [...rows].sort((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0))[0];
  const size = largest ? sizeOf(largest) : null;
  if (!largest || size === null || size < SMALL) return null;
  const month = monthSize(own);
  const year = published?.frame.basis === "snapshot" ? null : yearSize(published);
  const many = month !== null ? size > month * FAR : year !== null && size > year * MOST_OF;
  if (!many) return null;
  return `${number(size)} in one month ${ofWhat(indicator, largest)}; ${
    month !== null
      ? `a month until now was about ${number(month)}`
      : `the last published year was ${number(year ?? 0)}`
  }`;
}
/** Twice and a half the months before, or two fifths of a year: no month is so. */
const FAR = 2.5;
const MOST_OF = 0.4;
/** How many the figure is of: its denominator where it is a share, its count otherwise. */
const sizeOf = (row: ReadRow): number | null =>
  amountOf(row.denominator) ??
  amountOf(row.numerator) ??
  (Number.isInteger(valueOf(row)) && row.denominator.kind === "missing" ? countIn(row) : null);
const countIn = (row: ReadRow): number | null => (row.percent ? null : valueOf(row));

function monthSize(own: History["own"]): number | null {
  if (!own || ROLLING.has(own.frame.basis)) return null;
  const sizes = own.observations
    .filter((o) => isMonth(o.period))
    .slice(-12)
    .flatMap((o) => amountOf(o.denominator) ?? amountOf(o.numerator) ?? amountOf(o.value) ?? []);
  return sizes.length === 0 ? null : sizes.reduce((a, b) => a + b, 0) / sizes.length;
}
type History = ReturnType<Checking["history"]>;
function yearSize(published: History["published"]): number | null {
  const last = published?.observations.findLast((o) => o.value.kind === "known");
  return last ? (amountOf(last.denominator) ?? amountOf(last.numerator)) : null;
}
