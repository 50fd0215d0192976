import { shortPeriod, type Frame, type PeriodId } from "#domain/calendar.ts";
import { commonOf } from "#domain/common.ts";
import { columnHead, type Beside, type Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Other } from "#domain/scorecard/row.ts";
import type { Rank } from "#domain/statistics/rank.ts";
import type { Gap, Value } from "#domain/value.ts";
import {
  sayBesideCell,
  sayBesideUs,
  sayEnglandCell,
  sayFigureCell,
  sayPlaceCell,
} from "#domain/words/beside/sayBesideUs.ts";
import { sayMembers } from "#domain/words/beside/sayMark.ts";
import type { AmongLine } from "./amongLine.ts";

/** One measure as it is known: ours, and what stands beside it. */
export type AmongFacts = {
  readonly indicator: Indicator;
  /** Of all published figures of the measure. */
  readonly period: PeriodId;
  readonly frame: Frame;
  /** What is published of ours. */
  readonly published: Value;
  /** Our own newest figure, where it stands instead because nothing is published. */
  readonly twin: Other | null;
  readonly beside: Beside | null;
  readonly england: Value;
  readonly rank: Rank | null;
  readonly line: AmongLine | null;
};

/** A text, and what is said with it: its date, where that is not its column's. */
type Figure = { readonly text: string; readonly note: string };

export type AmongRow = {
  readonly slug: string;
  readonly name: string;
  /** The date of the published figures, where it is not the common one. */
  readonly note: string;
  readonly own: Figure;
  /** Its note is how many of how many. */
  readonly group: Figure;
  readonly england: string;
  readonly place: string;
  /** At which end of the line figures are better; null where neither is. */
  readonly better: "low" | "high" | null;
  /** Ours is one of the council's own months. */
  readonly isOwn: boolean;
  readonly line: AmongLine | null;
  /** The whole line in words. */
  readonly said: string;
};

/** What stands over a column: its name, and what holds for most of it. */
type Head = { readonly name: string; readonly note: string };

export type AmongModel = {
  readonly heads: {
    readonly own: Head;
    readonly group: Head;
    readonly england: Head;
    readonly place: Head;
  };
  readonly parts: readonly { readonly name: string; readonly rows: readonly AmongRow[] }[];
  /** The gaps that stand as letters. */
  readonly gaps: readonly Gap[];
};

type Who = {
  readonly council: string;
  readonly comparison: Comparison;
  /** Among whom a place is: "Place in England", "Place among these". */
  readonly places: string;
};

/** Our figure: the published one, else our own. */
export const ownOf = ({ published, twin }: Pick<AmongFacts, "published" | "twin">): Value =>
  twin ? twin.latest.value : published;

const publishedDate = ({ period, frame }: AmongFacts): string => shortPeriod(period, frame);
const twinDate = ({ twin }: AmongFacts): string =>
  twin
    ? `${shortPeriod(twin.latest.period, twin.series.frame)}${twin.latest.status === "final" ? "" : `, ${twin.latest.status}`}`
    : "";

/** Lines of measures in their parts, each date said once over its column. */
export function amongModel(
  groups: readonly { readonly name: string; readonly facts: readonly AmongFacts[] }[],
  who: Who,
): AmongModel {
  const all = groups.flatMap(({ facts }) => facts);
  const [date, ownDate] = [commonOf(all.map(publishedDate)), commonOf(all.map(twinDate))];
  const isAllOwn = all.length > 0 && all.every(({ twin }) => twin !== null);
  return {
    heads: {
      own: {
        name: who.council,
        note: isAllOwn ? `own 12 months or month’s end, ${unbroken(ownDate)}` : date,
      },
      group: { name: who.comparison.words.column, note: groupNote(who.comparison, date) },
      england: { name: "England", note: date },
      // Own months have no place among published years.
      place: isAllOwn ? { name: "", note: "" } : { name: who.places, note: "1st is best" },
    },
    parts: groups.map(({ name, facts }) => ({
      name,
      rows: facts.map((one) => rowOf(one, who, { date, ownDate: isAllOwn ? ownDate : "" })),
    })),
    gaps: gapsIn(all),
  };
}

/** "Oct 2026" never ends a line in its middle. */
export const unbroken = (date: string): string => date.replace(/(?<=[a-z]) (?=\d)/, "\u00a0");

/** The model of the neighbours is said wherever their figure is. */
const groupNote = (comparison: Comparison, date: string): string =>
  columnHead(comparison) === comparison.words.column ? date : `${date}, ${comparison.words.note}`;

function rowOf(
  facts: AmongFacts,
  who: Who,
  { date, ownDate }: { readonly date: string; readonly ownDate: string },
): AmongRow {
  const { indicator, twin, beside, england, rank, line } = facts;
  const { polarity } = indicator;
  const [mine, theirs] = [twinDate(facts), publishedDate(facts)];
  return {
    slug: indicator.slug,
    name: indicator.shortName,
    note: theirs === date ? "" : theirs,
    own: {
      text: sayFigureCell(ownOf(facts), indicator),
      note: mine === ownDate ? "" : mine,
    },
    group: { text: sayBesideCell(beside, indicator), note: sayMembers(beside) },
    england: sayEnglandCell(england, indicator),
    place: rank && !twin ? sayPlaceCell(rank, indicator) : "",
    better: polarity === "context" ? null : polarity,
    isOwn: twin !== null,
    line,
    said: sayBesideUs({
      indicator,
      council: who.council,
      column: who.comparison.words.column,
      when: facts,
      own: ownOf(facts),
      ownWhen: twin && { period: twin.latest.period, frame: twin.series.frame },
      beside,
      england,
      rank: twin ? null : rank,
    }),
  };
}

/** "withheld" and "a sum" are words already. */
const gapsIn = (all: readonly AmongFacts[]): readonly Gap[] => {
  const values = all.flatMap((facts) => [
    ownOf(facts),
    ...(facts.beside ? [facts.beside.value] : []),
    ...(facts.indicator.total ? [] : [facts.england]),
  ]);
  const gaps = values.flatMap(({ kind }) => (kind === "known" || kind === "too-few" ? [] : [kind]));
  return [...new Set(gaps)];
};
