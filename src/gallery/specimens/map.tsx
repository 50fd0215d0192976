import { HexMap } from "#charts/map/HexMap.tsx";
import { mapPlaces } from "#charts/map/mapPlaces.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { leagueOf, rolesBeside } from "#domain/statistics/standing.ts";
import { emptied, mapped } from "../bent.ts";
import { renamed, type Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";
import { NEAR } from "./ranked.tsx";

type Bend = (series: Series, code: string, at: number) => Series;
const asItIs: Bend = (series) => series;

/** Every authority as a hexagon, in the newest year York has. */
export function hexMap(figures: Figures): readonly Specimen[] {
  const { areas, york, hexes, everywhere, indicator, newest } = figures;
  const draw =
    (
      bend: Bend = asItIs,
      {
        slug = "cp-repeat-plans",
        self = york.area,
        measure = indicator(slug),
      }: {
        slug?: "cp-repeat-plans" | "cla-rate" | "agency-rate";
        self?: Area | null;
        measure?: Indicator;
      } = {},
    ) =>
    () => {
      const byArea = new Map(
        [...everywhere(slug).byArea].map(([code, series], i) => [code, bend(series, code, i)]),
      );
      const seriesOf = (code: string) => byArea.get(code);
      const named = areas.map((a) => (a.code === self?.code ? self : a));
      const who = self ?? figures.marlbridge.area;
      const near = self ? who.neighbours["2025"] : [];
      const league = leagueOf(seriesOf, named, who, near, newest(slug), measure);
      const roleOf = rolesBeside(who, near);
      return (
        <HexMap
          indicator={measure}
          places={mapPlaces(hexes, named, league, { indicator: measure, seriesOf, roleOf })}
          placed={league.placed}
          quartiles={league.quartiles}
          near={NEAR}
          onPick={() => undefined}
        />
      );
    };
  const isOurs = (code: string): boolean => code === york.area.code;
  const ours: Bend = (series, code) => (isOurs(code) ? emptied(series, "suppressed") : series);
  const someGaps: Bend = (series, code, at) =>
    at % 7 === 0 && !isOurs(code) ? emptied(series, "suppressed") : series;
  const good = { ...indicator("cp-repeat-plans"), polarity: "high" } as const;
  const long = { self: renamed(york.area) };
  return [
    ...statesOf("hex-map", {
      usual: draw(),
      "high-is-good": draw(asItIs, { measure: good }),
      "nobody-judged": draw(asItIs, { slug: "cla-rate" }),
      "gaps-here-and-there": draw(someGaps),
      "ours-without-a-figure": draw(ours),
      "not-among-them": draw(asItIs, { self: null }),
      "all-equal": draw((series) => mapped(series, () => 20)),
      "no-figure": draw((series) => emptied(series, "unavailable")),
      "long-name": draw(asItIs, long),
    }),
    ...statesOf(
      "hex-map",
      {
        "usual-on-a-phone": draw(),
        "gaps-on-a-phone": draw(someGaps),
        "long-name-on-a-phone": draw(asItIs, long),
      },
      PHONE,
    ),
  ];
}
