import { create } from "zustand";
import { persist } from "zustand/middleware";
import { Pairs } from "./each.ts";
import { followOtherTabs, kept } from "./kept.ts";

type Answers = ReadonlyMap<string, string>;
type Store = {
  answers: Answers;
  answer: (given: Answers) => Answers;
  /** Takes every answer back: all is asked anew. */
  forget: () => Answers;
};

/**
 * What a person answered to doubts about files: asked once, and the same layout asks no more next
 * month.
 */
export const useAnswers = create<Store>()(
  persist(
    (set, get) => {
      const keep = (answers: Answers): Answers => {
        set({ answers });
        return answers;
      };
      return {
        answers: new Map(),
        answer: (given) => keep(new Map([...get().answers, ...given])),
        forget: () => keep(new Map()),
      };
    },
    kept({
      name: "answers",
      holds: Pairs,
      of: ({ answers }: Store) => [...answers],
      into: (pairs) => ({ answers: new Map(pairs) }),
    }),
  ),
);
followOtherTabs(useAnswers);
