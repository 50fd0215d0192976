import { VarianceSteps } from "#charts/variance/VarianceSteps.tsx";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel, type WaterfallStep } from "#charts/waterfall/waterfallModel.ts";
import { saySigned } from "#domain/words/story/telling.ts";
import { sayReport, sayVarianceAtBar } from "#domain/words/story/tellMoney.ts";
import { budgetAt, reportOf, reports, yearEndRange } from "#domain/story/money.ts";
import { censusFlows } from "#domain/story/workforce.ts";
import { mapValue, type Value } from "#domain/value.ts";
import { valueOf } from "../bent.ts";
import type { Council, Figures } from "../figures.ts";
import { COLUMN, PHONE, statesOf, type Specimen } from "../specimen.ts";

/** York's social workers over the newest census year. */
function stock({ story }: Council): readonly WaterfallStep[] {
  const [flow] = censusFlows(story);
  if (!flow) throw new Error("the feed of the gallery has no social workers of York");
  const step = (name: string, kind: WaterfallStep["kind"], value: Value): WaterfallStep => ({
    name,
    kind,
    value,
    text: saySigned(value, 1),
  });
  return [
    step("At the start", "total", flow.opening),
    step("Started", "step", flow.starters.value),
    step(
      "Left",
      "step",
      mapValue(flow.leavers.value, (n) => -n),
    ),
    step("Other changes", "step", flow.other),
    step("At the end", "total", flow.closing),
  ];
}

/** Marlbridge's budget, service by service. */
function services({ story }: Council): readonly WaterfallStep[] {
  const period = reports(story).at(-1);
  if (!period) throw new Error("the feed of the gallery has no budget report of Marlbridge");
  const { services: rows, total } = budgetAt(story, period);
  return [
    ...rows.map((r) => ({
      name: r.service,
      kind: "step" as const,
      value: r.variance,
      text: sayVarianceAtBar(r),
    })),
    { name: "General Fund", kind: "total", value: total.variance, text: sayVarianceAtBar(total) },
  ];
}

const each = (
  steps: readonly WaterfallStep[],
  change: (v: number) => number,
): readonly WaterfallStep[] =>
  steps.map((s) => {
    const value = mapValue(s.value, change);
    return { ...s, value, text: saySigned(value, 1) };
  });

const without = (
  steps: readonly WaterfallStep[],
  at: readonly number[],
): readonly WaterfallStep[] =>
  steps.map((s, i) =>
    at.includes(i)
      ? { ...s, value: valueOf("suppressed"), text: saySigned(valueOf("suppressed")) }
      : s,
  );

/** Children over a year, and what would be next March: as Marlbridge’s, or with all a range away. */
const projected = (low: number, high: number): readonly WaterfallStep[] => [
  { name: "At the start", kind: "total", value: valueOf(410), text: "410" },
  { name: "Started", kind: "step", value: valueOf(152), text: "+152" },
  { name: "Left", kind: "step", value: valueOf(-150), text: "−150" },
  { name: "At the end", kind: "total", value: valueOf(412), text: "412" },
  {
    name: "March 2027, if it goes on",
    kind: "projected",
    value: valueOf(413),
    text: "about 413",
    range: { low, high, said: `a projection, from ${low} to ${high}` },
  },
];

/** What came, what went and what is left. */
export function waterfall({ york, marlbridge }: Figures): readonly Specimen[] {
  const [people, money] = [stock(york), services(marlbridge)];
  const draw = (steps: readonly WaterfallStep[]) => () => (
    <Waterfall model={waterfallModel(steps)} label="Step by step" />
  );
  const long = money.map((s) => ({
    ...s,
    name: `${s.name}, with everything that was brought forward`,
  }));
  return [
    ...statesOf("waterfall", {
      usual: draw(people),
      "budget-by-service": draw(money),
      "gap-in-the-middle": draw(without(people, [2, 3])),
      "gap-at-the-end": draw(without(people, [4])),
      "no-figure": draw(without(people, [0, 1, 2, 3, 4])),
      "one-step": draw(people.slice(0, 1)),
      "all-nought": draw(each(people, () => 0)),
      negative: draw(each(people, (v) => -v)),
      "very-large": draw(each(people, (v) => v * 123_456_789)),
      "long-names": draw(long),
      projected: draw(projected(403, 419)),
      "projected-without-a-range": draw(projected(413, 413)),
      "projected-far-beyond": draw(projected(20, 900)),
    }),
    ...statesOf(
      "waterfall",
      {
        "projected-on-a-phone": draw(projected(403, 419)),
        "usual-on-a-phone": draw(people),
        "budget-on-a-phone": draw(money),
        "no-figure-on-a-phone": draw(without(people, [0, 1, 2, 3, 4])),
      },
      PHONE,
    ),
    ...statesOf(
      "waterfall",
      {
        "usual-in-a-column": draw(people),
        "long-names-in-a-column": draw(long),
        "projected-in-a-column": draw(projected(403, 419)),
      },
      COLUMN,
    ),
  ];
}

/** Forecasts report by report. */
export function varianceSteps({ marlbridge: { story } }: Figures): readonly Specimen[] {
  const steps = reports(story).map((period) => ({
    ...reportOf(period),
    value: budgetAt(story, period).total.variance,
    said: sayReport(period),
  }));
  const newest = reports(story).at(-1);
  const range = newest ? yearEndRange(story, newest) : null;
  const changed = (change: (v: number) => number) =>
    steps.map((s) => ({ ...s, value: mapValue(s.value, change) }));
  const draw =
    (of = steps, ends: typeof range | { low: number; high: number } = range) =>
    () => <VarianceSteps steps={of} range={ends} />;
  const gap = steps.map((s, i) => (i % 4 === 1 ? { ...s, value: valueOf("missing") } : s));
  return [
    ...statesOf("variance-steps", {
      usual: draw(),
      "no-range": draw(steps, null),
      "gap-in-the-middle": draw(gap),
      "one-report": draw(steps.slice(-1), null),
      "no-figure": draw(
        steps.map((s) => ({ ...s, value: valueOf("unavailable") })),
        null,
      ),
      "nothing-given": draw([], null),
      "all-equal": draw(
        changed(() => 500),
        { low: 500, high: 500 },
      ),
      "all-under": draw(
        changed((v) => -Math.abs(v) - 100),
        null,
      ),
      "very-large": draw(
        changed((v) => v * 1000),
        range && { low: range.low * 1000, high: range.high * 1000 },
      ),
    }),
    ...statesOf("variance-steps", { "usual-in-a-column": draw() }, COLUMN),
    ...statesOf(
      "variance-steps",
      {
        "usual-on-a-phone": draw(),
        "very-large-on-a-phone": draw(
          changed((v) => v * 1000),
          null,
        ),
        "all-equal-on-a-phone": draw(
          changed(() => 500),
          { low: 500, high: 500 },
        ),
      },
      PHONE,
    ),
  ];
}
