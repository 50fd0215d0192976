import { NAMED, type Laid } from "#charts/trend/trend.ts";
import type { Area } from "#domain/area.ts";
import type { SeriesOf } from "#domain/benchmark.ts";
import type { GroupComparison } from "#domain/comparison.ts";

/** A council laid on the trend, with its code for the file. */
export type LaidCouncil = Laid & { readonly code: string };

/** The councils an address names, without ours and without what is none, as many as can be drawn. */
export function namedIn(
  text: string | undefined,
  areas: readonly Area[],
  self: Area,
): readonly Area[] {
  const codes = [...new Set(text?.split("~") ?? [])];
  return codes
    .flatMap((code) => areas.find((a) => a.code === code) ?? [])
    .filter((a) => a.type === "authority" && a.code !== self.code)
    .slice(0, NAMED.length);
}

/**
 * The councils laid on a trend: each that is named, and each neighbour that is not; one without a
 * series of the measure has no line.
 */
export function laidCouncils(
  seriesOf: SeriesOf,
  named: readonly Area[],
  near: GroupComparison | null,
  areas: readonly Area[],
): readonly LaidCouncil[] {
  const members = (near?.members ?? []).flatMap(
    ({ code }) => areas.find((a) => a.code === code && !named.includes(a)) ?? [],
  );
  const laid = (area: Area, as: Laid["as"]): readonly LaidCouncil[] => {
    const series = seriesOf(area.code);
    return series ? [{ code: area.code, name: area.name, series, as }] : [];
  };
  return [
    ...named.flatMap((area, i) => laid(area, NAMED[i] ?? "each")),
    ...members.flatMap((area) => laid(area, "each")),
  ];
}
