import { PlaceStrip } from "#charts/ranked/PlaceStrip.tsx";
import { shortPeriod } from "#domain/calendar.ts";
import { leagueOf } from "#domain/statistics/standing.ts";
import { sayNoneOfThem } from "#domain/words/beside/sayQuarters.ts";
import { sayAmong, sayStanding } from "#domain/words/beside/sayStanding.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink } from "#state/url/search.ts";
import type { YearProps } from "../views/OfYear.tsx";
import { wouldStand } from "../views/wouldStand.ts";

/** Where the council stands among all authorities, on one line, below whichever view is open. */
export function PlaceAmongAll({ view, year }: YearProps) {
  const { indicator, area, areas, near, alike } = view;
  const { search, change } = useAddress("indicator");
  const league = leagueOf(year.seriesOf, areas, area, near.members, year.period, indicator);
  const isGuest = area.type === "illustrative";
  const own = isGuest
    ? alike?.value
    : league.placed.find(({ role }) => role === "self")?.observation.value;
  return (
    <section aria-labelledby="place-among-all" className="place-among-all">
      <h2 id="place-among-all">Among all authorities, {shortPeriod(year.period, year.frame)}</h2>
      <PlaceStrip
        key={`${area.code}${year.period}`}
        indicator={indicator}
        placed={league.placed}
        england={year.england}
        near={near.words}
        guest={isGuest && alike ? { name: area.name, value: alike.value } : null}
        hint={[
          isGuest
            ? sayNoneOfThem(area.name, wouldStand(view, league, year), indicator)
            : sayStanding(area.name, indicator, league),
          own ? sayAmong(own, indicator, league, near.words) : "",
        ]
          .join(" ")
          .trimEnd()}
        onPick={(code) => change({ area: code, month: undefined })}
      />
      {search.view !== "authorities" && (
        <p className="small no-print">
          <Link href={indicatorLink(indicator.slug, { ...search, view: "authorities" })} replace>
            All authorities as bars, a map and a table
          </Link>
        </p>
      )}
    </section>
  );
}
