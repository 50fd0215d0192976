import { sayDay } from "#domain/words/figure/sayDay.ts";
import type { Source } from "#contract/catalogue.ts";
import type { LaidMeasure } from "./laidMeasure.ts";

/**
 * The id of what a person drops on a day (ISO): the names of all files at once, whichever of them
 * turn out to be published.
 */
export const sourceId = (names: readonly string[], day: string): string =>
  `loaded-${day}-${names
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)}`;

/**
 * The id of a measure's figures where a file was laid over others: both are named, since the years
 * are of both.
 */
export const laidOver = (id: string, earlier: string | undefined): string =>
  earlier === undefined ? id : `${id}~${earlier}`;

/**
 * Who the measures of a load are from: the files that held them (`read.from`), and, for the years a
 * file does not hold, the source that was there before. `known` are the sources of the catalogue;
 * `day` is ISO.
 */
export function sourcesOf(
  read: { readonly source: string; readonly from: readonly string[] },
  measures: readonly LaidMeasure[],
  known: readonly Source[],
  day: string,
): readonly Source[] {
  const own = sourceOf(read.source, read.from, day);
  const over = [...new Set(measures.map((m) => m.all.source))].filter((id) => id !== read.source);
  return [
    own,
    ...over.map((id): Source => {
      const before = known.find((s) => id === laidOver(read.source, s.id));
      return before
        ? {
            ...own,
            id,
            title: `${own.title}; other years: ${before.title}`,
            publisher: `${own.publisher}; ${before.publisher}`,
            note: `${own.note} ${before.note}`.trim(),
          }
        : { ...own, id };
    }),
  ];
}

/** A file says no more than its name, so no more is said. */
const sourceOf = (id: string, names: readonly string[], day: string): Source => ({
  id,
  title: names.join(", "),
  publisher: "Loaded from a published file of every authority",
  released: `not stated in the file; loaded on ${sayDay(day)}`,
  next: "not announced",
  licence: "Open Government Licence v3.0, if it is DfE’s",
  note: "Years that the file does not hold are as they were.",
});
