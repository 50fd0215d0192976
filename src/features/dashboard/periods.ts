import type { AreaFile } from "#data/useFeed.tsx";
import { isYearly } from "#domain/change.ts";
import { MONTHS } from "#domain/period.ts";

export type Choice = { readonly id: string; readonly label: string };

/** The periods a reader may look back to, newest first: months where the council has its own, else years. */
export function periodsOf(file: AreaFile): readonly Choice[] {
  const ids = new Set<string>();
  for (const series of file.series) {
    for (const o of series.observations) {
      if (o.value.kind === "no-authority") continue;
      const yearly = isYearly(o.period);
      if (file.dataTo ? !yearly && /^\d{4}-\d\d$/.test(o.period) : yearly)
        ids.add(file.dataTo ? o.period : yearOf(o.period));
    }
  }
  return [...ids]
    .sort()
    .reverse()
    .map((id) => ({ id, label: label(id) }));
}

/** A split year counts to the year it ends in. */
const yearOf = (id: string): string => (id.includes("-") ? String(Number(id.slice(0, 4)) + 1) : id);

const label = (id: string): string =>
  id.includes("-")
    ? `${MONTHS[Number(id.slice(5)) - 1] ?? ""} ${id.slice(0, 4)}`
    : `Years to ${id}`;

/** "October 2026" or "2025". */
export const sayAsAt = (id: string): string => (id.includes("-") ? label(id) : id);
