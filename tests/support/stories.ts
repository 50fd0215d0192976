import type { Reported } from "#domain/council.ts";
import type { Frame } from "#domain/calendar.ts";
import type { Quantity, Story } from "#domain/story/story.ts";
import { known } from "#domain/value.ts";
import { period } from "./period.ts";
import { figure, type Figure } from "./series.ts";

/** A count by period, in the frame it is given in. */
export const aQuantity = (
  id: string,
  frame: Frame,
  figures: Readonly<Record<string, Figure>>,
): Quantity => ({
  id,
  name: id,
  source: "test",
  frame,
  observations: Object.entries(figures).map(([at, f]) => ({
    period: period(at),
    value: figure(f),
    status: "final",
  })),
});
export const aStory = (...quantities: readonly Quantity[]): Story => ({
  area: "E06000035",
  quantities,
  placements: [],
  finance: [],
  inspections: [],
});

/** A figure a council reported, of which a test says only what it is about. */
export const aReported = (key: string, value: number, over: Partial<Reported> = {}): Reported => ({
  row: 1,
  indicator: null,
  key,
  subject: "Medway",
  measure: key,
  value: known(value),
  unit: "count",
  periodLabel: "year ending 31 March 2018",
  periodEnd: "2018-03-31",
  breakdown: null,
  report: "medway-2018-06",
  reportTitle: "Update",
  reportDate: "2018-06-05",
  paragraph: "3.4",
  outcome: "agrees",
  words: "",
  ...over,
});
