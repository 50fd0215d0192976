import { memo } from "react";
import { ProfileBar } from "#charts/profile/ProfileBar.tsx";
import type { Area } from "#domain/area.ts";
import { formatValue, type Measure } from "#domain/format.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayRankBest } from "#domain/words/figure/sayPlace.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Shown, type Column } from "#ui/FigureTable.tsx";
import { GroupedTable } from "#ui/GroupedTable.tsx";
import { Gap } from "#ui/Marks.tsx";
import type { ProfileRow } from "./profileRows.ts";

const show = (value: Value, measure: Measure) => (
  <Shown isGap={value.kind !== "known"}>{formatValue(value, measure, "exact")}</Shown>
);

/** Every measure as a line and in figures, grouped by part of the service. */
export const ProfileTable = memo(function ProfileTable({
  rows,
  area,
  isWorstFirst,
}: {
  rows: readonly ProfileRow[];
  area: Area;
  isWorstFirst: boolean;
}) {
  const { search } = useAddress();
  return (
    <GroupedTable
      inPicture
      className="profile-table"
      headingClass="heat-domain"
      caption="Published measures, each on its own date"
      groups={groupsOf(rows, isWorstFirst ? judgedOrNot : partOf)}
      keyOf={({ indicator }) => indicator.slug}
      head={{
        name: "Measure",
        cell: ({ indicator, entry }) => (
          <>
            <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
            <div className="secondary">
              {POLARITY_WORDS[indicator.polarity]},{" "}
              {indicator.published
                ? periodLabel(entry.period, indicator.published.frame)
                : entry.period}
            </div>
          </>
        ),
      }}
      columns={[{ name: area.name, cell: ownCell }, ...COLUMNS]}
    />
  );
});

const partOf = ({ indicator }: ProfileRow): string => indicator.domain;
const judgedOrNot = ({ indicator }: ProfileRow): string =>
  indicator.polarity === "context"
    ? "Context only: neither end is worse"
    : "Worst first, by place among all authorities";

/** The rows under the headings that `of` gives them, in the order in which these first appear. */
const groupsOf = (rows: readonly ProfileRow[], of: (row: ProfileRow) => string) =>
  [...new Set(rows.map(of))].map((heading) => ({
    id: heading,
    heading,
    rows: rows.filter((row) => of(row) === heading),
  }));

const ownCell = ({ indicator, entry }: ProfileRow) => (
  <div>
    {show(entry.own, indicator)}
    {entry.rank && <div className="secondary">{sayRankBest(entry.rank, indicator)}</div>}
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

const COLUMNS: readonly Column<ProfileRow>[] = [
  {
    name: "On the line",
    words: true,
    cell: ({ line }) =>
      line ? <ProfileBar line={line} /> : <Gap>Fewer than five of the group have a figure</Gap>,
  },
  { name: "Lowest to highest", cell: rangeCell },
  {
    name: "Median",
    cell: ({ indicator, group }) => show(group.median, meanMeasure(indicator)),
  },
  {
    name: "England",
    cell: ({ indicator, entry }) =>
      indicator.total ? "A sum, not compared" : show(entry.england, indicator),
  },
];
