import { RankedBars } from "#charts/ranked/RankedBars.tsx";
import { RegionStrip } from "#charts/ranked/RegionStrip.tsx";
import { lower } from "#domain/firstLetter.ts";
import { leagueOf, ranksOf, type League } from "#domain/statistics/standing.ts";
import { RANKED_FROM, sayStanding } from "#domain/words/beside/sayStanding.ts";
import { useAddress } from "#state/url/address.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { Figure } from "../Figure.tsx";
import { authoritiesSheet } from "../sheets/placedSheets.ts";
import type { YearProps } from "./OfYear.tsx";
import { ViewFigure } from "./ViewFigure.tsx";
import type { View } from "./publishedYear.ts";

/**
 * Where does it stand among all? Bars, dots by region, a sentence with its denominator, and the
 * whole list.
 */
export function Authorities({ view, year }: YearProps) {
  const { indicator, area, areas, near, origin } = view;
  const { period, label, england, seriesOf } = year;
  const { change } = useAddress("indicator");
  const league = leagueOf(seriesOf, areas, area, near.members, period, indicator);
  return (
    <ViewFigure
      id="all-authorities"
      heading={`All authorities, ${label}`}
      file={`${indicator.slug}-all-authorities-${period}`}
      origin={origin}
      title={`${indicator.shortName}: all authorities, ${label}`}
      finding={
        area.type === "authority"
          ? sayStanding(area.name, indicator, league)
          : `${area.name} is not placed among the authorities; they are shown for comparison.`
      }
      period={label}
      sheet={() => authoritiesSheet({ ...view, period: label }, league)}
    >
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
        <LeagueTable view={view} league={league} label={label} />
      </details>
    </ViewFigure>
  );
}

type TableProps = { readonly view: View; readonly league: League; readonly label: string };
/** Every authority, lowest first; those without a figure last, with the reason and no rank. */
function LeagueTable({ view: { indicator, near }, league, label }: TableProps) {
  const { placed, unplaced } = league;
  const ranks = ranksOf(placed, indicator.polarity);
  const role = { self: " (this one)", neighbour: ` (${lower(near.words.role)})`, other: "" };
  const rows = [
    ...placed.map((s, i) => ({ ...s, who: role[s.role], rank: ranks[i]?.position })),
    ...unplaced.map((s) => ({ ...s, who: "", rank: undefined })),
  ];
  return (
    <FigureTable
      stacks={false}
      caption={`${indicator.name}, ${label}, lowest first`}
      rows={rows}
      keyOf={({ area }) => area.code}
      head={{ name: "Authority", cell: ({ area, who }) => area.name + who }}
      columns={[
        {
          name: "Value",
          cell: ({ observation: { value } }) => <Figure value={value} of={indicator} />,
        },
        { name: `Rank ${RANKED_FROM[indicator.polarity]}`, cell: ({ rank }) => rank },
      ]}
    />
  );
}
