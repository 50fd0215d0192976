import { readCatalogue } from "#contract/catalogue.ts";
import type { Pin } from "#domain/pin.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { readLocal, type ReadLocal } from "#intake/readLocal.ts";
import { knownPublished } from "./knownPublished.ts";
import { feedFile } from "./mockFeed.ts";
import { aSource } from "./smallFeed.ts";

/**
 * A measure that somebody took from a tidy file which the product does not know: `share`, of
 * calendar years.
 */
export const FULL_HOMES: Pin = {
  slug: "own-full-homes",
  value: "share",
  numerator: "",
  denominator: "",
  where: [],
  frame: { basis: "calendar-year", ends: "12-31" },
  made: { name: "Full homes", unit: "percent", polarity: "context" },
};

/** What the page knows of published figures once the measure is made. */
export const published = await knownPublished([FULL_HOMES]);
const { indicators } = readCatalogue(await feedFile("catalogue.json"));

/** The file dropped on the page, where nothing of a council is loaded. */
export const dropHomes = (text: string): Promise<ReadLocal> =>
  readLocal(
    [aSource("homes.csv", text)],
    { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING, published },
    () => undefined,
  );
