import { MONTHS, lastDayOf, type Basis } from "../../calendar.ts";
import { isYearlySeries, type Series } from "../../observation.ts";

const OWN: Record<Basis, string> = {
  snapshot: "At month end",
  month: "Each month",
  quarter: "Each quarter",
  "rolling-12": "12 months to each month",
  "rolling-3": "3 months to each month",
  ytd: "Year to date: April to each month",
  year: "Each year",
  "academic-year": "Each academic year",
  "calendar-year": "Each calendar year",
  "financial-year": "Each financial year",
  "stated-year": "Each year",
  "three-years": "Each three years",
  forecast: "Each forecast",
};

/**
 * What a figure counts, said once for a column or a choice: "12 months to each month", "Published:
 * each year to 31 March".
 */
export function sayBasis({ frame, observations }: Series): string {
  const last = observations.at(-1);
  if (!last || !isYearlySeries({ observations })) return OWN[frame.basis];
  const { day, month } = lastDayOf(last.period, frame);
  const ends = `${day} ${MONTHS[month - 1] ?? ""}`;
  const each =
    frame.basis === "snapshot"
      ? `at ${ends} each year`
      : frame.basis === "year"
        ? `each year to ${ends}`
        : OWN[frame.basis].toLowerCase();
  return `Published: ${each}`;
}

/** Why own figures and published ones are not drawn together, and where both are. */
export const sayApart = (own: Series, published: Series): string =>
  `“${sayBasis(own)}” and “${sayBasis(published)}” count over different times, so they do not share an axis; the table below has both.`;
