import { provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayOthers } from "#domain/words/beside/sayBeside.ts";
import { tellFrontDoor } from "#domain/words/story/tellFrontDoor.ts";
import { periodLabel, type PeriodId } from "#domain/calendar.ts";
import type { Pipeline } from "#domain/story/frontDoor.ts";
import { isMonthly, type Reach } from "#domain/story/span.ts";
import { quantityOf, type Story } from "#domain/story/story.ts";
import { useAddress } from "#state/url/address.ts";
import type { Search } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { Findings, NoStory, StoryAnswer, StoryPair } from "#ui/Story.tsx";
import { Factors } from "./Factors.tsx";
import { FlowFigure } from "./FlowFigure.tsx";
import { Speed } from "./Speed.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * The front door of one council, from contacts to plans, for twelve months, a year to date or a
 * published year.
 */
export function FrontDoorPage({ area, comparison }: Props) {
  const { search, change } = useAddress("frontDoor");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const reach = search.basis === "ytd" ? "ytd" : "twelve";
  const found = useStoryOf(tellFrontDoor, { area, comparison, asAt: search.month, reach });
  if (!found) return <NoStory name={area.name} />;
  const { story, evidence } = found.facts;
  const { headline, sentences, figures, findings } = found.told;
  const originOf = (ids: readonly string[]) =>
    provenance(
      [...new Set(ids)].map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  const answer = (
    <StoryAnswer sentences={sentences}>
      <Choices
        story={story}
        at={figures.at}
        reach={reach}
        onChange={(part) => change(part, { replace: true })}
      />
      <p className="small secondary">
        {isMonthly(story, "referrals")
          ? `The counts are the council’s own months. ${sayOthers(comparison)} at the newest published year.`
          : `${area.name} has given no monthly counts here, so this is what is published once a year. With the council’s own months, contacts, assessments and section 47 enquiries would be here too.`}
      </p>
    </StoryAnswer>
  );
  return (
    <div className="stack-large">
      <title>{`Front door of ${area.name}: children’s services dashboard`}</title>
      <h1>{headline}</h1>
      <StoryPair
        first={
          figures.flow ? (
            <FlowFigure
              area={area}
              flow={figures.flow}
              rows={figures.steps}
              comparison={comparison}
              origin={originOf(sourcesOf(story, figures.flow))}
              answer={answer}
            />
          ) : (
            answer
          )
        }
        beside={
          <Speed
            area={area}
            figures={figures}
            series={evidence.series}
            comparison={comparison}
            sources={sources}
            originOf={originOf}
          />
        }
      />
      <Factors
        area={area}
        reasons={figures.reasons}
        comparison={comparison}
        origin={originOf(["dfe-cin"])}
      />
      <Findings title={`What ${area.name} reported to committee, checked`} findings={findings} />
    </div>
  );
}

/** Where the counts of the steps that are drawn come from. */
const sourcesOf = ({ quantities }: Story, { steps }: Pipeline): readonly string[] =>
  quantities.filter((q) => steps.some((step) => step.id === q.id)).map((q) => q.source);

type ChoiceProps = {
  readonly story: Story;
  readonly at: PeriodId | null;
  readonly reach: Reach;
  readonly onChange: (change: Partial<Search>) => void;
};
/** Up to when, and, where a council gives months, over how many. */
function Choices({ story, at, reach, onChange }: ChoiceProps) {
  const monthly = isMonthly(story, "referrals");
  const periods = (quantityOf(story, "referrals", monthly)?.observations ?? [])
    .filter((o) => o.value.kind !== "no-authority")
    .map((o) => o.period)
    .reverse();
  return (
    <div className="controls">
      {periods.length > 0 && (
        <Select
          label="Up to"
          value={at ?? ""}
          options={periods.map((id) => ({
            value: id,
            label: periodLabel(id, { basis: monthly ? "month" : "year", ends: "03-31" }),
          }))}
          onChange={(month) => onChange({ month })}
        />
      )}
      {monthly && (
        <Select
          label="Over"
          value={reach}
          options={[
            { value: "twelve", label: "Twelve months" },
            { value: "ytd", label: "The year from April" },
          ]}
          onChange={(to) => onChange({ basis: to === "ytd" ? "ytd" : undefined })}
        />
      )}
    </div>
  );
}
