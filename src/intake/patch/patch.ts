import type { Quantity } from "#domain/story/story.ts";
import type { Source } from "#contract/catalogue.ts";
import type { LaidMeasure } from "#intake/check/tidy/laidMeasure.ts";
import type { Meeting } from "./met.ts";
import type { MeetingTold } from "./told/metTold.ts";

/**
 * What an accepted load holds of every authority: measures, counts behind the stories, and where
 * they are from.
 */
export type PublishedLoad = {
  readonly sources: readonly Source[];
  readonly measures: readonly LaidMeasure[];
  readonly quantities: ReadonlyMap<string, readonly Quantity[]>;
};

/**
 * What a load adds or changes: the end of the one way in, whichever door it came by. `area` is the
 * council of the rows and tables; published figures are of all.
 */
export type Patch = Meeting &
  MeetingTold & {
    readonly area: string;
    readonly published?: PublishedLoad;
  };
