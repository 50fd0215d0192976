import { sayYears, startsIn, type PeriodId, type Quarter } from "../../calendar.ts";
import { formatNumber, printsAsZero } from "../../format.ts";
import type { Facts, Told } from "../../story/facts.ts";
import { moneyFigures, type MoneyFigures } from "../../story/figures/money.ts";
import {
  REPORT_WORDS,
  reportOf,
  spendPerChild,
  type BudgetRow,
  type ReportedBudget,
  SPENDS,
  type YearEndRange,
} from "../../story/money.ts";
import { quantityOf } from "../../story/story.ts";
import { capital } from "../../firstLetter.ts";
import { amountOf, known, mapValue, type Value } from "../../value.ts";
import {
  sayEveryThousand,
  sayNumber,
  sayPounds,
  sayReportedMoney,
  sayThousands,
  sayTotalPounds,
  withPlus,
} from "./telling.ts";
import { sayWhere } from "./cite.ts";
import { saySplit } from "./saySplit.ts";

/** Budgets are said in whole thousands of pounds. */
const THOUSANDS = { decimals: 0 };

/** "2026/27, at the end of September": the year a report is of, and how far into it. */
export function sayReport(period: Quarter): string {
  const { year, place } = reportOf(period);
  return `${sayYears(year)}, ${REPORT_WORDS[place] ?? ""}`;
}

/** Each part of the spending as the head of a row, where "gross spend" is said above. */
export const SPEND_WORDS: Record<(typeof SPENDS)[number], string> = {
  "spend-children": "Children and young people’s services",
  "spend-looked-after": "Children looked after",
  "spend-safeguarding": "Safeguarding",
  "spend-family-support": "Family support",
  "spend-leaving-care": "Leaving care",
  "spend-youth-justice": "Youth justice",
  "spend-young-people": "Services for young people",
  "spend-early-years": "Children’s centres and early years",
  "spend-other": "Other children’s and families’ services",
};

/** "overspend", "underspend" or "on budget": the word stands with the sign (domain rules 9). */
const wayOf = (amount: number): "overspend" | "underspend" | "on budget" =>
  printsAsZero(amount, THOUSANDS) ? "on budget" : amount > 0 ? "overspend" : "underspend";
const sizeOf = (value: Value): Value => mapValue(value, Math.abs);

/** "+£1,880k, 2.6%, overspend": how far one line is from its budget, for a table. */
export function sayVarianceExactly({ variance, percent }: BudgetRow): string {
  const amount = amountOf(variance);
  const money = withPlus(variance, sayEveryThousand);
  return amount === null ? money : `${money}, ${sayNumber(sizeOf(percent), 1)}%, ${wayOf(amount)}`;
}

/** "+£1.9m (2.6%)": the same beside a bar, or its gap. */
export const sayVarianceAtBar = ({ variance, percent }: BudgetRow): string =>
  variance.kind === "known" && percent.kind === "known"
    ? `${withPlus(variance, sayThousands)} (${sayNumber(percent, 1)}%)`
    : withPlus(variance, sayThousands);

/** "an overspend of £1.9m (2.6%)", "on budget", or that it is not known. */
export function sayVariance({ variance, percent }: BudgetRow): string {
  const amount = amountOf(variance);
  if (amount === null)
    return `a difference that is not known: ${sayNumber(variance).toLowerCase()}`;
  const way = wayOf(amount);
  if (way === "on budget") return way;
  const share = percent.kind === "known" ? ` (${sayNumber(sizeOf(percent), 1)}%)` : "";
  return `an ${way} of ${sayThousands(sizeOf(variance))}${share}`;
}

/** How the variance moved since the last report, to the thousand in a table. */
export const sayMoved = (r: BudgetRow, say: (value: Value) => string = sayThousands): string => {
  const n = amountOf(r.movement);
  return n === null
    ? r.movement.kind === "not-applicable"
      ? "the first report of the year, so there is nothing to have moved from"
      : `movement not known: ${sayNumber(r.movement).toLowerCase()}`
    : printsAsZero(n, THOUSANDS)
      ? "no movement since the last report"
      : `${n > 0 ? "worse" : "better"} by ${say(sizeOf(r.movement))} since the last report`;
};

