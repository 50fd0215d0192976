import type { RawSheet } from "#intake/read/sheets.ts";
import type { MeasureNames } from "../measureNames.ts";
import { headOf, isReturn, type Fields, type Head } from "./columns.ts";
import { headOfCounts, type CountsHead } from "./countsHead.ts";
import { headOfFinance } from "./financeHead.ts";
import { ledgerAcross, type Ledger } from "./ledger.ts";
import { withoutExamples } from "./templates.ts";
import { headOfMeasures } from "./measureColumns.ts";

/** One of a council's tables beside its measures, and where its headings stand. */
export type ToldTable =
  | {
      readonly is:
        "measures" | "headlines" | "finance" | "placements" | "targets" | "events" | "commentary";
      readonly head: Head;
    }
  | { readonly is: "ledger"; readonly ledger: Ledger }
  | { readonly is: "counts"; readonly found: CountsHead };
/** A recognised table without its template's examples, and the lines those stood in. */
export type ToldSheet = {
  readonly sheet: RawSheet;
  readonly examples: readonly number[];
  readonly table: ToldTable;
};
type Headed = Extract<ToldTable, { readonly head: Head }>["is"];

const INDICATOR = /^(indicator|measure|slug|kpi|performance (indicator|measure))$/;
const HEADLINES: Fields = { order: /^order$/, headline: /^headline$/ };
const PLACEMENTS: Fields = {
  period: /^(period|month|date|month ending|as at|at|snapshot( date)?)$/,
  group:
    /^(group|type|placement|placements|placement (group|type)|type of placement|placement code)$/,
  provider:
    /^(provider|provider type|type of provider|provision|own or bought|in ?-?house or external|sector)$/,
  children:
    /^(children|child|number|count|headcount|no\.?|number of (children|placements)|no\.? of (children|placements)|children (looked after|placed)|placements)$/,
  weekly_cost:
    /^(weekly cost( each)?|(average|avg|mean|unit) (weekly )?cost( per week)?|average cost (a|per) week|weekly (unit|average) cost|weekly (fee|rate)|cost (a|per) week( each)?|(a|per) week)$/,
};
const TARGETS: Fields = {
  indicator: INDICATOR,
  target: /^(target|standard|goal|target value|annual target)( ?\(?%\)?)?$/,
  tolerance: /^(tolerance|amber|amber (band|within|tolerance)|within)( ?\(?%\)?)?$/,
  owner: /^(owner|lead|lead officer|responsible( officer)?|target owner)$/,
  source: /^(source|set by|national or local)$/,
  reason: /^(reason|why|rationale|basis)$/,
  review: /^(review|review (date|on|by)|reviewed|next review)$/,
};
const EVENTS: Fields = {
  date: /^(date|day|when|event date|date of event)$/,
  kind: /^(kind|type|event type)$/,
  title: /^(title|event|what happened|heading|headline)$/,
  text: /^(text|description|details?|words|notes?)$/,
  indicators: /^(indicators?|measures?|concerns|affects|applies to)$/,
};
const COMMENTARY: Fields = {
  indicator: INDICATOR,
  period: /^(period|month|quarter|date|reporting (period|month))$/,
  what: /^(what|what happened|commentary|comment|narrative|position)$/,
  why: /^(why|reason|reasons|cause|explanation)$/,
  action: /^(action|actions|what we (are doing|will do)|action taken|next steps?)$/,
  owner: /^(owner|lead|lead officer|responsible( officer)?|who)$/,
  due: /^(due|due (date|by)|by when|deadline|date due|when)$/,
};

/** The sheet of one of a council's tables, as it is read; null for any other. */
export function toldIn(whole: RawSheet, names: MeasureNames): ToldSheet | null {
  const { kept, left } = withoutExamples(whole);
  const table = tableOf(kept, names);
  return table && { sheet: kept, examples: left, table };
}

/**
 * Which table a sheet is, by its headings; null for any other, a return of figures with targets or
 * comments among them too.
 */
function tableOf(sheet: RawSheet, names: MeasureNames): ToldTable | null {
  const headed = (is: Headed, head: Head | null): ToldTable | null => head && { is, head };
  const unlessReturn = (head: Head | null): Head | null =>
    head && !isReturn(sheet, head) ? head : null;
  const ledger = (found: Ledger | null): ToldTable | null =>
    found && { is: "ledger", ledger: found };
  const counts = (found: CountsHead | null): ToldTable | null => found && { is: "counts", found };
  // Measures first: their sheet has a column of targets too.
  return (
    headed("measures", headOfMeasures(sheet)) ??
    headed(
      "headlines",
      headOf(sheet, HEADLINES, (has) => has("order") && has("headline")),
    ) ??
    ledger(ledgerAcross(sheet, names)) ??
    headed("finance", headOfFinance(sheet)) ??
    headed(
      "placements",
      headOf(
        sheet,
        PLACEMENTS,
        (has) => has("group") && has("children") && (has("weekly_cost") || has("provider")),
      ),
    ) ??
    headed(
      "targets",
      unlessReturn(headOf(sheet, TARGETS, (has) => has("indicator") && has("target"))),
    ) ??
    headed(
      "events",
      unlessReturn(
        headOf(
          sheet,
          EVENTS,
          (has) => has("date") && has("title") && (has("kind") || has("text") || has("indicators")),
        ),
      ),
    ) ??
    headed(
      "commentary",
      unlessReturn(
        headOf(sheet, COMMENTARY, (has) => has("indicator") && (has("what") || has("action"))),
      ),
    ) ??
    counts(headOfCounts(sheet))
  );
}
