import { GAP_WORDS } from '#domain/format.ts';
import type { Indicator, Unit } from '#domain/indicator.ts';
import type { Value } from '#domain/value.ts';

/** A figure in a file: unrounded, so that a reader can work with it, or its gap in words; nothing where nothing was asked. */
export const figureCell = (value: Value | undefined): string => (value === undefined ? '' : value.kind === 'known' ? String(value.amount) : GAP_WORDS[value.kind]);

const UNIT_NAMES: Record<Unit, string> = {
  count: 'Number', percent: '%', 'per-10k': 'Per 10,000 children', 'per-100k': 'Per 100,000 aged 10 to 17', 'per-1k': 'Per 1,000', score: 'Score', weeks: 'Weeks', cases: 'Cases for each full-time worker',
  'gbp-week': '£ a week', gbp: '£', 'gbp-000': '£ thousand', 'variance-000': '£ thousand over (+) or under (-) budget',
};

/** What a measure's figures are counted in. */
export const unitCell = (indicator: Pick<Indicator, 'unit'>): string => UNIT_NAMES[indicator.unit];
