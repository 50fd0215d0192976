import type { MeasureCells } from "#intake/check/told/checkMeasure.ts";
import type { MeasureColumn } from "#intake/recognise/told/measureColumns.ts";
import {
  OWN_COUNTED,
  OWN_POLARITIES,
  OWN_RANGES,
  OWN_UNITS,
  type Choice,
} from "#intake/recognise/told/measureWords.ts";
import type { Option } from "#ui/Controls.tsx";
import type { Holds } from "#ui/FormField.tsx";

/** One question of the form: the column of `measures.csv` it fills. */
export type Field = {
  readonly column: MeasureColumn;
  readonly label: string;
  readonly hint?: string;
  /** What is said where it is left empty; without it, it may be. */
  readonly missing?: string;
  readonly options?: readonly Option[];
  readonly holds?: Holds | "date";
};
export type Part = { readonly legend: string; readonly fields: readonly Field[] };

const CHOOSE: Option = { value: "", label: "Choose" };
const choices = (all: readonly Choice<string>[], first: Option = CHOOSE): readonly Option[] => [
  first,
  ...all.map((c) => ({ value: c.value, label: c.says })),
];

const whatItIs = (parts: readonly string[]): Part => ({
  legend: "What it is",
  fields: [
    {
      column: "measure",
      label: "Name",
      hint: "As members should read it, for example: Audits judged good",
      missing: "Enter a name for the measure",
    },
    {
      column: "also",
      label: "Other names in your returns",
      hint: "Put ; between names. They are understood next month",
      holds: "names",
    },
    {
      column: "part",
      label: "Part of the service",
      missing: "Choose a part of the service",
      options: [CHOOSE, ...parts.map((p) => ({ value: p, label: p }))],
    },
    {
      column: "better",
      label: "Which way is better?",
      missing: "Choose which way is better",
      options: choices(OWN_POLARITIES),
    },
    {
      column: "definition",
      label: "What it means",
      hint: "One or two sentences a councillor can read",
    },
  ],
});

const HOW_COUNTED: Part = {
  legend: "How it is counted",
  fields: [
    {
      column: "unit",
      label: "What the figure is",
      missing: "Choose what the figure is",
      options: choices(OWN_UNITS),
    },
    {
      column: "counted",
      label: "When it is counted",
      missing: "Choose when it is counted",
      options: choices(OWN_COUNTED),
    },
    {
      column: "numerator",
      label: "What is counted, in words",
      missing: "Enter what is counted, in words",
    },
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
};

const WHERE_IT_STANDS: Part = {
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
    {
      column: "target",
      label: "Target",
      hint: "In the measure’s own unit. Empty for none",
      holds: "number",
    },
    {
      column: "tolerance",
      label: "Amber within",
      hint: "How far beyond the target is still amber",
      holds: "number",
    },
    { column: "owner", label: "Owner", hint: "A job title, never a name" },
    { column: "reason", label: "Why this target" },
    {
      column: "review",
      label: "Looked at again on",
      hint: "For example 1 4 2027",
      holds: "date",
    },
  ],
};

/** The form, part by part; `parts` are the parts of the service. */
export const formParts = (parts: readonly string[]): readonly Part[] => [
  whatItIs(parts),
  HOW_COUNTED,
  WHERE_IT_STANDS,
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

/**
 * The cells of a form that was opened for a name in a return: whatever it is called here, that name
 * still means it.
 */
export function withName(cells: MeasureCells, named: string | null): MeasureCells {
  const also = cells.also.split(";").map((word) => word.trim());
  if (named === null || named === cells.measure.trim() || also.includes(named)) return cells;
  return { ...cells, also: [...also, named].filter((word) => word !== "").join("; ") };
}
