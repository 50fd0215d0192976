import type { Commentary } from "#domain/council.ts";
import type { Problem } from "../problem.ts";
import { readPeriod } from "../readPeriod.ts";
import type { RawSheet } from "../sheets.ts";
import { headOf, isReturn, rowsBelow, tellRivals, type Fields } from "./columns.ts";
import { tellFew } from "./freeText.ts";
import { readDay } from "./readDay.ts";
import { INDICATOR } from "./readTargets.ts";
import { asker, firstOf, teller, type ReadTold, type Tell, type ToldKnown } from "./reading.ts";
import { NOTHING_TOLD, type ToldAction } from "./told.ts";

const FIELDS: Fields = {
  indicator: INDICATOR,
  period: /^(period|month|quarter|date|reporting (period|month))$/,
  what: /^(what|what happened|commentary|comment|narrative|position)$/,
  why: /^(why|reason|reasons|cause|explanation)$/,
  action: /^(action|actions|what we (are doing|will do)|action taken|next steps?)$/,
  owner: /^(owner|lead|lead officer|responsible( officer)?|who)$/,
  due: /^(due|due (date|by)|by when|deadline|date due|when)$/,
};

/** What a service says of a measure's figure, or only what it is doing about it. Null for any other table. */
export function readCommentarySheet(sheet: RawSheet, known: ToldKnown): ReadTold | null {
  const head = headOf(sheet, FIELDS, (has) => has("indicator") && (has("what") || has("action")));
  if (!head || isReturn(sheet, head)) return null;
  const problems: Problem[] = [];
  const tell = teller(sheet, problems);
  const { unknown, slugOf } = asker(known.names, tell);
  tellRivals(head, tell);
  const first = firstOf(tell, "one measure and period");
  const words = head.columns.has("what");
  const titled = head.columns.has("period")
    ? null
    : (head.titles.flatMap(
        (t) =>
          readPeriod(t) ?? readPeriod(/\b[A-Z][a-z]{2,8} 20[0-3]\d\b/.exec(t)?.[0] ?? "") ?? [],
      )[0] ?? null);
  const commentary: Commentary[] = [];
  const actions: ToldAction[] = [];
  const lines = new Map<object, number>();
  for (const { line, at, empty } of rowsBelow(sheet, head)) {
    if (empty || (at("what") === "" && at("why") === "" && at("action") === "")) continue;
    const period = titled ?? readPeriod(at("period"));
    const actionAlone = at("what") === "" && at("why") === "" && at("period") === "";
    if (!period && !actionAlone) {
      tell(
        "row",
        line,
        "period",
        `“${at("period")}”`,
        "the month or quarter of the figure, such as 2026-11 or 2026-Q4",
        "The row was left out.",
      );
      continue;
    }
    if (period?.why)
      tell(
        "doubt",
        line,
        "period",
        `“${at("period")}”`,
        "",
        `${period.why}, ${period.id}; confirm.`,
      );
    const slug = slugOf(at("indicator"), line, "indicator");
    if (slug === null) continue;
    const due = dueOf(at("due"), line, tell);
    for (const field of ["what", "why", "action"]) tellFew(tell, line, field, at(field));
    if (at("action") !== "" && at("owner") === "")
      tell(
        "note",
        line,
        "owner",
        `an action on “${known.indicators.get(slug)?.shortName ?? slug}” without an owner`,
        "a job title",
        "It is loaded without one.",
      );
    if (
      !first(`${slug}|${period?.id ?? ""}`, line, "indicator", {
        what: at("what"),
        why: at("why"),
        action: at("action"),
        owner: at("owner"),
        due,
      })
    )
      continue;
    const doing = { action: at("action"), owner: at("owner"), due };
    // Fields in the contract's order, so that a feed written from here is the one built from the folder.
    if (period && words && !actionAlone) {
      const one: Commentary = {
        indicator: slug,
        period: period.id,
        what: at("what"),
        why: at("why"),
        ...doing,
      };
      commentary.push(one);
      lines.set(one, line);
    } else {
      const one: ToldAction = { indicator: slug, period: period?.id ?? "", ...doing };
      actions.push(one);
      lines.set(one, line);
    }
  }
  return { told: { ...NOTHING_TOLD, commentary, actions }, problems, unknown, lines };
}

function dueOf(text: string, line: number, tell: Tell): string {
  const day = text === "" ? null : readDay(text);
  if (text !== "" && !day)
    tell(
      "note",
      line,
      "due",
      `“${text}”`,
      "a day between 2000 and 2035, such as 2027-01-29",
      "It is loaded without a day.",
    );
  else if (day?.why)
    tell("doubt", line, "due", `“${text}”`, "", `${day.why}, ${day.iso}; confirm.`);
  return day?.iso ?? "";
}
