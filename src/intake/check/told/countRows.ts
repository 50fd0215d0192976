import { isMonth, sayPeriod } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";
import { placeOf } from "../decide/checking.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { Findings } from "#intake/findings.ts";
import { LEAVE_OUT, questionId, yesOrOut } from "#intake/question.ts";
import { countOfSlug } from "#intake/recognise/told/countSlugs.ts";
import { countOf, WHOLES } from "#intake/recognise/told/countNames.ts";
import type { ToldCount } from "#intake/recognise/told/told.ts";

/**
 * Rows of a return that are counts of the stories: those that are sure, and how many wait for an
 * answer.
 */
export type CountedRows = { readonly counts: readonly ToldCount[]; readonly held: number };
type Placed = { readonly row: ReadRow; readonly count: ToldCount };

/**
 * The counts of the stories among the rows of a return, once they were checked as a measure's are.
 * What is no month's own is left out and said: no story adds up a year to date. Parts that are more
 * than their whole wait for an answer.
 */
export function countsIn(rows: readonly ReadRow[], problems: Findings): CountedRows {
  const placed = rows.flatMap((row): readonly Placed[] => {
    const count = countAt(row, problems);
    return count ? [{ row, count }] : [];
  });
  const sure = placed.filter(({ row }) => row.doubts.length === 0);
  const { out, open } = partsOver(sure, problems);
  return {
    counts: sure.filter((p) => !out.has(p) && !open.has(p)).map(({ count }) => count),
    held: placed.length - sure.length + open.size,
  };
}

function countAt(row: ReadRow, problems: Findings): ToldCount | null {
  const id = countOfSlug(row.slug ?? "");
  if (id === null) return null;
  const { period, status, basis = "month" } = row;
  const isOfMonth = basis === "month" || basis === "snapshot";
  if (!isMonth(period) || !isOfMonth) {
    problems.add({
      ...placeOf(row, isMonth(period) ? "value" : "period"),
      severity: "row",
      found: `${isMonth(period) ? "a figure of more than one month" : "a quarter"} (${countOf(id).name}, ${sayPeriod(period)})`,
      wanted: "the month’s own count",
      mend: "The figure was left out.",
    });
    return null;
  }
  const value = row.value.kind === "missing" ? row.numerator : row.value;
  return { id, period, value, status };
}

/**
 * A whole and its parts in one month, of which the parts are more: those that are left out, and
 * those that wait.
 */
function partsOver(sure: readonly Placed[], problems: Findings) {
  const [out, open] = [new Set<Placed>(), new Set<Placed>()];
  for (const [whole, parts] of WHOLES)
    for (const all of sure.filter(({ count }) => count.id === whole)) {
      const most = amountOf(all.count.value);
      const some = sure.filter(
        ({ count }) => parts.includes(count.id) && count.period === all.count.period,
      );
      const sum = some.reduce((total, { count }) => total + (amountOf(count.value) ?? 0), 0);
      if (most === null || sum <= most) continue;
      const id = questionId("reading", "parts", whole, all.count.period, sum, most);
      const answer = problems.ask(yesOrOut("reading", id), {
        ...placeOf(all.row, "value"),
        found: `${sum} in the parts of “${countOf(whole).name}” in ${sayPeriod(all.count.period)}`,
        wanted: `at most ${most}`,
        mend: "Find which figure is wrong; or confirm that they are so.",
      });
      const set = answer === null ? open : answer === LEAVE_OUT ? out : null;
      for (const one of set ? [all, ...some] : []) set?.add(one);
    }
  return { out, open };
}
