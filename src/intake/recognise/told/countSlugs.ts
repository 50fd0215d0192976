import { OWN_COUNTS } from "./ownCounts.ts";

const MARK = "count:";
const BY_SLUG = new Map(OWN_COUNTS.map(([, id]) => [`${MARK}${id}`, id]));

/**
 * How a count of the stories stands where a measure's slug may: in a choice that is kept, on the
 * page and in a file of confirmations.
 */
export const slugOfCount = (id: string): string => `${MARK}${id}`;
/** The count that a slug stands for; null for a measure's, and for a count that there is not. */
export const countOfSlug = (slug: string): string | null => BY_SLUG.get(slug) ?? null;
/** Whether a slug is one of a count of the stories, and of one that there is. */
export const isCountSlug = (slug: string): boolean => BY_SLUG.has(slug);
