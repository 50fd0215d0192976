import { formatNumber, formatValue } from "../../format.ts";
import { isYearlySeries, observationAt } from "../../observation.ts";
import { comparePeriods, periodLabel, type Month, type PeriodId } from "../../calendar.ts";
import type { Facts, Told } from "../../story/facts.ts";
import {
  placementFigures,
  type FlowOfYear,
  type PlacementFigures,
} from "../../story/figures/placements.ts";
import { isYearBy } from "../../story/placements.ts";
import { readingsOf } from "../../story/timeliness.ts";
import { amountOf, missing } from "../../value.ts";
import { sayBesideInList } from "../beside/sayBeside.ts";
import type { Bridge } from "../../story/flow.ts";
import { sayNumber, sayShare } from "./telling.ts";
import { sayProjection } from "./sayProjection.ts";
import { saySplit, sayWeek } from "./saySplit.ts";
import { meanIn, sayDistance, sayUnitCosts } from "./sayPlaces.ts";
import { sayReport, sayVariance } from "./tellMoney.ts";
import { placementFindings } from "./placementFindings.ts";

const MONTH = { basis: "snapshot", ends: "03-31" } as const;

/**
 * How many children, where, and at what cost? For the month asked for, else the newest; for
 * published years where that is all there is.
 */
export function tellPlacements(facts: Facts): Told<PlacementFigures> {
  const figures = placementFigures(facts);
  const { month, flow } = figures;
  const left = month === null ? null : amountOf(flow?.flow.remainder ?? missing("missing"));
  return {
    headline: sayChildren(facts, figures),
    sentences:
      month === null ? yearly(facts, flow) : monthly({ ...facts, asAt: month }, month, figures),
    figures,
    findings: placementFindings(facts, month, left),
  };
}

/** "Marlbridge: 412 children looked after, up 2 in a year". */
function sayChildren({ name }: Facts, { flow, mix }: PlacementFigures): string {
  const [now, before] = [
    amountOf(mix?.total ?? flow?.flow.closing ?? missing("missing")),
    amountOf(flow?.flow.opening ?? missing("missing")),
  ];
  if (now === null) return `${name}: how many children are looked after is not known`;
  const than =
    before === null
      ? ""
      : now === before
        ? ", as many as a year ago"
        : `, ${now > before ? "up" : "down"} ${formatNumber(Math.abs(now - before), 0)} in a year`;
  return `${name}: ${formatNumber(now, 0)} children looked after${than}`;
}

function monthly(
  facts: Facts,
  month: Month,
  { flow, mix, bridge, budget }: PlacementFigures,
): readonly string[] {
  if (!flow || !mix || !bridge) return [];
  const year = flow.flow;
  const { who, total } = mix;
  // A council that loads its first month has no year behind it: that is said once, not as three
  // figures that are none.
  const opening =
    year.opening.kind === "known"
      ? `, ${sayNumber(year.opening)} a year before`
      : `; how many a year before is not known: ${sayNumber(year.opening).toLowerCase()}`;
  const moved =
    year.started.kind === "known" || year.ended.kind === "known"
      ? `: ${sayNumber(year.started)} started and ${sayNumber(year.ended)} left in the twelve months.`
      : `. How many started and left in all of the twelve months is not known: ${sayNumber(year.started).toLowerCase()}.`;
  return [
    `${facts.name} looked after ${sayNumber(total)} children ${periodLabel(month, MONTH)}${opening}${moved}`,
    ...sayCost(month, bridge, budget),
    ...(flow.projection ? [sayProjection(flow.projection)] : []),
    ...sayDistance(facts),
    ...sayUnitCosts(facts),
    `${sayNumber(who.own)} (${sayShare(who.own, total)}) were in the council’s own provision, ${sayNumber(who.bought)} (${sayShare(who.bought, total)}) in bought places${who.withParents.kind === "missing" ? "; no row is given of children with their parents" : `, and ${sayNumber(who.withParents)} with their parents`}.`,
  ];
}

/** The budget with what drives it, where there is one; then what a week costs, or why that is not said. */
function sayCost(
  month: Month,
  bridge: Bridge,
  budget: PlacementFigures["budget"],
): readonly string[] {
  const split = budget ? saySplit(budget.row.variance, { month, bridge }) : [];
  const hasWeek = split.length > 0 && bridge.change.kind === "known";
  return [...(budget ? [sayBudget(budget), ...split] : []), ...(hasWeek ? [] : [sayWeek(bridge)])];
}

/**
 * "Placements against their budget, 2026/27, at the end of September: an overspend of £2.3m (6.9%).
 * …": beside what drives the cost, with the reason the council gives.
 */
const sayBudget = ({ report, row }: NonNullable<PlacementFigures["budget"]>): string =>
  `Placements against their budget, ${sayReport(report)}: ${sayVariance(row)}. ${row.reason}`.trim();

function yearly(facts: Facts, told: FlowOfYear | null): readonly string[] {
  const { name, evidence, asAt } = facts;
  if (told === null) return [`Nothing is published of how many children ${name} looks after.`];
  const { series } = evidence;
  const { over: year, flow } = told;
  const share = (slug: string, words: string): string[] => {
    const one = series.find((s) => s.indicator === slug && isYearlySeries(s));
    const o = one && observationAt(one, year);
    return o?.value.kind === "known"
      ? [`${formatValue(o.value, { unit: "percent", decimals: 0 })} ${words}`]
      : [];
  };
  const shares = [
    ...share("placed-in-foster-care", "in foster care"),
    ...share("placed-in-childrens-homes", "in children’s homes or secure units"),
    ...share("placed-over-20-miles", "placed over 20 miles from home and outside the area"),
  ];
  const costs = sayUnitCosts(facts);
  // A newer year that is a gap is named: the page never slips back unseen.
  const newer = series
    .find((s) => s.indicator === "cla-rate" && isYearlySeries(s))
    ?.observations.findLast(
      (o) =>
        comparePeriods(o.period, year) > 0 &&
        o.numerator.kind !== "no-authority" &&
        isYearBy(o.period, asAt),
    );
  const gap =
    newer && newer.numerator.kind !== "known"
      ? [
          `How many at 31 March ${newer.period} has no figure: ${sayNumber(newer.numerator).toLowerCase()}. The newest year with one is told here.`,
        ]
      : [];
  return [
    ...gap,
    `${name} looked after ${sayNumber(flow.closing)} children at 31 March ${year}, ${sayNumber(flow.opening)} a year before: ${sayNumber(flow.started)} started and ${sayNumber(flow.ended)} left in the year.`,
    shares.length > 0
      ? `Of them ${shares.join(", ")}.${sayFostering(facts, year)}`
      : "Where they were placed is not published for this council.",
    [
      ...(costs.length > 0 ? costs : ["What a place costs is not published here."]),
      "Who provides each place is known only from a council’s own months.",
    ].join(" "),
  ];
}

/**
 * " In foster care: England 67%; neighbours’ mean 70.3%, 10 of 10, 2025 model.": what stands beside
 * that share.
 */
function sayFostering(facts: Facts, year: PeriodId): string {
  const [reading] = readingsOf(["placed-in-foster-care"], { ...facts, asAt: year });
  if (!reading) return "";
  const { indicator, mark, beside } = reading;
  const said = [
    ...(mark?.england.kind === "known" ? [`England ${formatValue(mark.england, indicator)}`] : []),
    ...(beside?.value.kind === "known"
      ? [sayBesideInList(facts.others.comparison, beside, meanIn(reading))]
      : []),
  ];
  return said.length === 0 ? "" : ` In foster care: ${said.join("; ")}.`;
}
