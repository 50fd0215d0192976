import { useMemo } from "react";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { codesOfStories, type Others } from "#domain/story/beside.ts";
import { useAreaFile, useStories } from "./useFeed.tsx";

/**
 * What a story page stands on: the council's measures and counts, and the counts of England and of those it is
 * compared with. `story` is undefined where the feed has none.
 */
export function useStoryOf(area: Area, comparison: Comparison) {
  const evidence = useAreaFile(area.code, comparison);
  const stories = useStories(codesOfStories(area.code, comparison));
  const others = useMemo(
    (): Others => ({ self: area.code, comparison, storyOf: (code) => stories.get(code) }),
    [area.code, comparison, stories],
  );
  return { evidence, story: stories.get(area.code), others };
}
