import type { Month, Quarter } from "#domain/calendar.ts";
import { FIGURES, type Role } from "./headings.ts";
import type { Problems } from "./problems.ts";
import type { RawSheet } from "./sheets.ts";
import type { Column, Understood } from "./understood.ts";

/** What of a figure a column holds. */
export type Field = "numerator" | "denominator" | "value";
/** The figures of one period: the columns that hold them. */
export type Slot = {
  readonly period: Month | Quarter | null;
  readonly columns: readonly { readonly column: Column; readonly field: Field }[];
};
const fieldOf = (role: Role): Field =>
  role === "numerator" || role === "denominator" ? role : "value";

/** The columns of figures, together by the period they are of; a second column for the same figure is told and left out. */
export function slotsOf(
  sheet: RawSheet,
  understood: Understood,
  problems: Problems,
): readonly Slot[] {
  const slots = new Map<Slot["period"], { readonly column: Column; readonly field: Field }[]>();
  for (const column of understood.columns) {
    if (!FIGURES.has(column.role)) continue;
    const field = fieldOf(column.role);
    const slot = slots.get(column.period) ?? [];
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
    slots.set(column.period, slot);
  }
  return [...slots].map(([period, columns]) => ({ period, columns }));
}
