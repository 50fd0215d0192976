import type { Indicator, Words } from './indicator.ts';

/** Is this slug a measure that LAIT counts and the catalogue does not hold? Its own slug begins so. */
export const isFurther = (slug: string): boolean => slug.startsWith('lait-');

/** What can be said of such a measure: LAIT's facts in our words. Its definition is LAIT's own and stays there. */
export const wordsOfFurther = (indicator: Indicator): Words => ({
  definition: `A measure of DfE’s Local Authority Interactive Tool, where it is called “${indicator.id}” under “${indicator.domain}”. Its full definition and notes are in that tool.`,
  numerator: '',
  denominator: '',
  why: '',
  ask: ['What explains the difference from our neighbours?', 'Is it moving, and is that more than the usual ups and downs?'],
  caution: [
    'The numbers behind the figures are not in the download, so chance cannot be judged.',
    indicator.total ? 'It is a total: larger councils have larger ones.' : '',
    indicator.noBand ? 'LAIT gives it no quality band.' : '',
  ].filter((text) => text !== '').join(' '),
  synonyms: [],
});
