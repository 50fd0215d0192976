import type { Mark } from "../comparison.ts";
import { ENGLAND } from "../area.ts";
import { difference } from "../change.ts";
import { sure } from "../exact.ts";
import {
  isMonth,
  isoDay,
  lastDayOf,
  periodLabel,
  yearsOn,
  type Frame,
  type PeriodId,
} from "../calendar.ts";
import { average, percentage, sum } from "../rate.ts";
import { combine, known, mapValue, type Value } from "../value.ts";
import { marksFrom, pastAt, type Others } from "./beside.ts";
import { isMonthly, periodAt, spansAt, totalOver, type Total } from "./span.ts";
import { quantityOf, valueIn, type Story } from "./story.ts";

const SNAPSHOT = (ends: string): Frame => ({ basis: "snapshot", ends });

/**
 * Full-time equivalents in post at both ends of a year, who came and went between, and what those
 * do not explain.
 */
export type StockFlow = {
  readonly from: string;
  readonly to: string;
  /** The two days themselves, as ISO text: for a sentence that says "from … to …". */
  readonly opens: string;
  readonly closes: string;
  readonly period: PeriodId;
  readonly opening: Value;
  readonly starters: Total;
  readonly leavers: Total;
  /**
   * closing − opening − starters + leavers: changed hours, moves inside the council, late returns.
   * Shown, never put right.
   */
  readonly other: Value;
  readonly closing: Value;
};

/**
 * The year up to a month (the council's own) or a census day; any part that is a gap makes the
 * remainder that gap.
 */
export function stockFlowAt(story: Story, at: PeriodId): StockFlow {
  const monthly = isMonth(at);
  const q = (id: string) => quantityOf(story, id, monthly);
  const before = yearsOn(at, -1);
  const frame = SNAPSHOT(monthly ? "03-31" : "09-30");
  const { now } = spansAt(at, "twelve", { basis: "year", ends: "09-30" });
  const [opening, closing] = [valueIn(q("inpost-fte"), before), valueIn(q("inpost-fte"), at)];
  const [starters, leavers] = [totalOver(q("starters-fte"), now), totalOver(q("leavers-fte"), now)];
  const explained = combine(sum([opening, starters.value]), leavers.value, (a, b) => known(a - b));
  return {
    from: before ? periodLabel(before, frame) : "",
    to: periodLabel(at, frame),
    opens: before ? isoDay(lastDayOf(before, frame)) : "",
    closes: isoDay(lastDayOf(at, frame)),
    period: at,
    opening,
    starters: tidy(starters),
    leavers: tidy(leavers),
    other: difference(closing, explained),
    closing,
  };
}
const tidy = (total: Total): Total => ({ ...total, value: mapValue(total.value, sure) });

/**
 * The newest month of the council's own, or the newest census, by a period; null where nobody was
 * counted.
 */
export function staffPeriod(story: Story, asAt: PeriodId | null): PeriodId | null {
  const q = quantityOf(story, "inpost-fte", isMonthly(story, "inpost-fte"));
  return periodAt(q, asAt);
}

/** Every census year that has one before it, newest first. */
export const censusFlows = (story: Story): readonly StockFlow[] =>
  (quantityOf(story, "inpost-fte", false)?.observations ?? [])
    .slice(1)
    .filter((o) => o.value.kind !== "no-authority")
    .map((o) => stockFlowAt(story, o.period))
    .reverse();

/** A count of staff in one period: at its end, or over the twelve months or the year it closes. */
function staff(story: Story, id: string, at: PeriodId): Value {
  const monthly = isMonth(at);
  const quantity = quantityOf(story, id, monthly);
  return monthly && quantity?.frame.basis === "month"
    ? totalOver(quantity, spansAt(at, "twelve", quantity.frame).now).value
    : valueIn(quantity, at);
}

type Parts = { readonly part: Value; readonly whole: Value };
const WORKING_DAYS = 253;
/** DfE's formulas (domain rules 8), each on counts of one day or year. */
const RATES = [
  {
    id: "agency-rate",
    name: "Agency rate",
    formula: "agency ÷ (agency + in post)",
    uses: ["agency-fte", "inpost-fte"],
    of: (n): Parts => ({ part: n("agency-fte"), whole: sum([n("agency-fte"), n("inpost-fte")]) }),
  },
  {
    id: "vacancy-rate",
    name: "Vacancy rate",
    formula: "vacant ÷ (vacant + in post)",
    uses: ["vacancy-fte", "inpost-fte"],
    of: (n): Parts => ({ part: n("vacancy-fte"), whole: sum([n("vacancy-fte"), n("inpost-fte")]) }),
  },
  {
    id: "turnover-rate",
    name: "Turnover",
    formula: "left in 12 months ÷ in post at the end",
    uses: ["leavers-fte", "inpost-fte"],
    of: (n): Parts => ({ part: n("leavers-fte"), whole: n("inpost-fte") }),
  },
  {
    id: "sickness-absence",
    name: "Sickness absence",
    formula: "days lost ÷ (in post × 253)",
    uses: ["working-days-lost-fte", "inpost-fte"],
    of: (n): Parts => ({
      part: n("working-days-lost-fte"),
      whole: mapValue(n("inpost-fte"), (x) => x * WORKING_DAYS),
    }),
  },
  {
    id: "average-caseload",
    name: "Cases for each worker who holds any",
    formula: "cases ÷ full-time workers with a case, agency included",
    uses: ["cases", "case-holders-fte"],
    of: (n): Parts => ({ part: n("cases"), whole: n("case-holders-fte") }),
  },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly uses: readonly string[];
  readonly of: (n: (id: string) => Value) => Parts;
}[];

export type StaffRate = {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly percent: boolean;
  readonly part: Value;
  readonly whole: Value;
  readonly value: Value;
  readonly before: Value;
  readonly beside: Mark | null;
};

function rateOf(
  rate: (typeof RATES)[number],
  story: Story | undefined,
  at: PeriodId | null,
): Value {
  if (!story || !at) return { kind: "missing" };
  const { part, whole } = rate.of((id) => staff(story, id, at));
  return rate.id === "average-caseload" ? average(part, whole) : percentage(part, whole);
}

/**
 * The rates of one period by DfE's formulas, a year before, and England and the comparison by the
 * same formulas at their own census. A rate none of whose counts the council gives for its months
 * is left out, not shown as nothing.
 */
export function staffRatesAt(story: Story, at: PeriodId, others: Others): readonly StaffRate[] {
  const monthly = isMonth(at);
  const england = others.storyOf(ENGLAND) ?? story;
  const census = monthly ? periodAt(quantityOf(england, "inpost-fte", false), at) : at;
  const then = pastAt(others, quantityOf(story, "inpost-fte", monthly), at);
  const past = then && { period: then, frame: SNAPSHOT(monthly ? "03-31" : "09-30") };
  const before = yearsOn(at, -1);
  return RATES.filter((r) => r.uses.every((id) => quantityOf(story, id, monthly))).map((r) => {
    const { part, whole } = r.of((id) => staff(story, id, at));
    const beside =
      census === null
        ? null
        : marksFrom(others, { period: census, frame: SNAPSHOT("09-30"), past }, (of, when) =>
            rateOf(r, of, when),
          );
    return {
      id: r.id,
      name: r.name,
      formula: r.formula,
      percent: r.id !== "average-caseload",
      part,
      whole,
      value: rateOf(r, story, at),
      before: rateOf(r, story, before),
      beside,
    };
  });
}
