import { create } from "zustand";

const KEY = "answers";
type Answers = ReadonlyMap<string, string>;

function recall(): Answers {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? "[]");
    return new Map(
      Array.isArray(kept)
        ? kept.filter(
            (pair): pair is [string, string] =>
              Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string",
          )
        : [],
    );
  } catch {
    return new Map();
  }
}

/** What a person answered to doubts about files: asked once, and the same layout asks no more next month. */
export const useAnswers = create<{
  answers: Answers;
  answer: (given: Answers) => Answers;
  /** Takes every answer back: all is asked anew. */
  forget: () => Answers;
}>()((set, get) => {
  const keep = (answers: Answers): Answers => {
    try {
      globalThis.localStorage.setItem(KEY, JSON.stringify([...answers]));
    } catch {
      // Known for this page only.
    }
    set({ answers });
    return answers;
  };
  return {
    answers: recall(),
    answer: (given) => keep(new Map([...get().answers, ...given])),
    forget: () => keep(new Map()),
  };
});
