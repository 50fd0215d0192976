import type { AreaFile } from "#contract/areaFile.ts";
import { exact } from "#domain/change.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Story } from "#domain/story/story.ts";
import { tellArea, tellStory } from "./tell.ts";
import { oursAfter, withOurs } from "./tellOurs.ts";
import {
  NOTHING_TOLD,
  TOLD_TABLES,
  TOLD_WORDS,
  type Told,
  type ToldTable,
} from "#intake/recognise/told/told.ts";
import { fileRows, ofMeasure, STORY_ROWS, type Said } from "./toldRows.ts";

/**
 * What accepting one table would change, row by row: its name, what it says now, what it said
 * before (null: new), and by how much.
 */
export type ToldRow = {
  readonly name: string;
  readonly after: string;
  readonly before: string | null;
  readonly by: string;
};
export type ToldDifference = {
  readonly table: ToldTable;
  readonly name: string;
  readonly rows: readonly ToldRow[];
  readonly same: number;
};

const goneRows = (file: AreaFile, told: Told): readonly ToldRow[] =>
  told.measures
    .filter((m) => m.gone)
    .map((m) => ({
      name: m.name,
      after: "taken away, with its figures and its target",
      before: (file.ours?.measures ?? []).some((one) => one.slug === m.slug)
        ? ofMeasure(m).text
        : null,
      by: "goes",
    }));

/**
 * What accepting these tables would change, table by table; a table the files do not hold is not
 * there.
 */
export function toldDifferences(
  file: AreaFile,
  story: Story,
  told: Told,
  indicators: ReadonlyMap<string, Indicator>,
): readonly ToldDifference[] {
  const known = withOurs(indicators, oursAfter(file.ours, told));
  const inFile = fileRows(known);
  const pick: Record<ToldTable, (f: AreaFile, s: Story) => readonly Said[]> = {
    ...inFile,
    finance: (_, s) => STORY_ROWS.finance(s),
    placements: (_, s) => STORY_ROWS.placements(s),
    counts: (_, s) => STORY_ROWS.counts(s),
  };
  return TOLD_TABLES.filter((table) => told[table].length > 0).map((table): ToldDifference => {
    // Each table is told by itself, so that what is ticked away is not told with another.
    const alone: Told = { ...NOTHING_TOLD, [table]: told[table] };
    const after = tellStory(story, alone);
    const was = new Map(pick[table](file, story).map((s) => [s.key, s]));
    const rows = pick[table](tellArea(file, alone, indicators, after.finance), after).flatMap(
      (now): ToldRow[] => {
        const before = was.get(now.key);
        if (before?.text === now.text) return [];
        const by = before
          ? before.amount !== null && now.amount !== null
            ? exact(now.amount - before.amount)
            : null
          : 0;
        return [
          {
            name: now.name,
            after: now.text,
            before: before?.text ?? null,
            by: !before
              ? ""
              : by === null
                ? now.amount === null && before.amount === null
                  ? now.size(0)
                  : "figure and gap changed places"
                : by === 0
                  ? "other words or figures beside it"
                  : now.size(by),
          },
        ];
      },
    );
    const going = table === "measures" ? goneRows(file, told) : [];
    return {
      table,
      name: TOLD_WORDS[table].name,
      rows: [...rows, ...going],
      same: Math.max(0, told[table].length - rows.length - going.length),
    };
  });
}
