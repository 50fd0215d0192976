import { MONTHS, parseDay } from "../../calendar.ts";
import type { Commentary } from "../../council.ts";

/** "due 18 Dec": the day an action is promised for, where room is short; nothing where none is. */
export function sayDue({ due }: Pick<Commentary, "due">): string {
  const day = parseDay(due);
  return day ? `due ${day.day} ${(MONTHS[day.month - 1] ?? "").slice(0, 3)}` : "";
}
