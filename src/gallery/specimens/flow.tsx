import { Flow } from "#charts/flow/Flow.tsx";
import { stepOf, type FlowStep } from "#charts/flow/flowModel.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { pipelineAt } from "#domain/story/frontDoor.ts";
import { valueOf } from "../bent.ts";
import type { Council, Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

function stepsOf({ story, file, area }: Council): readonly FlowStep[] {
  const flow = pipelineAt(story, null, "twelve", file.events);
  if (!flow) throw new Error(`the feed of the gallery has no referrals of ${area.name}`);
  return flow.steps.map(stepOf);
}

/** From contact to plan, side by side on a desk and under each other on a phone. */
export function flow({ york, marlbridge }: Figures): readonly Specimen[] {
  const [own, published] = [stepsOf(marlbridge), stepsOf(york)];
  const each = (change: (s: FlowStep) => Partial<FlowStep>) =>
    own.map((s) => ({ ...s, ...change(s) }));
  const times = (n: number | null) => n && n * 123_456;
  const states = {
    usual: own,
    "some-not-counted": published,
    "no-year-before": each(() => ({ before: null, saidBefore: "no figure before" })),
    "no-figure": each(() => ({
      now: null,
      before: null,
      said: "no figure",
      saidBefore: "no figure before",
      share: null,
    })),
    "all-nought": each(() => ({
      now: 0,
      before: 0,
      said: "0",
      saidBefore: "0 before",
      share: null,
    })),
    "very-large": each((s) => ({
      now: times(s.now),
      before: times(s.before),
      said: sayAmount(valueOf(times(s.now) ?? "missing"), 0),
      saidBefore: `${sayAmount(valueOf(times(s.before) ?? "missing"), 0)} before`,
    })),
  };
  const draw = (steps: readonly FlowStep[]) => () => (
    <Flow steps={steps} label="From contact to plan" />
  );
  const [across, down] = [
    Object.fromEntries(Object.entries(states).map(([name, s]) => [`${name}-across`, draw(s)])),
    Object.fromEntries(Object.entries(states).map(([name, s]) => [`${name}-down`, draw(s)])),
  ];
  return [
    ...statesOf("flow", across),
    ...statesOf(
      "flow",
      { "narrowest-across": draw(own), "narrowest-across-before": draw(states["no-year-before"]) },
      660,
    ),
    ...statesOf("flow", down, PHONE),
  ];
}
