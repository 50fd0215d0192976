import { paths } from "#contract/routes.ts";
import { WireStory, readStory } from "#contract/story.ts";
import { getResource, type Feed } from "./http.ts";

/**
 * A story as the feed has it, without what a reader loaded. By itself, because the first page needs
 * no story and carries no schema of one.
 */
export const fetchStory = (feed: Feed, code: string, signal: AbortSignal) =>
  getResource(feed, paths.story(code), WireStory, readStory, signal);
