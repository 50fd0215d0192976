/** What a doubt is about: those of one kind can be confirmed together. */
export type QuestionKind =
  "basis" | "scale" | "count" | "part" | "period" | "sheet" | "twice" | "unusual" | "reading";

export const KIND_WORDS: Record<QuestionKind, string> = {
  basis: "What time do the figures cover?",
  scale: "Are these per cent or fractions of one?",
  count: "Is this a count or a rate?",
  part: "Is this the whole council?",
  period: "Which month is meant?",
  sheet: "Which sheet counts?",
  twice: "Which of two figures counts?",
  unusual: "Is this unusual figure right?",
  reading: "Was this read rightly?",
};

export type Option = { readonly answer: string; readonly says: string };

/**
 * What a doubt asks. `id` names the doubt and not the file: the same layout asks the same next
 * month, and an answer that was given once holds. Leaving the figures out is always an answer, so
 * it is not among the options.
 */
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly Option[];
};

/** What a person answered, by question. `LEAVE_OUT` is an answer too. */
export type Answers = ReadonlyMap<string, string>;

export const LEAVE_OUT = "leave-out";
export const YES = "yes";
export const NO_ANSWERS: Answers = new Map();

const TAKE_IT: readonly Option[] = [{ answer: YES, says: "Yes, take it" }];

/** A question that is answered with yes, or by leaving the figure out. */
export const yesOrOut = (kind: QuestionKind, id: string): Question => ({
  id,
  kind,
  options: TAKE_IT,
});

/** An id out of what is asked about: parts joined so that no part can run into the next. */
export const questionId = (kind: QuestionKind, ...parts: readonly (string | number | null)[]) =>
  [kind, ...parts.map((part) => String(part ?? "").replaceAll("|", "/"))].join("|");

/**
 * Is it one of the answers the question takes? Anything else, such as a line nobody has filled in,
 * is none.
 */
export const isAnswer = (question: Question, answer: string): boolean =>
  answer === LEAVE_OUT || question.options.some((option) => option.answer === answer);

/**
 * A question as the command prints it: its name in a file of confirmations, and the answers it
 * takes.
 */
export const sayQuestion = ({ id, options }: Question): string =>
  `      ${JSON.stringify(id)}: ${[...options.map((o) => `"${o.answer}" (${o.says})`), `"${LEAVE_OUT}"`].join(", ")}`;
