import { isYearlySeries, observationAt } from "../observation.ts";
import { assurance } from "../spc/assurance.ts";
import type { Difference } from "../statistics/interval.ts";
import { trendOf } from "../statistics/trend.ts";
import type { Place } from "../statistics/places.ts";
import { rag } from "../target.ts";
import { isGoodNews } from "./attention.ts";
import type { Row } from "./row.ts";
import { differenceFrom } from "./tally.ts";

/** What a reason says of a measure. A context measure is judged by nobody: `neither`. */
export type Side = "bad" | "good" | "neither";

/** One thing that makes a measure worth a place on the front page, by a test that exists. */
export type Reason = { readonly side: Side } & (
  | { readonly kind: "against-the-law" }
  /**
   * Red or green by its target; `isNew` where it was not so the period before, `byChance` where its
   * own months meet the target and miss it by chance.
   */
  | { readonly kind: "red"; readonly isNew: boolean; readonly byChance: boolean }
  | { readonly kind: "green"; readonly isNew: true }
  /** Red, and moved the wrong way since the period before: more than its months do by chance. */
  | { readonly kind: "moved" }
  /** Outside what its own months lead one to expect. */
  | { readonly kind: "unusual" }
  /** Differs from England or from whom it is compared with by more than chance would explain. */
  | { readonly kind: "england" }
  | { readonly kind: "beside" }
  /** Moves one way over five years by more than chance would explain. */
  | { readonly kind: "trend" }
  /**
   * In the best or worst quarter of all authorities; `byChance` says whether chance may explain it,
   * null where that cannot be tested, since the counts are not published.
   */
  | { readonly kind: "quarter"; readonly place: Place; readonly byChance: boolean | null }
  /** The largest movement of money since the report before. */
  | { readonly kind: "money" }
);
export type ReasonKind = Reason["kind"];

/** The reasons of one measure, in the order in which they are said. */
export function reasonsOf(row: Row): readonly Reason[] {
  if (row.latest.value.kind !== "known") return [];
  return [...ofTarget(row), ...(isYearlySeries(row.series) ? ofYear(row) : ofMonth(row))];
}

/**
 * Red and green by the target as it stands now; whether the period before was so too. Every red is
 * told; a green that chance brought is noise, and no news.
 */
function ofTarget(row: Row): readonly Reason[] {
  const { target, change, series, indicator } = row;
  if (row.rag !== "red" && row.rag !== "green") return [];
  const before = change.since === null ? undefined : observationAt(series, change.since);
  const was = before && rag(before.value, target ?? undefined, indicator.polarity);
  const isNew = was !== null && was !== undefined && was !== row.rag;
  const byChance = isByChance(row);
  if (row.rag === "green")
    return isNew && !byChance ? [{ kind: "green", side: "good", isNew }] : [];
  const forbidden = isForbidden(row);
  return [
    ...(forbidden ? [{ kind: "against-the-law", side: "bad" } as const] : []),
    { kind: "red", side: "bad", isNew, byChance: byChance && !forbidden },
  ];
}

/**
 * Nothing unusual, and limits on both sides of the target: the process meets it in one month and
 * misses it in another by chance. Limits of months say nothing of twelve months together.
 */
const isByChance = ({ signal, signalSeries, series, target, indicator }: Row): boolean =>
  signal.kind === "usual" &&
  signalSeries?.frame.basis === series.frame.basis &&
  target !== null &&
  assurance(signal.limits, target.target, indicator.polarity) === "hit-and-miss";

/**
 * The law expects none, and there is one: a national target of nought for a count. A child in an
 * unregistered home stands above any missed percentage.
 */
const isForbidden = ({ target, indicator }: Row): boolean =>
  indicator.unit === "count" && target?.source === "national" && target.target === 0;

function ofMonth(row: Row): readonly Reason[] {
  const moved: readonly Reason[] =
    row.rag === "red" && row.verdict === "worse" && row.signal.kind !== "usual"
      ? [{ kind: "moved", side: "bad" }]
      : [];
  if (row.signal.kind !== "unusual") return moved;
  const side = row.indicator.polarity === "context" ? "neither" : isGoodNews(row) ? "good" : "bad";
  return [...moved, { kind: "unusual", side }];
}

/**
 * A published year beside England, beside whom it is compared with, over five years, and among all
 * authorities. Comparators of another year than the figure's own prove nothing of it.
 */
function ofYear(row: Row): readonly Reason[] {
  const { indicator, latest, mark } = row;
  if (indicator.polarity === "context") return [];
  const sameYear = mark !== null && mark.period === latest.period ? mark : null;
  const england = differenceFrom(row, sameYear?.england);
  const beside = differenceFrom(row, sameYear?.beside?.value);
  const told: Reason[] = [];
  const judge = (difference: Difference, kind: "england" | "beside"): void => {
    if (difference === "higher" || difference === "lower")
      told.push({ kind, side: sideOf(row, difference === "higher") });
  };
  if (sameYear?.place) told.push(...ofPlace(sameYear.place, [england, beside]));
  judge(england, "england");
  judge(beside, "beside");
  const trend = trendOf(indicator.unit, row.series.observations);
  if (trend.kind === "increasing" || trend.kind === "decreasing")
    told.push({ kind: "trend", side: sideOf(row, trend.kind === "increasing") });
  return told;
}

const sideOf = ({ indicator }: Row, isHigh: boolean): Side =>
  isHigh === (indicator.polarity === "high") ? "good" : "bad";

/** Chance may explain a place where the figure was tested, and differs neither way. */
function ofPlace(place: Place, tests: readonly Difference[]): readonly Reason[] {
  if (place.band !== "A" && place.band !== "D") return [];
  const done = tests.filter((test) => test !== "cannot-say");
  const byChance = done.length === 0 ? null : done.every((test) => test === "not-told-apart");
  return [{ kind: "quarter", side: place.band === "A" ? "good" : "bad", place, byChance }];
}
