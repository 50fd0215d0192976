import { sayDay } from '#domain/narrative/sayDay.ts';
import type { Source } from '#contract/catalogue.ts';

/** The id of what a person drops on a day (ISO): the names of all files at once, whichever of them turn out to be published. */
export const sourceId = (names: readonly string[], day: string): string => `loaded-${day}-${names.join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)}`;

/** Who published figures are from: `names` are the files that held them. A file says no more than its name, so no more is said. */
export const sourceOf = (id: string, names: readonly string[], day: string): Source => ({
  id, title: names.join(', '), publisher: 'Loaded from a published file of every authority', released: `not stated in the file; loaded on ${sayDay(day)}`, next: 'not announced',
  licence: 'Open Government Licence v3.0, if it is DfE’s', note: 'Years that the file does not hold are as they were.',
});