/** "+£2.5m" or "−£540k", or the gap in small letters. */
const signed = (v: Value): string =>
  v.kind === "known" ? withPlus(v, sayThousands) : sayNumber(v).toLowerCase();

/** Where a year may end, going by those before it. */
export const sayYearEnd = ({ low, high, years }: YearEndRange): string =>
  `Going by ${inWords(years.map(sayYears))}, the year may end between ${signed(known(low))} and ${signed(known(high))}.`;

/**
 * Will we overspend, by how much, and is it moving? From the council's own reports; from DfE's
 * spending where it gives none.
 */
export function tellMoney(facts: Facts): Told<MoneyFigures> {
  const figures = moneyFigures(facts);
  return {
    headline: sayHead(facts, figures),
    sentences: figures.budget ? monthly(facts.name, figures) : yearly(facts),
    figures,
    findings: figures.reported.map(sayReported),
  };
}

/**
 * "Marlbridge: an overspend of £1.9m (2.6%), worse by £1.2m since the last report"; of published
 * years what was spent for each child.
 */
function sayHead({ name, story }: Facts, { period, budget }: MoneyFigures): string {
  if (period && budget) {
    const moved = budget.total.movement.kind === "known" ? `, ${sayMoved(budget.total)}` : "";
    return `${name}: ${sayVariance(budget.total)}${moved}`;
  }
  const spend = newestSpend(story);
  return spend
    ? `${name}: ${sayPounds(spendPerChild(story, "spend-children", spend.period))} spent for each child in ${sayYears(startsIn(spend.period))}`
    : `${name}: what is spent is not published`;
}

const newestSpend = (story: Facts["story"]) =>
  quantityOf(story, "spend-children", false)?.observations.findLast(
    (o) => o.value.kind === "known",
  );

/** "an overspend of £7.5m (38.4%)": what a paper’s own figures make. */
export const sayReportedVariance = ({ variance, percent }: ReportedBudget): string =>
  `an ${variance >= 0 ? "overspend" : "underspend"} of ${sayReportedMoney(Math.abs(variance))} (${formatNumber(Math.abs(percent), 1)}%)`;

/** What a paper printed of one service, and whether its figures agree; to the pound in its table. */
function sayReported(b: ReportedBudget): string {
  const [forecast, budget] = [sayReportedMoney(b.forecast), sayReportedMoney(b.budget)];
  const moved =
    b.movement === null || b.impliedBefore === null
      ? ""
      : ` That is ${b.movement < 0 ? "better" : "worse"} by ${sayReportedMoney(Math.abs(b.movement))} than a quarter before, which makes it ${sayReportedMoney(Math.abs(b.impliedBefore))} ${b.impliedBefore < 0 ? "under" : "over"} then.`;
  const agree =
    b.disagrees.length === 0
      ? "The printed figures agree with one another."
      : `They do not agree: ${b.disagrees.join("; ")}.`;
  return `${b.service}, ${b.row.periodLabel}: ${forecast} against ${budget}, ${sayReportedVariance(b)}.${moved} ${agree} ${sayWhere(b.row)}.`;
}

/** "2026-Q3" ends in September: the month a report speaks of. */
function monthly(name: string, { period, budget, range, split }: MoneyFigures): readonly string[] {
  if (!period || !budget) return [];
  const { total, services, highNeeds } = budget;
  const { year, place } = reportOf(period);
  const isOutturn = place === 3;
  const head = isOutturn
    ? `${name} ended ${sayYears(year)} at ${sayThousands(total.forecast)}`
    : `${name} forecasts ${sayThousands(total.forecast)} for ${sayYears(year)}`;
  const when = isOutturn ? "" : `, ${REPORT_WORDS[place] ?? ""}`;
  const none = isOutturn
    ? "This is the outturn: nothing of it is a forecast."
    : "No year-end range is given: fewer than two past years have both this report and an outturn.";
  return [
    `${head} against a budget of ${sayThousands(total.budget)}: ${sayVariance(total)}${when}. ${capital(sayMoved(total))}.`,
    ...sayLargest(services, split),
    range === null ? none : sayYearEnd(range),
    ...(highNeeds
      ? [
          `High needs stands in a fund of its own: ${signed(highNeeds.variance)} this year. With what was brought forward its deficit is ${sayThousands(highNeeds.deficit)}.`,
        ]
      : []),
  ];
}

