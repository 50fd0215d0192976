import { formatNumber, formatValue } from "../../format.ts";
import { isYearlySeries, observationAt } from "../../observation.ts";
import {
  comparePeriods,
  parseDay,
  periodLabel,
  sayMonth,
  yearOf,
  type Month,
  type PeriodId,
} from "../../calendar.ts";
import type { Facts, Told } from "../../story/facts.ts";
import {
  placementFigures,
  type FlowOfYear,
  type PlacementFigures,
} from "../../story/figures/placements.ts";
import { flowYears, isYearBy, reportedMove, yearlyFlow } from "../../story/placements.ts";
import { reportedAt, reportedParts } from "../../story/reportedParts.ts";
import { readingsOf, whenOf, type Reading } from "../../story/timeliness.ts";
import { amountOf, mapValue, missing } from "../../value.ts";
import { sayBesideInList } from "../beside/sayBeside.ts";
import { meanMeasure } from "../beside/sayBenchmark.ts";
import {
  sayNumber,
  sayShare,
  saySigned,
  sayThousands,
  sayTotalPounds,
  withPlus,
} from "./telling.ts";
import { sayWhere } from "./cite.ts";

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
    sentences: month === null ? yearly(facts, flow) : monthly(facts, month, figures),
    figures,
    findings: [...doesNotClose(facts, month, left), ...reported(facts)],
  };
}

/** "Marlbridge: 412 children looked after, 2 more than a year before, at £699k a week". */
function sayChildren({ name }: Facts, { flow, mix, bridge }: PlacementFigures): string {
  const [now, before] = [
    amountOf(mix?.total ?? flow?.flow.closing ?? missing("missing")),
    amountOf(flow?.flow.opening ?? missing("missing")),
  ];
  if (now === null) return `${name}: how many children are looked after is not known`;
  const than =
    before === null
      ? ""
      : now === before
        ? ", as many as a year before"
        : `, ${formatNumber(Math.abs(now - before), 0)} ${now > before ? "more" : "fewer"} than a year before`;
  const cost = bridge?.after.kind === "known" ? `, at ${sayTotalPounds(bridge.after)} a week` : "";
  return `${name}: ${formatNumber(now, 0)} children looked after${than}${cost}`;
}

function monthly(
  { name }: Facts,
  month: Month,
  { flow, mix, bridge }: PlacementFigures,
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
    `${name} looked after ${sayNumber(total)} children ${periodLabel(month, MONTH)}${opening}${moved}`,
    `${sayNumber(who.own)} (${sayShare(who.own, total)}) were in the council’s own provision, ${sayNumber(who.bought)} (${sayShare(who.bought, total)}) in bought places${who.withParents.kind === "missing" ? "; no row is given of children with their parents" : `, and ${sayNumber(who.withParents)} with their parents`}.`,
    bridge.change.kind === "known"
      ? `Places cost ${sayTotalPounds(bridge.after)} a week, ${bridge.change.amount >= 0 ? "up" : "down"} ${sayTotalPounds(mapValue(bridge.change, Math.abs))} in the year. Of that, ${withPlus(bridge.volume, sayTotalPounds)} came from the number of children, ${withPlus(bridge.price, sayTotalPounds)} from prices and ${withPlus(bridge.mix, sayTotalPounds)} from the kind of place.`
      : `What the change in cost is made of cannot be said: ${sayNumber(bridge.change).toLowerCase()}.`,
  ];
}

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
    `${sayUnitCosts(facts)}Who provides each place is known only from a council’s own months.`,
  ];
}

