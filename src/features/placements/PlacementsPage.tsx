import { useEntries } from "#data/useEntries.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { sayMonth, type Month } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { tellPlacements } from "#domain/words/story/tellPlacements.ts";
import type { Mix as MixOfMonth, PlacementFigures } from "#domain/story/figures/placements.ts";
import { placementMonths } from "#domain/story/placements.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { Findings, NoStory, StoryAnswer, StoryPair } from "#ui/Story.tsx";
import { Bridge } from "./Bridge.tsx";
import { InAndOut } from "./InAndOut.tsx";
import { Mix } from "./Mix.tsx";
import { MEASURES, Places, Settled } from "./Published.tsx";
import { Sufficiency } from "./Sufficiency.tsx";
import { WhyLeft } from "./WhyLeft.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/** How many children, where, and at what cost? */
export function PlacementsPage({ area, comparison }: Props) {
  const { search, change } = useAddress("placements");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const entries = useEntries(area, comparison, MEASURES);
  const found = useStoryOf(tellPlacements, { area, comparison, asAt: search.month });
  if (!found) return <NoStory name={area.name} />;
  const { headline, sentences, figures, findings } = found.told;
  const { month, mix } = figures;
  const originOf = (ids: readonly string[]) =>
    provenance(
      ids.map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  const local = originOf([area.type === "illustrative" ? "marlbridge" : "council"]);
  const published = originOf(["dfe-cla", "dfe-lait"]);
  const places = (
    <Places
      area={area}
      comparison={comparison}
      entries={entries}
      source={originOf(["dfe-lait"]).source}
    />
  );
  const answer = (
    <StoryAnswer sentences={sentences}>
      <Months
        months={placementMonths(found.facts.story)}
        month={month}
        onChange={(m) => change({ month: m }, { replace: true })}
      />
    </StoryAnswer>
  );
  return (
    <article className="stack-large">
      <title>{`Placements, ${area.name}: children’s services dashboard`}</title>
      <h1>{headline}</h1>
      <StoryPair
        first={
          <InAndOut
            area={area}
            told={figures.flow}
            origin={month === null ? published : local}
            answer={answer}
          />
        }
        beside={mix ? <OwnMonths area={area} figures={figures} mix={mix} origin={local} /> : places}
      />
      {mix ? places : <NoMonths name={area.name} />}
      <Settled area={area} comparison={comparison} entries={entries} source={published.source} />
      <WhyLeft
        area={area}
        month={month}
        left={figures.left}
        changed={figures.changed}
        own={local.source}
        published={published.source}
      />
      <Sufficiency
        area={area}
        fostering={figures.fostering}
        own={figures.own}
        source={local.source}
      />
      <Findings title="What does not add up, and what was reported before" findings={findings} />
      <p>
        <Link href={linkTo("money", shared(search))}>
          Will we overspend? The money behind these places
        </Link>
      </p>
    </article>
  );
}

type OwnProps = {
  readonly area: Area;
  readonly figures: PlacementFigures;
  readonly mix: MixOfMonth;
  readonly origin: Provenance;
};
/** What a council’s own months alone can say: where children live, and why the cost changed. */
const OwnMonths = ({ area, figures: { bridge, month }, mix, origin }: OwnProps) => (
  <>
    <Mix area={area} mix={mix} origin={origin} />
    {bridge && month && <Bridge area={area} bridge={bridge} month={month} origin={origin} />}
  </>
);

/** What a council’s own months would add. */
const NoMonths = ({ name }: { name: string }) => (
  <p className="measure">
    Where a council gives its own months, more stands here: who provides each place, what it costs a
    week and why the cost changed. {name} gives none in this feed.
  </p>
);

type MonthsProps = {
  readonly months: readonly Month[];
  readonly month: Month | null;
  readonly onChange: (month: Month) => void;
};
/** Up to which month, where the council gives any. */
const Months = ({ months, month, onChange }: MonthsProps) =>
  months.length > 0 && (
    <div className="controls">
      <Select
        label="Month"
        value={month ?? ""}
        options={[...months].reverse().map((m) => ({ value: m, label: sayMonth(m) }))}
        onChange={onChange}
      />
    </div>
  );
