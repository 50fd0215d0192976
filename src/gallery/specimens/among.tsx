import { AmongKey, AmongLetters } from "#charts/among/AmongKey.tsx";
import { AmongLines } from "#charts/among/AmongLines.tsx";
import { eachLine, rangeLine } from "#charts/among/amongLine.ts";
import { amongModel, ownOf, type AmongFacts } from "#charts/among/amongModel.ts";
import type { Indicator } from "#domain/indicator.ts";
import { modelWords } from "#domain/words/beside/comparisonWords.ts";
import { ownTwin } from "#domain/scorecard/ownTwin.ts";
import { placeInGroup, type PlaceInGroup } from "#domain/statistics/placeInGroup.ts";
import { known, type Value } from "#domain/value.ts";
import { valueOf } from "../bent.ts";
import type { Council, Figures } from "../figures.ts";
import { PHONE, statesOf, type Specimen } from "../specimen.ts";

const WORDS = modelWords("2025", "mean");
const COMPARISON = {
  kind: "group",
  model: "2025",
  members: [],
  statistic: "mean",
  words: WORDS,
} as const;
const MEASURES = ["cp-repeat-plans", "cla-rate", "agency-rate"];

type Bent = { readonly group?: PlaceInGroup; readonly own?: Value; readonly england?: Value };

/** One measure of a council's profile, bent where a state asks for it. */
function factsFrom({ profile, file }: Council, indicator: Indicator, bent: Bent): AmongFacts {
  const { slug } = indicator;
  const entry = profile.entries.get(slug);
  const frame = indicator.published?.frame;
  if (!entry || !frame) throw new Error(`the feed of the gallery has no profile of ${slug}`);
  const group = bent.group ?? entry.groups["2025"];
  const [published, england] = [bent.own ?? entry.own, bent.england ?? entry.england];
  const twin = published.kind === "missing" ? ownTwin(slug, frame, file.series) : null;
  const { period, rank } = entry;
  return {
    indicator,
    period,
    frame,
    published,
    twin,
    beside: { value: group.mean, period, frame, group },
    england,
    rank,
    line: rangeLine(group, { own: ownOf({ published, twin }), group: group.mean, england }),
  };
}

const draw = (council: string, facts: readonly AmongFacts[]) => () => {
  const model = amongModel([{ name: "Part of the service", facts }], {
    council,
    comparison: COMPARISON,
    places: "Place in England",
  });
  return (
    <>
      <AmongKey model={model} group="Neighbours" />
      <AmongLines model={model} isTitled link={(_row, children) => <g>{children}</g>} />
      <AmongLetters gaps={model.gaps} />
    </>
  );
};

/** Where figures lie in their group: ranges, each council, own months, gaps and extremes. */
export function among({ york, marlbridge, indicator }: Figures): readonly Specimen[] {
  const factsOf = (council: Council, slug: string, bent: Bent = {}): AmongFacts =>
    factsFrom(council, indicator(slug), bent);
  const one = (bent: Bent) => draw("York", [factsOf(york, "cp-repeat-plans", bent)]);
  const all = MEASURES.map((slug) => factsOf(york, slug));
  const groupOf = (...amounts: readonly number[]) => placeInGroup(amounts.map(known));
  const none = valueOf("suppressed");
  const each = (value: number, said: string) => ({ value: known(value), said });
  const dots = all.map((facts): AmongFacts => ({
    ...facts,
    line: eachLine([each(12, "Kent 12"), each(12.5, "Bexley 12.5"), each(40, "Suffolk 40")], {
      own: known(20),
      group: known(21.5),
      england: known(24),
    }),
  }));
  return [
    ...statesOf("among", {
      usual: draw("York", all),
      each: draw("York", dots),
      "very-large": one({
        group: groupOf(1e9, 2e9, 4e9, 5e9, 9e9),
        own: known(3e9),
        england: known(2.5e9),
      }),
      "own-months": draw(
        "Marlbridge",
        MEASURES.map((slug) => factsOf(marlbridge, slug)),
      ),
    }),
    ...statesOf(
      "among",
      {
        "usual-phone": draw("York", all),
        "each-phone": draw("Bournemouth, Christchurch and Poole", dots),
        "england-missing": one({ england: none }),
        "ours-missing": one({ own: none }),
        "group-too-few": one({ group: groupOf(11, 12, 13) }),
        "ours-far-out": one({
          group: groupOf(11, 12, 13, 14, 15),
          own: known(900),
          england: known(12),
        }),
        "all-equal": one({
          group: groupOf(20, 20, 20, 20, 20),
          own: known(20),
          england: known(20),
        }),
        negative: one({ group: groupOf(-30, -20, -4, 0, 12), own: known(-25), england: known(2) }),
      },
      PHONE,
    ),
  ];
}
