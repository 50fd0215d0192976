import type { Measure } from "#domain/format.ts";
import { formatNumber, formatValue } from "#domain/format.ts";
import { amountOf, missing, type Value } from "#domain/value.ts";
import { sayNamed, sayStop } from "#domain/words/figure/sayStop.ts";
import { niceStep, ticksBetween } from "../plot/ticks.ts";

/** More labelled lines than these cannot be told apart; the table has them all. */
export const MOST_LINES = 8;

/** One area of a small line chart: its figure in each year, in order; a gap is no point. */
export type LineInput = {
  readonly code: string;
  readonly name: string;
  readonly england: boolean;
  readonly values: readonly Value[];
};
export type Line = {
  readonly code: string;
  readonly name: string;
  readonly look: number;
  readonly points: readonly (number | null)[];
};
/** Heights run from 0, the foot of the scale, to 1, its top. */
export type LinesModel = {
  readonly title: string;
  readonly years: readonly number[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly lines: readonly Line[];
  readonly left: number;
  /** Each year as it is read: the figure of every line that is drawn. */
  readonly said: readonly string[];
};

/** How England looks, on every chart alike; the others take 0 to 7 by their place in the list. */
export const ENGLAND_LOOK = 8;

/**
 * The lines of one measure on one scale from nought (below it only where figures are). The first
 * eight areas of the list are drawn and `left` says how many are not; each has the look of its
 * place in the list, so that it is the same on every chart.
 */
export function linesModel(
  title: string,
  measure: Measure,
  years: readonly number[],
  areas: readonly LineInput[],
): LinesModel {
  const drawn = areas.slice(0, MOST_LINES);
  const amounts = drawn.flatMap((a) => a.values.flatMap((v) => amountOf(v) ?? []));
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const step = niceStep(most - least);
  const [low, high] = [
    Math.floor(least / step) * step,
    Math.max(Math.ceil(most / step), Math.floor(least / step) + 1) * step,
  ];
  const at = (amount: number): number => (amount - low) / (high - low);
  // Decimals of the ticks' own step, so that no two read alike.
  const decimals = Math.max(0, -Math.floor(Math.log10(niceStep(high - low)) + 1e-9));
  return {
    title,
    years,
    ticks: ticksBetween(low, high).map((tick) => ({
      at: at(tick),
      label: `${formatNumber(tick, decimals)}${measure.unit === "percent" ? "%" : ""}`,
    })),
    lines: drawn.map((a, i) => ({
      code: a.code,
      name: a.name,
      look: a.england ? ENGLAND_LOOK : i,
      points: a.values.map((v) => {
        const amount = amountOf(v);
        return amount === null ? null : at(amount);
      }),
    })),
    left: areas.length - drawn.length,
    said: years.map((year, i) =>
      sayStop(
        String(year),
        drawn.map(({ name, values }) =>
          sayNamed(name, formatValue(values[i] ?? missing("missing"), measure)),
        ),
      ),
    ),
  };
}
