import { sayDay } from "#domain/words/figure/sayDay.ts";
import type { CouncilEvent } from "#domain/council.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Head } from "#intake/recognise/told/columns.ts";
import { readDay } from "#intake/read/readDay.ts";
import { asker, firstOf, type ReadTold, type ToldKnown } from "#intake/recognise/told/reading.ts";
import { TableReading, type Row } from "./tableReading.ts";

const KINDS: { readonly [word: string]: CouncilEvent["kind"] } = {
  step: "step",
  break: "break",
  inspection: "inspection",
  note: "note",
  "": "note",
  "definition change": "break",
  ofsted: "inspection",
  visit: "inspection",
};

/**
 * What happened on a day: steps and breaks restart control limits, the rest is told beside the
 * figures. Null for any other table.
 */
export function readEventsSheet(sheet: RawSheet, head: Head, known: ToldKnown): ReadTold {
  const table = TableReading.of(sheet, head);
  const { unknown, slugOf } = asker(known.names, table.tell);
  const first = firstOf(table.tell, "one event");
  const events: CouncilEvent[] = [];
  for (const row of table.rows) {
    if (row.at("date") === "" && row.at("title") === "") continue;
    const one = eventOf(row, slugOf);
    if (one && first(`${one.date}|${one.title}`, row.line, "title", one))
      events.push(table.from(row.line, one));
  }
  return table.read({ events }, unknown);
}

type SlugOf = ReturnType<typeof asker>["slugOf"];

/** The event of one row; null where it has no day or no title. */
function eventOf(row: Row, slugOf: SlugOf): CouncilEvent | null {
  const date = dayOf(row);
  if (date === null) return null;
  const title = row.at("title");
  if (title === "") return row.leaveOut("title", "an event without a title", "a few words");
  const kind = kindOf(row);
  const indicators = measuresOf(row, slugOf);
  row.doubtFew("text", `${title}. ${row.at("text")}`);
  return { date, kind, title, text: row.at("text"), indicators };
}

function dayOf(row: Row): string | null {
  const day = readDay(row.at("date"));
  if (!day)
    return row.leaveOut(
      "date",
      row.said("date"),
      "a day between 2000 and 2035, such as 2026-11-09 or 09/11/2026",
    );
  row.confirm("date", day.why && `${day.why}, ${sayDay(day.iso)}`);
  return day.iso;
}

function kindOf(row: Row): CouncilEvent["kind"] {
  const kind = KINDS[row.at("kind").toLowerCase()];
  if (kind === undefined)
    row.note(
      "kind",
      row.said("kind"),
      "step, break, inspection or note",
      "Taken as a note: no control limit is worked out anew.",
    );
  return kind ?? "note";
}

/** The measures an event stands beside: those it names, or all. */
function measuresOf(row: Row, slugOf: SlugOf): CouncilEvent["indicators"] {
  const text = row.at("indicators");
  if (/^(all|all measures|every measure)$/i.test(text)) return "all";
  const named = text
    .split(/[;\n]/)
    .map((t) => t.trim())
    .filter((t) => t !== "");
  const slugs = named.flatMap((name) => slugOf(name, row.line, "indicators") ?? []);
  if (named.length === 0)
    row.note(
      "indicators",
      "no measure",
      "measures, with “;” between them, or all",
      "It is loaded and stands beside no figure.",
    );
  return slugs;
}
