import type { Finding } from "#intake/finding.ts";
import { LEAVE_OUT, isAnswer, questionId, yesOrOut, type Answers } from "#intake/question.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { ReadTold } from "#intake/recognise/told/reading.ts";
import { countTold, type Told } from "#intake/recognise/told/told.ts";

/**
 * A table's rows, those that are sure or confirmed apart from those that wait, with every doubt as
 * a question.
 */
export type Held = {
  readonly told: Told;
  /** How many rows wait for an answer. */ readonly held: number;
  readonly problems: readonly Finding[];
};

/**
 * Holds back the rows of a table that are in doubt: a doubt of a line its rows, a doubt of the
 * whole sheet (or of a total) all of them. An answer of yes takes them, any other leaves them out.
 */
export function holdBack(read: ReadTold, sheet: RawSheet, answers: Answers): Held {
  const asked = read.problems.map((p) => withQuestion(p, sheet));
  const places = new Set(read.lines.values());
  const answerOf = (p: Finding): string | undefined => {
    const given = p.question && answers.get(p.question.id);
    return p.question && given !== undefined && isAnswer(p.question, given) ? given : undefined;
  };
  const lineOf = (p: Finding): number | null =>
    p.row !== null && places.has(p.row) ? p.row : null;
  const doubts = asked.filter((p) => p.severity === "doubt");
  const open = doubts.filter((p) => answerOf(p) === undefined);
  const out = doubts.filter((p) => answerOf(p) === LEAVE_OUT);
  const touches = (list: readonly Finding[], row: object): boolean =>
    list.some((p) => lineOf(p) === null || lineOf(p) === read.lines.get(row));
  const keep = <T extends object>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => !touches(open, row) && !touches(out, row));
  const told = eachTable(read.told, keep);
  const waiting = eachTable(read.told, (rows) =>
    rows.filter((row) => touches(open, row) && !touches(out, row)),
  );
  return {
    told,
    held: countTold(waiting),
    problems: asked.map((p) => settled(p, answerOf(p))),
  };
}

type How = <T extends object>(rows: readonly T[]) => readonly T[];
const eachTable = (told: Told, how: How): Told => ({
  measures: how(told.measures),
  headlines: how(told.headlines),
  finance: how(told.finance),
  placements: how(told.placements),
  counts: how(told.counts),
  targets: how(told.targets),
  events: how(told.events),
  commentary: how(told.commentary),
  actions: how(told.actions),
  ...(told.replaces ? { replaces: told.replaces } : {}),
});

/** A doubt of a table is a yes or no of what it found: the same words are the same question. */
const withQuestion = (p: Finding, sheet: RawSheet): Finding =>
  p.severity !== "doubt" || p.question !== undefined
    ? p
    : {
        ...p,
        question: yesOrOut("reading", questionId("reading", sheet.sheet, p.column, p.row, p.found)),
      };

const settled = (p: Finding, answer: string | undefined): Finding => {
  if (p.severity !== "doubt" || answer === undefined) return p;
  const { question, ...rest } = p;
  const said = question?.options.find((o) => o.answer === answer)?.says;
  return {
    ...rest,
    severity: "note",
    wanted: "",
    mend: answer === LEAVE_OUT ? "You left it out." : `You answered: ${said ?? answer}.`,
  };
};
