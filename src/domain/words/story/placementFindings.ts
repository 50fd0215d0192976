import { formatNumber } from "../../format.ts";
import { isYearlySeries, observationAt } from "../../observation.ts";
import { parseDay, sayMonth, yearOf, type Month } from "../../calendar.ts";
import type { Facts } from "../../story/facts.ts";
import { flowYears, reportedMove, yearlyFlow } from "../../story/placements.ts";
import { reportedAt, reportedParts } from "../../story/reportedParts.ts";
import { amountOf, missing } from "../../value.ts";
import { sayNumber, saySigned, sayThousands, withPlus } from "./telling.ts";
import { sayWhere } from "./cite.ts";

/**
 * What does not close, and what was printed in papers to a committee about children looked after,
 * each with its source. `left` is what a month's own flow leaves unexplained.
 */
export const placementFindings = (
  facts: Facts,
  month: Month | null,
  left: number | null,
): readonly string[] => [...doesNotClose(facts, month, left), ...reported(facts)];

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
            frame: { basis: "snapshot", ends: "03-31" },
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
