import {
  addMonths,
  comparePeriods,
  endedBy,
  isMonth,
  lastDayOf,
  yearsOn,
  type PeriodId,
} from "../../calendar.ts";
import type { Observation } from "../../observation.ts";
import { missing } from "../../value.ts";
import { agencyFall, savingFrom, type AgencyFall } from "../agency.ts";
import type { Facts } from "../facts.ts";
import { quantityOf, valueIn } from "../story.ts";
import { readingsOf, type Reading } from "../timeliness.ts";
import {
  censusFlows,
  staffPeriod,
  staffRatesAt,
  stockFlowAt,
  type StaffRate,
  type StockFlow,
} from "../workforce.ts";

/** What keeps a social worker in a job, counted by each council itself. */
const SUPPORT = ["supervision", "dbs-checks", "agency-cover-of-vacancies"];
/** Of a council's own months these are not worked out from counts, so they stand beside them. */
const MONTHLY = ["average-caseload", "sickness-absence"];
const YEARS_BACK = 3;

export type WorkforceFigures = {
  /** Null where nobody was ever counted: then there is no flow, no rate and no saving. */
  readonly at: PeriodId | null;
  readonly flow: StockFlow | null;
  /** The same flow year by year, newest first. */
  readonly years: readonly StockFlow[];
  readonly rates: readonly StaffRate[];
  readonly support: readonly Reading[];
  readonly saving: Saving | null;
  /** The council's own count of agency workers, as reported, beside the census of those days. */
  readonly agency: AgencyFall | null;
};
/** What fewer agency workers are worth, and the spend it is worked out from. */
export type Saving = ReturnType<typeof savingFrom> & { readonly spend: Observation | undefined };

/**
 * Who came and went, the rates by DfE's formulas, what supports the staff, and what less agency is
 * worth.
 */
export function workforceFigures(facts: Facts): WorkforceFigures {
  const { story, asAt, others, reported, name } = facts;
  const at = staffPeriod(story, asAt);
  const then = at ?? asAt;
  const slugs = then !== null && isMonth(then) ? [...MONTHLY, ...SUPPORT] : SUPPORT;
  const support = readingsOf(slugs, { ...facts, asAt: then });
  const agency = agencyFall(story, reported, name);
  if (at === null) return { at, flow: null, years: [], rates: [], support, saving: null, agency };
  return {
    at,
    flow: stockFlowAt(story, at),
    years: isMonth(at)
      ? Array.from({ length: YEARS_BACK }, (_, i) => stockFlowAt(story, addMonths(at, -12 * i)))
      : censusFlows(story).filter((f) => comparePeriods(f.period, at) <= 0),
    rates: staffRatesAt(story, at, others),
    support,
    saving: savingAt(facts, at),
    agency,
  };
}

function savingAt({ story, evidence }: Facts, at: PeriodId): Saving {
  const agency = quantityOf(story, "agency-fte", isMonth(at));
  const series = evidence.series.find((s) => s.indicator === "agency-spend");
  const day = lastDayOf(at, { basis: "snapshot", ends: isMonth(at) ? "03-31" : "09-30" });
  const spend = series?.observations.findLast((o) => endedBy(o.period, series.frame, day));
  const [now, before] = [valueIn(agency, at), valueIn(agency, yearsOn(at, -1))];
  return { ...savingFrom(spend?.value ?? missing("missing"), now, before), spend };
}
