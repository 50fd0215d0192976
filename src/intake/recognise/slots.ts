import { sayPeriod } from "#domain/calendar.ts";
import { FIGURES, type Role } from "./headings.ts";
import type { Findings } from "#intake/findings.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Column, Understood } from "./understood.ts";

/** What of a figure a column holds. */
export type Field = "numerator" | "denominator" | "value";
/**
 * The figures of one period and basis: the columns that hold them, and what their headings say of
 * them.
 */
export type Slot = Pick<Column, "period" | "basis" | "status"> & {
  readonly columns: readonly { readonly column: Column; readonly field: Field }[];
};
const fieldOf = (role: Role): Field =>
  role === "numerator" || role === "denominator" ? role : "value";

/**
 * The columns of figures, together by the period they are of; a second column for the same figure
 * is told and left out.
 */
export function slotsOf(
  sheet: RawSheet,
  understood: Understood,
  problems: Findings,
): readonly Slot[] {
  const slots = new Map<string, Filling>();
  for (const column of understood.columns) {
    if (!FIGURES.has(column.role)) continue;
    const { period, basis, status } = column;
    const field = fieldOf(column.role);
    const key = `${period ?? ""}|${basis ?? ""}`;
    const slot = slots.get(key) ?? { period, basis, status, columns: [] };
    if (slot.columns.some((one) => one.field === field)) {
      problems.tell(
        "row",
        sheet.file,
        sheet.sheet,
        understood.line,
        column.heading,
        `a second column for ${period === null ? `the ${field}` : sayPeriod(period)}`,
        "one column",
        "The first was read, this one was left out.",
      );
      continue;
    }
    slot.columns.push({ column, field });
    slots.set(key, slot);
  }
  return [...slots.values()];
}
type Filling = Slot & { readonly columns: Slot["columns"][number][] };
