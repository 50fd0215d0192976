import type { Observation, Series, Status } from "#domain/observation.ts";
import { known, mapValue, missing, type Gap, type Value } from "#domain/value.ts";

/** The same series with each observation changed. */
const bent = (series: Series, change: (o: Observation, i: number) => Observation): Series => ({
  ...series,
  observations: series.observations.map(change),
});

/** With gaps in these places, counted from the front or, below nought, from the end. */
export const withGaps = (series: Series, gaps: { readonly [at: number]: Gap }): Series => {
  const end = series.observations.length;
  return bent(series, (o, i) => {
    const gap = gaps[i] ?? gaps[i - end];
    return gap ? { ...o, value: missing(gap) } : o;
  });
};

/** With the last figure, or every one, of another firmness. */
export const endingAs = (series: Series, status: Status): Series =>
  bent(series, (o, i) => (i === series.observations.length - 1 ? { ...o, status } : o));

/** With every known figure changed by the same rule. */
export const mapped = (series: Series, change: (amount: number, at: number) => number): Series =>
  bent(series, (o, i) => ({ ...o, value: mapValue(o.value, (v) => change(v, i)) }));

/** Without a single figure, for one reason. */
export const emptied = (series: Series, gap: Gap): Series =>
  bent(series, (o) => ({ ...o, value: missing(gap) }));

/** Only the last so many periods. */
export const lastOf = (series: Series, n: number): Series => ({
  ...series,
  observations: series.observations.slice(-n),
});

/** A value as a figure, or a gap by its name. */
export const valueOf = (figure: number | Gap): Value =>
  typeof figure === "number" ? known(figure) : missing(figure);
