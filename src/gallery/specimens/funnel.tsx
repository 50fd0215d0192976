import { Funnel } from "#charts/funnel/Funnel.tsx";
import { funnelModel } from "#charts/funnel/funnelModel.ts";
import { ENGLAND } from "#domain/area.ts";
import { valueAt } from "#domain/benchmark.ts";
import { leagueOf, type Placed } from "#domain/statistics/standing.ts";
import { mapValue } from "#domain/value.ts";
import type { Council, Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";
import { NEAR, ownAs } from "./ranked.tsx";

/** Every authority by its size. */
export function funnel(figures: Figures): readonly Specimen[] {
  const { york, medway } = figures;
  const large = (s: Placed): Placed => ({ ...s, observation: times(s.observation, 1000) });
  return [
    ...statesOf("funnel", {
      usual: drawn(figures, york),
      "chance-alone": drawn(figures, medway, { adjusted: false }),
      "a-rate": drawn(figures, medway, { slug: "cla-rate" }),
      "long-name": drawn(figures, york, { as: (placed) => ownAs(placed, null) }),
      "not-among-them": drawn(figures, york, {
        as: (placed) => placed.filter((s) => s.role !== "self"),
      }),
      "very-large": drawn(figures, york, { as: (placed) => placed.map(large) }),
    }),
    ...statesOf(
      "funnel",
      {
        "usual-on-a-phone": drawn(figures, york),
        "long-name-on-a-phone": drawn(figures, york, { as: (placed) => ownAs(placed, null) }),
        "a-rate-on-a-phone": drawn(figures, medway, { slug: "cla-rate" }),
      },
      PHONE,
    ),
  ];
}

const times = (o: Placed["observation"], by: number): Placed["observation"] => ({
  ...o,
  numerator: mapValue(o.numerator, (n) => n * by),
  denominator: mapValue(o.denominator, (n) => n * by),
});

type How = {
  readonly slug?: "cp-repeat-plans" | "cla-rate";
  readonly adjusted?: boolean;
  readonly as?: (placed: readonly Placed[]) => readonly Placed[];
};

const drawn =
  (
    { areas, indicator, everywhere, newest }: Figures,
    { area }: Council,
    { slug = "cp-repeat-plans", adjusted = true, as = (placed) => placed }: How = {},
  ) =>
  () => {
    const [all, period, measure] = [everywhere(slug), newest(slug), indicator(slug)];
    const seriesOf = (code: string) => all.byArea.get(code);
    const { placed } = leagueOf(seriesOf, areas, area, area.neighbours["2025"], period, measure);
    const england = valueAt(seriesOf, ENGLAND, period);
    const model = funnelModel(measure, as(placed), england, adjusted);
    if (!model) throw new Error(`no funnel of ${slug}`);
    return <Funnel model={model} indicator={measure} near={NEAR} />;
  };
