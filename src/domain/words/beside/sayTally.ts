import { commonOf } from "../../common.ts";
import { shortPeriod } from "../../calendar.ts";
import type { Comparison } from "../../comparison.ts";
import type { Tally } from "../../scorecard/tally.ts";

/**
 * The whole council beside others, in a line: "By more than chance, 5 measures are better than
 * England and 3 worse; 5 better than the neighbours’ mean and 3 worse." England’s date is said
 * where it is another than ours, `usual`. Nothing where nothing could be tested.
 */
export function sayTallies(
  england: Tally | null,
  beside: Tally | null,
  { words }: Comparison,
  usual: string,
): string {
  const said = [sayOne(england, `England${whenOf(england, usual)}`), sayOne(beside, words.figure)];
  const parts = said.filter((text) => text !== "");
  return parts.length === 0 ? "" : `By more than chance: ${parts.join("; ")}.`;
}

function sayOne(tally: Tally | null, name: string): string {
  if (tally === null || tally.better + tally.worse + tally.alike === 0) return "";
  const { better, worse } = tally;
  if (better + worse === 0) return `no measure differs from ${name}`;
  return `${better} better than ${name}, ${worse} worse`;
}

/** The date that most of the other’s figures share, where ours are of another. */
function whenOf(tally: Tally | null, usual: string): string {
  const theirs = commonOf(
    (tally?.periods ?? []).map(({ period, frame }) => shortPeriod(period, frame)),
  );
  return theirs === usual ? "" : ` in ${theirs}`;
}
