import type { MeasureCells } from "#intake/check/told/checkMeasure.ts";
import type { MeasureColumn } from "#intake/check/told/readMeasures.ts";
import {
  OWN_COUNTED,
  OWN_POLARITIES,
  OWN_RANGES,
  OWN_UNITS,
  type Choice,
} from "#intake/recognise/told/measureWords.ts";
import type { Finding } from "#intake/finding.ts";
import type { Option } from "#ui/Controls.tsx";

/** One question of the form: the column of `measures.csv` it fills. */
export type Field = {
  readonly column: MeasureColumn;
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly Option[];
};
export type Part = { readonly legend: string; readonly fields: readonly Field[] };

const CHOOSE: Option = { value: "", label: "Choose" };
const choices = (all: readonly Choice<string>[], first: Option = CHOOSE): readonly Option[] => [
  first,
  ...all.map((c) => ({ value: c.value, label: c.says })),
];

/** The form, part by part; `parts` are the parts of the service. */
export const formParts = (parts: readonly string[]): readonly Part[] => [
  {
    legend: "What it is",
    fields: [
      {
        column: "measure",
        label: "Name",
        hint: "As members should read it, for example: Audits judged good",
      },
      {
        column: "also",
        label: "Other names in your returns",
        hint: "Put ; between names. They are understood next month",
      },
      {
        column: "part",
        label: "Part of the service",
        options: [CHOOSE, ...parts.map((p) => ({ value: p, label: p }))],
      },
      { column: "better", label: "Which way is better?", options: choices(OWN_POLARITIES) },
      {
        column: "definition",
        label: "What it means",
        hint: "One or two sentences a councillor can read",
      },
    ],
  },
  {
    legend: "How it is counted",
    fields: [
      { column: "unit", label: "What the figure is", options: choices(OWN_UNITS) },
      { column: "counted", label: "When it is counted", options: choices(OWN_COUNTED) },
      { column: "numerator", label: "What is counted, in words" },
      {
        column: "denominator",
        label: "Out of what, in words",
        hint: "Leave it empty where nothing is divided",
      },
      {
        column: "decimals",
        label: "Decimal places",
        options: [
          { value: "", label: "As usual for what it is" },
          ...["0", "1", "2"].map((n) => ({ value: n, label: n })),
        ],
      },
      {
        column: "range",
        label: "Can it go beyond?",
        options: choices(OWN_RANGES, { value: "", label: "No" }),
      },
    ],
  },
  {
    legend: "Where it stands",
    fields: [
      {
        column: "headline",
        label: "Is it a headline?",
        options: [
          { value: "", label: "No" },
          { value: "yes", label: "Yes: a card on the dashboard" },
        ],
      },
      { column: "target", label: "Target", hint: "In the measure’s own unit. Empty for none" },
      {
        column: "tolerance",
        label: "Amber within",
        hint: "How far beyond the target is still amber",
      },
      { column: "owner", label: "Owner", hint: "A job title, never a name" },
      { column: "reason", label: "Why this target" },
      { column: "review", label: "Looked at again on", hint: "For example 2027-04-01" },
    ],
  },
];

export const NO_CELLS: MeasureCells = {
  measure: "",
  also: "",
  unit: "",
  better: "",
  part: "",
  counted: "",
  numerator: "",
  denominator: "",
  definition: "",
  decimals: "",
  range: "",
  headline: "",
  target: "",
  tolerance: "",
  owner: "",
  reason: "",
  review: "",
  slug: "",
  remove: "",
};

/** The cells of a form that was opened for a name in a return: whatever it is called here, that name still means it. */
export function withName(cells: MeasureCells, named: string | null): MeasureCells {
  const also = cells.also.split(";").map((word) => word.trim());
  if (named === null || named === cells.measure.trim() || also.includes(named)) return cells;
  return { ...cells, also: [...also, named].filter((word) => word !== "").join("; ") };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A finding as the form says it beside its box: an empty box is asked for, else the file's own words without what only a file has. */
export const sayInForm = (p: Finding, asked: Field | undefined, cell: string): string => {
  if (asked && cell.trim() === "")
    return `${asked.options ? "Choose" : "Write"}: ${asked.label.replace("?", "").toLowerCase()}`;
  return capital(
    `${p.wanted === "" ? "" : `wanted ${p.wanted}; `}found ${p.found}. ${p.mend.replace("The row was left out.", "")}`,
  )
    .replace(/ +/g, " ")
    .trim();
};
