import { useSuspenseQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Area } from "#domain/area.ts";
import { benchmarkSeries } from "#domain/benchmark.ts";
import { withComparison, type Comparison } from "#domain/comparison.ts";
import type { Indicator, Words } from "#domain/indicator.ts";
import { isFurther } from "#domain/further.ts";
import { wordsOfFurther } from "#domain/words/council/sayFurther.ts";
import { measuresOf, wordsOfOurs } from "#domain/ownMeasure.ts";
import { moreQuery, seriesQuery } from "./feed.ts";
import { useAreaFile, useCatalogue, useSetting, useWords, type AreaFile } from "./useFeed.tsx";

export type Measure = {
  readonly indicator: Indicator;
  readonly words: Words;
  readonly file: AreaFile;
};

/**
 * One measure of one area: from the area's own file where the catalogue holds it; for a measure
 * only LAIT counts, from the one file of all authorities, its comparators worked out here. Null for
 * a slug that is no measure's, and for one that is another council's own.
 */
export function useMeasure(slug: string, area: Area, comparison: Comparison): Measure | null {
  const { feed } = useSetting();
  const { indicators } = useCatalogue();
  const words = useWords(slug);
  const file = useAreaFile(area.code, comparison);
  const known = indicators.some((i) => i.slug === slug);
  const [more] = useSuspenseQueries({
    queries: [moreQuery(feed)].slice(0, isFurther(slug) && !known ? 1 : 0),
  });
  const further = more?.data.indicators.find((i) => i.slug === slug);
  const [all] = useSuspenseQueries({
    queries: [seriesQuery(feed, slug)].slice(0, further ? 1 : 0),
  });
  const figures = all?.data;
  return useMemo(() => {
    const mine = file.ours?.measures.find((m) => m.slug === slug);
    const indicator = further ?? measuresOf(indicators, file.ours).find((i) => i.slug === slug);
    const said = mine
      ? wordsOfOurs(mine)
      : indicator && isFurther(slug)
        ? wordsOfFurther(indicator)
        : words;
    if (!indicator || !said) return null;
    if (!further || !figures) return { indicator, words: said, file };
    const own = figures.byArea.get(area.code);
    return {
      indicator,
      words: said,
      file: {
        ...file,
        series: own ? [...file.series, own] : file.series,
        benchmarks: new Map([
          ...file.benchmarks,
          ...withComparison(
            new Map([[slug, benchmarkSeries(further, figures, area)]]),
            comparison,
            (code) => [figures.byArea.get(code)].filter((s) => s !== undefined),
          ),
        ]),
      },
    };
  }, [further, figures, indicators, words, file, slug, area, comparison]);
}
