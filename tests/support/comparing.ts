import { areaCode, type Area } from "#domain/area.ts";
import {
  USUAL_CHOICE,
  resolveComparison,
  type Choice,
  type Comparison,
} from "#domain/comparison.ts";
import type { Others } from "#domain/story/beside.ts";
import type { Facts } from "#domain/story/facts.ts";
import type { Story } from "#domain/story/story.ts";

export const anArea = (over: Partial<Area> = {}): Area => ({
  code: areaCode("E06000035"),
  oldCode: "887",
  name: "Medway",
  type: "authority",
  region: areaCode("E12000008"),
  from: null,
  to: null,
  formerCodes: [],
  otherNames: [],
  neighbours: { "2025": [], "2021": [] },
  ...over,
});

/** What a choice means for an area; the neighbours of 2025 and their mean unless it says more. */
export const comparing = (
  choice: Partial<Choice> = {},
  area: Area = anArea(),
  areas: readonly Area[] = [],
): Comparison => resolveComparison({ ...USUAL_CHOICE, ...choice }, area, areas, () => null);

const memberCode = (i: number) => areaCode(`E06${String(i + 100).padStart(6, "0")}`);

/**
 * A story's others: England's counts, and neighbours whose counts are these; undefined where one
 * has none.
 */
export function othersOf(
  england: Story | undefined,
  members: readonly (Story | undefined)[] = [],
  choice: Partial<Choice> = {},
): Others {
  const closeness = "Close";
  const neighbours = members.map((_, i) => ({ code: memberCode(i), closeness }));
  const area = anArea({ neighbours: { "2025": neighbours, "2021": [] } });
  return {
    self: area.code,
    comparison: comparing(choice, area),
    storyOf: (code) =>
      code === "E92000001" ? england : members[neighbours.findIndex((n) => n.code === code)],
  };
}

/** Facts of a council of which a test says only what its story is told from. */
export const factsOf = (over: Partial<Facts> & Pick<Facts, "story">): Facts => ({
  name: "Medway",
  evidence: { series: [], benchmarks: new Map(), targets: new Map(), events: [], commentary: [] },
  reported: [],
  indicators: [],
  others: othersOf(undefined),
  asAt: null,
  reach: "twelve",
  ...over,
});
