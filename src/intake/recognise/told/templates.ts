import { quarterOf, type Month } from "#domain/calendar.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { DECIDED_TEMPLATES } from "./decidedTemplates.ts";
import type { ToldTemplate } from "./toldTemplate.ts";
import { OWN_COUNTS } from "./ownCounts.ts";

const [MONTH, QUARTER] = ["{month}", "{quarter}"];
const OWNER = ["owner", "A job title, never a name."] as const;
const INDICATOR = [
  "indicator",
  "The measure’s slug or name. A name nobody knows is asked about, and the answer remembered.",
] as const;
const MONTH_OF = ["period", "The month: 2026-11, Nov-26, 30/11/2026."] as const;
const counts = (file: "flows" | "workforce"): ToldTemplate["columns"] => [
  MONTH_OF,
  ...OWN_COUNTS.filter(([, , , , own]) => own === file).map(
    ([column, , name, basis]) =>
      [
        column,
        `${name}, ${basis === "month" ? "in the month" : "at the end of the month"}.`,
      ] as const,
  ),
];

/**
 * One template for each table. Columns are those of a council’s folder, so that a filled one serves
 * there too.
 */
export const TOLD_TEMPLATES: readonly ToldTemplate[] = [
  ...DECIDED_TEMPLATES,
  {
    id: "finance",
    name: "Budgets",
    holds: "Budget and forecast of each service, report by report",
    columns: [
      ["service", "The service as the last report named it. Totals are worked out here."],
      ["fund", "general, or dsg for high needs, which is never netted."],
      ["period", "The quarter the report is at: 2026-Q4 (October to December) or Q3 2026/27."],
      ["budget_000", "Approved net budget of the year, thousands of pounds."],
      [
        "forecast_000",
        "Forecast outturn of the year, thousands of pounds. More than the budget is an overspend.",
      ],
      ["brought_forward_000", "High needs only: the deficit from earlier years."],
      ["reason_type", "volume, price, mix, one-off, funding switch or none."],
      ["reason", "One sentence. Never a child’s name, nor a count under 6."],
    ],
    example: [
      [
        "placements",
        "general",
        QUARTER,
        "33600",
        "35500",
        "",
        "mix",
        "Example: more children in bought homes.",
      ],
      [
        "high needs",
        "dsg",
        QUARTER,
        "51600",
        "56400",
        "21730",
        "volume",
        "Example: more plans than expected.",
      ],
    ],
  },
  {
    id: "placements",
    name: "Placements",
    holds: "Children by kind of placement and provider, with the weekly cost of one place",
    columns: [
      MONTH_OF,
      [
        "group",
        "fostering with a relative or friend; fostering with another carer; placed for adoption; with parents; supported or independent; children’s homes and secure; other residential; other.",
      ],
      ["provider", "own or bought."],
      ["children", "Children at the end of the month."],
      ["weekly_cost_each", "What one place costs in one week, pounds."],
    ],
    example: [
      [MONTH, "fostering with another carer", "own", "111", "511"],
      [MONTH, "children's homes and secure", "bought", "22", "6111"],
    ],
  },
  {
    id: "flows",
    name: "Front door and care",
    holds:
      "Contacts, referrals, assessments, plans, and who came into care and left it, month by month",
    columns: counts("flows"),
    example: [
      [
        MONTH,
        "1111",
        "222",
        "11",
        "222",
        "88",
        "33",
        "22",
        "21",
        "12",
        "11",
        "1",
        "2",
        "4",
        "1",
        "2",
        "1",
      ],
    ],
  },
  {
    id: "workforce",
    name: "Workforce",
    holds: "Social workers in post, agency, vacancies, starters and leavers",
    columns: counts("workforce"),
    example: [[MONTH, "111.1", "22.2", "33.3", "4.4", "1.1", "122", "23"]],
  },
  {
    id: "targets",
    name: "Targets",
    holds: "Target and tolerance of a measure, whose it is and why",
    columns: [
      INDICATOR,
      ["target", "In the measure’s own unit: 85 is 85%."],
      ["tolerance", "How far beyond the target is still amber."],
      OWNER,
      ["source", "local or national."],
      ["reason", "Why this figure."],
      ["review", "The day it is looked at again: 2027-04-01 or 01/04/2027."],
    ],
    example: [
      [
        "cin-visits",
        "85",
        "5",
        "Head of Safeguarding",
        "local",
        "Example: a visit every four weeks for nearly every child.",
        "2027-04-01",
      ],
    ],
  },
  {
    id: "events",
    name: "Events",
    holds: "What happened that explains the figures, or parts them",
    columns: [
      ["date", "The day: 2026-11-09 or 09/11/2026."],
      [
        "kind",
        "step (control limits start again), break (before and after cannot be compared), inspection or note.",
      ],
      ["title", "A few words."],
      ["text", "One or two sentences."],
      ["indicators", "The measures it touches, with “;” between them, or all."],
    ],
    example: [
      [
        "2026-11-09",
        "note",
        "Example: a second duty team",
        "Example: a second team answers contacts in the afternoon.",
        "contacts;decisions-in-one-day",
      ],
    ],
  },
  {
    id: "commentary",
    name: "Commentary",
    holds: "What a service says of a figure: what, why, and what it does",
    columns: [
      INDICATOR,
      ["period", "The month or quarter of the figure: 2026-11 or 2026-Q4."],
      ["what", "What the figure shows."],
      ["why", "Why, as far as it is known."],
      ["action", "What is being done."],
      OWNER,
      ["due", "The day it is done by: 2027-01-29."],
    ],
    example: [
      [
        "cin-visits",
        MONTH,
        "Example: 84% of visits were in time.",
        "Example: two teams had vacancies.",
        "Example: cover from the next team until January.",
        "Head of Safeguarding",
        "2027-01-29",
      ],
    ],
  },
  {
    id: "actions",
    name: "Actions",
    holds: "Only what is being done about a measure",
    columns: [
      INDICATOR,
      ["action", "What is being done. It stands with the newest words on the measure, or alone."],
      OWNER,
      ["due", "The day it is done by: 2027-01-29."],
    ],
    example: [
      [
        "cin-visits",
        "Example: managers check every late visit each week.",
        "Head of Safeguarding",
        "2027-01-29",
      ],
    ],
  },
];

