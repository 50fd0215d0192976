import type { CouncilEvent } from "#domain/council.ts";
import type { Problem } from "../problem.ts";
import type { RawSheet } from "../sheets.ts";
import { headOf, isReturn, rowsBelow, tellRivals, type Fields } from "./columns.ts";
import { tellFew } from "./freeText.ts";
import { readDay } from "./readDay.ts";
import { asker, firstOf, teller, type ReadTold, type ToldKnown } from "./reading.ts";
import { NOTHING_TOLD } from "./told.ts";

const FIELDS: Fields = {
  date: /^(date|day|when|event date|date of event)$/,
  kind: /^(kind|type|event type)$/,
  title: /^(title|event|what happened|heading|headline)$/,
  text: /^(text|description|details?|words|notes?)$/,
  indicators: /^(indicators?|measures?|concerns|affects|applies to)$/,
};
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

/** What happened on a day: steps and breaks restart control limits, the rest is told beside the figures. Null for any other table. */
export function readEventsSheet(sheet: RawSheet, known: ToldKnown): ReadTold | null {
  const head = headOf(
    sheet,
    FIELDS,
    (has) => has("date") && has("title") && (has("kind") || has("text") || has("indicators")),
  );
  if (!head || isReturn(sheet, head)) return null;
  const problems: Problem[] = [];
  const tell = teller(sheet, problems);
  const { unknown, slugOf } = asker(known.names, tell);
  tellRivals(head, tell);
  const first = firstOf(tell, "one event");
  const events: CouncilEvent[] = [];
  const lines = new Map<object, number>();
  for (const { line, at, empty } of rowsBelow(sheet, head)) {
    if (empty || (at("date") === "" && at("title") === "")) continue;
    const day = readDay(at("date"));
    if (!day) {
      tell(
        "row",
        line,
        "date",
        `“${at("date")}”`,
        "a day between 2000 and 2035, such as 2026-11-09 or 09/11/2026",
        "The row was left out.",
      );
      continue;
    }
    if (day.why)
      tell("doubt", line, "date", `“${at("date")}”`, "", `${day.why}, ${day.iso}; confirm.`);
    if (at("title") === "") {
      tell(
        "row",
        line,
        "title",
        "an event without a title",
        "a few words",
        "The row was left out.",
      );
      continue;
    }
    const kind = KINDS[at("kind").toLowerCase()];
    if (kind === undefined)
      tell(
        "note",
        line,
        "kind",
        `“${at("kind")}”`,
        "step, break, inspection or note",
        "Taken as a note: no control limit is worked out anew.",
      );
    const text = at("indicators");
    const named = text
      .split(/[;\n]/)
      .map((t) => t.trim())
      .filter((t) => t !== "");
    const list = /^(all|all measures|every measure)$/i.test(text)
      ? ("all" as const)
      : named.flatMap((name) => slugOf(name, line, "indicators") ?? []);
    if (list !== "all" && named.length === 0)
      tell(
        "note",
        line,
        "indicators",
        "no measure",
        "measures, with “;” between them, or all",
        "It is loaded and stands beside no figure.",
      );
    tellFew(tell, line, "text", `${at("title")}. ${at("text")}`);
    const one: CouncilEvent = {
      date: day.iso,
      kind: kind ?? "note",
      title: at("title"),
      text: at("text"),
      indicators: list,
    };
    if (first(`${one.date}|${one.title}`, line, "title", one)) {
      events.push(one);
      lines.set(one, line);
    }
  }
  return { told: { ...NOTHING_TOLD, events }, problems, unknown, lines };
}
