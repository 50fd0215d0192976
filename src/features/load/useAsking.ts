import { useAreas, useCatalogue, useSetting, useSynonyms, type AreaFile } from "#data/useFeed.tsx";
import type { Asking } from "#data/local.ts";
import type { Area } from "#domain/area.ts";
import type { Story } from "#domain/story/story.ts";
import { useAnswers } from "#state/session/answers.ts";
import { useMapped } from "#state/session/mapped.ts";
import { usePins } from "#state/session/pins.ts";

/**
 * What files of a council are read against: what is loaded of it, and what a person answered, named
 * and pinned before.
 */
export function useAsking(area: Area, file: AreaFile, story: Story): Asking {
  const { today, feed } = useSetting();
  const areas = useAreas();
  const { indicators } = useCatalogue();
  const synonyms = useSynonyms();
  const { mapped } = useMapped();
  const { answers } = useAnswers();
  const { pins } = usePins();
  return { feed, area, areas, indicators, synonyms, file, story, today, mapped, answers, pins };
}
