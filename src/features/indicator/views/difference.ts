import { funnelModel, type FunnelModel } from "#charts/funnel/funnelModel.ts";
import { formatValue } from "#domain/format.ts";
import { observationAt } from "#domain/observation.ts";
import { differs, intervalOf } from "#domain/statistics/interval.ts";
import { leagueOf, type League } from "#domain/statistics/standing.ts";
import { sayDifference } from "#domain/words/beside/sayDifference.ts";
import type { PublishedYear, View } from "./publishedYear.ts";
import { sayInterval } from "./sayInterval.ts";

/** What is said of one authority beside England, and all of them in a funnel where one can be drawn. */
export type Difference = {
  /** The figures, whether they differ, and whether others differ as much; null without a figure. */
  readonly said: {
    readonly figures: string;
    readonly verdict: string;
    readonly within: string;
  } | null;
  readonly funnel: FunnelModel | null;
  /** Everyone of the year, among whom a council that is none of them would stand. */
  readonly league: League;
};

/**
 * Whether a council differs from England by more than chance. Where it does, and yet lies inside
 * the lines drawn for the ordinary spread between authorities, that is said too.
 */
export function differenceOf(
  { indicator, area, areas, near }: Pick<View, "indicator" | "area" | "areas" | "near">,
  { period, seriesOf, england }: PublishedYear,
  adjusted: boolean,
): Difference {
  const series = seriesOf(area.code);
  const own = series && observationAt(series, period);
  const league = leagueOf(seriesOf, areas, area, near.members, period, indicator);
  const funnel = funnelModel(indicator, league.placed, england, adjusted);
  if (!own) return { said: null, funnel, league };
  const interval = intervalOf(indicator.unit, own.numerator, own.denominator, 95);
  const difference = differs(interval, england);
  const spread = funnelModel(indicator, league.placed, england, true);
  const isOrdinary =
    ["higher", "lower"].includes(difference) &&
    spread?.points.find((p) => p.standing.role === "self")?.verdict === "inside";
  const range = interval ? ` (95% interval ${sayInterval(interval, indicator)})` : "";
  return {
    said: {
      figures: `${area.name}: ${formatValue(own.value, indicator)}${range}; England ${formatValue(england, indicator)}.`,
      verdict: sayDifference(
        own.value.kind === "known" ? difference : "cannot-say",
        indicator.polarity,
      ),
      within: isOrdinary
        ? " It lies within the ordinary spread between authorities, though: inside the adjusted lines below."
        : "",
    },
    funnel,
    league,
  };
}
