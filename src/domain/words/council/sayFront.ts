import { lower } from "../../firstLetter.ts";
import type { FrontPage, Notice } from "../../scorecard/frontPage.ts";
import type { ReasonKind } from "../../scorecard/notice.ts";
import { sayPlace } from "../figure/sayPlace.ts";

/**
 * What a front page comes to, in one heading that counts what stands below it: "Marlbridge: 5
 * measures are red, 2 of them worsening"; "York: 153rd of 153 for repeat child protection plans;
 * best quarter for 12 measures". `rated` is whether any measure has a target.
 */
export function sayFront(name: string, page: FrontPage, rated: boolean): string {
  return `${name}: ${rated ? sayReds(page) : saySides(page)}`;
}

const has =
  (kind: ReasonKind) =>
  ({ reasons }: Notice): boolean =>
    reasons.some((r) => r.kind === kind);

const measures = (n: number): string => `${n} ${n === 1 ? "measure" : "measures"}`;

function sayReds({ bad }: FrontPage): string {
  const reds = bad.filter(has("red"));
  const moved = reds.filter(has("moved")).length;
  if (reds.length === 0) {
    const unusual = bad.filter(has("unusual")).length;
    return unusual === 0
      ? "nothing is red, and nothing unusual is for the worse"
      : `nothing is red; ${measures(unusual)} unusual for the worse`;
  }
  const are = `${measures(reds.length)} ${reds.length === 1 ? "is" : "are"} red`;
  if (moved === 0) return `${are}, none of them worsening`;
  return reds.length === 1 ? `${are} and worsening` : `${are}, ${moved} of them worsening`;
}

/** A rank alone may be chance: a heading names a measure only where a test says that it is not. */
const isTested = ({ reasons }: Notice): boolean =>
  reasons.some((r) => r.side === "bad" && ["england", "beside", "trend"].includes(r.kind));

/** Of published years: the gravest by its place, and how many are in the best quarter of all. */
function saySides({ bad, good, best }: FrontPage): string {
  const worst = bad.find(isTested);
  const place = worst?.row.mark?.place;
  const quarter = `best quarter for ${measures(best)}`;
  if (worst && place)
    return [
      `${sayPlace(place.rank)} for ${lower(worst.row.indicator.shortName)}`,
      ...(best > 0 ? [quarter] : []),
    ].join("; ");
  if (worst === undefined && best > 0)
    return `nothing stands out badly by more than chance; ${quarter}`;
  if (bad.length + good.length === 0) return "nothing stands out by more than chance";
  return `${measures(bad.length)} stand out badly, ${good.length} well`;
}
