import type { ReactNode } from "react";
import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import { MeasureTable } from "#charts/measures/MeasureTable.tsx";
import { Key } from "#charts/plot/Key.tsx";
import { rowOf } from "#charts/reading/readingRows.ts";
import type { useEntries } from "#data/useEntries.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { RowMarks } from "#domain/words/beside/sayMarks.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { InFigures } from "#ui/Story.tsx";

/** Where children live, as shares of all. */
export const WHERE = [
  "placed-in-foster-care",
  "placed-in-childrens-homes",
  "placed-in-supported-accommodation",
  "lait-lac-other-res-settings",
  "lait-lac-parents-or-others",
  "lait-lac-other-place-inc-unreg",
];
/** How far from home, how settled, how they leave, and what a place costs. */
export const STABLE = [
  "placed-over-20-miles",
  "new-placements-far-from-home",
  "three-or-more-placements",
  "long-term-stability",
  "fostering-weekly-cost",
  "residential-weekly-cost",
  "adopted-on-leaving",
  "special-guardianship-on-leaving",
];

type Entries = ReturnType<typeof useEntries>;
type Props = {
  readonly area: Area;
  readonly comparison: Comparison;
  readonly entries: Entries;
  /** Where the shares come from, and the rest. */
  readonly mix: string;
  readonly stable: string;
};

/** What is published of every council once a year, beside England and whoever it is compared with. */
export function Published({ area, comparison, entries, mix, stable }: Props) {
  const of = (slugs: readonly string[]): Entries =>
    entries.filter(({ indicator }) => slugs.includes(indicator.slug));
  const [where, others] = [of(WHERE), of(STABLE)];
  const money = others.filter(({ indicator }) => indicator.unit === "gbp-week");
  const table = (caption: string, lines: Entries) => (
    <Table caption={caption} area={area} comparison={comparison} lines={lines} />
  );
  return (
    <section className="stack" aria-labelledby="published-mix">
      <h2 id="published-mix">Where children live, beside England and {comparison.words.who}</h2>
      <Shares title="Where children live" entries={where} comparison={comparison} />
      <p className="measure">
        Each bar is a share of the children looked after on 31 March. Children placed for adoption
        are in none of them.
      </p>
      <InFigures of="where children live, each on its own date">
        {table(
          "Shares of children looked after on 31 March; children placed for adoption are in none of these rows",
          where,
        )}
      </InFigures>
      <p className="figure-source">Source: {mix}.</p>
      <h2>Distance, stability, leaving, and what a place costs</h2>
      <Shares
        title="Distance, stability and leaving"
        entries={others.filter(({ indicator }) => indicator.unit === "percent")}
        comparison={comparison}
      />
      <Shares title="What a place costs a week" entries={money} comparison={comparison} />
      <InFigures of="distance, stability, leaving and cost, each on its own date">
        {table("Published measures, each on its own date", others)}
      </InFigures>
      <p className="figure-source">Source: {stable}.</p>
    </section>
  );
}

/** What stands beside a measure, at its own date. */
const marksOf = ({ indicator, entry, beside }: Entries[number]): readonly RowMarks[] =>
  indicator.published
    ? [{ england: entry.england, period: entry.period, frame: indicator.published.frame, beside }]
    : [];

/** Measures of one unit on one scale, each with England and the comparison. */
const Shares = ({
  title,
  entries,
  comparison,
}: {
  title: string;
  entries: Entries;
  comparison: Comparison;
}): ReactNode =>
  entries.length > 0 && (
    <>
      <Bars
        rows={entries.map(({ indicator, entry, beside }) =>
          rowOf(indicator.slug, indicator.shortName, entry.own, indicator, {
            england: entry.england,
            beside: beside?.value,
          }),
        )}
        comparison={comparison}
        label={`${title}. The figures and their dates are in the table.`}
      />
      <Key items={barsKey([["us"]], { comparison, rows: entries.flatMap(marksOf) })} />
    </>
  );

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
