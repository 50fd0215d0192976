import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { RankedBars } from "#charts/ranked/RankedBars.tsx";
import { RegionStrip } from "#charts/ranked/RegionStrip.tsx";
import { useSeries } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { lower } from "#domain/firstLetter.ts";
import { GAP_WORDS, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { RANKED_FROM, sayStanding } from "#domain/words/beside/sayStanding.ts";
import { observationAt } from "#domain/observation.ts";
import { latestOf } from "#domain/benchmark.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { leagueOf, ranksOf } from "#domain/statistics/standing.ts";
import { missing } from "#domain/value.ts";
import { useAddress } from "#state/url/address.ts";
import { Gap } from "#ui/Marks.tsx";
import { authoritiesSheet } from "../sheets/placedSheets.ts";

/**
 * Where does it stand among all? Bars, dots by region, a sentence with its denominator, and the
 * whole list.
 */
export function Authorities({
  indicator,
  area,
  areas,
  near,
  year,
  origin,
}: {
  indicator: Indicator;
  area: Area;
  areas: readonly Area[];
  near: GroupComparison;
  year: PeriodId | null;
  origin: Provenance;
}) {
  const all = useSeries(indicator.slug);
  const { change } = useAddress("indicator");
  const period = latestOf(all.periods, year);
  if (period === null) return <p>This measure’s source has no figure yet.</p>;
  const seriesOf = (code: string) => all.byArea.get(code);
  const league = leagueOf(seriesOf, areas, area, near.members, period, indicator);
  const ranks = ranksOf(league.placed, indicator.polarity);
  const nation = seriesOf(ENGLAND);
  const england = (nation && observationAt(nation, period)?.value) ?? missing("not-applicable");
  const label = periodLabel(period, all.frame);
  const said =
    area.type === "authority"
      ? sayStanding(area.name, indicator, league)
      : `${area.name} is not placed among the authorities; they are shown for comparison.`;
  return (
    <FigureFrame
      labelledBy="all-authorities"
      file={`${indicator.slug}-all-authorities-${period}`}
      origin={origin}
      title={`${indicator.shortName}: all authorities, ${label}`}
      finding={said}
      period={label}
      sheet={() => authoritiesSheet({ indicator, areas, near, period: label, origin }, league)}
    >
      <h2 id="all-authorities">All authorities, {label}</h2>
      <p>{said}</p>
      <RankedBars
        key={`${period}${area.code}`}
        indicator={indicator}
        placed={league.placed}
        england={england}
        near={near.words}
        onPick={(code) => change({ area: code, month: undefined })}
      />
      {league.unplaced.length > 0 && (
        <p className="small secondary" data-picture="text">
          {league.unplaced.length} authorities have no figure and are not drawn; the table and the
          file give each reason.
        </p>
      )}
      <h3 data-picture="heading">By region</h3>
      <RegionStrip indicator={indicator} placed={league.placed} areas={areas} near={near.words} />
      <details className="more">
        <summary>
          The same figures as a table: {league.placed.length + league.unplaced.length} authorities
        </summary>
        <table className="table">
          <caption>
            {indicator.name}, {label}, lowest first
          </caption>
          <thead>
            <tr>
              <th scope="col">Authority</th>
              <th scope="col" className="number">
                Value
              </th>
              <th scope="col" className="number">
                Rank {RANKED_FROM[indicator.polarity]}
              </th>
            </tr>
          </thead>
          <tbody>
            {league.placed.map((s, i) => (
              <tr key={s.area.code}>
                <th scope="row">
                  {s.area.name}
                  {s.role === "self" ? " (this one)" : ""}
                  {s.role === "neighbour" ? ` (${lower(near.words.role)})` : ""}
                </th>
                <td className="number">{formatValue(s.observation.value, indicator)}</td>
                <td className="number">{ranks[i]?.position}</td>
              </tr>
            ))}
            {league.unplaced.map((s) => (
              <tr key={s.area.code}>
                <th scope="row">{s.area.name}</th>
                <td className="number">
                  <Gap>
                    {s.observation.value.kind === "known"
                      ? ""
                      : GAP_WORDS[s.observation.value.kind]}
                  </Gap>
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </FigureFrame>
  );
}
