import { monthOfYearAt } from "#domain/calendar.ts";
import { formatNumber, formatValue, roundHalfUp, withoutTime } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { known } from "#domain/value.ts";
import { niceStep } from "../plot/ticks.ts";
import type { Dated, OwnPoint, TrendModel } from "./trend.ts";

/**
 * Zero is always in view unless the reader asked to zoom; a shape that dives below zero keeps its
 * depth.
 */
export function yDomain(
  ys: readonly number[],
  zoom: boolean,
  least: number,
): readonly [number, number] {
  if (ys.length === 0) return [0, 1];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const [from, to] = zoom ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
  let step = Math.max(least, niceStep(to - from));
  for (;;) {
    const [bottom, top] = [Math.floor(from / step) * step, Math.ceil(to / step) * step];
    const ends = [bottom, top === bottom ? bottom + step : top] as const;
    // Whole steps may widen the span so far that its ticks would go by a larger step: then the ends
    // must fit that one.
    const next = Math.max(least, niceStep(ends[1] - ends[0]));
    if (next <= step) return ends;
    step = next;
  }
}

/**
 * The finest step of an axis that its figures can tell apart: whole ones for a measure said in
 * whole numbers.
 */
export const leastStep = ({ decimals }: Pick<Indicator, "decimals">): number =>
  decimals > 0 ? 0.1 : 1;

/** The ticks that go with the domain. */
export function yTicks({
  domain: [bottom, top],
  indicator,
}: Pick<TrendModel, "domain" | "indicator">): readonly number[] {
  const step = Math.max(leastStep(indicator), niceStep(top - bottom));
  return Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, i) =>
    Number((bottom + i * step).toPrecision(12)),
  );
}

/** Sums of money have longer ticks. */
export const isMoney = ({ unit }: Pick<Indicator, "unit">): boolean =>
  unit.startsWith("gbp") || unit === "variance-000";

/** A tick's text: as few decimals as tell it from the next; pounds a week are pounds there. */
export function tickText(
  value: number,
  { domain: [bottom, top], indicator }: Pick<TrendModel, "domain" | "indicator">,
): string {
  const { unit } = indicator;
  if (isMoney(indicator)) return formatValue(known(value), withoutTime(indicator));
  const isFine = indicator.decimals > 0 && top - bottom < 10;
  const number = formatNumber(value, isFine && !Number.isInteger(roundHalfUp(value, 6)) ? 1 : 0);
  return unit === "percent" ? `${number}%` : number;
}

/**
 * Every year of a yearly series; January of each year, or each quarter of a short one, of a monthly
 * series. Years from before our own months are marked each at its end.
 */
export function xTicks(
  us: readonly OwnPoint[],
  yearly: boolean,
  years: readonly Dated[],
): readonly { x: number; text: string }[] {
  if (yearly) return us.map((p) => ({ x: p.x, text: p.year }));
  const before = years.filter(({ x }) => x < (us[0]?.x ?? 0));
  const long = us.length > 24;
  const named = us.filter((p) => (long ? monthOfYearAt(p.x) === 1 : monthOfYearAt(p.x) % 3 === 1));
  // Quarters end in none of those months.
  const own = named.length > 0 ? named : us.filter((_, i) => (us.length - 1 - i) % 2 === 0);
  // Beside whole years a few months have room for one.
  return [...before, ...(before.length > 0 && !long ? us.slice(-1) : own)].map((p) => ({
    x: p.x,
    text: p.short,
  }));
}
