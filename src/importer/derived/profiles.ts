import type { PeriodId } from "#domain/calendar.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt } from "#domain/observation.ts";
import { profileEntry, type ProfileEntry } from "#domain/statistics/placeInGroup.ts";
import { writeProfile, type WireProfile } from "#contract/profile.ts";
import type { AllAreas } from "#contract/series.ts";

/**
 * Gathers one line a measure for every area while the measures pass by, so that no more than one
 * need be held whole.
 */
export class Profiles {
  private readonly areas: readonly Area[];
  private readonly entries: ReadonlyMap<string, Map<string, ProfileEntry>>;

  constructor(areas: readonly Area[]) {
    this.areas = areas;
    this.entries = new Map(areas.map((area) => [area.code, new Map<string, ProfileEntry>()]));
  }

  /** At the latest period in which any authority has a figure; nothing where none ever had one. */
  add(indicator: Indicator, all: AllAreas): void {
    const authorities = this.areas
      .filter((area) => area.type === "authority")
      .flatMap((area) => all.byArea.get(area.code) ?? []);
    const peersAt = (period: PeriodId) =>
      authorities.flatMap((series) => observationAt(series, period)?.value ?? []);
    const period = all.periods.findLast((id) =>
      peersAt(id).some((value) => value.kind === "known"),
    );
    if (period === undefined) return;
    const peers = peersAt(period);
    for (const area of this.areas)
      this.entries.get(area.code)?.set(
        indicator.slug,
        profileEntry(indicator, (code) => all.byArea.get(code), area, all.periods, period, peers),
      );
  }

  written(): readonly WireProfile[] {
    return [...this.entries].map(([area, entries]) => writeProfile({ area, entries }));
  }
}
