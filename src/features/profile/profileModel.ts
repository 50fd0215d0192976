import { amongModel, type AmongModel } from "#charts/among/amongModel.ts";
import type { Area } from "#domain/area.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { groupsOf, type ProfileRow } from "./profileRows.ts";

/**
 * Does a row have a line? A council with nothing published has one where its own months stand, or
 * none of its lines would be about it.
 */
export const hasLine = (area: Area, { facts }: ProfileRow): boolean =>
  area.type !== "illustrative" || facts.twin !== null || facts.published.kind === "known";

/** The picture of a profile, in its parts. */
export const profileModel = (
  rows: readonly ProfileRow[],
  {
    area,
    group,
    headingOf,
  }: {
    readonly area: Area;
    readonly group: GroupComparison;
    readonly headingOf: (row: ProfileRow) => string;
  },
): AmongModel =>
  amongModel(
    groupsOf(
      rows.filter((row) => hasLine(area, row)),
      headingOf,
    ).map(({ name, rows: of }) => ({ name, facts: of.map(({ facts }) => facts) })),
    { council: area.name, comparison: group, places: "Place in England" },
  );
