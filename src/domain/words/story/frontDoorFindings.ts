import type { Reported } from "../../council.ts";
import { formatNumber } from "../../format.ts";
import { percentage } from "../../rate.ts";
import { capital, lower } from "../../firstLetter.ts";
import { conflicts, impliedBy, populationFor, type Implied } from "../../story/implied.ts";
import type { Story } from "../../story/story.ts";
import { amountOf } from "../../value.ts";
import { sayAmount, sayWhere } from "./cite.ts";

/**
 * What the council reported of its front door, each reading with its report and paragraph; and
 * where the arithmetic does not close.
 */
export function frontDoorFindings(
  story: Story,
  reported: readonly Reported[],
  areaName: string,
): readonly string[] {
  const own = reported.filter((r) => r.subject === areaName && r.breakdown === null);
  const implied = impliedBy(reported, areaName);
  return [
    ...saidContacts(own),
    ...saidPairs(implied),
    ...saidShares(own, "AS01", "Assessments within 45 working days"),
    ...saidShares(own, "FD05", "Re-referrals"),
    ...conflicts(implied).map(([a, b]) => saidConflict(a, b, story)),
  ];
}

/** Contacts and the referrals of the same report and year. */
function saidContacts(own: readonly Reported[]): readonly string[] {
  return own
    .filter((r) => r.key === "FD01")
    .map((contacts) => {
      const referrals = own.find(
        (r) =>
          r.key === "referrals-count" &&
          r.report === contacts.report &&
          r.periodEnd === contacts.periodEnd,
      );
      const share = referrals ? percentage(referrals.value, contacts.value) : null;
      const of = referrals
        ? `, ${sayAmount(referrals.value, 0)} referrals${share ? ` (${sayAmount(share, 1)}% of contacts, events of the same year)` : ""}`
        : "";
      return `${capital(contacts.periodLabel)}: ${sayAmount(contacts.value, 0)} contacts${of}. ${sayWhere(contacts, ...(referrals ? [referrals] : []))}.`;
    });
}

const saidPairs = (implied: readonly Implied[]): readonly string[] =>
  implied.map(
    ({ count, rate, range }) =>
      `${capital(count.periodLabel)}: ${lower(count.measure)}, ${sayAmount(count.value, 0)} and ${sayAmount(rate.value, 0)} per 10,000 as reported. Together they imply ${whole(range.lowest)} to ${whole(range.highest)} children. ${sayWhere(count, rate)}.`,
  );

/** A share reported for more than one year, newest first. */
function saidShares(own: readonly Reported[], key: string, name: string): readonly string[] {
  const rows = own
    .filter((r) => r.key === key && r.unit === "percent")
    .sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
  const [now, before] = rows;
  if (!now) return [];
  return [
    `${capital(now.periodLabel)}: ${lower(name)}, ${asPrinted(now)}%${before ? ` (${asPrinted(before)}%, ${before.periodLabel})` : ""}. ${sayWhere(now, ...(before && before.report === now.report ? [before] : []))}.`,
  ];
}

function saidConflict(a: Implied, b: Implied, story: Story): string {
  const children = populationFor(story, a.count.periodEnd);
  const says = (i: Implied): string =>
    `A rate of ${sayAmount(i.rate.value, 0)} per 10,000 for ${sayAmount(i.count.value, 0)} (${lower(i.count.measure)}) implies ${whole(i.range.lowest)} to ${whole(i.range.highest)} children`;
  return `Two reported rates conflict. ${says(a)}. ${says(b)}. No single population fits both.${children?.value.kind === "known" ? ` DfE’s present figure for the middle of ${children.year} is ${whole(children.value.amount)}.` : ""} ${sayWhere(a.rate, b.rate)}.`;
}

const whole = (n: number): string => formatNumber(n, 0);
const asPrinted = (r: Reported): string => {
  const n = amountOf(r.value);
  return n === null ? "no figure" : formatNumber(n, String(n).split(".")[1]?.length ?? 0);
};
