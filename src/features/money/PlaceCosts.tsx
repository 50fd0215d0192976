import { MeasureBars, MeasureKey } from "#charts/measures/MeasureBars.tsx";
import { MeasureTable } from "#charts/measures/MeasureTable.tsx";
import { useEntries } from "#data/useEntries.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { InFigures } from "#ui/Story.tsx";

const COST = ["fostering-weekly-cost", "residential-weekly-cost"];

type Props = { readonly area: Area; readonly comparison: Comparison; readonly source: string };
/** What a place costs a week, as published of every council; nothing of one that is in no file. */
export function PlaceCosts({ area, comparison, source }: Props) {
  const { search } = useAddress("money");
  const entries = useEntries(area, comparison, COST);
  if (entries.length === 0) return null;
  return (
    <section className="figure stack" aria-labelledby="place-costs">
      <h2 id="place-costs">What a place costs a week</h2>
      <MeasureBars title="What a place costs a week" lines={entries} comparison={comparison} />
      <MeasureKey lines={entries} comparison={comparison} />
      <InFigures of="what a place costs">
        <MeasureTable
          caption="What a place costs a week, each on its own date"
          name={area.name}
          comparison={comparison}
          lines={entries.map((entry) => ({
            ...entry,
            link: (
              <Link href={indicatorLink(entry.indicator.slug, shared(search))}>
                {entry.indicator.shortName}
              </Link>
            ),
          }))}
        />
      </InFigures>
      <p className="figure-source">Source: {source}.</p>
    </section>
  );
}
