import { sayPeriod } from "../../calendar.ts";
import { GAP_WORDS } from "../../format.ts";
import type { Held, Late, WhatIsHere, WithoutFigure } from "../../held/held.ts";
import { sayNoNational } from "../beside/sayNational.ts";
import { isYearlySeries } from "../../observation.ts";
import { sayDay } from "../figure/sayDay.ts";

const measures = (n: number): string => (n === 1 ? "1 measure" : `${n} measures`);
const are = (n: number): string => (n === 1 ? "is" : "are");

/**
 * The finding of the page: how many measures lack their newest figure, how many are late, and of how
 * many there is nothing at all.
 */
export function sayHere(
  name: string,
  { held, missing, late, none }: Pick<WhatIsHere, "held" | "missing" | "late" | "none">,
): string {
  const [gone, old, never] = [missing.length, late.length, none.length];
  if (held.length === 0) return `${name}: no figures yet`;
  const said = [
    ...(gone > 0 ? [`${measures(gone)} ${are(gone)} missing`] : []),
    ...(old > 0 ? [sayOld(late, gone > 0 ? `${old}` : measures(old))] : []),
  ].join(" and ");
  const given = never > 0 ? "what is given is on time" : "every measure is given and on time";
  const others = said === "" ? measures(never) : `${never}`;
  const rest = never > 0 ? `; ${others} ${never === 1 ? "has" : "have"} no figure at all` : "";
  return `${name}: ${said === "" ? given : said}${rest}`;
}

/** Whose figures are late: of a release that is overdue the council is not to blame. */
const sayOld = (late: WhatIsHere["late"], counted: string): string =>
  late.every((one) => one.late?.kind === "release")
    ? `a newer release is due for ${counted}`
    : `${counted} ${are(late.length)} late`;

/** How much is here, and how firm it is: two or three short sentences. */
export function sayHeldOf(name: string, here: WhatIsHere): string {
  const { held, none, provisional, revised } = here;
  const all = held.length + none.length;
  const firm =
    provisional.length === 0
      ? "No newest figure is marked provisional."
      : provisional.length === 1
        ? "1 newest figure is provisional and may still change."
        : `${provisional.length} newest figures are provisional and may still change.`;
  const changed =
    revised.length === 0
      ? ""
      : ` ${revised.length === 1 ? "1 figure was" : `${revised.length} figures were`} revised since.`;
  return `The files here cover ${held.length} of ${all} measures for ${name}. ${firm}${changed}`;
}

/** Why measures are late, each reason once, in the order in which they come. */
export const sayWhyLate = (late: WhatIsHere["late"]): readonly string[] => [
  ...new Set(late.flatMap((one) => (one.late ? [sayLate(one.late)] : []))),
];

/** Why a measure is late, as a sentence that begins a list of them. */
export function sayLate(late: Late): string {
  switch (late.kind) {
    case "release":
      return `${late.source}: the next release was due by ${late.next}.`;
    case "behind":
      return `The council’s other measures go on to ${sayPeriod(late.newest)}.`;
    case "return":
      return `The council’s newest figures are of ${sayPeriod(late.newest)}, received on ${sayDay(late.received)}. Ask for an update.`;
  }
}

/** How many sources had a newer release due, of all that figures here come from. */
export const sayOverdue = (n: number, of: number): string =>
  n === 0
    ? "No source has a newer release that was due."
    : `${n} of ${of} sources had a newer release due that is not here yet.`;

/** Why the newest period has no figure: its reason, and what the sender wrote beside it. */
export const sayWhyMissing = ({ latest: { value, note } }: Held): string =>
  value.kind === "known"
    ? ""
    : `${GAP_WORDS[value.kind]}${note ? `: ${note.replace(/\.$/, "")}` : ""}`;

/** Why a measure has no figure: what was sent in place of any, or why nothing is here. */
export function sayWhyNone({ indicator, sent }: WithoutFigure, name: string): string {
  if (sent) return `${sayWhyMissing(sent)}. No period has a figure.`;
  if (indicator.published) return `Published, but without a figure for ${name}.`;
  return `${sayNoNational(indicator)}${indicator.localBasis === null ? "" : ` ${name} has given none here.`}`;
}

/** How one measure stands, in a few words, for the mark of a picture. */
export function sayStanding({ latest, last, late, series }: Held): string {
  if (latest.value.kind !== "known")
    return `${last ? "missing" : "no figure at all"}: ${GAP_WORDS[latest.value.kind].toLowerCase()}`;
  if (late !== null) return latest.status === "provisional" ? "late and provisional" : "late";
  if (latest.status === "provisional") return "provisional";
  return isYearlySeries(series) ? "published" : "final";
}

/** The rule of the groups, where a measure could be in two of them. */
export const COUNTED_ONCE =
  "Each measure is in one group, the first that fits: no figure at all, missing, late, here.";

/** Of checks: what every way in does, and what a feed does not hold. */
export const CHECKED =
  "A figure in doubt is held back until a person answers. What the checks found is not kept in these files.";

/** Of revisions: what no file of a source says. */
export const NO_REVISIONS =
  "No figure here is marked as revised. Sources that correct a year in a later release seldom mark it.";
