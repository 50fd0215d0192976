import type { Commentary, CouncilEvent } from "#domain/council.ts";
import type { FinanceLine, PlacementLine } from "#domain/story/story.ts";
import type { Target } from "#domain/target.ts";
import type { Tell } from "#intake/recognise/told/reading.ts";
import type { OwnChange } from "#domain/ownMeasure.ts";
import {
  TOLD_WORDS,
  type Told,
  type ToldAction,
  type ToldCount,
  type ToldHeadline,
  type ToldTable,
} from "#intake/recognise/told/told.ts";

/** What makes a row of a table the same row: a new one with this key replaces the old. */
export const keys = {
  measures: (m: OwnChange): string => m.slug,
  headlines: (h: ToldHeadline): string => h.indicator,
  finance: (l: FinanceLine): string => `${l.period}|${l.service}|${l.fund}`,
  placements: (p: PlacementLine): string => `${p.period}|${p.group}|${p.provider}`,
  counts: (c: ToldCount): string => `${c.id}|${c.period}`,
  targets: (t: Target): string => t.indicator,
  events: (e: CouncilEvent): string => `${e.date}|${e.title}`,
  commentary: (c: Pick<Commentary, "indicator" | "period">): string => `${c.indicator}|${c.period}`,
  actions: (a: ToldAction): string => `${a.indicator}|${a.period}`,
};

/**
 * The tables of several sheets as one. A row that an earlier sheet gave already is left out; with
 * other figures it is said.
 */
export function joinTold(a: Told, b: Told, tell: Tell): Told {
  const join = <T>(
    table: ToldTable,
    old: readonly T[],
    added: readonly T[],
    key: (row: T) => string,
  ): readonly T[] => {
    const held = new Map(old.map((row) => [key(row), JSON.stringify(row)]));
    const twice = added.filter((row) => held.has(key(row)));
    const other = twice.filter((row) => held.get(key(row)) !== JSON.stringify(row));
    const [first] = other;
    if (first !== undefined)
      tell(
        "row",
        null,
        null,
        `${other.length} ${other.length === 1 ? TOLD_WORDS[table].one : TOLD_WORDS[table].many} that an earlier sheet or file gives with other figures or words: ${key(first).replaceAll("|", ", ")}${other.length > 1 ? " and more" : ""}`,
        "one row",
        "The first that was read was kept.",
      );
    return [...old, ...added.filter((row) => !held.has(key(row)))];
  };
  // A list of headlines is whole: one of another file is no part of it.
  const second = a.headlines.length > 0 && b.headlines.length > 0;
  if (second && JSON.stringify(a.headlines) !== JSON.stringify(b.headlines))
    tell(
      "row",
      null,
      "headline",
      "a second list of headlines, with others in it or in another order",
      "one list",
      "The first that was read was kept.",
    );
  return {
    measures: join("measures", a.measures, b.measures, keys.measures),
    headlines: a.headlines.length > 0 ? a.headlines : b.headlines,
    finance: join("finance", a.finance, b.finance, keys.finance),
    placements: join("placements", a.placements, b.placements, keys.placements),
    counts: join("counts", a.counts, b.counts, keys.counts),
    targets: join("targets", a.targets, b.targets, keys.targets),
    events: join("events", a.events, b.events, keys.events),
    commentary: join("commentary", a.commentary, b.commentary, keys.commentary),
    actions: join("actions", a.actions, b.actions, keys.actions),
    ...(a.replaces || b.replaces
      ? { replaces: [...(a.replaces ?? []), ...(b.replaces ?? [])] }
      : {}),
  };
}
