import { Suspense, type ReactNode } from "react";
import { provenance } from "#charts/figure/provenance.ts";
import { useAllAreas } from "#data/useAllAreas.ts";
import { useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { likeForLike } from "#domain/scorecard/like.ts";
import { newestFigure, otherSide, sidesOf } from "#domain/scorecard/sides.ts";
import { useAddress } from "#state/url/address.ts";
import type { Search } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { LayOn } from "./laid/LayOn.tsx";
import { laidCouncils, namedIn } from "./laid/laidCouncils.ts";
import { NoTrend } from "./NoTrend.tsx";
import { PlaceAmongAll } from "./place/PlaceAmongAll.tsx";
import { TrendFigure, type TrendProps } from "./TrendFigure.tsx";
import { isAnswered, type MeasureFacts } from "./measureFacts.ts";
import { Authorities } from "./views/Authorities.tsx";
import { Changing } from "./views/Changing.tsx";
import { Different } from "./views/Different.tsx";
import { Neighbours } from "./views/Neighbours.tsx";
import { OfYear } from "./views/OfYear.tsx";
import type { Alike } from "./views/publishedYear.ts";

/** The ways of looking at published figures of many authorities, whoever is looked at. */
const OF_MANY = { authorities: Authorities, different: Different, neighbours: Neighbours };
type Way = "trend" | "changing" | keyof typeof OF_MANY;
const DRAWN = { ...OF_MANY, place: PlaceAmongAll };

/** What only one council counts has nobody beside it: its trend instead. */
function wayOf(view: Search["view"], isPublished: boolean): Way {
  if (view === "changing") return view;
  return isPublished ? (view ?? "trend") : "trend";
}

type ViewsProps = {
  readonly facts: MeasureFacts;
  readonly trend: Omit<TrendProps, "inWords"> | null;
  readonly inWords: ReactNode;
};
/** The chart that was asked for. */
export function Views({ facts, trend, inWords }: ViewsProps) {
  const { search } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const { indicator, area, file, answer } = facts;
  const way = wayOf(search.view, indicator.published !== null);
  switch (way) {
    case "trend":
      return trend ? (
        <TrendFigure {...trend} inWords={inWords} />
      ) : (
        <NoTrend indicator={indicator} why={answer} search={search} />
      );
    case "changing":
      return (
        <Changing indicator={indicator} area={area} file={file} sources={sources} today={today} />
      );
    case "authorities":
    case "different":
    case "neighbours":
      return (
        <Suspense fallback={<p className="frame-waiting">Fetching the other authorities…</p>}>
          <OfMany facts={facts} way={way} />
        </Suspense>
      );
  }
}

/** Where the council stands among all authorities; nothing of a measure that nobody publishes. */
export const Place = ({ facts }: { facts: MeasureFacts }) =>
  facts.indicator.published && (
    <Suspense fallback={<p className="place-waiting">Fetching the other authorities…</p>}>
      <OfMany facts={facts} way="place" />
    </Suspense>
  );

type OfManyProps = { readonly facts: MeasureFacts; readonly way: keyof typeof DRAWN };
function OfMany({ facts: { indicator, area, near, row, file }, way }: OfManyProps) {
  const areas = useAreas();
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const national = sources.find((s) => s.id === indicator.published?.source);
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
    alike: alikeOf(indicator, file, search.month ?? null, (id) => {
      const own = sources.find((s) => s.id === id);
      return {
        source: provenance([own], null, today).source,
        origin: provenance([own, national], [area], today),
      };
    }),
  };
  return <OfYear view={view} drawn={DRAWN[way]} />;
}

/**
 * The newest figure of a council that is like for like with published ones, with its own time: twelve
 * months beside a year. A month alone is never placed among years.
 */
function alikeOf(
  { slug, published }: MeasureFacts["indicator"],
  { series }: MeasureFacts["file"],
  asAt: PeriodId | null,
  from: (source: string) => Pick<Alike, "source" | "origin">,
): Alike | null {
  if (!published) return null;
  const like = sidesOf(slug, series, asAt).own.find((s) => likeForLike(s.frame, published.frame));
  const newest = like && newestFigure(like);
  if (!newest) return null;
  const { value, numerator, denominator, period } = newest;
  const when = periodLabel(period, like.frame);
  return { value, numerator, denominator, when, ...from(like.source) };
}

/** What the trend is drawn of, with the choices at it; null where the council has no figure. */
export function useTrend(facts: MeasureFacts): Omit<TrendProps, "inWords"> | null {
  const { search, change } = useAddress("indicator");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const areas = useAreas();
  const { indicator, area, file, series, comparison, reported, bases, answer } = facts;
  const { laid, layOn } = useLaidOn(facts);
  if (!series) return null;
  return {
    of: {
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
      row: facts.row,
      zoom: search.axis === "zoom",
    },
    bases,
    finding: isAnswered(facts, series) ? answer : null,
    definition: facts.words.definition,
    onChange: (part) => change(part, { replace: true }),
    layOn,
  };
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
      <Details
        className="no-print"
        summary="Lay other councils on it"
        isOpen={isEach || named.length > 0}
      >
        <LayOn
          self={area}
          named={named}
          near={near.members.length > 0 ? near.words.head : null}
          isEach={isEach}
          onChange={(part) => change(part, { replace: true })}
        />
        {failed && <p role="alert">The figures of other councils could not be fetched.</p>}
      </Details>
    ),
  };
}
