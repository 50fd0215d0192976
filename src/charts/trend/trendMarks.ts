import { formatValue } from "#domain/format.ts";
import type { EventMark, ReportedMark, TrendInput, TrendModel } from "./trend.ts";
import { xOfDate } from "./trendTime.ts";

type Span = readonly [first: number, last: number];
const isWithin = (x: number | null, [first, last]: Span): x is number =>
  x !== null && x >= first && x <= last;

/** What happened in the time drawn, numbered from left to right. */
export const eventsOf = ({ events }: TrendInput, span: Span): readonly EventMark[] =>
  events
    .flatMap((event) => {
      const x = xOfDate(event.date);
      return isWithin(x, span) ? [{ event, x }] : [];
    })
    .sort((a, b) => a.x - b.x)
    .map(({ event, x }, i) => ({
      x,
      number: i + 1,
      title: event.title,
      text: event.text,
      date: event.date,
      parts: event.kind === "break",
    }));

/**
 * What the council itself printed of this very measure for its committees, in its own unit. A fall of
 * 50% in a quarter is of the measure too, and in its unit, and yet no level on its axis.
 */
export const reportedOf = (
  { reported, areaName, indicator }: TrendInput,
  span: Span,
): readonly ReportedMark[] =>
  reported.flatMap((r) => {
    const x = xOfDate(r.periodEnd);
    const isOurs = r.subject === areaName && r.key === indicator.id && r.unit === indicator.unit;
    return isOurs && r.value.kind === "known" && isWithin(x, span)
      ? [
          {
            x,
            y: r.value.amount,
            label: `Reported to committee: ${formatValue(r.value, indicator)}, ${r.periodLabel}`,
          },
        ]
      : [];
  });

/**
 * The numbers over the events' lines: those whose lines stand too close for two stand together over
 * the first, "3, 4".
 */
export function eventLabels(
  { events, xDomain: [first, last] }: Pick<TrendModel, "events" | "xDomain">,
  width: number,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  let [over, at] = [0, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    const pixels = ((event.x - first) / (last - first || 1)) * width;
    const before = labels.get(over);
    if (before !== undefined && pixels - at < before.length * 9 + 9)
      labels.set(over, `${before}, ${event.number}`);
    else {
      [over, at] = [event.number, pixels];
      labels.set(event.number, String(event.number));
    }
  }
  return labels;
}
