import type { Reported } from "../../council.ts";
import { capital, lower } from "../../firstLetter.ts";
import { agencyFall, establishments, type AgencyFall, type Census } from "../../story/agency.ts";
import type { Story } from "../../story/story.ts";
import { amountOf } from "../../value.ts";
import { sayAmount, sayWhere } from "./cite.ts";

const on = (c: Census): string => `30 September ${c.period}`;

/**
 * "York counted 45 agency practitioners at 1 October 2022. DfE’s census of 30 September 2022 counted
 * 25.0 full-time equivalent, a rate of 19.7%.": both, each named; null where either is not known.
 */
export function sayTwoCounts(name: string, found: AgencyFall | null): string | null {
  if (found?.first.value.kind !== "known" || found.census?.agency.kind !== "known") return null;
  const { first, census } = found;
  const rate =
    census.agencyRate.kind === "known" ? `, a rate of ${sayAmount(census.agencyRate, 1)}%` : "";
  return `${name} counted ${sayAmount(first.value, 0)} agency practitioners ${first.periodLabel}. DfE’s census of ${on(census)} counted ${sayAmount(census.agency, 1)} full-time equivalent${rate}.`;
}

/**
 * What the council reported of its social workers, set beside DfE's census: both shown, each named.
 */
export function workforceFindings(
  story: Story,
  reported: readonly Reported[],
  areaName: string,
): readonly string[] {
  const own = reported.filter((r) => r.subject === areaName);
  const saving = own
    .filter((r) => r.key === "expected-recurring-saving")
    .map(
      (r) =>
        `Expected saving a year: £${sayAmount(r.value, 0)} million at most. It is from fewer agency staff and a review of costly placements together; what agency alone is worth is not given. ${sayWhere(r)}.`,
    );
  const dbs = own
    .filter((r) => ["WF08", "dbs-staff-in-scope", "dbs-check-at-entry"].includes(r.key))
    .map(
      (r) =>
        `${capital(r.periodLabel)}: ${lower(r.measure)}, ${sayAmount(r.value, 0)}${r.unit === "percent" ? "%" : ""}. ${sayWhere(r)}.`,
    );
  return [
    ...saidAgency(story, reported, areaName),
    ...saidPosts(story, reported, areaName),
    ...saving,
    ...dbs,
  ];
}

function saidAgency(story: Story, reported: readonly Reported[], name: string): readonly string[] {
  const found = agencyFall(story, reported, name);
  if (!found) return [];
  const { first, last, fall, printed, census, next } = found;
  // Where another paragraph only says "more than half", our check agrees with it: what conflicts is
  // what is named.
  const prints = printed.filter(
    (p) =>
      p.outcome === "conflict" &&
      fall.kind === "known" &&
      amountOf(p.value) !== null &&
      Math.abs(fall.amount - (amountOf(p.value) ?? 0)) >= 0.5,
  );
  const said = [
    `${name} counted ${sayAmount(first.value, 0)} agency practitioners ${first.periodLabel} and ${sayAmount(last.value, 0)} ${last.periodLabel}: a fall of ${sayAmount(fall, 1)}%. ${sayWhere(first)}.${prints[0] ? ` The report prints ${sayAmount(prints[0].value, 0)}%. ${sayWhere(...prints)}.` : ""}`,
  ];
  if (!census || census.agency.kind !== "known") return said;
  const people =
    census.agencyPeople.kind === "known" ? ` (${sayAmount(census.agencyPeople, 0)} people)` : "";
  const rate =
    census.agencyRate.kind === "known"
      ? ` That is a rate of ${sayAmount(census.agencyRate, 1)}% = ${sayAmount(census.agency, 1)} ÷ (${sayAmount(census.agency, 1)} + ${sayAmount(census.inPost, 1)}).`
      : "";
  const then =
    next && next.agency.kind === "known"
      ? ` A year later, on ${on(next)}, it counted ${sayAmount(next.agency, 1)}${next.agency.amount < census.agency.amount ? ", so both counts fell" : ", so the census does not show the fall"}.`
      : "";
  const alone =
    census.agencyPeople.kind === "known" &&
    first.value.kind === "known" &&
    census.agencyPeople.amount !== first.value.amount
      ? ` The census counts ${sayAmount(census.agencyPeople, 0)} people too, so heads against full-time equivalents cannot be all of it.`
      : "";
  return [
    ...said,
    `DfE’s census of ${on(census)} counted ${sayAmount(census.agency, 1)} full-time equivalent agency social workers${people}.${rate}${then} Children’s social work workforce.`,
    `Why the two differ: the report counts heads, the census full-time equivalents. “Practitioners” may hold other roles than social worker, and the days are not the same.${alone} Which part each explains is not given.`,
  ];
}

const saidPosts = (story: Story, reported: readonly Reported[], name: string): readonly string[] =>
  establishments(story, reported, name).map(
    ({ row, census, posts }) =>
      `${name} reported ${sayAmount(row.value, 0)} full-time equivalent social worker and manager posts ${row.periodLabel}. ${sayWhere(row)}. DfE’s census of ${on(census)} has ${sayAmount(census.inPost, 1)} in post and ${sayAmount(census.vacant, 1)} vacant, together ${sayAmount(posts, 1)}. The two do not agree, and may count different teams.`,
  );
