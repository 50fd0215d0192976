import type { PeriodId } from "../../calendar.ts";
import { lower } from "../../firstLetter.ts";
import type { Crossed } from "../../scorecard/crossed.ts";
import { sayAsAt } from "../figure/sayAsAt.ts";
import type { Row } from "../../scorecard/row.ts";

/** As many names as a line has room for. */
const MOST = 2;

/**
 * What crossed a target or a limit in a month, in a line: "New in October 2026. Red: first health
 * checks. Green: care leavers housed. Unusual: children in need."
 */
export function sayCrossed({ red, green, unusual }: Crossed, at: PeriodId): string {
  const said = [sayKind("Red", red), sayKind("Green", green), sayKind("Unusual", unusual)].filter(
    (text) => text !== "",
  );
  return said.length === 0
    ? `No target or limit was crossed in ${sayAsAt(at)}.`
    : `New in ${sayAsAt(at)}. ${said.join(" ")}`;
}

function sayKind(what: string, rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const names = rows.slice(0, MOST).map(({ indicator }) => lower(indicator.shortName));
  const more = rows.length > MOST ? ` and ${rows.length - MOST} more` : "";
  return `${what}: ${names.join("; ")}${more}.`;
}
