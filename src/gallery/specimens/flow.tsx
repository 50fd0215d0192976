import { Flow } from "#charts/flow/Flow.tsx";
import { stepOf, type FlowStep } from "#charts/flow/flowModel.ts";
import { ShareBar, shareKey } from "#charts/flow/ShareBar.tsx";
import { Key } from "#charts/plot/Key.tsx";
import { USUAL_CHOICE, resolveComparison } from "#domain/comparison.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { factorsAt, pipelineAt } from "#domain/story/frontDoor.ts";
import { amountOf, type Gap } from "#domain/value.ts";
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
    ...statesOf("flow", { "narrowest-across": draw(own) }, 940),
    ...statesOf("flow", down, PHONE),
  ];
}

/** A reason's share of all assessments. */
export function shareBar({ york, medway }: Figures): readonly Specimen[] {
  const comparison = resolveComparison(USUAL_CHOICE, york.area, [], () => null);
  const others = {
    self: york.area.code,
    comparison,
    storyOf: (code: string) => (code === medway.area.code ? medway.story : undefined),
  };
  const [first] = factorsAt(york.story, null, others).factors;
  const bar =
    (share: number | Gap, england: number | Gap, group: number | Gap, most = 100) =>
    () => (
      <>
        <ShareBar
          share={valueOf(share)}
          england={valueOf(england)}
          group={valueOf(group)}
          most={most}
        />
        <Key items={shareKey(comparison.words.line)} />
      </>
    );
  const real = first && amountOf(first.share);
  return statesOf(
    "share-bar",
    {
      usual: bar(real ?? "missing", 48.2, 51.7),
      "england-missing": bar(real ?? "missing", "unavailable", 51.7),
      "group-too-few": bar(real ?? "missing", 48.2, "too-few"),
      "no-share": bar("suppressed", 48.2, 51.7),
      "no-figure": bar("missing", "missing", "missing", 0),
      nought: bar(0, 0, 0),
      "all-equal": bar(60, 60, 60, 60),
    },
    PHONE,
  );
}
