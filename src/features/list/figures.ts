import type { AllAreas, Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { GAP_LETTER, GAP_WORDS } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { absent, observationAt, type Observation } from "#domain/observation.ts";
import { lastDayOf, periodLabel, type Frame, type PeriodId } from "#domain/calendar.ts";

/** One figure of a list, or null where the source has nothing of that year for anybody. */
export type Figure = { readonly period: string; readonly observation: Observation } | null;
export type ListRow = {
  readonly area: Area;
  readonly figures: readonly Figure[];
  readonly note: string;
};
/** One measure of a list: its rows, its dates in words and where it comes from. */
export type Block = {
  readonly indicator: Indicator;
  readonly rows: readonly ListRow[];
  readonly dates: string;
  readonly source: string;
};

/** What a list says of a year before or after a measure's own years. */
export const OUTSIDE = { letter: "o", words: "Outside the years of this measure’s source" };

/** The year in which a period ends: the column it stands in, whatever its basis. */
const yearOf = (period: PeriodId, all: AllAreas): number => lastDayOf(period, all.frame).year;

/** Every year in which any of these measures has a period that ends. */
export const yearsThere = (files: readonly AllAreas[]): readonly number[] =>
  [...new Set(files.flatMap((f) => f.periods.map((p) => yearOf(p, f))))].sort((a, b) => a - b);

/**
 * The figures of each measure for each area and year; an area that is not in a measure's file has
 * "Not given".
 */
export function blocksOf(
  indicators: readonly Indicator[],
  files: readonly AllAreas[],
  areas: readonly Area[],
  years: readonly number[],
  sources: Catalogue["sources"],
): readonly Block[] {
  return indicators.flatMap((indicator): Block[] => {
    const file = files.find((f) => f.indicator === indicator.slug);
    if (!file) return [];
    const periods = years.map((year) => file.periods.find((p) => yearOf(p, file) === year));
    const rows = areas.map((area): ListRow => {
      const series = file.byArea.get(area.code);
      const figures = periods.map((period): Figure =>
        period === undefined
          ? null
          : {
              period: periodLabel(period, file.frame),
              observation: (series && observationAt(series, period)) ?? absent(period),
            },
      );
      return { area, figures, note: file.notes[area.code] ?? "" };
    });
    const source = sources.find((s) => s.id === file.source);
    return [
      {
        indicator,
        rows,
        dates: sayDates(
          periods.filter((p) => p !== undefined),
          file.frame,
        ),
        source: source ? `${source.title}, ${source.publisher}` : file.source,
      },
    ];
  });
}

/** "At 31 March, 2019 to 2025", "year ending 31 March 2019 to year ending 31 March 2025". */
function sayDates(periods: readonly PeriodId[], frame: Frame): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return "no figures in these years";
  const [from, to] = [periodLabel(first, frame), periodLabel(last, frame)];
  if (from === to) return to;
  return frame.basis === "snapshot"
    ? `${from.replace(/ \d{4}$/, "")}, ${from.slice(-4)} to ${to.slice(-4)}`
    : `${from} to ${to}`;
}

/** The letters that stand in these figures, each with its words. */
export function keyOf(
  blocks: readonly Block[],
): readonly (readonly [letter: string, words: string])[] {
  const all = blocks
    .flatMap((b) => b.rows.flatMap((r) => r.figures))
    .flatMap((f) =>
      f === null
        ? [[OUTSIDE.letter, OUTSIDE.words] as const]
        : f.observation.value.kind === "known"
          ? []
          : [[GAP_LETTER[f.observation.value.kind], GAP_WORDS[f.observation.value.kind]] as const],
    );
  return [...new Map(all)];
}