/** The service furthest over its budget and why; of placements also what the sum is made of. */
function sayLargest(
  services: readonly BudgetRow[],
  split: MoneyFigures["split"],
): readonly string[] {
  const [worst] = [...services]
    .filter((s) => s.variance.kind === "known")
    .sort((a, b) => (amountOf(b.variance) ?? 0) - (amountOf(a.variance) ?? 0));
  if (!worst || (amountOf(worst.variance) ?? 0) <= 0) return ["No service is over its budget."];
  return [
    `The largest overspend is ${worst.service}: ${sayVarianceAtBar(worst)}. ${worst.reason}`.trim(),
    ...(worst.service === "placements" ? saySplit(worst.variance, split) : []),
  ];
}

/** "2023 to 2024, 2024 to 2025 and 2025 to 2026". */
const inWords = (all: readonly string[]): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;

/**
 * That leaving care is counted inside another part of the spending, where the figures show it: then
 * the parts without it add to the whole, pound for pound but for rounding.
 */
function sayTwice(story: Facts["story"], year: PeriodId): string {
  const at = (id: string): number | null => {
    const given = quantityOf(story, id, false)?.observations.find((o) => o.period === year);
    return given ? amountOf(given.value) : null;
  };
  const [whole, ...parts] = SPENDS.map(at);
  const leaving = at("spend-leaving-care");
  if (whole == null || leaving === null || leaving === 0 || parts.includes(null)) return "";
  const rest = parts.reduce<number>((sum, part) => sum + (part ?? 0), -leaving);
  return Math.abs(rest - whole) <= parts.length
    ? " Leaving care is counted inside another part: the rest add to the whole."
    : "";
}

/**
 * Where DfE's net figure for a child stands beside the gross one that is drawn: that it is another
 * measure, and may be above it. Empty where it is not given for the same year.
 */
export function sayNet({ evidence, story }: Facts, year: PeriodId): string {
  const net = evidence.series
    .find((s) => s.indicator === "spend-per-child")
    ?.observations.find((o) => o.period === year);
  const gross = spendPerChild(story, "spend-children", year);
  if (net?.value.kind !== "known" || gross.kind !== "known") return "";
  const than =
    net.value.amount > gross.amount
      ? "so it can be above the gross one"
      : "so the two do not match";
  return `Drawn is gross spend, ${sayPounds(gross)}. DfE’s net figure, ${sayPounds(net.value)}, is made of other lines, ${than}.`;
}

function yearly(facts: Facts): readonly string[] {
  const { name, story } = facts;
  const spend = newestSpend(story);
  if (!spend) return [`Neither a budget of ${name}’s own nor its spending is in this feed.`];
  const looked = quantityOf(story, "spend-looked-after", false)?.observations.find(
    (o) => o.period === spend.period,
  )?.value;
  const each = spendPerChild(story, "spend-children", spend.period);
  const share =
    looked?.kind === "known" && spend.value.kind === "known" && spend.value.amount > 0
      ? `, ${formatNumber((looked.amount / spend.value.amount) * 100, 0)}% of it on children looked after`
      : "";
  return [
    `${name} spent ${sayTotalPounds(spend.value)} (gross) on children’s and young people’s services in ${sayYears(startsIn(spend.period))}. That is ${sayPounds(each)} for each child aged 0 to 17${share}.${sayTwice(story, spend.period)}`,
    "Its budget and forecasts are not published nationally. Whether it will overspend is known only from a council’s own reports.",
  ];
}
