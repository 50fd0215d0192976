import type { ReactNode } from "react";
import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import { lastMonthOf, type Quarter } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayNet, sayReport, tellMoney } from "#domain/words/story/tellMoney.ts";
import type { MoneyFigures } from "#domain/story/figures/money.ts";
import { reportOf, reports, type Budget } from "#domain/story/money.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { Findings, NoStory, StoryAnswer, StoryPair } from "#ui/Story.tsx";
import { Drivers } from "./Drivers.tsx";
import { HighNeeds } from "./HighNeeds.tsx";
import { PlaceCosts } from "./PlaceCosts.tsx";
import { ReportedBudgets } from "./ReportedBudgets.tsx";
import { Reports } from "./Reports.tsx";
import { Services } from "./Services.tsx";
import { Spending } from "./Spending.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/** Will we overspend, by how much, and is it moving? */
export function MoneyPage({ area, comparison }: Props) {
  const { search, change } = useAddress("money");
  const { today } = useSetting();
  const originOf = useOrigin(area);
  const found = useStoryOf(tellMoney, { area, comparison, asAt: search.month });
  if (!found) return <NoStory name={area.name} />;
  const { headline, sentences, figures, findings } = found.told;
  const answer = (
    <StoryAnswer sentences={sentences}>
      <Choice
        all={reports(found.facts.story)}
        period={figures.period}
        onChange={(p) => change({ month: lastMonthOf(p) }, { replace: true })}
      />
    </StoryAnswer>
  );
  const own = ownOf(figures);
  const reported = originOf([area.type === "illustrative" ? "marlbridge" : "council"]);
  const lait = originOf(["dfe-lait"]);
  const spending = area.type === "authority" && (
    <Spending
      area={area}
      spending={figures.spending}
      comparison={comparison}
      origin={originOf(["dfe-lait", "ons-population"])}
      net={figures.spending ? sayNet(found.facts, figures.spending.year) : ""}
      answer={own ? null : answer}
    />
  );
  return (
    <article className="stack-large">
      <title>{`Money, ${area.name}: children’s services dashboard`}</title>
      <h1>{headline}</h1>
      <StoryPair
        first={
          own ? (
            <Services
              area={area}
              budget={own.budget}
              period={own.period}
              origin={reported}
              answer={answer}
            />
          ) : (
            spending || answer
          )
        }
        beside={
          own ? (
            <Reports area={area} rows={figures.reports} range={figures.range} origin={reported} />
          ) : (
            <Published area={area} comparison={comparison} figures={figures} source={lait.source} />
          )
        }
      />
      {own ? (
        <OwnMoney area={area} own={own} figures={figures} origin={reported}>
          {spending}
        </OwnMoney>
      ) : (
        <NoReports name={area.name} />
      )}
      <Findings title="What was reported before" findings={findings}>
        <p className="small secondary">
          Read from committee papers, checked here on {sayDay(today)}.
        </p>
      </Findings>
    </article>
  );
}

/** Where figures come from, by the names of their sources. */
function useOrigin(area: Area): (ids: readonly string[]) => Provenance {
  const { today } = useSetting();
  const { sources } = useCatalogue();
  return (ids) =>
    provenance(
      ids.map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
}

type PublishedProps = {
  readonly area: Area;
  readonly comparison: Comparison;
  readonly figures: MoneyFigures;
  readonly source: string;
};
/** Where a council gives no reports: what a place costs, and what its papers said of its budget. */
const Published = ({ area, comparison, figures, source }: PublishedProps) => (
  <>
    {area.type === "authority" && (
      <PlaceCosts area={area} comparison={comparison} source={source} />
    )}
    {figures.reported.length > 0 && <ReportedBudgets budgets={figures.reported} area={area} />}
  </>
);

const NoReports = ({ name }: { name: string }) => (
  <p className="measure">
    Where a council gives its own reports, budget, forecast, variance and movement stand here,
    service by service and report by report. {name} gives none in this feed.
  </p>
);

/** What its own reports say, where a council gives any. */
const ownOf = ({ period, budget }: MoneyFigures): Own | null =>
  period !== null && budget !== null ? { period, budget } : null;

type Own = { readonly period: Quarter; readonly budget: Budget };
type OwnProps = {
  readonly area: Area;
  readonly own: Own;
  readonly figures: MoneyFigures;
  readonly origin: Provenance;
  /** What is published of its spending. */
  readonly children: ReactNode;
};
/** What else the council’s own reports say: high needs, apart, and what drives the cost. */
function OwnMoney({ area, own: { period, budget }, figures, origin, children }: OwnProps) {
  const { search } = useAddress("money");
  return (
    <>
      {budget.highNeeds && (
        <HighNeeds row={budget.highNeeds} isOutturn={reportOf(period).place === 3} />
      )}
      <Drivers
        area={area}
        drivers={figures.drivers}
        source={origin.source}
        placements={
          <Link href={linkTo("placements", shared(search))}>
            Placements: how many children, where, and at what cost
          </Link>
        }
        workforce={
          <Link href={linkTo("workforce", shared(search))}>Workforce: agency and vacancies</Link>
        }
      />
      {figures.reported.length > 0 && <ReportedBudgets budgets={figures.reported} area={area} />}
      {children}
    </>
  );
}

type ChoiceProps = {
  readonly all: readonly Quarter[];
  readonly period: Quarter | null;
  readonly onChange: (period: Quarter) => void;
};
/** Which report is told, where the council gives any. */
const Choice = ({ all, period, onChange }: ChoiceProps) =>
  all.length > 0 && (
    <div className="controls">
      <Select
        label="Report"
        value={period ?? ""}
        options={[...all].reverse().map((p) => ({ value: p, label: sayReport(p) }))}
        onChange={onChange}
      />
    </div>
  );
