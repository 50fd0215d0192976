import { periodLabel } from "../../calendar.ts";
import { capital } from "../../firstLetter.ts";
import { formatValue } from "../../format.ts";
import { pointsOf } from "../../smallNumbers.ts";
import type { Facts } from "../../story/facts.ts";
import { readingsOf, whenOf, type Reading } from "../../story/timeliness.ts";
import { meanMeasure } from "../beside/sayBenchmark.ts";
import { sayBesideInList } from "../beside/sayBeside.ts";
import { sayFew } from "../figure/sayFew.ts";
import { sayNumber } from "./telling.ts";

/** What kinds of place are called under a heading that says whose they are a share of. */
export const PLACE_WORDS: Readonly<Record<string, string>> = {
  "placed-in-foster-care": "Foster care",
  "placed-in-childrens-homes": "Children’s or secure homes",
  "placed-in-supported-accommodation": "Supported housing",
  "lait-lac-other-res-settings": "Other residential homes",
  "lait-lac-parents-or-others": "With parents or others responsible",
  "lait-lac-other-place-inc-unreg": "Other placements",
};

/**
 * "21% of children (88 of 412) lived more than 20 miles from home and outside the area, at 31 October 2026.
 * England 16% at 31 March 2025; …": nothing where the council gives no such figure.
 */
export function sayDistance(facts: Facts): readonly string[] {
  const [reading] = readingsOf(["placed-over-20-miles"], facts);
  if (reading?.now.value.kind !== "known") return [];
  const { indicator, now, mark, beside } = reading;
  const counts =
    now.numerator.kind === "known" && now.denominator.kind === "known"
      ? ` (${sayNumber(now.numerator)} of ${sayNumber(now.denominator)})`
      : "";
  const points = pointsOf(now.denominator);
  const others = [
    ...(mark?.england.kind === "known"
      ? [`England ${formatValue(mark.england, indicator)} ${periodLabel(mark.period, mark.frame)}`]
      : []),
    ...(beside?.value.kind === "known"
      ? [sayBesideInList(facts.others.comparison, beside, meanIn(reading))]
      : []),
  ].join("; ");
  return [
    [
      `${formatValue(now.value, indicator)} of children${counts} lived more than 20 miles from home and outside the area, ${whenOf(reading)}.`,
      ...(others === "" ? [] : [`${capital(others)}.`]),
      ...(counts === "" || points === null ? [] : [`${sayFew(points)}.`]),
    ].join(" "),
  ];
}

/** The comparison's figure beside a reading, as a mean is written. */
export const meanIn = ({ beside, indicator }: Reading): string =>
  beside ? formatValue(beside.value, beside.group ? meanMeasure(indicator) : indicator) : "";

/**
 * "A place in foster care costs £765 a week, and in residential care £7,385 a week, financial year
 * …", with England at its own date; nothing where either is not given, or they are of two dates.
 */
export function sayUnitCosts(facts: Facts): readonly string[] {
  const [fostering, residential] = readingsOf(
    ["fostering-weekly-cost", "residential-weekly-cost"],
    facts,
  );
  if (fostering?.now.value.kind !== "known" || residential?.now.value.kind !== "known") return [];
  const when = whenOf(fostering);
  if (whenOf(residential) !== when) return [];
  const costs = [fostering, residential].map((r) => formatValue(r.now.value, r.indicator));
  return [
    `A place in foster care costs ${costs.join(", and in residential care ")}, ${when}.${sayEngland([fostering, residential], when)}`,
  ];
}

/** " England: £765 a week and £7,385 a week, financial year …": its date where it is another. */
function sayEngland(readings: readonly Reading[], when: string): string {
  const marks = readings.flatMap(({ mark, indicator }) =>
    mark?.england.kind === "known"
      ? [{ said: formatValue(mark.england, indicator), on: periodLabel(mark.period, mark.frame) }]
      : [],
  );
  const [first] = marks;
  if (!first || marks.length < readings.length || marks.some(({ on }) => on !== first.on))
    return "";
  const on = first.on === when ? "" : `, ${first.on}`;
  return ` England: ${marks.map(({ said }) => said).join(" and ")}${on}.`;
}
