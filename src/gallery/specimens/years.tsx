import { YearsChart } from "#charts/years/YearsChart.tsx";
import type { YearPoint } from "#charts/years/yearsDrawing.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { intervalOf } from "#domain/statistics/interval.ts";
import { valueOf } from "../bent.ts";
import { seriesOf, type Figures } from "../figures.ts";
import { statesOf, type Specimen } from "../specimen.ts";

/** Some years, each with the range chance allows. */
export function years(figures: Figures): readonly Specimen[] {
  const indicator = figures.indicator("cp-repeat-plans");
  const { observations, frame } = seriesOf(figures.york, "cp-repeat-plans", "year");
  const usual = observations
    .slice(-5)
    .map(({ period, value, numerator, denominator }): YearPoint => ({
      short: shortPeriod(period, frame),
      value,
      said: "",
      interval: intervalOf(indicator.unit, numerator, denominator, 95),
    }));
  const [first, ...rest] = usual;
  const gap: YearPoint = {
    short: "Mar 2021",
    value: valueOf("suppressed"),
    said: "",
    interval: null,
  };
  const draw = (of: readonly YearPoint[]) => () => (
    <YearsChart indicator={indicator} name="York" years={of} />
  );
  return statesOf("years", {
    usual: draw(usual),
    "gap-first": draw([gap, ...rest]),
    "one-year": draw(first ? [first] : []),
    "no-range": draw(usual.map((year) => ({ ...year, interval: null }))),
    "no-figure": draw([gap]),
  });
}
