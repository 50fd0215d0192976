import { commonOf } from "../../common.ts";
import { shortPeriod } from "../../calendar.ts";
import type { Comparison } from "../../comparison.ts";
import type { Tally } from "../../scorecard/tally.ts";

/**
 * The whole council beside others, in a line: "Tested for chance: of 12 measures 5 are better than
 * England, 3 worse; 5 better than the neighbours’ mean, 3 worse." England’s date is said where it is
 * another than ours, `usual`. Nothing where nothing could be tested.
 */
export function sayTallies(
  england: Tally | null,
  beside: Tally | null,
  { words }: Comparison,
  usual: string,
): string {
  const [first, second] = [testedIn(england), testedIn(beside)];
  const said = [
    sayOne(
      england,
      `England${whenOf(england, usual)}`,
      `of ${first} ${first === 1 ? "measure" : "measures"}`,
    ),
    sayOne(beside, words.figure, first === second ? "" : `of ${second}`),
  ];
  const parts = said.filter((text) => text !== "");
  return parts.length === 0 ? "" : `Tested for chance: ${parts.join("; ")}.`;
}

const testedIn = (tally: Tally | null): number =>
  tally === null ? 0 : tally.better + tally.worse + tally.alike;

function sayOne(tally: Tally | null, name: string, among: string): string {
  if (tally === null || testedIn(tally) === 0) return "";
  const { better, worse } = tally;
  const said =
    better + worse === 0
      ? `none differs from ${name}`
      : `${better} better than ${name}, ${worse} worse`;
  return among === "" ? said : `${among}, ${said}`;
}

/** The date that most of the other’s figures share, where ours are of another. */
function whenOf(tally: Tally | null, usual: string): string {
  const theirs = commonOf(
    (tally?.periods ?? []).map(({ period, frame }) => shortPeriod(period, frame)),
  );
  return theirs === usual ? "" : ` in ${theirs}`;
}
