import { sayYears, startsIn, type Quarter } from "../../calendar.ts";
import { formatNumber, printsAsZero } from "../../format.ts";
import type { Facts, Told } from "../../story/facts.ts";
import { moneyFigures, type MoneyFigures } from "../../story/figures/money.ts";
import {
  REPORT_WORDS,
  reportOf,
  spendPerChild,
  type BudgetRow,
  type SPENDS,
} from "../../story/money.ts";
import { quantityOf } from "../../story/story.ts";
import { amountOf, type Value } from "../../value.ts";
import { sayMillions, sayNumber, sayPounds, sayThousands } from "./telling.ts";
import { sayWhere } from "./cite.ts";

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

/** Overspends are adverse: the word stands with the sign (domain rules 9). */
const sayWay = (variance: Value): string => {
  const n = amountOf(variance);
  return n === null
    ? ""
    : printsAsZero(n, THOUSANDS)
      ? "on budget"
      : n > 0
        ? "adverse"
        : "favourable";
};
const signed = (v: Value): string =>
  v.kind === "known" ? `${v.amount > 0 ? "+" : ""}${sayThousands(v)}` : sayNumber(v).toLowerCase();
/** "+£1,200k, 3.6%, adverse": how far one line is from its budget. */
export const sayVariance = ({ variance, percent }: BudgetRow): string =>
  `${saySignedThousands(variance)}, ${sayNumber(percent, 1)}%, ${sayWay(variance)}`;
const saySignedThousands = (v: Value): string =>
  v.kind === "known" && v.amount > 0 ? `+${sayThousands(v)}` : sayThousands(v);

export const sayMoved = (r: BudgetRow): string => {
  const n = amountOf(r.movement);
  return n === null
    ? r.movement.kind === "not-applicable"
      ? "the first report of the year, so there is nothing to have moved from"
      : `movement not known: ${sayNumber(r.movement).toLowerCase()}`
    : printsAsZero(n, THOUSANDS)
      ? "no movement since the last report"
      : `${n > 0 ? "worse" : "better"} by ${sayThousands({ kind: "known", amount: Math.abs(n) })} since the last report`;
};

/**
 * Will we overspend, by how much, and is it moving? From the council's own reports; from DfE's
 * spending where it gives none.
 */
export function tellMoney(facts: Facts): Told<MoneyFigures> {
  const figures = moneyFigures(facts);
  return {
    sentences: figures.budget ? monthly(facts.name, figures) : yearly(facts),
    figures,
    findings: figures.reported.map((b) => {
      const over = b.variance >= 0;
      const moved =
        b.movement === null
          ? ""
          : ` That is ${b.movement < 0 ? "better" : "worse"} by ${sayMillions(Math.abs(b.movement))} since the quarter before, which implies ${over ? "+" : ""}${sayMillions(b.impliedBefore ?? 0)} then.`;
      return `${b.service}, ${b.row.periodLabel}: ${sayMillions(b.forecast)} against ${sayMillions(b.budget)}, ${over ? "+" : ""}${sayMillions(b.variance)}, ${formatNumber(Math.abs(b.percent), 1)}%, ${over ? "adverse" : "favourable"}.${moved} ${b.disagrees.length === 0 ? "The printed figures agree with one another." : `They do not agree: ${b.disagrees.join("; ")}.`} ${sayWhere(b.row)}.`;
    }),
  };
}

/** "2026-Q3" ends in September: the month a report speaks of. */
function monthly(name: string, { period, budget, range }: MoneyFigures): readonly string[] {
  if (!period || !budget) return [];
  const { total, services, highNeeds } = budget;
  const { year, place } = reportOf(period);
  const worst = [...services]
    .filter((s) => s.variance.kind === "known")
    .sort((a, b) => (amountOf(b.variance) ?? 0) - (amountOf(a.variance) ?? 0))[0];
  const head =
    place === 3
      ? `${name} ended ${sayYears(year)} at ${sayThousands(total.forecast)}`
      : `${name} forecasts ${sayThousands(total.forecast)} for ${sayYears(year)}`;
  return [
    `${head} against a budget of ${sayThousands(total.budget)}: ${sayVariance(total)}, ${REPORT_WORDS[place] ?? ""}; ${sayMoved(total)}.`,
    worst && (amountOf(worst.variance) ?? 0) > 0
      ? `The largest overspend is ${worst.service}: ${signed(worst.variance)}, ${sayNumber(worst.percent, 1)}%. ${worst.reason}`
      : "No service is over its budget.",
    range === null
      ? place === 3
        ? "This is the outturn: nothing of it is a forecast."
        : "No year-end range is given: fewer than two past years have both this report and an outturn."
      : `Going by ${inWords(range.years.map(sayYears))}, the year may end between ${signed({ kind: "known", amount: range.low })} and ${signed({ kind: "known", amount: range.high })}.${highNeeds ? ` High needs, in a fund of its own, is ${signed(highNeeds.variance)} this year and ${sayThousands(highNeeds.deficit)} in deficit with what was brought forward.` : ""}`,
  ];
}

/** "2023 to 2024, 2024 to 2025 and 2025 to 2026". */
const inWords = (all: readonly string[]): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;

function yearly({ name, story }: Facts): readonly string[] {
  const spend = quantityOf(story, "spend-children", false)?.observations.findLast(
    (o) => o.value.kind === "known",
  );
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
    `${name} spent ${sayPounds(spend.value)} (gross) on children’s and young people’s services in ${sayYears(startsIn(spend.period))}. That is ${sayPounds(each)} for each child aged 0 to 17${share}.`,
    "Its budget and forecasts are not published nationally. Whether it will overspend is known only from a council’s own reports.",
  ];
}
