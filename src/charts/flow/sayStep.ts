import { sayStop } from "#domain/words/figure/sayStop.ts";
import type { FlowStep } from "./flowModel.ts";

/** A step as it is read: its count, the one before, and what it is of the step before. */
export const sayStep = ({ lines, counted, said, saidBefore, share }: FlowStep): string =>
  sayStop(
    lines.join(" "),
    counted ? [said, saidBefore, share ? `${share.text} ${share.of}` : ""] : ["no count published"],
  );
