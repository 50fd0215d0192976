import type { Indicator } from '../indicator.ts';
import { observationAt, type Observation, type Series } from '../observation.ts';
import type { PeriodId } from '../period.ts';
import { missing, type Value } from '../value.ts';
import { differs, intervalOf, type Difference } from './interval.ts';

/** One figure beside England's, with what may honestly be said of the difference. */
export type Cell = {
  readonly period: PeriodId | null;
  readonly observation: Observation | null;
  readonly value: Value;
  readonly difference: Difference;
  /** Judged only where the difference is more than chance and the measure has a good direction. */
  readonly judgement: 'better' | 'worse' | 'none';
};

/** The cell of a table of many: value, word and judgement against England's figure of the same period. */
export function cellAt(indicator: Indicator, series: Series | undefined, england: Series | undefined, period: PeriodId): Cell {
  const observation = (series && observationAt(series, period)) ?? null;
  const value = observation?.value ?? missing('missing');
  const nation = (england && observationAt(england, period)?.value) ?? missing('missing');
  const interval = observation && value.kind === 'known' ? intervalOf(indicator.unit, observation.numerator, observation.denominator, 95) : null;
  const difference = value.kind === 'known' && series !== england ? differs(interval, nation) : 'cannot-say';
  const told = difference === 'higher' || difference === 'lower';
  const judgement = !told || indicator.polarity === 'context' ? 'none' : (difference === 'higher') === (indicator.polarity === 'high') ? 'better' : 'worse';
  return { period, observation, value, difference, judgement };
}
