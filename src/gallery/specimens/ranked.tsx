import { changeWords, figureWords } from "#charts/ranked/barWords.ts";
import { RankedBars } from "#charts/ranked/RankedBars.tsx";
import { rankedNames } from "#charts/ranked/rankedNames.ts";
import { RegionStrip } from "#charts/ranked/RegionStrip.tsx";
import { ENGLAND } from "#domain/area.ts";
import { valueAt } from "#domain/benchmark.ts";
import { leagueOf, type Placed } from "#domain/statistics/standing.ts";
import { modelWords } from "#domain/words/beside/comparisonWords.ts";
import { amountOf, mapValue, type Value } from "#domain/value.ts";
import { valueOf } from "../bent.ts";
import { renamed, type Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

/** The nearest to ours, called by their model. */
export const NEAR = modelWords("2025", "mean");

/** Authorities in their order in York's newest year of repeat plans, and England's figure. */
export function leagueOfYork({ areas, york: { area }, indicator, everywhere, newest }: Figures) {
  const [all, period] = [everywhere("cp-repeat-plans"), newest("cp-repeat-plans")];
  const seriesOf = (code: string) => all.byArea.get(code);
  const measure = indicator("cp-repeat-plans");
  const { placed } = leagueOf(seriesOf, areas, area, area.neighbours["2025"], period, measure);
  return { measure, placed, england: valueAt(seriesOf, ENGLAND, period) };
}

/** Each authority's figure changed by one rule. */
const changed = (
  placed: readonly Placed[],
  change: (v: number, at: number) => number,
): readonly Placed[] =>
  placed.map((s, i) => ({
    ...s,
    observation: { ...s.observation, value: mapValue(s.observation.value, (v) => change(v, i)) },
  }));

/** Our own authority under a long name, or at another place in the order. */
export const ownAs = (placed: readonly Placed[], at: number | null): readonly Placed[] => {
  const named = placed.map((s) => (s.role === "self" ? { ...s, area: renamed(s.area) } : s));
  if (at === null) return named;
  const own = named.filter((s) => s.role === "self");
  const others = named.filter((s) => s.role !== "self");
  return [...others.slice(0, at), ...own, ...others.slice(at)];
};

/** All authorities in their order. */
export function rankedBars(figures: Figures): readonly Specimen[] {
  const { measure, placed, england } = leagueOfYork(figures);
  const draw =
    (of = placed, nation: Value = england, indicator = measure) =>
    () => (
      <RankedBars
        words={figureWords(indicator)}
        order="lowest to highest"
        names={rankedNames(indicator, of, NEAR)}
        placed={of}
        england={nation}
        near={NEAR}
        onPick={() => undefined}
      />
    );
  const pounds = { ...measure, unit: "gbp", decimals: 0 } as const;
  const signed = { ...measure, unit: "variance-000", decimals: 0 } as const;
  const middle = 70;
  return [
    ...statesOf("ranked-bars", {
      usual: draw(),
      "long-name-first": draw(ownAs(placed, 0)),
      "long-name-last": draw(ownAs(placed, placed.length)),
      "england-missing": draw(placed, valueOf("not-applicable")),
      "not-among-them": draw(placed.filter((s) => s.role !== "self")),
      "one-alone": draw(placed.filter((s) => s.role === "self")),
      "no-figure": draw([], valueOf("not-applicable")),
      "all-equal": draw(changed(placed, () => 20)),
      "all-nought": draw(
        changed(placed, () => 0),
        valueOf(0),
      ),
      negative: draw(
        changed(placed, (_, i) => (i - middle) * 37),
        valueOf(-120),
        signed,
      ),
      "very-large": draw(
        changed(placed, (v) => v * 12_345_678),
        valueOf(259_000_000),
        pounds,
      ),
    }),
    ...statesOf("ranked-bars", { changes: drawChanges(figures) }),
    ...statesOf("ranked-bars", { "changes-on-a-phone": drawChanges(figures) }, PHONE),
    ...statesOf(
      "ranked-bars",
      {
        "usual-on-a-phone": draw(),
        "long-name-on-a-phone": draw(ownAs(placed, middle)),
        "very-large-on-a-phone": draw(
          changed(placed, (v) => v * 12_345_678),
          england,
          pounds,
        ),
      },
      PHONE,
    ),
  ];
}

/** How they have moved since the year before: falls hang, rises stand. */
function drawChanges(figures: Figures) {
  const { measure, placed } = leagueOfYork(figures);
  const changes = changed(placed, (v, i) => ((i * 37) % 41) - 20 + v / 100);
  const ordered = [...changes].sort(
    (a, b) => (amountOf(a.observation.value) ?? 0) - (amountOf(b.observation.value) ?? 0),
  );
  return () => (
    <RankedBars
      words={changeWords(measure)}
      order="the largest fall to the largest rise"
      names={ordered.map((s) => s.area.name)}
      placed={ordered}
      england={valueOf(-1.2)}
      near={NEAR}
      onPick={() => undefined}
    />
  );
}

/** The same authorities by region. */
export function regionStrip(figures: Figures): readonly Specimen[] {
  const { measure, placed } = leagueOfYork(figures);
  const draw =
    (of = placed, indicator = measure) =>
    () => <RegionStrip indicator={indicator} placed={of} areas={figures.areas} near={NEAR} />;
  const pounds = { ...measure, unit: "gbp", decimals: 0 } as const;
  const signed = { ...measure, unit: "variance-000", decimals: 0 } as const;
  return [
    ...statesOf("region-strip", {
      usual: draw(),
      "not-among-them": draw(placed.filter((s) => s.role !== "self")),
      "one-alone": draw(placed.filter((s) => s.role === "self")),
      "no-figure": draw([]),
      "all-equal": draw(changed(placed, () => 20)),
      negative: draw(
        changed(placed, (_, i) => (i - 70) * 37),
        signed,
      ),
      "very-large": draw(
        changed(placed, (v) => v * 12_345_678),
        pounds,
      ),
    }),
    ...statesOf(
      "region-strip",
      {
        "usual-on-a-phone": draw(),
        "negative-on-a-phone": draw(
          changed(placed, (_, i) => (i - 70) * 37),
          signed,
        ),
        "very-large-on-a-phone": draw(
          changed(placed, (v) => v * 12_345_678),
          pounds,
        ),
      },
      PHONE,
    ),
  ];
}
