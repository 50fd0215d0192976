import type { Comparison } from "../../comparison.ts";
import { formatNumber, printsAsZero } from "../../format.ts";
import { isMonth, periodLabel } from "../../calendar.ts";
import { agencyChange, ownAgencyCounts } from "../../story/agency.ts";
import type { StaffRate, StockFlow } from "../../story/workforce.ts";
import type { Facts, Told } from "../../story/facts.ts";
import { workforceFigures, type WorkforceFigures } from "../../story/figures/workforce.ts";
import { quantityOf, valueIn } from "../../story/story.ts";
import type { Value } from "../../value.ts";
import { capital } from "../../firstLetter.ts";
import { sayBesideInList } from "../beside/sayBeside.ts";
import { pointsOf } from "../../smallNumbers.ts";
import { sayDay } from "../figure/sayDay.ts";
import { sayFew } from "../figure/sayFew.ts";
import { sayAmount } from "./cite.ts";
import { sayAgencyChange } from "./sayAgency.ts";
import { workforceFindings } from "./workforceFindings.ts";

/**
 * Answers "Do we have enough social workers, and do they stay?" in four sentences; findings set
 * reports beside the census.
 */
export function tellWorkforce(facts: Facts): Told<WorkforceFigures> {
  const { name, story, reported, others } = facts;
  const figures = workforceFigures(facts);
  const findings = workforceFindings(story, reported, name);
  const { at, flow, rates } = figures;
  if (at === null || flow === null)
    return {
      headline: `${name}: how many social workers there are is not published`,
      sentences: [`No count of social workers is published for ${name}.`],
      figures,
      findings,
    };
  const rate = (id: string): StaffRate | undefined => rates.find((r) => r.id === id);
  const now = (id: string): Value => valueIn(quantityOf(story, id, isMonth(at)), at);
  const vacancy = rate("vacancy-rate");
  const turnover = rate("turnover-rate");
  const agency = rate("agency-rate");
  const moved = (of: StaffRate): string =>
    sayAgencyChange(agencyChange(of), {
      monthly: isMonth(at),
      counted: ownAgencyCounts(reported, name).length > 0,
    });
  const when = periodLabel(at, { basis: "snapshot", ends: isMonth(at) ? "03-31" : "09-30" });
  return {
    headline: sayPosts(name, now("inpost-fte"), now("vacancy-fte"), vacancy),
    sentences: [
      `${name} ${when}: ${sayAmount(now("inpost-fte"), 1)} full-time equivalent social workers in post and ${sayAmount(now("vacancy-fte"), 1)} posts vacant.${vacancy ? ` The vacancy rate is ${said(vacancy, others.comparison)}` : ""}`,
      `${sayStock(flow)}${turnover ? ` Turnover is ${said(turnover, others.comparison)}` : ""}`,
      `Agency: ${sayAmount(now("agency-fte"), 1)} full-time equivalent${agency ? `, a rate of ${said(agency, others.comparison, moved(agency))}` : "."}`,
      `${sayCaseload(facts, figures)}A mean hides who holds most: how the cases are shared is not given.`,
    ],
    figures,
    findings,
  };
}

/** "Marlbridge: 126.0 social workers in post, 20.0 posts vacant (13.7%)": full-time equivalents. */
function sayPosts(name: string, inPost: Value, vacant: Value, rate: StaffRate | undefined): string {
  const said = [
    ...(inPost.kind === "known" ? [`${sayAmount(inPost, 1)} social workers in post`] : []),
    ...(vacant.kind === "known" ? [`${sayAmount(vacant, 1)} posts vacant`] : []),
  ];
  if (said.length === 0) return `${name}: how many social workers there are is not given`;
  const share = rate?.value.kind === "known" ? ` (${formatNumber(rate.value.amount, 1)}%)` : "";
  return `${name}: ${said.join(", ")}${vacant.kind === "known" ? share : ""}`;
}

/** "Each worker with cases holds 15.2. …": from the counts, or as the council works it out. */
function sayCaseload(
  { others: { comparison } }: Facts,
  { rates, support }: WorkforceFigures,
): string {
  const counted = rates.find((r) => r.id === "average-caseload");
  const given = support.find((r) => r.indicator.slug === "average-caseload");
  const caseload =
    counted ??
    (given && {
      percent: false,
      value: given.now.value,
      whole: given.now.denominator,
      before: given.before.value,
      beside: given.mark && { ...given.mark, beside: given.beside },
    });
  if (caseload?.value.kind !== "known") return "What each worker holds is not given. ";
  return `Each worker with cases holds ${said(caseload, comparison)} `;
}

/**
 * "Opening 100.0 + 10.0 started − 8.0 left + 0.5 other changes = 102.5"; a gap says what cannot be
 * closed.
 */
export function sayStock(flow: StockFlow): string {
  const { opening, starters, leavers, other, closing } = flow;
  if (other.kind !== "known")
    return `In the year to ${sayDay(flow.closes)} the sum of who came and went cannot be closed: ${(starters.note ?? leavers.note ?? missingOf(flow)).toLowerCase()}.`;
  const tail = printsAsZero(other.amount, FTE)
    ? "Nothing is left unexplained"
    : `Other changes, which the counts do not explain, make ${other.amount < 0 ? "−" : "+"}${formatNumber(Math.abs(other.amount), FTE.decimals)}`;
  return `From ${sayDay(flow.opens)} to ${sayDay(flow.closes)}: ${sayAmount(opening, 1)} in post, ${sayAmount(starters.value, 1)} started, ${sayAmount(leavers.value, 1)} left, ${sayAmount(closing, 1)} at the end. ${tail}.`;
}
/** Full-time equivalents are said to one decimal. */
const FTE = { decimals: 1 };
const missingOf = (flow: StockFlow): string =>
  flow.opening.kind !== "known"
    ? `in post ${flow.from}: ${sayAmount(flow.opening, 1)}`
    : `in post ${flow.to}: ${sayAmount(flow.closing, 1)}`;

/**
 * "26.5%, 22.6% a year before. England 14.2% at 30 September 2025; neighbours’ mean 16.7%, 10 of
 * 10, 2025 model.": a rate, what stands beside it, and whether it is of few.
 */
function said(
  rate: Pick<StaffRate, "percent" | "value" | "whole" | "before" | "beside">,
  comparison: Comparison,
  /** What is said of the change, before what stands beside it. */
  moved = "",
): string {
  const unit = rate.percent ? "%" : "";
  const figure = (v: Value): string =>
    v.kind === "known" ? `${formatNumber(v.amount, 1)}${unit}` : sayAmount(v, 1);
  const marks = rate.beside;
  const beside = marks?.beside;
  const before = rate.before.kind === "known" ? `, ${figure(rate.before)} a year before` : "";
  const others = [
    ...(marks?.england.kind === "known"
      ? [`England ${figure(marks.england)} ${periodLabel(marks.period, marks.frame)}`]
      : []),
    ...(beside?.value.kind === "known"
      ? [sayBesideInList(comparison, beside, figure(beside.value))]
      : []),
  ].join("; ");
  const points = rate.percent && rate.value.kind === "known" ? pointsOf(rate.whole) : null;
  return [
    `${figure(rate.value)}${before}.`,
    ...(moved === "" ? [] : [moved]),
    ...(others === "" ? [] : [`${capital(others)}.`]),
    ...(points === null ? [] : [`${sayFew(points)}.`]),
  ].join(" ");
}
