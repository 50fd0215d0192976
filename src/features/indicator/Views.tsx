import { Suspense } from "react";
import { provenance } from "#charts/figure/provenance.ts";
import { ReportedList } from "#charts/reported/ReportedList.tsx";
import { useAllAreas } from "#data/useAllAreas.ts";
import { useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { periodLabel } from "#domain/calendar.ts";
import { mayShareAxis } from "#domain/scorecard/like.ts";
import { otherSide } from "#domain/scorecard/sides.ts";
import { useAddress } from "#state/url/address.ts";
import type { Search } from "#state/url/search.ts";
import { LayOn } from "./laid/LayOn.tsx";
import { laidCouncils, namedIn } from "./laid/laidCouncils.ts";
import { NoTrend } from "./NoTrend.tsx";
import { TrendSection } from "./TrendSection.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { isAnswered, type MeasureFacts } from "./measureFacts.ts";
import { Authorities } from "./views/Authorities.tsx";
import { Changing } from "./views/Changing.tsx";
import { Different } from "./views/Different.tsx";
import { Neighbours } from "./views/Neighbours.tsx";
import { OfYear } from "./views/OfYear.tsx";
import type { View } from "./views/publishedYear.ts";

/** The ways of looking at published figures of many authorities, whoever is looked at. */
const OF_MANY = { authorities: Authorities, different: Different, neighbours: Neighbours };
type Way = "trend" | "changing" | keyof typeof OF_MANY;

/** What only one council counts has nobody beside it: its trend instead. */
function wayOf(view: Search["view"], isPublished: boolean): Way {
  if (view === "changing") return view;
  return isPublished ? (view ?? "trend") : "trend";
}

/** The chart that was asked for, the ways to the others, and what was reported of the measure. */
export function Views({ facts }: { facts: MeasureFacts }) {
  const { search } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const { indicator, area, file, near, reported } = facts;
  const way = wayOf(search.view, indicator.published !== null);
  return (
    <div className="views stack-large">
      <ViewSwitch
        slug={indicator.slug}
        search={search}
        published={indicator.published !== null}
        near={near.words}
      />
      <Suspense fallback={<p className="frame-waiting">Fetching the other authorities…</p>}>
        {way !== "trend" && way !== "changing" && <OfMany facts={facts} way={way} />}
      </Suspense>
      {way === "changing" && (
        <Changing indicator={indicator} area={area} file={file} sources={sources} today={today} />
      )}
      {way === "trend" && <Trend facts={facts} />}
      {reported.length > 0 && <ReportedList reported={reported} name={area.name} />}
    </div>
  );
}

type OfManyProps = { readonly facts: MeasureFacts; readonly way: keyof typeof OF_MANY };
function OfMany({ facts: { indicator, area, near, row }, way }: OfManyProps) {
  const areas = useAreas();
  const { today } = useSetting();
  const national = useCatalogue().sources.find((s) => s.id === indicator.published?.source);
  const { search } = useAddress("indicator");
  // A month of ours is compared with the last published year that had ended by then.
  const newest = row?.mark?.period ?? null;
  const year = way === "authorities" ? (search.at ?? newest) : newest;
  const view = {
    indicator,
    area,
    areas,
    near,
    year,
    origin: provenance([national], null, today),
    alike: alikeOf(row),
  };
  return <OfYear view={view} drawn={OF_MANY[way]} />;
}

/** The newest figure of a council that may stand beside published ones, with its own time. */
function alikeOf(row: MeasureFacts["row"]): View["alike"] {
  const frame = row?.indicator.published?.frame;
  if (!row || !frame) return null;
  const found = [row, row.other].find(
    (side) => side && mayShareAxis(row.indicator.unit, side.series.frame, frame),
  );
  return found
    ? { value: found.latest.value, when: periodLabel(found.latest.period, found.series.frame) }
    : null;
}

function Trend({ facts }: { facts: MeasureFacts }) {
  const { search, change } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const areas = useAreas();
  const { indicator, area, file, series, comparison, reported, bases, answer } = facts;
  const { laid, layOn } = useLaidOn(facts);
  if (!series) return <NoTrend indicator={indicator} why={answer} search={search} />;
  return (
    <TrendSection
      of={{
        indicator,
        area,
        areas,
        file,
        series,
        beside: otherSide(indicator, series, file.series, search.month ?? null),
        comparison,
        reported,
        sources,
        today,
        laid,
        zoom: search.axis === "zoom",
      }}
      bases={bases}
      finding={isAnswered(facts, series) ? answer : null}
      onChange={(part) => change(part, { replace: true })}
      layOn={layOn}
    />
  );
}

/** The councils laid on the trend, fetched once one is wanted, and the choice of them. */
function useLaidOn({ indicator, area, near }: MeasureFacts) {
  const { search, change } = useAddress("indicator");
  const areas = useAreas();
  const named = namedIn(search.areas, areas, area);
  const isEach = search.lines === "neighbours" && near.members.length > 0;
  const isPublished = indicator.published !== null;
  const { all, failed } = useAllAreas(indicator.slug, isPublished && (isEach || named.length > 0));
  return {
    laid: all
      ? laidCouncils((code) => all.byArea.get(code), named, isEach ? near : null, areas)
      : [],
    layOn: isPublished && (
      <>
        <LayOn
          self={area}
          named={named}
          near={near.members.length > 0 ? near.words.head : null}
          isEach={isEach}
          onChange={(part) => change(part, { replace: true })}
        />
        {failed && <p role="alert">The figures of other councils could not be fetched.</p>}
      </>
    ),
  };
}
