import { provenance } from "#charts/figure/provenance.ts";
import { useCatalogue, useSetting } from "#data/useFeed.tsx";
import { useStoryOf } from "#data/useStoryOf.ts";
import type { Area } from "#domain/area.ts";
import { lastMonthOf, sayYears } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { tellMoney } from "#domain/narrative/story/tellMoney.ts";
import { REPORT_WORDS, reportBy, reportOf, reportedBudgets, reports } from "#domain/story/money.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared } from "#state/url/search.ts";
import { Select } from "#ui/Controls.tsx";
import { Reports } from "./Reports.tsx";
import { Services } from "./Services.tsx";
import { Spending } from "./Spending.tsx";
import { ReportedBudgets } from "./ReportedBudgets.tsx";
import { Drivers } from "./Drivers.tsx";

type Props = { readonly area: Area; readonly comparison: Comparison };
/** Will we overspend, by how much, and is it moving? */
export function MoneyPage({ area, comparison }: Props) {
  const { search, change } = useAddress("money");
  const { today } = useSetting();
  const { sources } = useCatalogue();
  const { evidence: file, story, others } = useStoryOf(area, comparison);
  if (!story) return null;
  const all = reports(story);
  const period = reportBy(story, search.month) ?? null;
  const told = tellMoney(
    { name: area.name, story, series: file.series, reported: file.reported },
    search.month,
  );
  const source = (ids: readonly string[]) =>
    provenance(
      ids.map((id) => sources.find((s) => s.id === id)),
      area,
      today,
    );
  const local = source([area.type === "illustrative" ? "marlbridge" : "council"]);
  const budgets = reportedBudgets(file.reported);
  return (
    <article className="stack-large">
      <title>{`Money, ${area.name}: children’s services dashboard`}</title>
      <div className="stack">
        <h1>Will we overspend, by how much, and is it moving?</h1>
        {all.length > 0 && (
          <div className="controls">
            <Select
              label="Report"
              value={period ?? ""}
              groups={[
                {
                  label: "",
                  options: [...all].reverse().map((p) => ({
                    value: p,
                    label: `${sayYears(reportOf(p).year)}, ${REPORT_WORDS[reportOf(p).place] ?? ""}`,
                  })),
                },
              ]}
              onChange={(p) => change({ month: lastMonthOf(p) }, { replace: true })}
            />
          </div>
        )}
        {told.sentences.map((sentence, i) => (
          <p key={sentence} className={i === 0 ? "answer" : "measure"}>
            {sentence}
          </p>
        ))}
      </div>
      {period !== null && <Services area={area} story={story} period={period} origin={local} />}
      {period !== null && <Reports area={area} story={story} period={period} origin={local} />}
      {period === null && (
        <p className="measure">
          Where a council gives its own reports, budget, forecast, variance and movement stand here,
          service by service and report by report. {area.name} gives none in this feed.
        </p>
      )}
      {period !== null && (
        <Drivers
          area={area}
          file={file}
          source={local.source}
          placements={
            <Link href={linkTo("placements", shared(search))}>
              Placements: how many children, where, and at what cost
            </Link>
          }
          workforce={
            <Link href={linkTo("workforce", shared(search))}>Workforce: agency and vacancies</Link>
          }
        />
      )}
      {budgets.length > 0 && <ReportedBudgets budgets={budgets} area={area} today={today} />}
      {area.type === "authority" && (
        <Spending
          area={area}
          story={story}
          others={others}
          origin={source(["dfe-lait", "ons-population"])}
        />
      )}
      {told.findings.length > 0 && (
        <section className="stack" aria-labelledby="findings">
          <h2 id="findings">What was reported before</h2>
          <ul>
            {told.findings.map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
          <p className="small secondary">
            Read from committee papers, checked here on {sayDay(today)}.
          </p>
        </section>
      )}
    </article>
  );
}
