import { sayPeriod, isoDay, type PeriodId } from "../../calendar.ts";
import { newestDay, type WhatIsHere } from "../../held/held.ts";
import { sayDay } from "../figure/sayDay.ts";

/** The parts of the page that a fact can lead to. */
export type PartOfHere = "missing" | "late" | "provisional" | "revised" | "none" | "sources";
/** A fact in a few words, and the part of the page that holds what is behind it. */
export type Fact = { readonly text: string; readonly part: PartOfHere | null };

/** As many late measures as are named in a line. */
const FEW = 3;

/**
 * What a council's data comes to, a few words each: to when, how much, how firm, what is late and
 * missing, from how many sources. `dataTo` is the council's own newest month, if it gave one.
 */
export function sayFacts(
  here: WhatIsHere,
  dataTo: PeriodId | null,
  sources: number,
): readonly Fact[] {
  const { held, none, missing, late, provisional, revised } = here;
  const all = held.length + none.length;
  const fact = (part: PartOfHere | null, text: string): Fact => ({ part, text });
  return [
    ...sayTo(here, dataTo).map((text) => fact(null, text)),
    fact(null, `${held.length} of ${all} measures have a figure`),
    fact(part("provisional", provisional), count(provisional.length, "provisional", "marked ")),
    fact("revised", count(revised.length, "revised", "marked ")),
    fact(part("missing", missing), count(missing.length, "missing the newest figure")),
    fact(part("late", late), `${count(late.length, "late")}${sayNames(late)}`),
    fact(part("none", none), `${none.length === 0 ? "none" : none.length} without a figure`),
    fact("sources", sources === 1 ? "from 1 source" : `from ${sources} sources`),
  ];
}

/** An empty list is nowhere to be led to. */
const part = (of: PartOfHere, list: readonly unknown[]): PartOfHere | null =>
  list.length === 0 ? null : of;

/** "6 revised", "none marked revised": a source that does not mark it may yet have done it. */
const count = (n: number, what: string, ifNone = ""): string =>
  n === 0 ? `none ${ifNone}${what}` : `${n} ${what}`;

/** To which month the council's own figures go, or which day the newest published figure is of. */
function sayTo(here: WhatIsHere, dataTo: PeriodId | null): readonly string[] {
  if (dataTo !== null) return [`Data to ${sayPeriod(dataTo)}`];
  const day = newestDay(here);
  return day === null ? [] : [`Published figures, the newest of ${sayDay(isoDay(day))}`];
}

/** The names of measures that are late, where they are few: ": First-time entrants". */
const sayNames = (late: WhatIsHere["late"]): string =>
  late.length === 0 || late.length > FEW
    ? ""
    : `: ${late.map(({ indicator }) => indicator.shortName).join(", ")}`;
