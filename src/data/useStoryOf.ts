import { useMemo } from "react";
import type { Area } from "#domain/area.ts";
import type { PeriodId } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { codesOfStories } from "#domain/story/beside.ts";
import type { Facts, Told } from "#domain/story/facts.ts";
import type { Reach } from "#domain/story/span.ts";
import { useStories } from "./stories.ts";
import { useAreaFile, useCatalogue } from "./useFeed.tsx";

type Asked = {
  readonly area: Area;
  readonly comparison: Comparison;
  readonly asAt: PeriodId | undefined;
  readonly reach?: Reach;
};
export type StoryOf<Figures> = { readonly facts: Facts; readonly told: Told<Figures> };

/**
 * A story of one council, told from its counts, its measures and those of whom it is compared with;
 * null where the feed has none of its counts.
 */
export function useStoryOf<Figures>(
  tell: (facts: Facts) => Told<Figures>,
  { area, comparison, asAt, reach = "twelve" }: Asked,
): StoryOf<Figures> | null {
  const { indicators } = useCatalogue();
  const evidence = useAreaFile(area.code, comparison);
  const stories = useStories(codesOfStories(area.code, comparison));
  return useMemo(() => {
    const story = stories.get(area.code);
    if (!story) return null;
    const facts: Facts = {
      name: area.name,
      story,
      evidence,
      reported: evidence.reported,
      indicators,
      others: { self: area.code, comparison, storyOf: (code) => stories.get(code) },
      asAt: asAt ?? null,
      reach,
    };
    return { facts, told: tell(facts) };
  }, [tell, area, comparison, asAt, reach, indicators, evidence, stories]);
}
