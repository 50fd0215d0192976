import type { AgencyChange } from "../../story/agency.ts";

/**
 * Whether the agency rate moved, beside the figure of the year before: by more than chance, by one
 * formula in both years, and with what other count it can be checked.
 */
export function sayAgencyChange(
  change: AgencyChange | null,
  { monthly, counted }: { readonly monthly: boolean; readonly counted: boolean },
): string {
  const both = monthly
    ? "Both years are the council’s own counts, by DfE’s formula."
    : "Both years are from DfE’s census, by DfE’s formula.";
  return [
    ...(change === null
      ? ["One of the two years has no figure, so no change can be told."]
      : [sayMoved(change), both]),
    ...(monthly || counted ? [] : ["No local count is given here."]),
  ].join(" ");
}

function sayMoved(change: AgencyChange): string {
  if (change.kind === "same") return "The rate has not changed.";
  const what = change.kind === "fell" ? "fall" : "rise";
  if (change.beyondChance === null) return `Whether chance could explain the ${what} is not known.`;
  return change.beyondChance
    ? `The ${what} is more than chance would explain.`
    : `Chance could explain the ${what}.`;
}
