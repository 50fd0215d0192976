import * as z from "zod/mini";
import type { Answers } from "#intake/question.ts";

/**
 * A file of confirmations, as the page writes it and a person can: answers by question, and
 * measures by the file's names.
 */
const WireAnswers = z.object({
  schema: z.literal(1),
  answers: z.record(z.string(), z.string()),
  names: z.record(z.string(), z.string()),
});
export type AnswersFile = {
  readonly answers: Answers;
  /** What a return calls a measure, and the slug a person chose for it. */
  readonly names: ReadonlyMap<string, string>;
};

/** Reads a file of confirmations; the sentence says what is wrong with it. Never throws. */
export function readAnswers(text: string): AnswersFile | { readonly wrong: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { wrong: "it is no JSON" };
  }
  const read = z.safeParse(WireAnswers, json);
  if (!read.success)
    return { wrong: "it wants schema 1, “answers” and “names”, each a list of texts by name" };
  return {
    answers: new Map(Object.entries(read.data.answers)),
    names: new Map(Object.entries(read.data.names)),
  };
}

const sorted = (all: ReadonlyMap<string, string>): { readonly [key: string]: string } =>
  Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The same answers give the same text. */
export const writeAnswers = ({ answers, names }: AnswersFile): string =>
  `${JSON.stringify({ schema: 1, answers: sorted(answers), names: sorted(names) }, null, 2)}\n`;
