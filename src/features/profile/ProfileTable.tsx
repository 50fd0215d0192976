import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { formatValue, type Measure } from "#domain/format.ts";
import type { Value } from "#domain/value.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayRankBest } from "#domain/words/figure/sayPlace.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Shown } from "#ui/FigureTable.tsx";
import { GroupedTable } from "#ui/GroupedTable.tsx";
import { groupsOf, type ProfileRow } from "./profileRows.ts";

const show = (value: Value, measure: Measure) => (
  <Shown isGap={value.kind !== "known"}>{formatValue(value, measure, "exact")}</Shown>
);

/** Every measure in figures, in the parts of the picture. */
export function ProfileTable({
  rows,
  area,
  group,
  headingOf,
}: {
  rows: readonly ProfileRow[];
  area: Area;
  group: GroupComparison;
  headingOf: (row: ProfileRow) => string;
}) {
  const { search } = useAddress();
  return (
    <GroupedTable
      className="profile-table"
      headingClass="heat-domain"
      caption="Published measures, each on its own date"
      groups={groupsOf(rows, headingOf).map(({ name, rows: of }) => ({
        id: name,
        heading: name,
        rows: of,
      }))}
      keyOf={({ indicator }) => indicator.slug}
      head={{
        name: "Measure",
        cell: ({ indicator, facts: { period, frame } }) => (
          <>
            <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
            <div className="secondary">
              {POLARITY_WORDS[indicator.polarity]}, {periodLabel(period, frame)}
            </div>
          </>
        ),
      }}
      columns={[
        { name: area.name, cell: ownCell },
        { name: group.words.column, label: group.words.line, cell: besideCell(group) },
        { name: "Lowest to highest", cell: rangeCell },
        { name: "Median", cell: medianCell },
        { name: "England", cell: englandCell },
      ]}
    />
  );
}

const ownCell = ({ indicator, entry, facts: { twin } }: ProfileRow) =>
  twin ? (
    <div>
      {show(twin.latest.value, indicator)}
      <div className="secondary">own, {periodLabel(twin.latest.period, twin.series.frame)}</div>
    </div>
  ) : (
    <div>
      {show(entry.own, indicator)}
      {entry.rank && <div className="secondary">{sayRankBest(entry.rank, indicator)}</div>}
    </div>
  );

const besideCell =
  ({ statistic }: GroupComparison) =>
  ({ indicator, group }: ProfileRow) => (
    <div>
      {show(group[statistic], meanMeasure(indicator))}
      <div className="secondary">
        {group.n} of {group.of}
      </div>
    </div>
  );

const rangeCell = ({ indicator, group }: ProfileRow) => (
  <span>
    {group.min.kind === "known"
      ? `${formatValue(group.min, indicator, "exact")} to ${formatValue(group.max, indicator, "exact")}`
      : ""}{" "}
    ({group.n} of {group.of})
  </span>
);

const medianCell = ({ indicator, group }: ProfileRow) => show(group.median, meanMeasure(indicator));

const englandCell = ({ indicator, entry }: ProfileRow) =>
  indicator.total ? "A sum, not compared" : show(entry.england, indicator);
