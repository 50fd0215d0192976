import type { Area } from "../../area.ts";
import { isMonth, isYearly, type PeriodId } from "../../calendar.ts";
import type { Comparison } from "../../comparison.ts";
import { sayAsAt } from "../figure/sayAsAt.ts";
import { sayAge } from "../figure/sayWhen.ts";

// The line above every page: who, beside whom, when. Each part has a short form for a telephone,
// where three of them stand in a row.

export type Said = { readonly long: string; readonly short: string };

const inBrackets = (notes: readonly string[]): string =>
  notes.length === 0 ? "" : ` (${notes.join(", ")})`;

/** "England and its 10 neighbours (2021 model, median)"; a figure of the usual kind says no more. */
export function sayBesideWho(comparison: Comparison, self: Area): Said {
  const who = sayOther(comparison);
  if (self.type === "country") return { long: who.short, short: who.short };
  return { long: `England${who.long}`, short: who.short };
}

function sayOther(comparison: Comparison): Said {
  const { words } = comparison;
  if (comparison.kind !== "group") return { long: ` and ${words.who}`, short: words.who };
  const { model, members, statistic } = comparison;
  if (members.length === 0) return { long: ` (${words.nobody})`, short: words.nobody };
  const median = statistic === "median" ? ["median"] : [];
  if (model === "group") {
    const notes = inBrackets([String(members.length), ...median]);
    return { long: ` and ${words.who}${notes}`, short: words.who };
  }
  const short = `${members.length} ${words.counted}`;
  const older = model === "2021";
  return {
    long: ` and its ${short}${inBrackets([...(older ? ["2021 model"] : []), ...median])}`,
    short: `${short}${inBrackets([...(older ? ["2021"] : []), ...median])}`,
  };
}

/** What a page that compares councils does with a comparison that is none: said, not hidden. */
export const INSTEAD = "here its neighbours of the 2025 model: this page compares councils";

/** The newest of a council's own periods: how sure its figures are, and when they came. */
type Newest = {
  readonly period: PeriodId;
  readonly status: "final" | "provisional" | "revised";
  readonly received: string;
};

/** When, and after it how sure and how old; no note where there is nothing to add. */
export type StandsAt = Said & { readonly note: string };

/** "October 2026", and after it "provisional, 24 days old". */
export function sayStandsAt(asAt: PeriodId | null, newest: Newest | null, today: string): StandsAt {
  if (asAt === null) return { long: "no figures yet", short: "no figures", note: "" };
  if (isYearly(asAt))
    return {
      long: `published years to ${sayAsAt(asAt)}`,
      short: `Years to ${sayAsAt(asAt)}`,
      note: "",
    };
  const at = sayAsAt(asAt);
  if (newest?.period !== asAt) {
    const kind = isMonth(asAt) ? "month" : "quarter";
    return { long: at, short: at, note: `an earlier ${kind}, as the figures stand now` };
  }
  const status = newest.status === "final" ? "final" : "provisional";
  const age = sayAge(newest.received, today);
  return { long: at, short: at, note: age === "" ? status : `${status}, ${age}` };
}

/** "Medway and York", "Medway, York and 3 more": the councils a reader set beside each other. */
export function sayShown([first = "", second = "", ...more]: readonly string[]): Said {
  if (second === "") return { long: first, short: first };
  const short = `${first} and ${1 + more.length} more`;
  if (more.length > 0) return { long: `${first}, ${second} and ${more.length} more`, short };
  return { long: `${first} and ${second}`, short: `${first} and ${second}` };
}

/** That the council of a page is made up: wherever its figures are. */
export const INVENTED: Said = {
  long: "Illustrative council: figures are invented",
  short: "figures are invented",
};
/** The same of some among several councils: "Marlbridge’s figures are invented". */
export function sayInvented(names: readonly string[]): Said {
  const said = `${names.map((name) => `${name}’s`).join(" and ")} figures are invented`;
  return { long: said, short: said };
}
