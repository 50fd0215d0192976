import { FIGURES } from "./headings.ts";
import type { Problems } from "./problems.ts";
import type { RawSheet } from "./sheets.ts";
import type { Column, Understood } from "./understood.ts";

/** What of a figure a column holds. */
export type Field = "numerator" | "denominator" | "value";
/** The figures of one period: the columns that hold them. */
export type Slot = {
  readonly period: string | null;
  readonly columns: readonly { readonly column: Column; readonly field: Field }[];
};
const FIELD_OF = { actual: "value", numerator: "numerator", denominator: "denominator" } as const;

/** The columns of figures, together by the period they are of; a second column for the same figure is told and left out. */
export function slotsOf(
  sheet: RawSheet,
  understood: Understood,
  problems: Problems,
): readonly Slot[] {
  const slots = new Map<string, { readonly column: Column; readonly field: Field }[]>();
  for (const column of understood.columns) {
    if (!FIGURES.has(column.role)) continue;
    const field = FIELD_OF[column.role as keyof typeof FIELD_OF];
    const slot = slots.get(column.period ?? "") ?? [];
    if (slot.some((one) => one.field === field)) {
      problems.tell(
        "row",
        sheet.file,
        sheet.sheet,
        understood.line,
        column.heading,
        `a second column for ${column.period ?? `the ${field}`}`,
        "one column",
        "The first was read, this one was left out.",
      );
      continue;
    }
    slot.push({ column, field });
    slots.set(column.period ?? "", slot);
  }
  return [...slots].map(([period, columns]) => ({
    period: period === "" ? null : period,
    columns,
  }));
}
