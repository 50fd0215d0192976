import { sayDay } from '#domain/narrative/sayDay.ts';
import type { Source } from '#contract/catalogue.ts';

/** Who figures are from that a person dropped: the file says no more than its name, so no more is said. `day` is ISO. */
export const sourceOf = (names: readonly string[], day: string): Source => ({
  id: `loaded-${day}-${names.join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)}`,
  title: names.join(', '), publisher: 'Loaded from a published file of every authority', released: `not stated in the file; loaded on ${sayDay(day)}`, next: 'not announced',
  licence: 'Open Government Licence v3.0, if it is DfE’s', note: 'Years that the file does not hold are as they were.',
});
