import type { Reported } from "../council.ts";
import { partsOf, type Parts } from "./flow.ts";

/** A total a council reported with the parts it printed, and the paragraph they stand in. */
export type ReportedParts = Parts & { readonly row: Reported };

/**
 * The parts of one reported total: rows of the same key, day and report that break it down. Null
 * without a total or parts.
 */
export function reportedParts(
  reported: readonly Reported[],
  key: string,
  keep: (part: string) => boolean = () => true,
): readonly ReportedParts[] {
  const rows = reported.filter((r) => r.key === key && r.value.kind === "known");
  return rows
    .filter((r) => r.breakdown === null)
    .flatMap((total): readonly ReportedParts[] => {
      const parts = rows.filter(
        (r) =>
          r.breakdown !== null &&
          keep(r.breakdown) &&
          r.report === total.report &&
          r.periodEnd === total.periodEnd,
      );
      return parts.length === 0
        ? []
        : [
            {
              ...partsOf(
                total.value,
                parts.map((r) => ({ name: r.breakdown ?? "", value: r.value })),
              ),
              row: {
                ...total,
                paragraph: [...new Set([total, ...parts].map((r) => r.paragraph))].join(" and "),
              },
            },
          ];
    });
}

/** The one reported value of a key at a day or in a period; undefined where none was printed. */
export const reportedAt = (
  reported: readonly Reported[],
  key: string,
  periodEnd?: string,
): Reported | undefined =>
  reported.find(
    (r) =>
      r.key === key &&
      r.breakdown === null &&
      (periodEnd === undefined || r.periodEnd === periodEnd),
  );
