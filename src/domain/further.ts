/** Is it a measure that an analyst took from a published file? */
export const isAdded = (slug: string): boolean => slug.startsWith("own-");

/**
 * Is this slug a measure the catalogue does not hold: LAIT's, or one that an analyst took from a
 * published file? Its slug begins so.
 */
export const isFurther = (slug: string): boolean => slug.startsWith("lait-") || isAdded(slug);
