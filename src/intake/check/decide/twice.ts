import type { Indicator } from "#domain/indicator.ts";
import { amountOf, type Value } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { LEAVE_OUT, questionId } from "#intake/question.ts";
import { hold, ofWhat, placeOf, plainly, type Checking, type Group } from "./checking.ts";

const sameValue = (a: Value, b: Value): boolean =>
  a === b || (a.kind === b.kind && amountOf(a) === amountOf(b));
const same = (a: ReadRow, b: ReadRow): boolean =>
  sameValue(a.numerator, b.numerator) &&
  sameValue(a.denominator, b.denominator) &&
  sameValue(a.value, b.value);
const where = (row: ReadRow): string =>
  row.sheet === null ? `row ${row.line}` : `sheet ${row.sheet}, row ${row.line}`;

/** "469 of 518", "85", "a gap": what a row says, in numbers. */
function saysOf(row: ReadRow): string {
  const [n, d, v] = [row.numerator, row.denominator, row.value].map(amountOf);
  const of =
    n === null || n === undefined
      ? ""
      : d === null || d === undefined
        ? plainly(n)
        : `${plainly(n)} of ${plainly(d)}`;
  const shown = v === null || v === undefined ? "" : plainly(v);
  return of === "" ? (shown === "" ? "a gap" : shown) : shown === "" ? of : `${shown} (${of})`;
}

/** The last month that each sheet has a figure for, of any measure: how new the sheet is. */
export function newestOf(groups: readonly Group[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { rows } of groups)
    for (const row of rows) {
      const key = row.sheetKey;
      if (row.period > (newest.get(key) ?? "")) newest.set(key, row.period);
    }
  return newest;
}

/**
 * One row for each period. Where two sheets differ, the one that goes further in time is the newer
 * and its figure is taken, which is said; where two rows of one sheet differ, a person says which
 * counts, and until then neither does.
 */
export function once(
  { indicator, rows }: Group,
  newest: ReadonlyMap<string, string>,
  checking: Checking,
): readonly ReadRow[] {
  const kept = new Map<string, { row: ReadRow | null; asked: boolean }>();
  for (const row of rows) {
    const before = kept.get(row.period);
    if (!before) {
      kept.set(row.period, { row, asked: false });
      continue;
    }
    // Asked once: a third row of a month that is in dispute waits for the same answer.
    if (before.row === null || before.asked) continue;
    const answer = settle(before.row, row, indicator, newest, checking);
    before.asked = answer !== before.row && answer !== row;
    before.row = answer;
  }
  return [...kept.values()].flatMap(({ row }) => row ?? []);
}

/** The row that counts of two for one period; null where a person left both out. */
function settle(
  before: ReadRow,
  row: ReadRow,
  indicator: Indicator,
  newest: ReadonlyMap<string, string>,
  { problems }: Checking,
): ReadRow | null {
  const tell = (found: string, mend: string): void =>
    problems.add({
      ...placeOf(row, "period"),
      severity: "note",
      found: `${found} ${ofWhat(indicator, row)}`,
      wanted: "one row",
      mend,
    });
  if (same(before, row)) {
    tell("a second row for the same measure and month", `The first, ${where(before)}, was kept.`);
    return before;
  }
  const [a, b] = [newest.get(before.sheetKey) ?? "", newest.get(row.sheetKey) ?? ""];
  if (a !== b) {
    const [newer, older] = a > b ? [before, row] : [row, before];
    tell(
      `${saysOf(older)} in ${where(older)}, ${saysOf(newer)} in ${where(newer)}`,
      `The newer sheet, which goes to ${a > b ? a : b}, was taken.`,
    );
    return newer;
  }
  const question = {
    id: questionId("twice", indicator.slug, row.period, saysOf(before), saysOf(row)),
    kind: "twice" as const,
    options: [
      { answer: "first", says: `${saysOf(before)}, in ${where(before)}` },
      { answer: "second", says: `${saysOf(row)}, in ${where(row)}` },
    ],
  };
  const answer = problems.ask(question, {
    ...placeOf(row, "period"),
    found: `two rows for the same measure and month with other figures: ${saysOf(before)} and ${saysOf(row)} ${ofWhat(indicator, row)}`,
    wanted: "one row",
    mend: "Say which counts; until then neither does.",
  });
  if (answer === null) return hold(before, question.id);
  return answer === LEAVE_OUT ? null : answer === "second" ? row : before;
}
