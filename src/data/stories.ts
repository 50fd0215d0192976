import { queryOptions, useSuspenseQueries } from "@tanstack/react-query";
import type { Story } from "#domain/story/story.ts";
import { fetchStory } from "./fetchStory.ts";
import { overlaid } from "./feed.ts";
import type { Feed } from "./http.ts";
import { useSetting } from "./useFeed.tsx";

/** What the stories of an area are told from. */
const storyQuery = (feed: Feed, code: string) =>
  queryOptions({
    queryKey: ["story", code],
    queryFn: ({ signal }) =>
      overlaid(fetchStory(feed, code, signal), (laid, story) => laid.storyWithLoads(story)),
  });

/** Several areas' stories by code: the council's own first, then whom it is compared with. */
export function useStories(codes: readonly string[]): ReadonlyMap<string, Story> {
  const { feed } = useSetting();
  return useSuspenseQueries({
    queries: codes.map((code) => storyQuery(feed, code)),
    combine: storiesByArea,
  });
}
const storiesByArea = (results: readonly { readonly data: Story }[]): ReadonlyMap<string, Story> =>
  new Map(results.map((r) => [r.data.area, r.data]));
