import type { Indicator } from "#domain/indicator.ts";
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
import { withBasis } from "./decide/basis.ts";
import { ofWhat, placeOf, type Checking, type Group } from "./decide/checking.ts";
import { sheetsOfCounts, withCounts } from "./decide/counted.ts";
import { lacksWhole, neverBelow, wholeGiven, withinLimits } from "./decide/limits.ts";
import { monthlyLayouts } from "./decide/shown.ts";
import { scalesOf, withScale } from "./decide/scale.ts";
import { newestOf, once } from "./decide/twice.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { Finding } from "#intake/finding.ts";
import { questionId, yesOrOut } from "#intake/question.ts";
import { remembering } from "#intake/read/remember.ts";

const MONTH: Frame = { basis: "month", ends: "03-31" };
const lastDay = (period: Month | Quarter): string => isoDay(lastDayOf(period, MONTH));
const firstDay = (period: Month | Quarter): string => isoDay(firstDayOf(period));

/**
 * What a return can be wrong in, measure by measure and against what is loaded (domain rules 11).
 * Scale, time basis, and whether a figure is a count are decided for all rows of a measure; rows
 * that cannot be true are left out and said; what is in doubt carries its question and is held back
 * until it is answered.
 */
export function checkRows(rows: readonly ReadRow[], checking: Checking): readonly ReadRow[] {
  const { today } = checking;
  // Long returns have few periods: whether one is over is worked out once, not for each of its
  // rows.
  const isOpen = remembering(
    (period: Month | Quarter) => today !== null && lastDay(period) >= today,
  );
  const groups = groupsOf(rows, checking.indicators, isOpen).map(
    ({ indicator, rows: all, someLack, someOpen }): Group => {
      const given = someLack
        ? all.flatMap((row) =>
            lacksWhole(row, indicator) ? wholeGiven(row, indicator, checking) : [row],
          )
        : all;
      return {
        indicator,
        rows: someOpen ? hasBeen(given, indicator, isOpen, checking) : given,
      };
    },
  );
  const [newest, scales, counts] = [newestOf(groups), scalesOf(groups), sheetsOfCounts(groups)];
  const monthly = monthlyLayouts(groups, checking);
  const kept = groups.map((group): Group => {
    const { indicator } = group;
    const steps: readonly ((group: Group) => readonly ReadRow[])[] = [
      (g) => g.rows.flatMap((row) => neverBelow(row, indicator, checking)),
      (g) => byBasis(g).flatMap((one) => once(one, newest, checking)),
      (g) => withScale(g, scales, checking),
      (g) => withCounts(g, counts, checking),
      (g) => withBasis(g, checking, monthly),
      (g) => g.rows.flatMap((row) => withinLimits(row, indicator, checking)),
    ];
    return steps.reduce<Group>((so, step) => ({ indicator, rows: step(so) }), group);
  });
  for (const group of kept) for (const gap of missingMonths(group)) checking.problems.add(gap);
  return kept.flatMap((group) => group.rows);
}

/**
 * Rows of one measure, and whether any of them needs a closer look: most measures have none, and
 * are not gone through for it.
 */
type Gathered = {
  readonly indicator: Indicator;
  readonly rows: ReadRow[];
  someLack: boolean;
  someOpen: boolean;
};

function groupsOf(
  rows: readonly ReadRow[],
  indicators: ReadonlyMap<string, Indicator>,
  isOpen: (period: Month | Quarter) => boolean,
): readonly Gathered[] {
  const bySlug = new Map<string, Gathered>();
  for (const row of rows) {
    const indicator = row.slug === null ? undefined : indicators.get(row.slug);
    if (!indicator) continue;
    let group = bySlug.get(indicator.slug);
    if (!group) {
      group = { indicator, rows: [], someLack: false, someOpen: false };
      bySlug.set(indicator.slug, group);
    }
    group.rows.push(row);
    group.someLack ||= lacksWhole(row, indicator);
    group.someOpen ||= isOpen(row.period);
  }
  return [...bySlug.values()];
}

/** A month's figure and the twelve months' to it are two, and no second row of one. */
function byBasis({ indicator, rows }: Group): readonly Group[] {
  // Most measures state one basis or none: nothing is copied of them.
  if (rows.every((row) => row.basis === rows[0]?.basis)) return [{ indicator, rows }];
  const byBasis = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const group = byBasis.get(row.basis ?? "");
    if (group) group.push(row);
    else byBasis.set(row.basis ?? "", [row]);
  }
  return [...byBasis.values()].map((one) => ({ indicator, rows: one }));
}

/** Months to come have no figures; one that has not ended may have, and waits for a yes. */
function hasBeen(
  rows: readonly ReadRow[],
  indicator: Indicator,
  isOpen: (period: Month | Quarter) => boolean,
  checking: Checking,
): readonly ReadRow[] {
  const hasBegun = remembering(
    (period: Month | Quarter) => firstDay(period) <= (checking.today ?? ""),
  );
  return rows.flatMap((row) => {
    if (!isOpen(row.period)) return row;
    if (hasBegun(row.period)) return askOfOpen(row, indicator, checking);
    checking.problems.tell(
      "row",
      row.file,
      row.sheet,
      row.line,
      "period",
      `a month that has not begun ${ofWhat(indicator, row)}`,
      "figures of what has been",
      "The row was left out.",
    );
    return NONE;
  });
}
const NONE: readonly ReadRow[] = [];

function askOfOpen(
  row: ReadRow,
  indicator: Indicator,
  { today, problems }: Checking,
): readonly ReadRow[] {
  const question = yesOrOut(
    "unusual",
    questionId("unusual", "month", row.period, (today ?? "").slice(0, 7)),
  );
  const answer = problems.ask(question, {
    ...placeOf(row, "period"),
    found: `a month that has not ended ${ofWhat(indicator, row)}`,
    wanted: "figures of what has been",
    mend: "Confirm that the figure will not change.",
  });
  if (answer === null) return [{ ...row, doubts: [...row.doubts, question.id] }];
  return answer === "yes" ? [row] : [];
}

/** Months a return jumps over: a gap in the middle is told, since a chart will show it. */
function missingMonths({ indicator, rows }: Group): readonly Finding[] {
  const periods = rows.map((r) => r.period).sort(comparePeriods);
  const given = new Set(periods);
  const [from, to] = [periods[0], periods.at(-1)];
  const missing = from && to ? range(from, to).filter((p) => !given.has(p)) : [];
  const [first] = rows;
  if (missing.length === 0 || !first) return [];
  return [
    {
      severity: "note",
      file: first.file,
      sheet: first.sheet,
      row: null,
      column: "period",
      found: `no figure of “${indicator.shortName}” for ${missing.slice(0, 6).join(", ")}${missing.length > 6 ? ` and ${missing.length - 6} more` : ""}`,
      wanted: "every month between the first and the last",
      mend: "The months stand as gaps unless they are loaded already.",
    },
  ];
}
