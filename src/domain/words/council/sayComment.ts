import type { Commentary } from "../../council.ts";
import { sayDay } from "../figure/sayDay.ts";

/** Whose it is and by when: "Head of Health, due 18 December 2026"; only what is known. */
export const sayOwner = ({ owner, due }: Pick<Commentary, "owner" | "due">): string =>
  [owner, due === "" ? "" : `due ${sayDay(due)}`].filter((part) => part !== "").join(", ");

/** When a red measure is to be back on target: the words that a service gives hold no such day. */
export const sayBack = (): string => "Back on target: no date given";

/** The service's reason with its owner, in one line; where only an action was given, the action. */
export function sayReason(comment: Commentary): string {
  const words =
    comment.why !== ""
      ? `“${comment.why}”`
      : comment.what !== ""
        ? `“${comment.what}”`
        : `Action: ${comment.action}`;
  const owner = sayOwner(comment);
  return owner === "" ? words : `${words} ${owner}.`;
}