/** "A place in foster care costs £765 a week, and in residential care £7,385 a week, financial year …" */
function sayUnitCosts(facts: Facts): string {
  const [fostering, residential] = readingsOf(
    ["fostering-weekly-cost", "residential-weekly-cost"],
    facts,
  );
  const say = (of: Reading | undefined, who: "now" | "england"): string => {
    const value = who === "now" ? of?.now.value : of?.mark?.england;
    return of && value?.kind === "known" ? formatValue(value, of.indicator) : "";
  };
  const [one, other] = [say(fostering, "now"), say(residential, "now")];
  if (!fostering || one === "" || other === "") return "What a place costs is not published here. ";
  const england = [say(fostering, "england"), say(residential, "england")];
  const beside = england.includes("") ? "" : ` England: ${england.join(" and ")}.`;
  return `A place in foster care costs ${one}, and in residential care ${other}, ${whenOf(fostering)}.${beside} `;
}

/**
 * " In foster care: England 67%; neighbours’ mean 70.3%, 10 of 10, 2025 model.": what stands beside
 * that share.
 */
function sayFostering(facts: Facts, year: PeriodId): string {
  const [reading] = readingsOf(["placed-in-foster-care"], { ...facts, asAt: year });
  if (!reading) return "";
  const { indicator, mark, beside } = reading;
  const measure = beside?.group ? meanMeasure(indicator) : indicator;
  const said = [
    ...(mark?.england.kind === "known" ? [`England ${formatValue(mark.england, indicator)}`] : []),
    ...(beside?.value.kind === "known"
      ? [sayBesideInList(facts.others.comparison, beside, formatValue(beside.value, measure))]
      : []),
  ];
  return said.length === 0 ? "" : ` In foster care: ${said.join("; ")}.`;
}

/** "+1 child is", "−3 children are". */
const unexplained = (amount: number): string =>
  `${saySigned({ kind: "known", amount })} ${Math.abs(amount) === 1 ? "child is" : "children are"}`;

/** Months and years whose flows do not make the closing count: said, never adjusted. */
function doesNotClose(
  { evidence: { series } }: Facts,
  month: Month | null,
  left: number | null,
): readonly string[] {
  const own = left
    ? [
        `The council’s own twelve months to ${month ? sayMonth(month) : ""} do not close: ${unexplained(left)} counted at the end that starts and leavers do not explain.`,
      ]
    : [];
  const [year] = flowYears(series);
  const rest = year === undefined ? null : amountOf(yearlyFlow(series, year).remainder);
  return [
    ...own,
    ...(year !== undefined && rest
      ? [
          `DfE’s year to 31 March ${year} does not close: ${unexplained(rest)} in the closing count that starts and leavers do not explain. DfE counts a child once a year who starts or leaves more than once, and revises earlier years.`,
        ]
      : []),
  ];
}

function reported({ reported: all, evidence: { series } }: Facts): readonly string[] {
  const said: string[] = [];
  for (const mix of reportedParts(all, "cla-count", (part) => !/^\d/.test(part))) {
    const closes = amountOf(mix.remainder) === 0;
    said.push(
      `Reported ${mix.row.periodLabel}: ${mix.parts.map((p) => sayNumber(p.value)).join(" + ")} = ${sayNumber({ kind: "known", amount: mix.parts.reduce((so, p) => so + (amountOf(p.value) ?? 0), 0) })}${closes ? ", the total printed" : `; the total printed is ${sayNumber(mix.total)}, ${saySigned(mix.remainder)} not in any part`}. In that order: ${mix.parts.map((p) => p.name).join(", ")}. ${sayWhere(mix.row)}.`,
    );
  }
  for (const left of reportedParts(all, "cla-ceased-count")) {
    const end = parseDay(left.row.periodEnd);
    const dfe =
      (end &&
        observationAt(
          series.find((s) => s.indicator === "cla-ceased-rate" && isYearlySeries(s)) ?? {
            indicator: "",
            source: "",
            frame: MONTH,
            observations: [],
          },
          yearOf(end.year),
        )?.numerator) ??
      missing("missing");
    const differs =
      left.row.periodEnd.endsWith("03-31") &&
      dfe.kind === "known" &&
      amountOf(dfe) !== amountOf(left.total)
        ? ` DfE now has ${sayNumber(dfe)} for the same year.`
        : "";
    said.push(
      `Left care, ${left.row.periodLabel}: ${left.parts.map((p) => `${sayNumber(p.value)} ${p.name}`).join(", ")}, and ${sayNumber(left.remainder)} of ${sayNumber(left.total)} for reasons not stated.${differs} ${sayWhere(left.row)}.`,
    );
  }
  return [...said, ...placedNear(all), ...york(all), ...grew(all), ...enquiries(all)];
}

