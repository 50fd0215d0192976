import { reasonsOf, type Reason } from "../../scorecard/notice.ts";
import type { Row } from "../../scorecard/row.ts";
import { pointsPerPerson } from "../../smallNumbers.ts";
import { periodLabel } from "../../calendar.ts";
import { sayDay } from "./sayDay.ts";
import { sayAim } from "./sayTarget.ts";
import { sayUnusual } from "./sayRow.ts";

/** As many as a member can ask of one measure. */
const [MOST, FROM_STATE] = [3, 2];

/**
 * What to ask about a measure as it stands: of its gap, its target, its action, what is unusual, and
 * how it stands beside others, the gravest first; then the questions that are always asked of it.
 * Three, none of which takes an answer for granted. `today` is a day as the feed writes it.
 */
export function sayAsk(
  row: Row | null,
  usual: readonly string[],
  today: string,
): readonly string[] {
  const told = row === null ? [] : stateOf(row, today).filter((text) => text !== "");
  return [...told.slice(0, FROM_STATE), ...usual].slice(0, MOST);
}

function stateOf(row: Row, today: string): readonly string[] {
  const { latest, series } = row;
  if (latest.value.kind !== "known")
    return [
      `Why is there no figure (${periodLabel(latest.period, series.frame)}), and when will there be one?`,
    ];
  const reasons = reasonsOf(row);
  return [ofAction(row, today), ofTarget(row), ofUnusual(row), ofOthers(row, reasons), ofFew(row)];
}

/** Whether what was promised has happened; what is planned, where nobody said. */
function ofAction({ comment, rag }: Row, today: string): string {
  if (comment && comment.due !== "")
    return comment.due < today
      ? `The action was due on ${sayDay(comment.due)}. Was it done, and did it help?`
      : `Will the action be done by ${sayDay(comment.due)}, and how will we know that it helped?`;
  return rag === "red" && !comment ? "What is the cause, what is planned, and by whom?" : "";
}

const ofTarget = (row: Row): string =>
  row.rag === "red" || row.rag === "amber"
    ? `When will it reach its target of ${sayAim(row)}?`
    : "";

const ofUnusual = ({ signal, series }: Row): string =>
  signal.kind === "unusual"
    ? `It is unusual: ${sayUnusual(signal, series.frame)}. What has changed?`
    : "";

/** Beside England or the councils most like it, where the difference is more than chance. */
function ofOthers({ indicator }: Row, reasons: readonly Reason[]): string {
  if (indicator.polarity === "context") return "";
  const found = reasons.find(({ kind }) => kind === "beside" || kind === "england");
  if (!found) return "";
  const whom = found.kind === "england" ? "England" : "councils like ours";
  return found.side === "bad"
    ? `What do others do that we do not? The gap to ${whom} is more than chance.`
    : `What has worked here? The gap to ${whom} is more than chance.`;
}

const ofFew = ({ indicator, latest }: Row): string =>
  pointsPerPerson(indicator, latest) === null
    ? ""
    : "So few are counted here: what is known of each case?";
