import { sayShortYears } from "#domain/calendar.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { uprightAxis } from "../plot/axis.ts";
import { moneyTick } from "../plot/axisText.ts";
import type { Name } from "../plot/labels.ts";
import { pen, scale, withNought } from "../plot/scale.ts";
import { spreadWithin } from "../plot/spread.ts";
import type { Framed } from "../plot/framed.ts";

/** One report of a financial year: the forecast variance it made, thousand pounds. */
export type StepAt = {
  readonly year: number;
  readonly place: number;
  readonly value: Value;
  /** When it was made and what it was, as printed. */
  readonly said: string;
};
/** From the lowest to the highest that an outturn may be, thousand pounds. */
export type Range = { readonly low: number; readonly high: number };

type Point = { readonly x: number; readonly y: number };
type YearMark = {
  readonly year: number;
  /** How many years ago it was: 0 is the newest. */
  readonly age: number;
  /** The pen's way from report to report; a gap lifts it. */
  readonly line: string;
  readonly dots: readonly Point[];
  /** Its name at its last figure; null of a year without any. */
  readonly name: Name | null;
};

/** Forecasts of several years over each other, with everything in its place, in pixels. */
export type VarianceDrawing = Framed & {
  /** The height of nought: neither over nor under the budget. */
  readonly nought: number;
  readonly years: readonly YearMark[];
  /** Each report in its order; a gap stands at nought. */
  readonly reports: readonly (Point & { readonly said: string })[];
  readonly range: { readonly x: number; readonly top: number; readonly foot: number } | null;
};

const [H, LEAST_LEFT, TOP, BOTTOM] = [300, 84, 16, 40];
const [LONG, SHORT] = [
  ["June", "September", "December", "March"],
  ["Jun", "Sep", "Dec", "Mar"],
];
const LAST = 3;

/**
 * Places each year's forecasts from report to report on a drawing so many pixels wide, thousand
 * pounds upwards, nought always in view. A gap draws nothing.
 */
export function varianceDrawing(
  { steps, range }: { readonly steps: readonly StepAt[]; readonly range: Range | null },
  width: number,
): VarianceDrawing {
  const span = withNought([
    ...steps.flatMap((s) => amountOf(s.value) ?? []),
    ...(range ? [range.low, range.high] : []),
  ]);
  const y = scale(span, [H - BOTTOM, TOP]);
  const { ticks, left } = uprightAxis(span, y, sayThousands, LEAST_LEFT);
  const isNarrow = width < 480;
  const right = width - (isNarrow ? 58 : 84);
  const x = scale([0, LAST], [left, right]);
  return {
    width,
    height: H,
    field: { left, right, top: TOP, foot: H - BOTTOM },
    ticks,
    foot: (isNarrow ? SHORT : LONG).map((text, i) => ({
      at: x(i),
      text,
      anchor: i === 0 ? "start" : i === LAST ? "end" : "middle",
    })),
    nought: y(0),
    years: yearsOf(steps, x, y),
    reports: steps.map(({ place, value, said }) => ({
      x: x(place),
      y: y(amountOf(value) ?? 0),
      said,
    })),
    range: range && { x: right - 6, top: y(range.high), foot: y(range.low) },
  };
}

/** "+£120k" over the budget, "−£1.5m" under it. */
const sayThousands = (t: number): string =>
  `${t < 0 ? "−" : t > 0 ? "+" : ""}${moneyTick(Math.abs(t))}`;

type Drawn = Omit<YearMark, "name"> & { readonly end: Point | null; readonly ran: boolean };

function yearsOf(
  steps: readonly StepAt[],
  x: (place: number) => number,
  y: (v: number) => number,
): readonly YearMark[] {
  const years = [...new Set(steps.map((s) => s.year))];
  const drawn = years.map((year, i): Drawn => {
    const own = steps.filter((s) => s.year === year);
    const points = own.map((s): Point | null => {
      const v = amountOf(s.value);
      return v === null ? null : { x: x(s.place), y: y(v) };
    });
    return {
      year,
      age: years.length - 1 - i,
      line: pen(points.map((p) => p && [p.x, p.y])),
      dots: points.flatMap((p) => p ?? []),
      end: points.findLast((p) => p !== null) ?? null,
      ran: own.findLast((s) => s.value.kind === "known")?.place === LAST,
    };
  });
  const heights = heightsOf(drawn);
  return drawn.map(({ end, ran, ...mark }) => ({
    ...mark,
    name: end && {
      x: end.x + 10,
      // A newest year that is still running is named above its last figure.
      y: mark.age === 0 && !ran ? Math.max(TOP, end.y - 10) : (heights.get(mark.year) ?? end.y) + 5,
      anchor: "start",
      text: sayShortYears(mark.year),
    },
  }));
}

/**
 * The heights of the names of years that ran to their end: those that end near one another would
 * print over one another.
 */
function heightsOf(years: readonly Drawn[]): ReadonlyMap<number, number> {
  const ended = years.flatMap(({ year, end, ran }) => (end && ran ? [{ year, at: end.y }] : []));
  const wanted = ended.map((e) => e.at);
  const apart = spreadWithin(wanted, 18, [TOP, H - BOTTOM]);
  return new Map(ended.map((e, i) => [e.year, apart[i] ?? e.at]));
}
