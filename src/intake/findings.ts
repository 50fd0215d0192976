import type { Finding } from "./finding.ts";
import { LEAVE_OUT, NO_ANSWERS, isAnswer, type Answers, type Question } from "./question.ts";

/** More than anyone mends by hand: the worst are kept, and how many there are is said. */
const MOST = 5000;
type Tell = (
  severity: Severity,
  row: number | null,
  column: string | null,
  found: string,
  wanted: string,
  mend: string,
) => void;
type Severity = Finding["severity"];
const WORST_FIRST: readonly Severity[] = ["stop", "row", "doubt", "note"];

/**
 * The findings of a reading as they come. A finding that would never be shown, because so many as
 * bad came before it, is counted and not kept: a million of them fill no memory.
 */
export class Findings {
  private readonly kept: Finding[] = [];
  private readonly answers: Answers;
  private readonly counts: Record<Severity, number> = { stop: 0, row: 0, doubt: 0, note: 0 };

  constructor(answers: Answers = NO_ANSWERS) {
    this.answers = answers;
  }

  /**
   * Asks a person. Their answer if they gave one, which is noted with what was asked; null while
   * nobody has, and the doubt is told: whoever asks holds the figures back.
   */
  ask(question: Question, problem: Omit<Finding, "severity" | "question">): string | null {
    const given = this.answers.get(question.id);
    const answer = given !== undefined && isAnswer(question, given) ? given : undefined;
    if (answer === undefined) {
      this.add({ ...problem, severity: "doubt", question });
      return null;
    }
    const said = question.options.find((option) => option.answer === answer)?.says;
    this.add({
      ...problem,
      severity: "note",
      wanted: "",
      mend: answer === LEAVE_OUT ? "You left it out." : `You answered: ${said ?? answer}.`,
    });
    return answer;
  }

  add(problem: Finding): void {
    if (this.wants(problem.severity)) this.kept.push(problem);
  }

  /** The same from its parts: nothing is made of a finding that is only counted. */
  tell(
    severity: Severity,
    file: string,
    sheet: string | null,
    row: number | null,
    column: string | null,
    found: string,
    wanted: string,
    mend: string,
  ): void {
    if (this.wants(severity))
      this.kept.push({ severity, file, sheet, row, column, found, wanted, mend });
  }

  /** Says something of one sheet's lines. */
  readonly tellerOf =
    ({ file, sheet }: { readonly file: string; readonly sheet: string | null }): Tell =>
    (severity, row, column, found, wanted, mend) =>
      this.tell(severity, file, sheet, row, column, found, wanted, mend);

  /**
   * In the order they came; where there are too many, the worst first and a note of how many there
   * are.
   */
  all(): readonly Finding[] {
    const total = WORST_FIRST.reduce((sum, severity) => sum + this.counts[severity], 0);
    const [first] = this.kept;
    if (total <= MOST || !first) return this.kept;
    const worst = WORST_FIRST.flatMap((severity) =>
      this.kept.filter((p) => p.severity === severity),
    ).slice(0, MOST);
    return [
      ...worst,
      {
        severity: "note",
        file: first.file,
        sheet: null,
        row: null,
        column: null,
        found: `${total} findings`,
        wanted: "",
        mend: `The worst ${MOST} are shown. Mend what repeats and load again.`,
      },
    ];
  }

  private wants(severity: Severity): boolean {
    this.counts[severity] += 1;
    return this.counts[severity] <= MOST;
  }
}
