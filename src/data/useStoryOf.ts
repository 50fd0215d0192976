import { ENGLAND, type Area, type Model } from "#domain/area.ts";
import { neighboursOf } from "#domain/group.ts";
import { useAreaFile, useStories } from "./useFeed.tsx";

/** What a story page stands on: the council's measures and counts, and the counts of England and of those it is compared with. `story` is undefined where the feed has none. */
export function useStoryOf(area: Area, model: Model) {
  const codes = neighboursOf(area, model).map((n) => n.code);
  const evidence = useAreaFile(area.code, model === "group" ? codes : undefined);
  const stories = useStories([...new Set([area.code, ENGLAND, ...codes])]);
  return {
    evidence,
    story: stories.get(area.code),
    others: { england: stories.get(ENGLAND), members: codes.map((c) => stories.get(c)) },
  };
}
