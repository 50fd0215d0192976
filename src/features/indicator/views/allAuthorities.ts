import { ENGLAND, type Area } from "#domain/area.ts";
import {
  comparePeriods,
  nextPeriod,
  periodLabel,
  type Frame,
  type PeriodId,
} from "#domain/calendar.ts";
import { changeSince } from "#domain/change.ts";
import type { Indicator } from "#domain/indicator.ts";
import {
  amountOfChange,
  movementsOf,
  type Moved,
  type Movements,
} from "#domain/statistics/movement.ts";
import { capital } from "#domain/firstLetter.ts";
import type { Rank } from "#domain/statistics/rank.ts";
import { leagueOf, ranksOf, type League, type Placed } from "#domain/statistics/standing.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { changeHead, sayEnded, sayMoved, sayMovement } from "#domain/words/beside/sayMovement.ts";
import { sayNoneOfYear } from "#domain/words/beside/sayQuarters.ts";
import { sayStanding } from "#domain/words/beside/sayStanding.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import type { PublishedYear, View } from "./publishedYear.ts";
import { wouldStand } from "./wouldStand.ts";

/** What a reader chose of them: the earlier year, and the order. */
export type Asked = { readonly before: PeriodId | null; readonly byChange: boolean };

/** One authority in a year: its figure, its place, and its change or why there is none. */
export type AuthorityRow = {
  readonly area: Area;
  readonly role: Placed["role"];
  /** Its figure of the year; null where it had ended by then. */
  readonly placed: Placed | null;
  readonly rank: Rank | null;
  /** Unrounded, for a file; null where none can be stated. */
  readonly change: number | null;
  /** The change in words, or why there is none. */
  readonly said: string;
};

/** Every authority of one year, beside an earlier one where there is one. */
export type AllAuthorities = {
  readonly league: League;
  readonly movements: Movements | null;
  /** The earlier years, newest first. */
  readonly earlier: readonly PeriodId[];
  /** "Change since 31 March 2024"; empty where no year is earlier. */
  readonly head: string;
  readonly byChange: boolean;
  readonly rows: readonly AuthorityRow[];
  /** What the bars stand for, in the order of the rows. */
  readonly bars: readonly Placed[];
  readonly england: Value;
  readonly finding: string;
  /** Who is not drawn, and why. */
  readonly notDrawn: string;
};

/** All authorities of a year, with how each has moved, in the order asked for. */
export function authoritiesOf(view: View, year: PublishedYear, asked: Asked): AllAuthorities {
  const { indicator, area, areas, near } = view;
  const { period, frame, periods, seriesOf } = year;
  const league = leagueOf(seriesOf, areas, area, near.members, period, indicator);
  const earlier = periods.filter((p) => comparePeriods(p, period) < 0).reverse();
  const since = sinceOf(earlier, period, asked.before);
  const movements = since && movementsOf(league, seriesOf, areas, frame, since);
  const byChange = asked.byChange && movements !== null;
  return {
    league,
    movements,
    earlier,
    head: movements ? changeHead(movements.since, frame) : "",
    byChange,
    rows: rowsOf(indicator, league, movements && { movements, frame }, byChange),
    bars: byChange ? movements.moved.map(asBar) : league.placed,
    england: byChange ? englandsChange(year, movements.since) : year.england,
    finding: findingOf(view, year, league, movements),
    notDrawn: sayNotDrawn(byChange ? movements.still.length : league.unplaced.length, byChange),
  };
}

/** The year asked for, where it is earlier; else the year before, or the last there was. */
const sinceOf = (
  earlier: readonly PeriodId[],
  period: PeriodId,
  asked: PeriodId | null,
): PeriodId | null =>
  earlier.find((p) => p === asked) ??
  earlier.find((p) => nextPeriod(p) === period) ??
  earlier[0] ??
  null;

/** A change as what a bar stands for. */
const asBar = (moved: Moved): Placed => ({
  ...moved,
  observation: { ...moved.observation, value: changeValue(moved) },
});
const changeValue = ({ change }: Pick<Moved, "change">): Value => {
  const amount = amountOfChange(change);
  return amount === null ? missing("missing") : known(amount);
};

const englandsChange = ({ seriesOf, period }: PublishedYear, since: PeriodId): Value => {
  const series = seriesOf(ENGLAND);
  return series ? changeValue({ change: changeSince(series, since, period) }) : missing("missing");
};

/** The rows of one year in order, with changes where an earlier year stands beside it. */
export function rowsOf(
  indicator: Indicator,
  { placed, unplaced, period }: League,
  beside: { readonly movements: Movements; readonly frame: Frame } | null,
  byChange: boolean,
): readonly AuthorityRow[] {
  const ranks = new Map(ranksOf(placed, indicator).map((rank, i) => [placed[i]?.area.code, rank]));
  const { moved = [], still = [], ended = [] } = beside?.movements ?? {};
  const moves = new Map([...moved, ...still].map((m) => [m.area.code, m]));
  const order = byChange ? [...moved, ...still] : [...placed, ...unplaced];
  const rows = order.map((one): AuthorityRow => {
    const move = moves.get(one.area.code);
    const years = beside && { since: beside.movements.since, period, frame: beside.frame };
    return {
      area: one.area,
      role: one.role,
      placed: one,
      rank: ranks.get(one.area.code) ?? null,
      change: move ? amountOfChange(move.change) : null,
      said: move && years ? sayMoved(move, indicator, years) : "",
    };
  });
  return [...rows, ...ended.map(endedRow)];
}

/** A council of the earlier year that had ended: it has no figure, and that is why. */
const endedRow = (area: Area): AuthorityRow => ({
  area,
  role: "other",
  placed: null,
  rank: null,
  change: null,
  said: `Ended ${sayDay(area.to ?? "")}`,
});

/** Where ours stands, and how it moved; of a council that is not among them, that it is not. */
function findingOf(
  view: View,
  year: PublishedYear,
  league: League,
  movements: Movements | null,
): string {
  const { area, indicator } = view;
  if (area.type === "illustrative")
    return sayNoneOfYear(area.name, wouldStand(view, league, year), indicator);
  if (area.type !== "authority")
    return `${area.name} is not placed among the authorities; they are shown for comparison.`;
  const standing = sayStanding(area.name, indicator, league);
  if (!movements) return standing;
  const { since, moved, still } = movements;
  const self = [...moved, ...still].find((m) => m.role === "self");
  const years = { since, period: year.period, frame: year.frame };
  return `${standing} ${sayMovement(area.name, indicator, self, movements, years)}`;
}

/** How many are not among the bars, and where each reason is. */
function sayNotDrawn(without: number, byChange: boolean): string {
  if (without === 0) return "";
  const what = byChange ? "no change that can be stated" : "no figure";
  return without === 1
    ? `One authority has ${what} and is not drawn; the table and the file give the reason.`
    : `${without} authorities have ${what} and are not drawn; the table and the file give each reason.`;
}

/** Councils of the earlier year that had ended since, in a sentence. */
export const sayWhoEnded = ({ movements }: Pick<AllAuthorities, "movements">): string =>
  sayEnded(movements?.ended ?? []);

/** A year in a list to choose from. */
export const yearOption = (period: PeriodId, { frame }: Pick<PublishedYear, "frame">) => ({
  value: period,
  label: capital(periodLabel(period, frame)),
});
