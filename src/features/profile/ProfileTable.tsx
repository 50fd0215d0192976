import { memo } from "react";
import { ProfileBar } from "#charts/profile/ProfileBar.tsx";
import type { Area } from "#domain/area.ts";
import { GAP_WORDS, formatValue, type Measure } from "#domain/format.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Gap } from "#ui/Marks.tsx";
import type { ProfileRow } from "./profileRows.ts";

const show = (value: Value, measure: Measure) =>
  value.kind === "known" ? formatValue(value, measure) : <Gap>{GAP_WORDS[value.kind]}</Gap>;

/** Every measure as a line and in figures, grouped by part of the service. */
export const ProfileTable = memo(function ProfileTable({
  rows,
  area,
}: {
  rows: readonly ProfileRow[];
  area: Area;
}) {
  const { search } = useAddress();
  const domains = [...new Set(rows.map((r) => r.indicator.domain))];
  return (
    <table className="table table-stacks profile-table" data-picture="table">
      <caption>Published measures, each on its own date</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className="number">
            {area.name}
          </th>
          <th scope="col">On the line</th>
          <th scope="col" className="number">
            Lowest to highest
          </th>
          <th scope="col" className="number">
            Median
          </th>
          <th scope="col" className="number">
            England
          </th>
        </tr>
      </thead>
      {domains.map((domain) => (
        <tbody key={domain}>
          <tr>
            <th scope="rowgroup" colSpan={6} className="heat-domain">
              {domain}
            </th>
          </tr>
          {rows
            .filter((r) => r.indicator.domain === domain)
            .map(({ indicator, entry, group, line }) => (
              <tr key={indicator.slug}>
                <th scope="row">
                  <Link href={indicatorLink(indicator.slug, shared(search))}>
                    {indicator.shortName}
                  </Link>
                  <div className="secondary">
                    {POLARITY_WORDS[indicator.polarity]},{" "}
                    {indicator.published
                      ? periodLabel(entry.period, indicator.published.frame)
                      : entry.period}
                  </div>
                </th>
                <td className="number" data-label={area.name}>
                  <div>
                    {show(entry.own, indicator)}
                    {entry.rank && (
                      <div className="secondary">{sayRank(entry.rank, indicator.polarity)}</div>
                    )}
                  </div>
                </td>
                <td data-label="On the line">
                  {line ? (
                    <ProfileBar line={line} />
                  ) : (
                    <Gap>Fewer than five of the group have a figure</Gap>
                  )}
                </td>
                <td className="number" data-label="Lowest to highest">
                  <span>
                    {group.min.kind === "known"
                      ? `${formatValue(group.min, indicator)} to ${formatValue(group.max, indicator)}`
                      : ""}{" "}
                    ({group.n} of {group.of})
                  </span>
                </td>
                <td className="number" data-label="Median">
                  {show(group.median, meanMeasure(indicator))}
                </td>
                <td className="number" data-label="England">
                  {indicator.total ? "A sum, not compared" : show(entry.england, indicator)}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
});

/** "3 of 152, 1 is best": context measures are counted from the highest. */
const sayRank = (
  rank: { readonly position: number; readonly of: number },
  polarity: string,
): string =>
  `${rank.position} of ${rank.of}, ${polarity === "context" ? "1 is highest" : "1 is best"}`;
