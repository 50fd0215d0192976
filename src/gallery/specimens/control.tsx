import { ControlChart } from "#charts/control/ControlChart.tsx";
import { controlChart } from "#domain/spc/chart.ts";
import type { Series } from "#domain/observation.ts";
import { emptied, lastOf, mapped, withGaps } from "../bent.ts";
import { seriesOf, type Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** Is it changing? Months with their limits. */
export function control({ marlbridge, indicator }: Figures): readonly Specimen[] {
  const visits = seriesOf(marlbridge, "cp-visits", "month");
  const contacts = seriesOf(marlbridge, "contacts", "month");
  const variance = seriesOf(marlbridge, "forecast-variance", "forecast");
  const [percent, count] = [indicator("cp-visits"), indicator("contacts")];
  const draw =
    (series: Series, measure = percent, target: number | null = null, steps: string[] = []) =>
    () => (
      <ControlChart
        indicator={measure}
        stretches={controlChart(
          series,
          steps.map((date) => ({ date })),
        )}
        frame={series.frame}
        target={target}
      />
    );
  const restructured = ["2024-09-02"];
  const desk = {
    usual: draw(visits, percent, 92, restructured),
    counts: draw(contacts, count, null, ["2025-03-03"]),
    "trial-limits": draw(visits, percent, null, ["2024-09-02", "2026-03-01"]),
    "gap-in-the-middle": draw(withGaps(contacts, { 12: "missing", 13: "suppressed" }), count),
    "gap-at-the-end": draw(withGaps(contacts, { [-1]: "missing" }), count),
    "one-point": draw(lastOf(contacts, 1), count),
    "too-few-for-limits": draw(lastOf(contacts, 5), count),
    "no-figure": draw(emptied(contacts, "missing"), count),
    "nothing-given": draw({ ...contacts, observations: [] }, count),
    "all-equal": draw(
      mapped(contacts, () => 900),
      count,
    ),
    "nearly-equal": draw(
      mapped(contacts, (_, i) => (i === 0 ? 2000 : 900 + (i % 2))),
      count,
    ),
    "target-far-off": draw(
      mapped(visits, (v) => v / 40),
      percent,
      92,
    ),
    negative: draw(variance, indicator("forecast-variance"), 0),
    "very-large": draw(
      mapped(contacts, (v) => v * 123_456),
      count,
    ),
  };
  return [
    ...statesOf("control-chart", desk),
    ...statesOf(
      "control-chart",
      {
        "usual-on-a-phone": draw(visits, percent, 92, restructured),
        "very-large-on-a-phone": draw(
          mapped(contacts, (v) => v * 123_456),
          count,
        ),
      },
      PHONE,
    ),
  ];
}
