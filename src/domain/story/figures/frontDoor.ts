import type { Beside, Mark } from "../../comparison.ts";
import type { PeriodId } from "../../calendar.ts";
import type { Facts } from "../facts.ts";
import {
  factorsAt,
  pipelineAt,
  stepBefore,
  stepBeside,
  type Factors,
  type Pipeline,
  type PipelineStep,
} from "../frontDoor.ts";
import { readingsOf, type Reading } from "../timeliness.ts";

/** The steps whose speed is counted, in the order of the flow. */
const TIMELINESS = [
  "decisions-in-one-day",
  "assessments-in-45-days",
  "conferences-in-15-days",
] as const;
/** What comes back, or ends without help; what is published as a rate or a share only. */
const BACK = [
  "re-referrals",
  "referrals-nfa",
  "assessed-not-in-need",
  "section-47-rate",
  "section-47-to-conference",
] as const;

/** A step with England's published year beside it, and the comparison's figure on its own date. */
export type StepRow = {
  readonly step: PipelineStep;
  readonly marks: Mark | null;
  readonly beside: Beside | null;
};

export type FrontDoorFigures = {
  /** Null where the area has no count of referrals. */
  readonly flow: Pipeline | null;
  /** The last period of the flow. */
  readonly at: PeriodId | null;
  readonly steps: readonly StepRow[];
  readonly speed: readonly Reading[];
  readonly back: readonly Reading[];
  readonly reasons: Factors;
};

/**
 * From contact to plan: the flow, how fast each step is, what comes back, and the reasons found.
 */
export function frontDoorFigures(facts: Facts): FrontDoorFigures {
  const { story, evidence, asAt, reach, others } = facts;
  const flow = pipelineAt(story, asAt, reach, evidence.events);
  const at = flow?.span.periods.at(-1) ?? null;
  const then = { ...facts, asAt: at ?? asAt };
  return {
    flow,
    at,
    steps: flow?.steps.map((step) => stepRow(step, at, then)) ?? [],
    speed: readingsOf(TIMELINESS, then),
    back: readingsOf(BACK, then),
    reasons: factorsAt(story, at, others),
  };
}

function stepRow(step: PipelineStep, at: PeriodId | null, facts: Facts): StepRow {
  const { story, reach, others, evidence } = facts;
  const asked = { step, story, at, reach };
  // DfE publishes this conversion as a measure: its England and comparison, with their own date.
  const marks = step.from?.id === "section-47s" ? ofMeasure(facts) : stepBeside(asked, others);
  const beside =
    others.comparison.kind === "past"
      ? stepBefore(asked, others, evidence.events)
      : (marks?.beside ?? null);
  return { step, marks, beside };
}

function ofMeasure(facts: Facts): Mark | null {
  const [reading] = readingsOf(["section-47-to-conference"], facts);
  return reading?.mark ? { ...reading.mark, beside: reading.beside } : null;
}
