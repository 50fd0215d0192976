import { periodLabel } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation, Series } from "#domain/observation.ts";
import { intervalOf, type Interval } from "#domain/statistics/interval.ts";

/** One year of a measure, with the range chance allows its figure where that can be worked out. */
export type YearWithRange = {
  readonly observation: Observation;
  readonly label: string;
  readonly interval: Interval | null;
};

/** As many as the test of a trend reads. */
const READ = 5;

/** The years a trend is read from, oldest first; a gap has no range. */
export const lastYears = (
  { unit }: Pick<Indicator, "unit">,
  { observations, frame }: Series,
): readonly YearWithRange[] =>
  observations.slice(-READ).map((observation) => ({
    observation,
    label: periodLabel(observation.period, frame),
    interval:
      observation.value.kind === "known"
        ? intervalOf(unit, observation.numerator, observation.denominator, 95)
        : null,
  }));
