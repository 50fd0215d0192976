import { sayPeriod } from "#domain/calendar.ts";
import type { Commentary } from "#domain/council.ts";
import { readPeriod, type ReadPeriod } from "#intake/read/readPeriod.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Head } from "#intake/recognise/told/columns.ts";
import { titlePeriod } from "./monthOf.ts";
import { asker, firstOf, type ReadTold, type ToldKnown } from "#intake/recognise/told/reading.ts";
import { TableReading, type Row } from "./tableReading.ts";
import type { ToldAction } from "#intake/recognise/told/told.ts";

/**
 * What a service says of a measure's figure, or only what it is doing about it. Null for any other
 * table.
 */
export function readCommentarySheet(sheet: RawSheet, head: Head, known: ToldKnown): ReadTold {
  const table = TableReading.of(sheet, head);
  const { unknown, slugOf } = asker(known.names, table.tell);
  const first = firstOf(table.tell, "one measure and period");
  const words = head.columns.has("what");
  const titled = head.columns.has("period")
    ? null
    : titlePeriod(head, /\b[A-Z][a-z]{2,8} 20[0-3]\d\b/);
  const commentary: Commentary[] = [];
  const actions: ToldAction[] = [];
  for (const row of table.rows) {
    if (!saysWhy(row) && row.at("action") === "") continue;
    const read = titled ?? readPeriod(row.at("period"));
    const one = isSaidOfSomething(row, read) ? remarkOf(row, read, slugOf, known) : null;
    if (!one || !first(`${one.indicator}|${one.period}`, row.line, "indicator", one)) continue;
    const { what: _, why: __, ...action } = one;
    if (one.period !== "" && words && !isActionAlone(row))
      commentary.push(table.from(row.line, { ...one, period: one.period }));
    else actions.push(table.from(row.line, action));
  }
  return table.read({ commentary, actions }, unknown);
}

/**
 * A row with all its words; an empty period is the newest figure's. Fields stand in the contract's
 * order, as in a feed built from the folder.
 */
type Remark = Omit<Commentary, "period"> & Pick<ToldAction, "period">;

function remarkOf(
  row: Row,
  read: ReadPeriod | null,
  slugOf: ReturnType<typeof asker>["slugOf"],
  { indicators }: ToldKnown,
): Remark | null {
  const indicator = slugOf(row.at("indicator"), row.line, "indicator");
  if (indicator === null) return null;
  const doing = doingOf(row, indicators.get(indicator)?.shortName ?? indicator);
  const [what, why] = [row.at("what"), row.at("why")];
  return { indicator, period: read?.id ?? "", what, why, ...doing };
}

const saysWhy = (row: Row): boolean => row.at("what") !== "" || row.at("why") !== "";
/** An action needs no period: it is of the measure's newest figure. */
const isActionAlone = (row: Row): boolean => !saysWhy(row) && row.at("period") === "";

/**
 * Words are of a figure, so they need its period; one that is not plainly written is asked about.
 */
function isSaidOfSomething(row: Row, period: ReadPeriod | null): boolean {
  if (!period && !isActionAlone(row)) {
    row.leaveOut(
      "period",
      row.said("period"),
      "the month or quarter of the figure, such as 2026-11 or 2026-Q4",
    );
    return false;
  }
  row.confirm("period", period?.why ? `${period.why}, ${sayPeriod(period.id)}` : null);
  return true;
}

/** What is being done, by whom and by when; a day or an owner it can do without. */
function doingOf(row: Row, measure: string): Pick<ToldAction, "action" | "owner" | "due"> {
  const due = row.dayIfAny(
    "due",
    "a day between 2000 and 2035, such as 2027-01-29",
    "It is loaded without a day.",
  );
  for (const field of ["what", "why", "action"]) row.doubtFew(field);
  const [action, owner] = [row.at("action"), row.at("owner")];
  if (action !== "" && owner === "")
    row.note(
      "owner",
      `an action on “${measure}” without an owner`,
      "a job title",
      "It is loaded without one.",
    );
  return { action, owner, due };
}
