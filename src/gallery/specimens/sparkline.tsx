import { Sparkline } from "#charts/sparkline/Sparkline.tsx";
import { IN_CARD, sparklineModel } from "#charts/sparkline/sparklineModel.ts";
import type { Series } from "#domain/observation.ts";
import { emptied, endingAs, lastOf, mapped, valueOf, withGaps } from "../bent.ts";
import { seriesOf, type Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

const none = valueOf("not-applicable");
type Marks = Parameters<typeof sparklineModel>[2];
const draw = (series: Series, marks: Marks = null, size?: typeof IN_CARD) => (
  <Sparkline model={sparklineModel(series, 25, marks, size)} />
);

/** A usual range that holds since the fifth point from the end. */
const since = ({ observations }: Series, limits: readonly [number, number]) => {
  const from = observations.at(-5)?.period;
  return from ? { limits, from } : null;
};

/** The line of a dashboard's row. */
export function sparkline({ york, medway, marlbridge }: Figures): readonly Specimen[] {
  const yearly = seriesOf(york, "cp-repeat-plans", "year");
  const months = seriesOf(marlbridge, "contacts", "month");
  const beside = {
    england: valueOf(24),
    min: valueOf(15),
    max: valueOf(31),
    target: null,
    usual: null,
  };
  return statesOf(
    "sparkline",
    {
      usual: () => draw(yearly, beside),
      months: () => draw(months),
      "gap-in-the-middle": () => draw(withGaps(yearly, { 5: "suppressed", 8: "missing" })),
      suppressed: () => draw(seriesOf(medway, "cp-two-years", "snapshot")),
      provisional: () => draw(endingAs(yearly, "provisional")),
      "one-point": () => draw(lastOf(yearly, 1)),
      "no-figure": () => draw(emptied(yearly, "unavailable"), beside),
      "all-equal": () => draw(mapped(yearly, () => 20)),
      negative: () => draw(seriesOf(marlbridge, "forecast-variance", "forecast")),
      "england-missing": () => draw(yearly, { ...beside, england: none }),
      target: () => draw(yearly, { ...beside, target: 22 }),
      "usual-range": () =>
        draw(months, { ...beside, england: none, usual: since(months, [900, 1150]) }),
      card: () => draw(yearly, { ...beside, target: 22, usual: since(yearly, [16, 30]) }, IN_CARD),
      "card-without-figure": () => draw(emptied(yearly, "unavailable"), beside, IN_CARD),
      "range-far-out": () => draw(yearly, { ...beside, min: valueOf(-400), max: valueOf(900) }),
    },
    PHONE,
  );
}