function placedNear(all: Facts["reported"]): readonly string[] {
  return reportedParts(all, "cla-placed-in-area-share").map(
    (p) =>
      `Placed near home, ${p.row.periodLabel}: ${formatNumber(amountOf(p.total) ?? 0, 0)}%, of which ${p.parts.map((x) => `${sayNumber(x.value)}% in ${x.name}`).join(" and ")}${amountOf(p.remainder) === 0 ? "" : ` (${saySigned(p.remainder)} points in neither)`}. ${sayWhere(p.row)}.`,
  );
}

/**
 * The cost of moving children between bought fostering and bought homes, at the one price the
 * report gives for each.
 */
function york(all: Facts["reported"]): readonly string[] {
  const pair = (key: string) =>
    all
      .filter((r) => r.key === key && r.unit === "children")
      .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
  const [[f0, f1], [h0, h1]] = [pair("PL05"), pair("PL06")];
  const [fp, hp] = [
    reportedAt(all, "ifa-average-annual-cost"),
    reportedAt(all, "external-residential-average-annual-cost"),
  ];
  if (!f0 || !f1 || !h0 || !h1 || !fp || !hp) return [];
  const { each, net } = reportedMove([
    { before: f0.value, after: f1.value, price: fp.value },
    { before: h0.value, after: h1.value, price: hp.value },
  ]);
  const [fostering = missing("missing"), homes = missing("missing")] = each;
  return [
    `Independent fostering ${sayNumber(f0.value)} to ${sayNumber(f1.value)} at ${sayThousands(fp.value)} a year each, external residential ${sayNumber(h0.value)} to ${sayNumber(h1.value)} at ${sayThousands(hp.value)}: ${withPlus(fostering, sayThousands)} and ${withPlus(homes, sayThousands)}, together ${sayThousands(net)} a year. Only one price is printed for each, so prices are taken as unchanged. ${sayWhere(f1)}.`,
  ];
}

/**
 * Where more came in than went out, and the count at the end is printed: what that means for the
 * year before.
 */
function grew(all: Facts["reported"]): readonly string[] {
  const [started, ended] = [
    reportedAt(all, "cla-started-count"),
    reportedAt(all, "cla-ceased-count"),
  ];
  const closing =
    started &&
    all
      .filter((r) => r.key === "cla-count" && r.breakdown === null && r.report === started.report)
      .sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1))[0];
  const [s, e, c] = [started, ended, closing].map((r) => (r ? amountOf(r.value) : null));
  if (!started || !closing || s == null || e == null || c == null) return [];
  return [
    `${sayNumber(started.value)} started and ${formatNumber(e, 0)} left in ${started.periodLabel}: ${saySigned({ kind: "known", amount: s - e })}. With ${formatNumber(c, 0)} ${closing.periodLabel} that makes ${formatNumber(c - (s - e), 0)} a year before${closing.outcome === "conflict" ? ", which is not what the report says of the trend" : ""}. ${sayWhere(closing)}.`,
  ];
}

function enquiries(all: Facts["reported"]): readonly string[] {
  return reportedParts(all, "foster-carer-enquiries").map(
    (p) =>
      `Fostering enquiries that went further: ${sayNumber(p.parts[0]?.value ?? missing("missing"))} of ${sayNumber(p.total)}, ${p.row.periodLabel}. Too few for a share. ${sayWhere(p.row)}.`,
  );
}
