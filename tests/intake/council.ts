import { readAreaFile, type AreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { findArea } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { amountOf } from "#domain/value.ts";
import { knownFrom } from "#intake/knownOf.ts";
import type { Known } from "#intake/readLocal.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import type { Covers, Published } from "./truth.ts";

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const areas = readAreas(await feedFile("areas.json"));
export const indicatorOf = (slug: string): Indicator => {
  const found = indicators.find((i) => i.slug === slug);
  if (!found) throw new Error(`no measure ${slug}`);
  return found;
};

/**
 * A council of the committed feed as a return of it is read, and as a test that makes one up needs
 * to know it.
 */
export type Council = {
  readonly known: Known;
  /** Children of the ages that a rate is for, as the last published year divided by. */
  readonly people: number;
  readonly published: Published;
  /**
   * The basis in which it has given a measure until now, by which a row without one goes on; null
   * for its first.
   */
  readonly usual: (slug: string) => Covers | null;
};

export async function councilNamed(name: string): Promise<Council> {
  const own = findArea(areas, name);
  if (!own) throw new Error(`no council ${name}`);
  const file = readAreaFile(await feedFile<WireAreaFile>(`area/${own.code}.json`));
  return {
    known: {
      indicators,
      synonyms: new Map(),
      mapped: new Map(),
      own,
      today: "2026-11-24",
      ...knownFrom(file, indicators),
    },
    people: lastYear(file, "cla-rate").whole ?? 0,
    published: (slug) => {
      const { part, whole } = lastYear(file, slug);
      return indicatorOf(slug).unit === "per-10k"
        ? { whole: part, share: null }
        : { whole, share: part === null || !whole ? null : part / whole };
    },
    usual: (slug) => {
      const bases = file.series
        .filter((s) => s.indicator === slug && !isYearlySeries(s))
        .map((s) => s.frame.basis);
      return bases.length === 0
        ? null
        : bases.includes("rolling-12") && !bases.includes("month")
          ? "rolling-12"
          : "month";
    },
  };
}

function lastYear(file: AreaFile, slug: string) {
  const last = file.series
    .find((s) => s.indicator === slug && isYearlySeries(s))
    ?.observations.findLast((o) => o.numerator.kind === "known" && o.denominator.kind === "known");
  return {
    part: last ? amountOf(last.numerator) : null,
    whole: last ? amountOf(last.denominator) : null,
  };
}
