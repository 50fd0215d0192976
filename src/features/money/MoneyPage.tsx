import type { ReactNode } from "react";
import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import { lastMonthOf } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayReport, tellMoney } from "#domain/words/story/tellMoney.ts";
import type { MoneyFigures } from "#domain/story/figures/money.ts";
import { reports } from "#domain/story/money.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { Findings, NoStory, StoryAnswer } from "#ui/Story.tsx";
import { Drivers } from "./Drivers.tsx";
import { ReportedBudgets } from "./ReportedBudgets.tsx";
import { Reports } from "./Reports.tsx";
import { Services } from "./Services.tsx";
import { Spending } from "./Spending.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/** Will we overspend, by how much, and is it moving? */
export function MoneyPage({ area, comparison }: Props) {
  const { search, change } = useAddress("money");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const found = useStoryOf(tellMoney, { area, comparison, asAt: search.month });
  if (!found) return <NoStory name={area.name} />;
  const { headline, sentences, figures, findings } = found.told;
  const all = reports(found.facts.story);
  const originOf = (ids: readonly string[]) =>
    provenance(
      ids.map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  const answer = (
    <StoryAnswer sentences={sentences}>
      {all.length > 0 && (
        <div className="controls">
          <Select
            label="Report"
            value={figures.period ?? ""}
            options={[...all].reverse().map((p) => ({ value: p, label: sayReport(p) }))}
            onChange={(p) => change({ month: lastMonthOf(p) }, { replace: true })}
          />
        </div>
      )}
    </StoryAnswer>
  );
  const own = figures.period !== null && figures.budget !== null;
  const spending = area.type === "authority" && (
    <Spending
      area={area}
      spending={figures.spending}
      comparison={comparison}
      origin={originOf(["dfe-lait", "ons-population"])}
      answer={own ? null : answer}
    />
  );
  return (
    <article className="stack-large">
      <title>{`Money, ${area.name}: children’s services dashboard`}</title>
      <h1>{headline}</h1>
      {!own && (spending || answer)}
      <OwnMoney
        area={area}
        answer={answer}
        figures={figures}
        origin={originOf([area.type === "illustrative" ? "marlbridge" : "council"])}
      />
      {figures.reported.length > 0 && <ReportedBudgets budgets={figures.reported} area={area} />}
      {own && spending}
      <Findings title="What was reported before" findings={findings}>
        <p className="small secondary">
          Read from committee papers, checked here on {sayDay(today)}.
        </p>
      </Findings>
    </article>
  );
}

type OwnProps = {
  readonly area: Area;
  readonly figures: MoneyFigures;
  readonly origin: Provenance;
  readonly answer: ReactNode;
};
/** The council’s own reports: service by service, report by report, and what drives the cost. */
function OwnMoney({ area, figures, origin, answer }: OwnProps) {
  const { search } = useAddress("money");
  const { period, budget } = figures;
  if (!period || !budget)
    return (
      <p className="measure">
        Where a council gives its own reports, budget, forecast, variance and movement stand here,
        service by service and report by report. {area.name} gives none in this feed.
      </p>
    );
  return (
    <>
      <Services area={area} budget={budget} period={period} origin={origin} answer={answer} />
      <Reports area={area} rows={figures.reports} range={figures.range} origin={origin} />
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
    </>
  );
}
