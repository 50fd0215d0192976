import { provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayOthers } from "#domain/words/beside/sayBeside.ts";
import { tellWorkforce } from "#domain/words/story/tellWorkforce.ts";
import { sayTwoCounts } from "#domain/words/story/workforceFindings.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import { isMonthly } from "#domain/story/span.ts";
import { quantityOf, type Story } from "#domain/story/story.ts";
import { useAddress } from "#state/url/address.ts";
import { Select } from "#ui/Controls.tsx";
import { Findings, NoStory, StoryAnswer, StoryPair } from "#ui/Story.tsx";
import { AgencyCost } from "./AgencyCost.tsx";
import { Rates } from "./Rates.tsx";
import { StockFigure } from "./StockFigure.tsx";
import { Support } from "./Support.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * The social workers of one council: how many, who comes and goes, and how that stands beside
 * England and neighbours.
 */
export function WorkforcePage({ area, comparison }: Props) {
  const { search, change } = useAddress("workforce");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const found = useStoryOf(tellWorkforce, { area, comparison, asAt: search.month });
  if (!found) return <NoStory name={area.name} />;
  const { story } = found.facts;
  const { headline, sentences, figures, findings } = found.told;
  const { at, flow } = figures;
  const monthly = isMonthly(story, "inpost-fte");
  const originOf = (ids: readonly string[]) =>
    provenance(
      [...new Set(ids)].map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  const own = story.quantities.find((q) => q.id === "inpost-fte")?.source ?? "dfe-csww";
  const both = originOf([own, "dfe-csww"]);
  const answer = (
    <StoryAnswer sentences={sentences}>
      {at !== null && (
        <Periods story={story} at={at} onChange={(month) => change({ month }, { replace: true })} />
      )}
      <p className="small secondary">
        {monthly
          ? `The counts are the council’s own months. ${sayOthers(comparison)} at DfE’s newest census before them.`
          : `${area.name} has given no monthly counts here, so this is DfE’s census, once a year on 30 September. With the council’s own months, who started and left each month would be here.`}{" "}
        FTE is full-time equivalent: two people on half time are 1.0.
      </p>
    </StoryAnswer>
  );
  return (
    <div className="stack-large">
      <title>{`Workforce of ${area.name}: children’s services dashboard`}</title>
      <h1>{headline}</h1>
      <StoryPair
        first={
          <StockFigure
            area={area}
            flow={flow}
            years={figures.years}
            origin={originOf([own])}
            answer={answer}
          />
        }
        beside={
          at !== null && (
            <Rates
              area={area}
              rates={figures.rates}
              caseload={figures.support.find((r) => r.indicator.slug === "average-caseload")}
              at={at}
              comparison={comparison}
              origin={both}
              counts={sayTwoCounts(area.name, figures.agency)}
            />
          )
        }
      />
      <Support area={area} readings={figures.support} comparison={comparison} origin={both} />
      {figures.saving && <AgencyCost area={area} saving={figures.saving} />}
      <Findings
        title={`What ${area.name} reported to committee, beside DfE’s census`}
        findings={findings}
      />
    </div>
  );
}

type PeriodsProps = {
  readonly story: Story;
  readonly at: PeriodId;
  readonly onChange: (period: PeriodId) => void;
};
/** At which month, or at which census. */
function Periods({ story, at, onChange }: PeriodsProps) {
  const monthly = isMonthly(story, "inpost-fte");
  const counted = quantityOf(story, "inpost-fte", monthly);
  const frame = { basis: "snapshot", ends: monthly ? "03-31" : "09-30" } as const;
  const periods = (counted?.observations ?? [])
    .filter((o) => o.value.kind !== "no-authority")
    .map((o) => o.period)
    .reverse();
  return (
    <div className="controls">
      <Select
        label="As"
        value={at}
        options={periods.map((id) => ({ value: id, label: periodLabel(id, frame) }))}
        onChange={onChange}
      />
    </div>
  );
}
