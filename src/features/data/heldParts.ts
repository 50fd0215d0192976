import type { HeldMark, HeldPart } from "#charts/held/heldDrawing.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Held, WhatIsHere } from "#domain/held/held.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayStanding } from "#domain/words/council/sayHere.ts";

/** Some things by the part of the service they are of, in the order they come. */
export function byPart<T extends { readonly indicator: Indicator }>(
  all: readonly T[],
): readonly { readonly part: string; readonly items: readonly T[] }[] {
  const parts = [...new Set(all.map((one) => one.indicator.domain))];
  return parts.map((part) => ({
    part,
    items: all.filter((one) => one.indicator.domain === part),
  }));
}

/** Every measure of the catalogue as a mark of its part: what is here, and what is not. */
export function heldParts(
  indicators: readonly Indicator[],
  { held, none }: Pick<WhatIsHere, "held" | "none">,
): readonly HeldPart[] {
  const found = sentOf({ held, none });
  const never = new Set(none.map(({ indicator }) => indicator.slug));
  return byPart(indicators.map((indicator) => ({ indicator }))).map(({ part, items }) => ({
    part,
    marks: items.map(({ indicator }) => markOf(indicator, found.get(indicator.slug), never)),
  }));
}

/** What was sent of each measure, by its slug: a figure of some period, or gaps alone. */
export const sentOf = ({
  held,
  none,
}: Pick<WhatIsHere, "held" | "none">): ReadonlyMap<string, Held> =>
  new Map([...held, ...none.flatMap(({ sent }) => sent ?? [])].map((h) => [h.indicator.slug, h]));

function markOf(
  indicator: Indicator,
  held: Held | undefined,
  never: ReadonlySet<string>,
): HeldMark {
  const { slug, shortName } = indicator;
  if (!held) return { slug, said: `${shortName}: no figure here`, standing: "none", gap: null };
  const when = periodLabel(held.latest.period, held.series.frame);
  return {
    slug,
    said: `${shortName}, ${when}: ${sayStanding(held)}`,
    standing: standingOf(held),
    gap: held.latest.value.kind === "known" ? null : held.latest.value.kind,
    ...(never.has(slug) ? { never: true } : {}),
  };
}

/** What matters most of a measure: a gap, then its lateness, then that it may still change. */
function standingOf({ latest, late }: Held): HeldMark["standing"] {
  if (latest.value.kind !== "known") return "missing";
  if (late !== null) return "late";
  return latest.status === "provisional" ? "provisional" : "firm";
}
