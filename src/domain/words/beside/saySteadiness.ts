import { isQuarter, type Frame, type PeriodId } from "../../calendar.ts";
import { LATEST, type Assurance, type Steadiness } from "../../spc/assurance.ts";
import { FEWEST_POINTS } from "../../spc/xmr.ts";

/** What one point of a control chart is of. */
export type Point = "month" | "quarter";

/** What the points of these periods are: a return gives a measure by months or by quarters. */
export const pointOf = (periods: readonly PeriodId[]): Point =>
  periods.some(isQuarter) ? "quarter" : "month";

/** "Each point is one month.": of figures at a day, the end of one. */
export const sayPoint = (point: Point, { basis }: Pick<Frame, "basis">): string =>
  basis === "snapshot" ? `Each point is a ${point} end.` : `Each point is one ${point}.`;

/** What the limits promise of a target, while the latest points keep to them. */
export function sayAssurance(assurance: Assurance, point: Point): string {
  switch (assurance) {
    case "consistently-met":
      return `The target is consistently met: even the unlucky ${point}s reach it.`;
    case "consistently-missed":
      return "The target is consistently missed: without a change to the process it will not be reached.";
    case "hit-and-miss":
      return `The target is hit and missed by chance: one ${point}’s letter says little.`;
  }
}

const TOO_SOON = "Too soon to say if the target will be met:";

/** Why nothing is promised of a target; nothing where the latest points are steady. */
export function saySteadiness(steadiness: Steadiness, point: Point): string {
  switch (steadiness.kind) {
    case "steady":
      return "";
    case "beyond-limits":
      return `${TOO_SOON} ${steadiness.points} of the last ${LATEST} ${point}s ${steadiness.points === 1 ? "is" : "are"} outside the usual range, so things are changing.`;
    case "not-by-chance":
      return `${TOO_SOON} the last ${LATEST} ${point}s move in a way that chance does not explain.`;
  }
}

/** The same where the limits rest on too few points to promise anything. */
export const sayTooFewPoints = (points: number, point: Point, afterStep: boolean): string =>
  `${TOO_SOON} that takes ${FEWEST_POINTS} ${point}s${afterStep ? " since the last recorded step" : ""}, and there ${points === 1 ? "is" : "are"} ${points}.`;
