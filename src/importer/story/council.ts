import {
  isMonth,
  isQuarter,
  type Frame,
  type Month,
  type PeriodId,
  type Quarter,
} from "#domain/calendar.ts";
import type { FinanceLine, PlacementLine, Quantity, Story } from "#domain/story/story.ts";
import { missing, type Value } from "#domain/value.ts";
import { readCell } from "../cell.ts";
import type { Finding } from "../finding.ts";
import { periodIn, tellerOf, type FolderRow, type Wanted } from "../council/when.ts";
import { records, type Table } from "../table.ts";

type Columns = readonly (readonly [
  column: string,
  id: string,
  name: string,
  basis: "month" | "snapshot",
])[];

/** Columns of flows.csv and the counts they are: events of a month. */
const FLOWS: Columns = [
  ["contacts", "contacts", "Contacts", "month"],
  ["referrals", "referrals", "Referrals", "month"],
  ["no_further_action", "referrals-nfa", "Referrals closed with no further action", "month"],
  ["assessments_completed", "assessments", "Assessments completed", "month"],
  ["section_47s", "section-47s", "Section 47 enquiries", "month"],
  ["conferences", "conferences", "Initial child protection conferences", "month"],
  ["plans_started", "plans-started", "Child protection plans started", "month"],
  ["plans_ended", "plans-ended", "Child protection plans ended", "month"],
  ["started", "cla-started", "Children who started to be looked after", "month"],
  ["ceased", "cla-ceased", "Children who ceased to be looked after", "month"],
  ["adopted", "cla-adopted", "Left care: adopted", "month"],
  ["special_guardianship", "cla-special-guardianship", "Left care: special guardianship", "month"],
  ["returned_home", "cla-returned-home", "Left care: returned home", "month"],
  ["independent", "cla-independent", "Left care: to live independently", "month"],
  [
    "aged_out_or_stayed_with_carers",
    "cla-aged-out",
    "Left care: turned 18 or stayed with carers",
    "month",
  ],
  ["other", "cla-left-other", "Left care: other", "month"],
];
/** Columns of workforce.csv: people at a month's end, and who came and went in it. */
const WORKFORCE: Columns = [
  ["in_post_fte", "inpost-fte", "Social workers in post (FTE)", "snapshot"],
  ["in_post_headcount", "inpost-headcount", "Social workers in post (people)", "snapshot"],
  ["agency_fte", "agency-fte", "Agency social workers (FTE)", "snapshot"],
  ["agency_headcount", "agency-headcount", "Agency social workers (people)", "snapshot"],
  ["vacant_fte", "vacancy-fte", "Vacant social worker posts (FTE)", "snapshot"],
  ["starters_fte", "starters-fte", "Social workers who started (FTE)", "month"],
  ["leavers_fte", "leavers-fte", "Social workers who left (FTE)", "month"],
];

/** Every count a council gives itself: its column and file, its id, name and whether it is counted in a month or at its end. */
export const OWN_COUNTS: readonly (readonly [
  column: string,
  id: string,
  name: string,
  basis: "month" | "snapshot",
  file: "flows" | "workforce",
])[] = [
  ...FLOWS.map((c) => [...c, "flows"] as const),
  ...WORKFORCE.map((c) => [...c, "workforce"] as const),
];

const A_MONTH: Wanted<Month> = { is: isMonth, said: "a month such as 2026-10" };
const A_QUARTER: Wanted<Quarter> = { is: isQuarter, said: "a quarter such as 2026-Q3" };
type Row<P extends PeriodId> = FolderRow & { readonly period: P };

type Own = Pick<Story, "quantities" | "placements" | "finance">;

/** The story files of a council's folder; each is optional, and a cell that is no figure is a gap that is told. */
export function readOwnStory(
  tables: ReadonlyMap<string, Table>,
  source: string,
  findings: Finding[],
): Own {
  const rows = <P extends PeriodId>(name: string, wanted: Wanted<P>): readonly Row<P>[] => {
    const table = tables.get(name);
    if (!table) return [];
    const teller = tellerOf(table, findings);
    return records(table).flatMap((r, i) => {
      const row = { r, tell: teller(i) };
      const period = periodIn(row, wanted);
      return period === null ? [] : [{ ...row, period }];
    });
  };
  const cell = ({ r, tell }: FolderRow, column: string): Value => {
    const value = readCell(r[column] ?? "");
    if (!value)
      tell(column, "row", `found “${r[column] ?? ""}”, wanted a number; the cell was left out.`);
    return value ?? missing("unknown");
  };
  const quantities = (
    [
      ["flows.csv", FLOWS],
      ["workforce.csv", WORKFORCE],
    ] as const
  ).flatMap(([file, columns]) => {
    const months = rows(file, A_MONTH);
    return columns.flatMap(([column, id, name, basis]): readonly Quantity[] => {
      const frame: Frame = { basis, ends: "03-31" };
      if (!tables.get(file)?.header.includes(column)) return [];
      return [
        {
          id,
          name,
          source,
          frame,
          observations: months.map((row) => ({
            period: row.period,
            value: cell(row, column),
            status: "final" as const,
          })),
        },
      ];
    });
  });
  return {
    quantities,
    placements: rows("placements.csv", A_MONTH).map((row): PlacementLine => ({
      period: row.period,
      group: row.r["group"] ?? "",
      provider: row.r["provider"] === "own" ? "own" : "bought",
      children: cell(row, "children"),
      weeklyCost: cell(row, "weekly_cost_each"),
    })),
    finance: rows("finance.csv", A_QUARTER).map((row): FinanceLine => ({
      period: row.period,
      service: row.r["service"] ?? "",
      fund: row.r["fund"] === "dsg" ? "dsg" : "general",
      budget: cell(row, "budget_000"),
      forecast: cell(row, "forecast_000"),
      broughtForward:
        row.r["brought_forward_000"] === ""
          ? missing("not-applicable")
          : cell(row, "brought_forward_000"),
      reasonType: row.r["reason_type"] ?? "",
      reason: row.r["reason"] ?? "",
    })),
  };
}
