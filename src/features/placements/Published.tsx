import { MeasureBars, MeasureKey } from "#charts/measures/MeasureBars.tsx";
import { MeasureTable } from "#charts/measures/MeasureTable.tsx";
import type { useEntries } from "#data/useEntries.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { PLACE_WORDS } from "#domain/words/story/sayPlaces.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { InFigures } from "#ui/Story.tsx";

/** Where children live, as shares of all. */
const WHERE = [
  "placed-in-foster-care",
  "placed-in-childrens-homes",
  "placed-in-supported-accommodation",
  "lait-lac-other-res-settings",
  "lait-lac-parents-or-others",
  "lait-lac-other-place-inc-unreg",
];
/** How far from home, and what a place costs. */
const FAR = ["placed-over-20-miles"];
const COST = ["fostering-weekly-cost", "residential-weekly-cost"];
/** How settled children are, and how they leave. */
const STABLE = [
  "new-placements-far-from-home",
  "three-or-more-placements",
  "long-term-stability",
  "adopted-on-leaving",
  "special-guardianship-on-leaving",
];
/** All that is published of placements here. */
export const MEASURES = [...WHERE, ...FAR, ...COST, ...STABLE];

type Entries = ReturnType<typeof useEntries>;
type Props = {
  readonly area: Area;
  readonly comparison: Comparison;
  readonly entries: Entries;
  /** Where the figures come from. */
  readonly source: string;
};

const of = (entries: Entries, slugs: readonly string[]): Entries =>
  entries.filter(({ indicator }) => slugs.includes(indicator.slug));

/** Where children live, how far away and at what cost, beside England and whoever it is compared with. */
export function Places({ area, comparison, entries, source }: Props) {
  if (area.type === "illustrative") return null;
  const [where, far, cost] = [WHERE, FAR, COST].map((slugs) => of(entries, slugs));
  const bars = (title: string, lines: Entries = []) => (
    <MeasureBars title={title} lines={lines} comparison={comparison} called={PLACE_WORDS} />
  );
  const all = of(entries, [...WHERE, ...FAR, ...COST]);
  return (
    <section className="figure stack" aria-labelledby="published-mix">
      <h2 id="published-mix">Where children live, beside England and {comparison.words.who}</h2>
      {bars("Where children live", where)}
      <h3>How far away, and what a place costs</h3>
      {bars("How far away", far)}
      {bars("What a place costs a week", cost)}
      <MeasureKey lines={all} comparison={comparison} />
      <p className="measure">
        Shares are of the children looked after on 31 March. Children placed for adoption are in no
        kind of place here.
      </p>
      <InFigures of="where children live, how far and at what cost, each on its own date">
        <div className="stack">
          {" "}
          <Table
            caption="Shares of children looked after on 31 March; children placed for adoption are in none of these rows"
            area={area}
            comparison={comparison}
            lines={where ?? []}
          />
          <Table
            caption="Distance, and what a place costs"
            area={area}
            comparison={comparison}
            lines={[...(far ?? []), ...(cost ?? [])]}
          />
        </div>
      </InFigures>
      <p className="figure-source">Source: {source}.</p>
    </section>
  );
}

/** How settled children are, and how they leave, beside the same. */
export function Settled({ area, comparison, entries, source }: Props) {
  if (area.type === "illustrative") return null;
  const lines = of(entries, STABLE);
  return (
    <section className="stack" aria-labelledby="published-stable">
      <h2 id="published-stable">New placements, stability and leaving</h2>
      <MeasureBars
        title="New placements, stability and leaving"
        lines={lines}
        comparison={comparison}
      />
      <MeasureKey lines={lines} comparison={comparison} />
      <InFigures of="new placements, stability and leaving, each on its own date">
        <Table
          caption="Published measures, each on its own date"
          area={area}
          comparison={comparison}
          lines={lines}
        />
      </InFigures>
      <p className="figure-source">Source: {source}.</p>
    </section>
  );
}

function Table({
  caption,
  area,
  comparison,
  lines,
}: {
  caption: string;
  area: Area;
  comparison: Comparison;
  lines: Entries;
}) {
  const { search } = useAddress("placements");
  return (
    <MeasureTable
      caption={caption}
      name={area.name}
      comparison={comparison}
      lines={lines.map((entry) => ({
        ...entry,
        link: (
          <Link href={indicatorLink(entry.indicator.slug, shared(search))}>
            {entry.indicator.shortName}
          </Link>
        ),
      }))}
    />
  );
}
