/** What an authority is to the one being looked at, from the back of a drawing to its front. */
export const BACK_TO_FRONT = ["other", "neighbour", "self"] as const;
export type Who = (typeof BACK_TO_FRONT)[number];

/** The same marks in the order they are drawn: ours lies on top, then its neighbours'. */
export const backToFront = <T extends { readonly who: Who }>(marks: readonly T[]): readonly T[] =>
  BACK_TO_FRONT.flatMap((who) => marks.filter((mark) => mark.who === who));
