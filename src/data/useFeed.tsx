import { createContext, use, useMemo, type ReactNode } from "react";
import { useQuery, useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import type { Config } from "#contract/config.ts";
import { codesOfFiles, withComparison, type Comparison } from "#domain/comparison.ts";
import type { Area } from "#domain/area.ts";
import type { Series } from "#domain/observation.ts";
import type { Words } from "#domain/indicator.ts";
import { withTerm } from "#domain/term.ts";
import {
  areaQuery,
  areasQuery,
  catalogueQuery,
  moreQuery,
  seriesQuery,
  wordsQuery,
} from "./feed.ts";
import type { Feed } from "./http.ts";

type Setting = {
  readonly feed: Feed;
  readonly config: Config;
  /** ISO day: the one clock of the app. */ readonly today: string;
};
const Context = createContext<Setting | null>(null);

/** Gives every page the feed, the configuration and the day. */
export function FeedProvider({ setting, children }: { setting: Setting; children: ReactNode }) {
  return <Context value={setting}>{children}</Context>;
}

export function useSetting(): Setting {
  const setting = use(Context);
  if (!setting) throw new Error("no FeedProvider above");
  return setting;
}

export const useAreas = () => useSuspenseQuery(areasQuery(useSetting().feed)).data;
/** The catalogue, with the cohort named as this council names it. */
export function useCatalogue() {
  const { feed, config } = useSetting();
  const { indicators, sources } = useSuspenseQuery(catalogueQuery(feed)).data;
  return useMemo(
    () => ({
      sources,
      indicators: indicators.map((i) => ({
        ...i,
        domain: withTerm(i.domain, config.term),
        name: withTerm(i.name, config.term),
        shortName: withTerm(i.shortName, config.term),
      })),
    }),
    [indicators, sources, config.term],
  );
}

/** The words of one indicator, with the same name for the cohort; undefined for an unknown slug. */
export function useWords(slug: string): Words | undefined {
  const { feed, config } = useSetting();
  const words = useSuspenseQuery(wordsQuery(feed)).data.get(slug);
  const say = (text: string): string => withTerm(text, config.term);
  return (
    words && {
      ...words,
      definition: say(words.definition),
      numerator: say(words.numerator),
      denominator: say(words.denominator),
      why: say(words.why),
      ask: words.ask.map(say),
      caution: say(words.caution),
    }
  );
}
/**
 * One council's file, with what a comparison adds to its published comparators: the reader's group,
 * a region asked for by name.
 */
export function useAreaFile(code: string, comparison: Comparison | null = null) {
  const { feed } = useSetting();
  const file = useSuspenseQuery(areaQuery(feed, code)).data;
  const others = useSuspenseQueries({
    queries: (comparison ? codesOfFiles(comparison) : []).map((other) => areaQuery(feed, other)),
    combine: seriesByArea,
  });
  return useMemo(
    () =>
      comparison
        ? {
            ...file,
            benchmarks: withComparison(
              file.benchmarks,
              comparison,
              (other) => others.get(other) ?? [],
            ),
          }
        : file,
    [file, others, comparison],
  );
}
/** Outside the hook, so that the answer keeps its identity while the files do. */
const seriesByArea = (
  results: readonly {
    readonly data: { readonly area: string; readonly series: readonly Series[] };
  }[],
): ReadonlyMap<string, readonly Series[]> =>
  new Map(results.map((r) => [r.data.area, r.data.series]));
/**
 * Have the lists, and a council's own file, come or failed? A page asks before it draws: React
 * holds back what was suspended by up to 300 ms, and that would be most of a first paint here. What
 * failed is thrown further down.
 */
export function useArrived(
  code: string,
  withWords: boolean,
): { readonly lists: boolean; readonly file: boolean; readonly name: string } {
  const { feed } = useSetting();
  const areas = useQuery(areasQuery(feed));
  const catalogue = useQuery(catalogueQuery(feed));
  const words = useQuery({ ...wordsQuery(feed), enabled: withWords });
  const area = areas.data?.find((a) => a.code === code);
  // Nothing is asked for a code that is no area's.
  const file = useQuery({ ...areaQuery(feed, code), enabled: area !== undefined });
  return {
    lists: !areas.isPending,
    file:
      !catalogue.isPending &&
      !(withWords && words.isPending) &&
      (area === undefined || !file.isPending),
    name: area?.name ?? code,
  };
}

/**
 * What has come by now of the areas and of one council's file: the frame says it and stands whether
 * or not it ever comes.
 */
export function useKnown(code: string): {
  readonly areas: readonly Area[] | undefined;
  readonly file: AreaFile | undefined;
} {
  const { feed } = useSetting();
  const areas = useQuery(areasQuery(feed)).data;
  const enabled = areas?.some((a) => a.code === code) ?? false;
  const file = useQuery({ ...areaQuery(feed, code), enabled }).data;
  return { areas, file };
}

/** Several councils' files at once, by code: what a comparison of many measures paints from. */
export function useAreaFiles(codes: readonly string[]): ReadonlyMap<string, AreaFile> {
  const { feed } = useSetting();
  return useSuspenseQueries({
    queries: codes.map((code) => areaQuery(feed, code)),
    combine: filesByArea,
  });
}
/** Outside the hook too: a table of many cells is drawn again only when a file has come. */
const filesByArea = (
  results: readonly { readonly data: AreaFile }[],
): ReadonlyMap<string, AreaFile> => new Map(results.map((r) => [r.data.area, r.data]));

/** Several indicators at once, each for every area, in the order asked for. */
export function useManySeries(slugs: readonly string[]): readonly AllAreas[] {
  const { feed } = useSetting();
  return useSuspenseQueries({
    queries: slugs.map((slug) => seriesQuery(feed, slug)),
    combine: dataOf,
  });
}
const dataOf = (results: readonly { readonly data: AllAreas }[]): readonly AllAreas[] =>
  results.map((r) => r.data);
/** What people call each measure, by slug. */
export function useSynonyms(): ReadonlyMap<string, readonly string[]> {
  const words = useSuspenseQuery(wordsQuery(useSetting().feed)).data;
  return useMemo(() => new Map([...words].map(([slug, w]) => [slug, w.synonyms])), [words]);
}

/** LAIT's measures beyond the catalogue. */
export const useMore = () => useSuspenseQuery(moreQuery(useSetting().feed)).data;
export const useSeries = (slug: string) =>
  useSuspenseQuery(seriesQuery(useSetting().feed, slug)).data;

export type AllAreas = ReturnType<typeof useSeries>;
export type AreaFile = ReturnType<typeof useAreaFile>;
export type Catalogue = ReturnType<typeof useCatalogue>;
