import type { WireStory } from "#contract/story.ts";
import { feedFile } from "./mockFeed.ts";

/** A council's story as the committed feed holds it: what its pages must show. */
export async function feedStory(code: string) {
  const story = await feedFile<WireStory>(`story/${code}.json`);
  /** One count of one period, which must be a number; monthly or yearly as the period is. */
  const count = (id: string, period: string): number => {
    const found = story.quantities
      .filter((q) => q.id === id)
      .map((q) => q.values[q.periods.findIndex((p) => p === period)])
      .find((value) => typeof value === "number");
    if (found === undefined) throw new Error(`${code} has no ${id} for ${period}`);
    return found;
  };
  return { ...story, count };
}

/** "1,837": how a page writes a whole number. */
export const written = (count: number): string => count.toLocaleString("en-GB");
