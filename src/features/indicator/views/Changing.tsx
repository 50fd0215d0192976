import { provenance } from "#charts/figure/provenance.ts";
import type { AreaFile, Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sidesOf } from "#domain/scorecard/sides.ts";
import { FiveYears } from "./FiveYears.tsx";
import { MonthsFigure } from "./MonthsFigure.tsx";
import { monthsOf } from "./months.ts";

type Props = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly file: AreaFile;
  readonly sources: Catalogue["sources"];
  readonly today: string;
};

/**
 * Signal or noise: a control chart where points are separate months, the five-year test where they
 * are years, both where both are.
 */
export function Changing({ indicator, area, file, sources, today }: Props) {
  const { own, published } = sidesOf(indicator.slug, file.series);
  const months = monthsOf(indicator, file);
  const originOf = (id: string) =>
    provenance([sources.find((source) => source.id === id)], area, today);
  return (
    <>
      {(own.length > 0 || !published) &&
        (months ? (
          <MonthsFigure
            indicator={indicator}
            area={area}
            months={months}
            origin={originOf(months.source)}
          />
        ) : (
          <NoMonths isForecast={isForecast(indicator, file)} />
        ))}
      {published && (
        <FiveYears
          indicator={indicator}
          area={area}
          yearly={published}
          origin={originOf(published.source)}
        />
      )}
    </>
  );
}

const isForecast = ({ slug }: Indicator, { series }: AreaFile): boolean =>
  series.some((s) => s.indicator === slug && s.frame.basis === "forecast");

const NoMonths = ({ isForecast }: { readonly isForecast: boolean }) => (
  <p>
    {isForecast
      ? "Each forecast revises the same year, so its points are not separate and control limits do not apply. Read the movement since the last report instead."
      : "No separate months or quarters are given for this measure, so signal cannot be told from noise."}
  </p>
);
