import type { Indicator } from "#domain/indicator.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { questionId, yesOrOut, type Question } from "#intake/question.ts";
import { askOf, ofWhat, placeOf, type Checking } from "./checking.ts";

/** One thing that is looked at in a row: what is left of it. */
export type Check = (row: ReadRow, indicator: Indicator, checking: Checking) => readonly ReadRow[];

/** The three amounts that a row may hold. */
export const AMOUNTS = ["numerator", "denominator", "value"] as const;

/** A row that cannot be true: it is left out, and that is said. */
export function refuse(
  row: ReadRow,
  indicator: Indicator,
  { problems }: Checking,
  [column, found, wanted]: readonly [string, string, string],
): readonly ReadRow[] {
  problems.add({
    ...placeOf(row, column),
    severity: "row",
    found: `${found} ${ofWhat(indicator, row)}`,
    wanted,
    mend: "The row was left out.",
  });
  return [];
}

/** A row that is unusual but possible: it waits for a yes; `take` is what an answer makes of it. */
export function confirm(
  row: ReadRow,
  indicator: Indicator,
  { problems }: Checking,
  question: Question,
  [column, found, wanted, mend]: readonly [string, string, string, string],
  take: (answer: string) => readonly ReadRow[] = () => [row],
): readonly ReadRow[] {
  return askOf(
    [row],
    question,
    { column, found: `${found} ${ofWhat(indicator, row)}`, wanted, mend },
    problems,
    take,
  );
}

/**
 * The question of an unusual figure: another figure in its place next time is asked about again.
 */
export const unusual = (row: ReadRow, indicator: Indicator, what: string): Question =>
  yesOrOut("unusual", questionId("unusual", what, indicator.slug, row.period, said(row)));
/** A row's amounts as part of a question's name. */
export const said = (row: ReadRow): string => AMOUNTS.map((a) => amountOf(row[a]) ?? "").join("/");
