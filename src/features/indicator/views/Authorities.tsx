import { Suspense } from "react";
import { changeWords, figureWords } from "#charts/ranked/barWords.ts";
import { RankedBars } from "#charts/ranked/RankedBars.tsx";
import { RegionStrip } from "#charts/ranked/RegionStrip.tsx";
import { changedNames, rankedNames } from "#charts/ranked/rankedNames.ts";
import { useAddress } from "#state/url/address.ts";
import { authoritiesSheet } from "../sheets/placedSheets.ts";
import { AuthoritiesChoices } from "./AuthoritiesChoices.tsx";
import { AuthoritiesMap } from "./AuthoritiesMap.tsx";
import { AuthoritiesTable } from "./AuthoritiesTable.tsx";
import type { YearProps } from "./OfYear.tsx";
import { ViewFigure } from "./ViewFigure.tsx";
import { authoritiesOf, sayWhoEnded, type AllAuthorities } from "./allAuthorities.ts";
import type { View } from "./publishedYear.ts";

/**
 * Where does it stand among all, in any year, and how has it moved? Bars or a map, dots by region,
 * a sentence with its denominator, and the whole list.
 */
export function Authorities({ view, year }: YearProps) {
  const { indicator, areas, near, origin } = view;
  const { period, label } = year;
  const { search, change } = useAddress("indicator");
  const all = authoritiesOf(view, year, {
    before: search.before ?? null,
    byChange: search.order === "change",
  });
  const { league, rows, head, byChange } = all;
  const isMap = search.drawn === "map";
  const onPick = (code: string) => change({ area: code, month: undefined });
  const beside = head === "" ? "" : `, ${head.toLowerCase()}`;
  return (
    <ViewFigure
      id="all-authorities"
      heading={`All authorities, ${label}`}
      file={`${indicator.slug}-all-authorities-${[period, ...(all.movements ? [all.movements.since] : [])].join("-since-")}`}
      origin={origin}
      title={`${indicator.shortName}: all authorities, ${label}${byChange && !isMap ? beside : ""}`}
      finding={all.finding}
      period={`${label}${beside}`}
      sheet={() => authoritiesSheet({ ...view, period: label }, all)}
      drawing={
        isMap ? (
          <Suspense fallback={<p className="frame-waiting">Fetching the map…</p>}>
            <AuthoritiesMap view={view} year={year} league={league} onPick={onPick} />
          </Suspense>
        ) : (
          <Bars view={view} all={all} of={`${period}${head}${byChange}`} onPick={onPick} />
        )
      }
    >
      <AuthoritiesChoices
        year={year}
        all={all}
        isMap={isMap}
        onChange={(choice) => change(choice, { replace: true })}
      />
      {!isMap && !byChange && (
        <>
          <h3 data-picture="heading">By region</h3>
          <RegionStrip
            indicator={indicator}
            placed={league.placed}
            areas={areas}
            near={near.words}
          />
        </>
      )}
      <details className="more">
        <summary>The same figures as a table: {rows.length} authorities</summary>
        <AuthoritiesTable view={view} all={all} label={label} />
      </details>
    </ViewFigure>
  );
}

type BarsProps = {
  readonly view: View;
  readonly all: AllAuthorities;
  /** What makes them other bars, along which one walks anew. */
  readonly of: string;
  readonly onPick: (code: string) => void;
};
/** The bars of the figures, or of the changes, with who is not among them. */
function Bars({ view: { indicator, area, near }, all, of, onPick }: BarsProps) {
  const { bars, england, byChange, rows, head, notDrawn } = all;
  const ended = sayWhoEnded(all);
  return (
    <>
      <RankedBars
        key={`${of}${area.code}`}
        words={byChange ? changeWords(indicator) : figureWords(indicator)}
        order={byChange ? "the largest fall to the largest rise" : "lowest to highest"}
        names={
          byChange
            ? changedNames(indicator, rows, near.words)
            : rankedNames(indicator, bars, near.words)
        }
        placed={bars}
        england={england}
        near={near.words}
        onPick={onPick}
      />
      {byChange && (
        <p className="small" data-picture="text">
          Each bar is a change{head.replace(/^Change/, "")}
          {indicator.unit === "percent" ? ", in percentage points" : ""}: falls hang below nought,
          rises stand on it.
        </p>
      )}
      {[notDrawn, ended]
        .filter((text) => text !== "")
        .map((text) => (
          <p key={text} className="small secondary" data-picture="text">
            {text}
          </p>
        ))}
    </>
  );
}