/** Headings and example rows, dated: `month` as 2026-11, and the quarter it lies in. */
export function filled(template: ToldTemplate, month: Month): readonly (readonly string[])[] {
  const quarter = quarterOf(month);
  return [
    template.columns.map(([column]) => column),
    ...template.example.map((row) =>
      row.map((cell) => cell.replace(MONTH, month).replace(QUARTER, quarter)),
    ),
  ];
}

/** The same as a sheet of a workbook: what to write in each column, then the table. */
export const asSheet = (
  template: ToldTemplate,
  month: Month,
): { readonly name: string; readonly rows: (string | number)[][] } => ({
  name: template.name,
  rows: [
    [`${template.name}: ${template.holds}. Write over the example.`],
    ...template.columns.map(([column, what]) => [column, what]),
    [],
    ...filled(template, month).map((row, i) =>
      row.map((cell) => (i > 0 && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
    ),
  ],
});

/**
 * A sheet without a template’s own example rows, which are nobody’s figures; `left` names their
 * lines.
 */
export function withoutExamples(sheet: RawSheet): {
  readonly kept: RawSheet;
  readonly left: readonly number[];
} {
  const clean = (cells: readonly string[]): readonly string[] => cells.map((c) => c.trim());
  const head = sheet.rows.slice(0, 30).map((r) => clean(r.cells).join("|"));
  const template = TOLD_TEMPLATES.find((t) =>
    head.includes(t.columns.map(([column]) => column).join("|")),
  );
  if (!template) return { kept: sheet, left: [] };
  const isExample = (cells: readonly string[]): boolean =>
    template.example.some((row) =>
      row.every(
        (cell, i) => cell === MONTH || cell === QUARTER || cell === (clean(cells)[i] ?? ""),
      ),
    );
  const left = sheet.rows.filter((r) => isExample(r.cells)).map((r) => r.line);
  return {
    kept:
      left.length === 0
        ? sheet
        : { ...sheet, rows: sheet.rows.filter((r) => !left.includes(r.line)) },
    left,
  };
}
