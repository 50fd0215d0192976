import {
  addMonths,
  monthsTo,
  type Month,
  type PeriodId,
  type Quarter,
  type Year,
} from "../../calendar.ts";
import { latest } from "../../change.ts";
import type { Observation, Series } from "../../observation.ts";
import { missing, type Value } from "../../value.ts";
import type { Facts } from "../facts.ts";
import { partsOf, type Flow, type Parts } from "../flow.ts";
import { budgetAt, reportBy, type BudgetRow } from "../money.ts";
import {
  childrenAt,
  flowYears,
  isYearBy,
  mixAt,
  monthlyFlow,
  ownAndBought,
  placementBridge,
  placementMonthBy,
  projectToMarch,
  reasonsFor,
  yearlyFlow,
  type MixRow,
  type Projection,
} from "../placements.ts";
import { quantityOf, valueIn, type Quantity, type Story } from "../story.ts";

/** In and out over a year, with the months or the years behind it, newest first. */
export type FlowOfYear = {
  readonly over: Month | Year;
  readonly flow: Flow;
  readonly rows: readonly (readonly [Month | Year, Flow])[];
  readonly projection: Projection | null;
};
/** One kind of place now and a year before. */
export type MixLine = MixRow & { readonly old: Value; readonly oldCost: Value };
export type Mix = {
  readonly month: Month;
  readonly lines: readonly MixLine[];
  readonly total: Value;
  readonly who: ReturnType<typeof ownAndBought>;
};
/** The parts of one published count in its newest year with a figure. */
export type PartsOfYear = { readonly year: PeriodId; readonly parts: Parts };

export type PlacementFigures = {
  /**
   * The month of the council's own placements; null where it gives none, and published years are
   * told.
   */
  readonly month: Month | null;
  readonly flow: FlowOfYear | null;
  readonly mix: Mix | null;
  readonly bridge: ReturnType<typeof placementBridge> | null;
  /** The newest report by that month of the budget that pays for places; null where there is none. */
  readonly budget: { readonly report: Quarter; readonly row: BudgetRow } | null;
  readonly left: { readonly own: Parts | null; readonly published: PartsOfYear | null };
  /** Why placements changed, as DfE publishes it. */
  readonly changed: PartsOfYear | null;
  readonly fostering: {
    readonly year: PeriodId;
    readonly places: Value;
    readonly filled: Value;
  } | null;
  /** The council's own counts of what is missing, each at its newest. */
  readonly own: readonly { readonly series: Series; readonly last: Observation }[];
};

const OWN = ["unregistered-placements", "net-fostering-approvals", "placed-in-own-provision"];

/**
 * How many children came and went, where they live, what a place costs, why they left, and whether
 * there are places enough.
 */
export function placementFigures({ story, evidence, asAt }: Facts): PlacementFigures {
  const month = placementMonthBy(story, asAt ?? undefined) ?? null;
  const { series } = evidence;
  return {
    month,
    flow: month === null ? publishedFlow(series, asAt) : ownFlow(story, month),
    mix: month && mixOf(story, month),
    bridge: month && placementBridge(story, addMonths(month, -12), month),
    budget: month && budgetOf(story, month),
    left: { own: month && reasonsFor(story, month, 12), published: leftIn(story) },
    changed: changedIn(story),
    fostering: fosteringIn(story),
    own: OWN.flatMap((slug) => {
      const found = series.find((s) => s.indicator === slug);
      const last = found && latest(found);
      return found && last ? [{ series: found, last }] : [];
    }),
  };
}

/** The newest published years; a page shows so many. */
const YEARS = 6;
function publishedFlow(series: readonly Series[], asAt: PeriodId | null): FlowOfYear | null {
  const years = flowYears(series)
    .filter((year) => isYearBy(year, asAt))
    .slice(0, YEARS);
  const [over] = years;
  if (over === undefined) return null;
  const rows = years.map((year) => [year, yearlyFlow(series, year)] as const);
  return { over, flow: yearlyFlow(series, over), rows, projection: null };
}

const ownFlow = (story: Story, month: Month): FlowOfYear => ({
  over: month,
  flow: monthlyFlow(story, month, 12),
  rows: [...monthsTo(month, 12)].reverse().map((m) => [m, monthlyFlow(story, m, 1)] as const),
  projection: projectToMarch(story, month),
});

function mixOf(story: Story, month: Month): Mix {
  const [rows, then] = [mixAt(story, month), mixAt(story, addMonths(month, -12))];
  const lines = rows.map((r) => {
    const old = then.find((o) => o.group === r.group && o.provider === r.provider);
    const none = missing("missing");
    return { ...r, old: old?.children ?? none, oldCost: old?.weeklyCost ?? none };
  });
  return { month, lines, total: childrenAt(story, month), who: ownAndBought(rows) };
}

function budgetOf(story: Story, month: Month): PlacementFigures["budget"] {
  const report = reportBy(story, month);
  if (report === undefined) return null;
  const row = budgetAt(story, report).services.find(({ service }) => service === "placements");
  return row?.variance.kind === "known" ? { report, row } : null;
}

const newestOf = (quantity: Quantity | undefined): PeriodId | undefined =>
  quantity?.observations.findLast((o) => o.value.kind === "known")?.period;

const REASONS = [
  ["cla-adopted", "adopted"],
  ["cla-special-guardianship", "special guardianship"],
] as const;

function leftIn(story: Story): PartsOfYear | null {
  const ceased = quantityOf(story, "cla-ceased", false);
  const year = newestOf(ceased);
  if (year === undefined) return null;
  const named = REASONS.map(([id, name]) => ({
    name,
    value: valueIn(quantityOf(story, id, false), year),
  }));
  return { year, parts: partsOf(valueIn(ceased, year), named) };
}

function changedIn(story: Story): PartsOfYear | null {
  const changed = quantityOf(story, "changed", false);
  const year = newestOf(changed);
  const amount = (value: Value): number => (value.kind === "known" ? value.amount : -1);
  const reasons = story.quantities
    .filter((q) => q.id.startsWith("changed-"))
    .map((q) => ({ name: q.name, value: valueIn(q, year ?? null) }))
    .sort((a, b) => amount(b.value) - amount(a.value));
  return year === undefined || reasons.length === 0
    ? null
    : { year, parts: partsOf(valueIn(changed, year), reasons) };
}

function fosteringIn(story: Story): PlacementFigures["fostering"] {
  const [places, filled] = [
    quantityOf(story, "foster-places", false),
    quantityOf(story, "foster-places-filled", false),
  ];
  const year = newestOf(places);
  return year === undefined
    ? null
    : { year, places: valueIn(places, year), filled: valueIn(filled, year) };
}
