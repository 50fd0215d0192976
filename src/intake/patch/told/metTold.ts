import type { AreaFile } from "#contract/areaFile.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { FinanceLine, Story } from "#domain/story/story.ts";
import { keys } from "./join.ts";
import { tellArea, tellStory } from "./tell.ts";
import { oursAfter, withOurs } from "./tellOurs.ts";
import { NOTHING_TOLD, type Told, type ToldTable } from "#intake/recognise/told/told.ts";
import { fileRows, STORY_ROWS, type Said } from "./toldRows.ts";

/** What the feed itself said of a row when a load that changes it was accepted. */
export type OverTold = { readonly key: string; readonly said: string };

/** A load as far as its tables beside the measures can meet a correction. */
export type MeetingTold = {
  readonly told?: Told;
  /** What they were laid over; a load kept by an older version does not say, and stands. */
  readonly overTold?: readonly OverTold[];
  /** Corrections that a person read and still holds the load's row against, by `id`. */
  readonly kept?: readonly string[];
};

/**
 * A row that a load gives and that the feed has corrected since; a choice of measures or headlines
 * is none.
 */
export type MetTold = {
  readonly id: string;
  readonly table: ToldTable;
  /** The row of the load, as in `keys`. */
  readonly key: string;
  readonly name: string;
  /** What the load says; null where it leaves the row out of a report that it gives whole. */
  readonly ours: string | null;
  readonly feeds: string;
  /** Whether a person chose the load's row; else the feed's, the newer one, stands. */
  readonly isKept: boolean;
};

/** What is changed of the feed: its row as it is, and as a load would have it. */
type Effect = {
  readonly table: ToldTable;
  readonly key: string;
  readonly feeds: Said;
  readonly after: Said | null;
};

const IN_FILE = ["targets", "events", "commentary"] as const;
const IN_STORY = ["finance", "placements", "counts"] as const;

/** A row as text that does not hang on the order of its fields. */
const canon = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const between = (
  table: ToldTable,
  before: readonly Said[],
  after: readonly Said[],
): readonly Effect[] => {
  const now = new Map(after.map((s) => [s.key, s]));
  return before
    .map((feeds) => ({ table, key: feeds.key, feeds, after: now.get(feeds.key) ?? null }))
    .filter((e) => e.after === null || canon(e.after.row) !== canon(e.feeds.row));
};

const storyEffects = (story: Story, told: Told): readonly Effect[] =>
  IN_STORY.filter((table) => told[table].length > 0).flatMap((table) => {
    const alone: Told = {
      ...NOTHING_TOLD,
      [table]: told[table],
      ...(told.replaces ? { replaces: told.replaces } : {}),
    };
    return between(table, STORY_ROWS[table](story), STORY_ROWS[table](tellStory(story, alone)));
  });

