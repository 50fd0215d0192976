import { Suspense } from "react";
import { provenance } from "#charts/figure/provenance.ts";
import { ReportedList } from "#charts/reported/ReportedList.tsx";
import { useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { otherSide } from "#domain/scorecard/sides.ts";
import { useAddress } from "#state/url/address.ts";
import type { Search } from "#state/url/search.ts";
import { NoTrend } from "./NoTrend.tsx";
import { TrendSection } from "./TrendSection.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { isAnswered, type MeasureFacts } from "./measureFacts.ts";
import { Authorities } from "./views/Authorities.tsx";
import { Changing } from "./views/Changing.tsx";
import { Different } from "./views/Different.tsx";
import { Neighbours } from "./views/Neighbours.tsx";
import { OfYear } from "./views/OfYear.tsx";

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
  // A month of ours is compared with the last published year that had ended by then.
  const year = row?.mark?.period ?? null;
  const origin = provenance([national], null, today);
  return <OfYear view={{ indicator, area, areas, near, year, origin }} drawn={OF_MANY[way]} />;
}

function Trend({ facts }: { facts: MeasureFacts }) {
  const { search, change } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const areas = useAreas();
  const { indicator, area, file, series, comparison, reported, bases, answer } = facts;
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
        zoom: search.axis === "zoom",
      }}
      bases={bases}
      finding={isAnswered(facts, series) ? answer : null}
      onChange={(part) => change(part, { replace: true })}
    />
  );
}
