import type { Provenance } from "#charts/figure/provenance.ts";
import { shortPeriod } from "#domain/calendar.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { trendOf } from "#domain/statistics/trend.ts";
import { sayTrend } from "#domain/words/beside/sayDifference.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { YearsChart } from "#charts/years/YearsChart.tsx";
import { FigureTable } from "#ui/FigureTable.tsx";
import { Figure } from "../Figure.tsx";
import { yearsSheet } from "../sheets/yearsSheet.ts";
import { ViewFigure } from "./ViewFigure.tsx";
import { lastYears, type YearWithRange } from "./lastYears.ts";
import { sayInterval } from "./sayInterval.ts";

const FEW = "One figure a year is too few for control limits, so none are drawn.";

type Props = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly yearly: Series;
  readonly origin: Provenance;
};
const pointOf =
  (indicator: Indicator, { frame }: Series) =>
  ({ observation, interval }: YearWithRange) => ({
    short: shortPeriod(observation.period, frame),
    value: observation.value,
    said: interval ? sayInterval(interval, indicator) : "",
    interval,
  });

/**
 * Is a yearly figure changing? The five-year test in a sentence, and each year with the range
 * chance allows.
 */
export function FiveYears({ indicator, area, yearly, origin }: Props) {
  const years = lastYears(indicator, yearly);
  const said = sayTrend(trendOf(indicator.unit, yearly.observations), indicator.polarity);
  return (
    <ViewFigure
      id="changing"
      heading="Is it changing? The last five years"
      said={
        <>
          <strong>{said}</strong> {FEW}
        </>
      }
      file={`${indicator.slug}-${area.code}-five-years`}
      origin={origin}
      title={`${indicator.shortName}, ${area.name}: is it changing? The last five years`}
      finding={`${said} ${FEW}`}
      period={sayRange(
        years[0]?.observation.period,
        years.at(-1)?.observation.period,
        yearly.frame,
      )}
      sheet={() => yearsSheet({ indicator, area, trend: said, origin }, years)}
      drawing={
        <YearsChart
          indicator={indicator}
          name={area.name}
          years={years.map(pointOf(indicator, yearly))}
        />
      }
    >
      <FigureTable
        stacks={false}
        caption={`${indicator.name}, ${area.name}, with the range chance allows`}
        rows={years}
        keyOf={({ observation }) => observation.period}
        head={{ name: "Period", cell: ({ label }) => label }}
        columns={[
          {
            name: "Value",
            cell: ({ observation: { value } }) => <Figure value={value} of={indicator} />,
          },
          {
            name: "95% interval",
            cell: ({ interval }) => (interval ? sayInterval(interval, indicator) : "Not known"),
          },
        ]}
      />
    </ViewFigure>
  );
}
