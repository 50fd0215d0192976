import type { Frame } from "#domain/period.ts";
import type { FinanceLine, PlacementLine, Quantity, Story } from "#domain/story/story.ts";
import { missing, type Value } from "#domain/value.ts";
import { readCell } from "../cell.ts";
import type { Finding } from "../finding.ts";
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

type Own = Pick<Story, "quantities" | "placements" | "finance">;

/** The story files of a council's folder; each is optional, and a cell that is no figure is a gap that is told. */
export function readOwnStory(
  tables: ReadonlyMap<string, Table>,
  source: string,
  findings: Finding[],
): Own {
  const rows = (name: string) => {
    const table = tables.get(name);
    return table ? records(table).map((r, i) => ({ r, line: table.lines[i] ?? null })) : [];
  };
  const cell = (
    file: string,
    line: number | null,
    column: string,
    text: string | undefined,
  ): Value => {
    const value = readCell(text ?? "");
    if (!value)
      findings.push({
        severity: "row",
        file,
        row: line,
        column,
        sentence: `found “${text ?? ""}”, wanted a number; the cell was left out.`,
      });
    return value ?? missing("unknown");
  };
  const quantities = (
    [
      ["flows.csv", FLOWS],
      ["workforce.csv", WORKFORCE],
    ] as const
  ).flatMap(([file, columns]) =>
    columns.flatMap(([column, id, name, basis]): readonly Quantity[] => {
      const frame: Frame = { basis, ends: "03-31" };
      if (!tables.get(file)?.header.includes(column)) return [];
      return [
        {
          id,
          name,
          source,
          frame,
          observations: rows(file).map(({ r, line }) => ({
            period: r["period"] ?? "",
            value: cell(file, line, column, r[column]),
            status: "final" as const,
          })),
        },
      ];
    }),
  );
  return {
    quantities,
    placements: rows("placements.csv").map(({ r, line }): PlacementLine => ({
      period: r["period"] ?? "",
      group: r["group"] ?? "",
      provider: r["provider"] === "own" ? "own" : "bought",
      children: cell("placements.csv", line, "children", r["children"]),
      weeklyCost: cell("placements.csv", line, "weekly_cost_each", r["weekly_cost_each"]),
    })),
    finance: rows("finance.csv").map(({ r, line }): FinanceLine => ({
      period: r["period"] ?? "",
      service: r["service"] ?? "",
      fund: r["fund"] === "dsg" ? "dsg" : "general",
      budget: cell("finance.csv", line, "budget_000", r["budget_000"]),
      forecast: cell("finance.csv", line, "forecast_000", r["forecast_000"]),
      broughtForward:
        r["brought_forward_000"] === ""
          ? missing("not-applicable")
          : cell("finance.csv", line, "brought_forward_000", r["brought_forward_000"]),
      reasonType: r["reason_type"] ?? "",
      reason: r["reason"] ?? "",
    })),
  };
}
