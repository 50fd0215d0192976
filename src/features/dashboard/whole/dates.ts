import { shortPeriod } from "#domain/calendar.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { commonOf } from "#domain/common.ts";

/** The day of each column of the table, as most of its rows have it: said once, in the head. */
export type Dates = { readonly latest: string; readonly since: string; readonly england: string };

/** "Oct 2026", or with its status where it may still change: "Oct 2026, provisional". */
export const latestDate = ({ latest, series }: Row): string =>
  `${shortPeriod(latest.period, series.frame)}${latest.status === "final" ? "" : `, ${latest.status}`}`;

export const sinceDate = ({ change, series }: Row): string =>
  change.since === null ? "" : shortPeriod(change.since, series.frame);

export const englandDate = ({ mark }: Row): string =>
  mark ? shortPeriod(mark.period, mark.frame) : "";

export const datesOf = (rows: readonly Row[]): Dates => ({
  latest: commonOf(rows.map(latestDate)),
  since: commonOf(rows.map(sinceDate)),
  england: commonOf(rows.map(englandDate)),
});