function fileEffects(
  file: AreaFile,
  told: Told,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Effect[] {
  const rows = fileRows(withOurs(indicators, oursAfter(file.ours, told)));
  const laid = (alone: Partial<Told>): AreaFile =>
    tellArea(file, { ...NOTHING_TOLD, ...alone }, indicators, []);
  const tables = IN_FILE.filter((table) => told[table].length > 0).flatMap((table) =>
    between(table, rows[table](file), rows[table](laid({ [table]: told[table] }))),
  );
  // One by one: an action without a period changes the words of whichever figure is the newest.
  const actions = told.actions.flatMap((action) =>
    between("actions", rows.actions(file), rows.actions(laid({ actions: [action] }))).map((e) => ({
      ...e,
      key: keys.actions(action),
    })),
  );
  return [...tables, ...actions];
}

const placeOf = ({ table, feeds }: Effect): string => `${table}|${feeds.key}`;

/**
 * What the feed says now of every row that these tables would change; rows it does not have are not
 * named.
 */
export const overOfTold = (
  file: AreaFile,
  story: Story,
  told: Told,
  indicators: ReadonlyMap<string, Indicator>,
): readonly OverTold[] =>
  [...fileEffects(file, told, indicators), ...storyEffects(story, told)].map((e) => ({
    key: placeOf(e),
    said: canon(e.feeds.row),
  }));

function metOf(effects: readonly Effect[], { overTold, kept = [] }: MeetingTold) {
  if (!overTold) return [];
  const before = new Map(overTold.map((o) => [o.key, o.said]));
  return effects
    .filter((e) => e.after?.text !== e.feeds.text && before.get(placeOf(e)) !== canon(e.feeds.row))
    .map((e): MetTold => {
      // With the feed's row in it: a further correction is read anew.
      const id = `${placeOf(e)}|${e.feeds.text}`;
      return {
        id,
        table: e.table,
        key: e.key,
        name: e.feeds.name,
        ours: e.after?.text ?? null,
        feeds: e.feeds.text,
        isKept: kept.includes(id),
      };
    });
}

/**
 * The targets, events and words of a load that the feed gives otherwise since it was accepted.
 * `file` is the feed's own.
 */
const metInFile = (
  file: AreaFile,
  load: MeetingTold,
  indicators: ReadonlyMap<string, Indicator>,
): readonly MetTold[] =>
  load.told && load.overTold ? metOf(fileEffects(file, load.told, indicators), load) : [];

/** The same of budgets, placements and the stories' counts. `story` is the feed's own. */
export const metInStory = (story: Story, load: MeetingTold): readonly MetTold[] =>
  load.told && load.overTold ? metOf(storyEffects(story, load.told), load) : [];

/** Both, where the story is at hand. */
export const metTables = (
  file: AreaFile,
  story: Story | null,
  load: MeetingTold,
  indicators: ReadonlyMap<string, Indicator>,
): readonly MetTold[] => [
  ...metInFile(file, load, indicators),
  ...(story ? metInStory(story, load) : []),
];

/** The rows of each table that `keep` says yes to, by what makes them the same row. */
export function onlyRows(told: Told, keep: (table: ToldTable, key: string) => boolean): Told {
  const only = <T>(table: ToldTable, rows: readonly T[], key: (row: T) => string) =>
    rows.filter((row) => keep(table, key(row)));
  return {
    ...told,
    measures: only("measures", told.measures, keys.measures),
    headlines: only("headlines", told.headlines, keys.headlines),
    finance: only("finance", told.finance, keys.finance),
    placements: only("placements", told.placements, keys.placements),
    counts: only("counts", told.counts, keys.counts),
    targets: only("targets", told.targets, keys.targets),
    events: only("events", told.events, keys.events),
    commentary: only("commentary", told.commentary, keys.commentary),
    actions: only("actions", told.actions, keys.actions),
  };
}

/**
 * Do these tables give a row? A list of headlines is whole: a later one takes the place of all of
 * it.
 */
export function gives(told: Told, table: ToldTable, key: string): boolean {
  if (table === "headlines") return told.headlines.length > 0;
  return onlyRows(told, (t, k) => t === table && k === key)[table].length > 0;
}

/** Do these tables need the story to be compared with it? */
export const isOfStory = (told: Told | undefined): boolean =>
  IN_STORY.some((table) => (told?.[table].length ?? 0) > 0);

/**
 * The tables of a load as they are laid: without the rows that the feed has corrected since and
 * that nobody holds to.
 * `finance` is the feed's: a report that comes whole keeps the lines in which it gives way.
 */
export function standingTold(
  told: Told,
  met: readonly MetTold[],
  finance: readonly FinanceLine[],
): Told {
  const gone = new Set(met.filter((m) => !m.isKept).map((m) => `${m.table}|${m.key}`));
  if (gone.size === 0) return told;
  const staying = onlyRows(told, (table, key) => !gone.has(`${table}|${key}`));
  const feeds = finance.filter((l) => gone.has(`finance|${keys.finance(l)}`));
  return { ...staying, finance: [...staying.finance, ...feeds] };
}

/**
 * Does the feed itself say all that these tables say? Then they are published, and no longer only
 * here. `story` may be null where none of its tables is told.
 */
export function isToldInFeed(
  file: AreaFile,
  story: Story | null,
  told: Told,
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  const rows = fileRows(withOurs(indicators, oursAfter(file.ours, told)));
  const after = story && tellStory(story, told);
  const laid = tellArea(file, told, indicators, after?.finance ?? []);
  const said = (f: AreaFile, s: Story | null): readonly string[] =>
    [
      ...(["measures", "headlines", ...IN_FILE] as const).flatMap((table) => rows[table](f)),
      ...IN_STORY.flatMap((table) => (s ? STORY_ROWS[table](s) : [])),
    ].map(({ key, text }) => `${key}|${text}`);
  return said(file, story).join("\n") === said(laid, after).join("\n");
}
