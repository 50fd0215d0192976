import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { addMonths, isMonth } from "#domain/calendar.ts";
import { known, missing, type Value } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { questionId, type Option } from "#intake/question.ts";
import type { Stated } from "#intake/recognise/timeWords.ts";
import {
  askOf,
  isKnown,
  near,
  ofWhat,
  placeOf,
  plainly as number,
  valueOf,
  type Checking,
  type Group,
} from "./checking.ts";
import { ROLLING, counted, cumulative, isShown, likeAYear, placeInYear, sizeIn } from "./shown.ts";

const SAYS: Record<Exclude<Stated, "quarter">, string> = {
  month: "Each month alone",
  snapshot: "At each month’s end",
  "rolling-12": "The 12 months to each month",
  "rolling-3": "The 3 months to each month",
  ytd: "April to each month, added up",
};
const option = (answer: Exclude<Stated, "quarter">): Option => ({ answer, says: SAYS[answer] });

/**
 * What time the rows of one measure cover: as the file states it, or as a person says where the
 * figures could be of another time than the months they stand below. Year to date becomes months by
 * subtraction, where the month before is there.
 */
export function withBasis(
  group: Group,
  checking: Checking,
  monthly: ReadonlySet<string>,
): readonly ReadRow[] {
  const rolling = group.rows.filter((r) => r.basis !== undefined && ROLLING.has(r.basis));
  const points = quarters(
    { ...group, rows: group.rows.filter((r) => !rolling.includes(r)) },
    checking,
  );
  const stated = [...rolling, ...points.filter((r) => r.basis !== undefined)];
  const open = { ...group, rows: points.filter((r) => r.basis === undefined) };
  const found = isBeside(open, rolling)
    ? besideSums(open, checking)
    : asFound(open, checking, monthly);
  return [...asStated({ ...group, rows: stated }, checking), ...found];
}

/**
 * Do figures that say nothing stand in the same months as sums that say what they are? Then they
 * are no such sums.
 */
function isBeside({ rows }: Group, sums: readonly ReadRow[]): boolean {
  if (sums.length === 0) return false;
  const periods = new Set(sums.map((r) => r.period));
  return rows.some((r) => periods.has(r.period));
}

function besideSums(group: Group, checking: Checking): readonly ReadRow[] {
  const [first] = group.rows;
  if (!first || group.indicator.localBasis === "snapshot") return group.rows;
  return ask(
    group,
    `figures beside those of several months ${ofWhat(group.indicator, first)}: ${lastFigures(group.rows)}`,
    ["month", "ytd"],
    checking,
  );
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

/**
 * Year to date as months: April as it is, every other month less the one before it. A share alone
 * cannot be taken apart.
 */
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
function asFound(
  group: Group,
  checking: Checking,
  monthly: ReadonlySet<string>,
): readonly ReadRow[] {
  const { indicator, rows } = group;
  const [first] = rows;
  if (!first) return rows;
  const { own } = checking.history(indicator.slug);
  const rolling = indicator.localBasis !== null && ROLLING.has(indicator.localBasis);
  // The council has given this measure as 12 months until now: so it goes on.
  if (rolling && own && ROLLING.has(own.frame.basis)) return asBefore(group, own, checking);
  const why = cumulative(group, checking) ?? likeAYear(group, checking);
  if (why !== null)
    return ask(
      group,
      why,
      indicator.localBasis === "snapshot" ? ["snapshot", "month"] : ["ytd", "rolling-12", "month"],
      checking,
    );
  const shares = rows.filter((r) => isKnown(r.value) && !isKnown(r.numerator));
  const rest = rows.filter((r) => !shares.includes(r));
  if (!rolling || shares.length === 0) return unlessNew(group, checking, monthly);
  const asked = ask(
    { ...group, rows: shares },
    `figures without a time basis ${ofWhat(indicator, first)}: ${shares
      .slice(-3)
      .map((r) => number(valueOf(r) ?? 0))
      .join(", ")}`,
    [indicator.localBasis === "rolling-3" ? "rolling-3" : "rolling-12", "month"],
    checking,
  );
  return [...unlessNew({ indicator, rows: rest }, checking, monthly), ...asked];
}

/**
 * Figures that go on as twelve months, as the ones before: unless they are of far fewer or more.
 */
function asBefore(group: Group, own: Series, checking: Checking): readonly ReadRow[] {
  const { indicator, rows } = group;
  const last = own.observations.findLast((o) => sizeIn(o, indicator) !== null);
  const before = last ? sizeIn(last, indicator) : null;
  const other = rows.find((row) => {
    const size = sizeIn(row, indicator);
    return size !== null && before !== null && !near(size, before, SAME_TIME);
  });
  if (!other) return rows;
  return ask(
    group,
    `${number(sizeIn(other, indicator) ?? 0)} ${ofWhat(indicator, other)}; the last that is loaded was of ${number(before ?? 0)}`,
    [own.frame.basis === "rolling-3" ? "rolling-3" : "rolling-12", "ytd", "month"],
    checking,
  );
}
/** Sums over the same time differ by less than this. */
const SAME_TIME = 1.5;

/**
 * A council's first figures of a measure. Where neither the file, nor a published year, nor another
 * measure of the sheet shows what time they cover, that is asked once for the whole layout; from
 * the next month on its own figures show it.
 */
function unlessNew(
  group: Group,
  checking: Checking,
  monthly: ReadonlySet<string>,
): readonly ReadRow[] {
  const { indicator, rows } = group;
  const [first] = rows;
  const likeOthers = indicator.localBasis === "month" && monthly.has(first?.layout ?? "");
  if (!first || likeOthers || isShown(group, checking)) return rows;
  return ask(
    group,
    `the first figures of “${indicator.shortName}”, without a word of what time they cover`,
    ["month", "rolling-12", "ytd"],
    checking,
    questionId("basis", first.layout, "first"),
  );
}

function ask(
  { indicator, rows }: Group,
  found: string,
  bases: readonly Exclude<Stated, "quarter">[],
  checking: Checking,
  id = questionId("basis", rows[0]?.layout ?? "", indicator.slug),
): readonly ReadRow[] {
  return askOf(
    rows,
    {
      id,
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
