import type { Finding } from "#intake/finding.ts";
import { writeAnswers, type AnswersFile } from "#intake/check/answersFile.ts";
import { LEAVE_OUT, type Question } from "#intake/question.ts";

/** A file of confirmations with every open question in it, to be answered by hand. */
export const askedFile = (open: readonly Question[], before: AnswersFile | null): string =>
  writeAnswers({
    answers: new Map([
      ...(before?.answers ?? []),
      ...open.map(
        (q) => [q.id, `? ${[...q.options.map((o) => o.answer), LEAVE_OUT].join(" or ")}`] as const,
      ),
    ]),
    names: before?.names ?? new Map(),
  });

/** Why a command that wrote nothing did so: never only that it did. */
export function whyNothing(
  lines: readonly string[],
  open: readonly Question[] | undefined,
): string {
  if (open) return "Doubts wait for an answer.";
  if (lines.some((l) => l.startsWith("stop"))) return "A file was refused: see “stop” above.";
  if (lines.some((l) => l.startsWith("same"))) return "Every figure is loaded already.";
  if (lines.some((l) => l.startsWith("LEFT")))
    return "What was found would change what is loaded in a way that is not likely: see “LEFT” above.";
  return "No figure was found that this feed can take: see the findings above.";
}

/** Why a build wrote nothing. */
export const whyNotBuilt = (findings: readonly Finding[]): string =>
  findings.some((f) => f.severity === "stop")
    ? "A file was refused: see “STOP” above."
    : "Doubts wait for an answer: write each in confirmations.json in the council’s folder.";
