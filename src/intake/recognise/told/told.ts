import type { Month, PeriodId } from "#domain/calendar.ts";
import type { Commentary, CouncilEvent } from "#domain/council.ts";
import type { Status } from "#domain/observation.ts";
import type { FinanceLine, PlacementLine, Story } from "#domain/story/story.ts";
import type { OwnChange } from "#domain/ownMeasure.ts";
import type { Target } from "#domain/target.ts";

/**
 * One month of one count of the front door, of care or of the workforce; `id` as in
 * `Story.quantities`.
 */
export type ToldCount = {
  readonly id: string;
  readonly period: Month;
  readonly value: FinanceLine["budget"];
  readonly status: Status;
};
/**
 * What is being done on a measure, told without the words of a commentary; an empty period is its
 * newest figure's.
 */
export type ToldAction = {
  readonly indicator: string;
  readonly period: PeriodId | "";
  readonly action: string;
  readonly owner: string;
  readonly due: string;
};

/** One headline in the council's order; `DEFAULT_HEADLINES` alone goes back to the catalogue's. */
export type ToldHeadline = { readonly indicator: string };
export const DEFAULT_HEADLINES = "default";

/** A council's tables beside its measures, as read from files it dropped on the page. */
export type Told = {
  /** Measures of the council's own that come, change or go. */
  readonly measures: readonly OwnChange[];
  /** The whole list, in order; empty where nothing is said of headlines. */
  readonly headlines: readonly ToldHeadline[];
  readonly finance: readonly FinanceLine[];
  readonly placements: readonly PlacementLine[];
  readonly counts: readonly ToldCount[];
  readonly targets: readonly Target[];
  readonly events: readonly CouncilEvent[];
  readonly commentary: readonly Commentary[];
  readonly actions: readonly ToldAction[];
  /** Reports that `finance` gives whole: their other lines of the General Fund go. */
  readonly replaces?: readonly FinanceLine["period"][];
};
export type ToldTable = Exclude<keyof Told, "replaces">;
/**
 * What is loaded already, for spellings, sizes and units; a feed with none of it gives empty lists.
 */
export type ToldStory = Pick<Story, "finance" | "placements" | "quantities">;

export const TOLD_TABLES: readonly ToldTable[] = [
  "measures",
  "headlines",
  "finance",
  "placements",
  "counts",
  "targets",
  "events",
  "commentary",
  "actions",
];
export const TOLD_WORDS: Record<
  ToldTable,
  { readonly name: string; readonly one: string; readonly many: string }
> = {
  measures: {
    name: "Measures of your own",
    one: "measure of your own",
    many: "measures of your own",
  },
  headlines: { name: "Headlines", one: "headline", many: "headlines" },
  finance: { name: "Budgets and forecasts", one: "budget line", many: "budget lines" },
  placements: { name: "Placements", one: "line of placements", many: "lines of placements" },
  counts: { name: "Counts of front door, care and workforce", one: "count", many: "counts" },
  targets: { name: "Targets", one: "target", many: "targets" },
  events: { name: "Events", one: "event", many: "events" },
  commentary: { name: "Commentary", one: "commentary", many: "commentaries" },
  actions: { name: "Actions", one: "action", many: "actions" },
};

export const NOTHING_TOLD: Told = {
  measures: [],
  headlines: [],
  finance: [],
  placements: [],
  counts: [],
  targets: [],
  events: [],
  commentary: [],
  actions: [],
};

/** How many rows were understood, of all tables. */
export const countTold = (told: Told): number =>
  TOLD_TABLES.reduce((sum, table) => sum + told[table].length, 0);

/** Only the tables a reader ticked. */
export const onlyTables = (told: Told, keep: ReadonlySet<string>): Told => ({
  measures: keep.has("measures") ? told.measures : [],
  headlines: keep.has("headlines") ? told.headlines : [],
  finance: keep.has("finance") ? told.finance : [],
  placements: keep.has("placements") ? told.placements : [],
  counts: keep.has("counts") ? told.counts : [],
  targets: keep.has("targets") ? told.targets : [],
  events: keep.has("events") ? told.events : [],
  commentary: keep.has("commentary") ? told.commentary : [],
  actions: keep.has("actions") ? told.actions : [],
  ...(told.replaces && keep.has("finance") ? { replaces: told.replaces } : {}),
});
