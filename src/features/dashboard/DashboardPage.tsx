import { useAreaFile, useCatalogue, useSetting } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { formatNumber } from "#domain/format.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, type Search, shared } from "#state/url/search.ts";
import { AttentionList } from "./AttentionList.tsx";
import { DomainTables } from "./DomainTables.tsx";
import { Filters } from "./Filters.tsx";
import { Heading } from "./Heading.tsx";
import { HeadlineCards } from "./HeadlineCards.tsx";
import { ReportedBefore } from "./ReportedBefore.tsx";
import { SinceLast } from "./SinceLast.tsx";
import { sayAsAt } from "#domain/words/figure/sayAsAt.ts";
import { scorecardOf } from "./scorecard.ts";
import { select } from "./selection.ts";

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * The monthly dashboard of one council; which, and beside whom, is decided by the app from address
 * and memory.
 */
export function DashboardPage({ area, comparison }: Props) {
  const { search, change } = useAddress("dashboard");
  const { today } = useSetting();
  const file = useAreaFile(area.code, comparison);
  const indicators = measuresOf(useCatalogue().indicators, file.ours);
  const { periods, asAt, monthly, rows, worries, since } = scorecardOf(
    indicators,
    file,
    search.month,
    comparison,
  );
  const set = (part: Partial<Search>) => change(part, { replace: true });
  const shown = select(rows, new Set(worries.map((w) => w.row.indicator.slug)), search);

  if (rows.length === 0) return <Nothing name={area.name} ended={area.to} />;
  return (
    <>
      <title>{`${area.name}, ${sayAsAt(asAt)}: children’s services dashboard`}</title>
      <Heading
        area={area}
        file={file}
        asAt={asAt}
        periods={periods}
        today={today}
        red={worries.filter((w) => w.redAndWorse).length}
        rows={rows}
        onPeriod={(month) => set({ month })}
      />
      <div className="dash-top">
        <SinceLast {...since} asAt={asAt} />
        <AttentionList
          concerns={worries}
          monthly={monthly}
          rated={rows.some((row) => row.rag !== null)}
          comparison={comparison}
          search={search}
        />
      </div>
      <Headlines rows={rows} search={search} />
      <section className="dash-section stack" aria-labelledby="all-measures">
        <h2 id="all-measures">All measures, by part of the service</h2>
        <Filters
          search={search}
          domains={[...new Set(rows.map((row) => row.indicator.domain))]}
          onChange={set}
        />
        <p className="small secondary" role="status">
          {shown.length === rows.length
            ? `${formatNumber(rows.length, 0)} measures`
            : `${formatNumber(shown.length, 0)} of ${formatNumber(rows.length, 0)} measures`}
        </p>
        <DomainTables
          rows={shown}
          comparison={comparison}
          events={file.events}
          own={area.code === ENGLAND}
          search={search}
        />
      </section>
      {file.reported.length > 0 && <ReportedBefore reported={file.reported} name={area.name} />}
    </>
  );
}

const Headlines = ({ rows, search }: { rows: readonly Row[]; search: Search }) => (
  <section className="dash-section headlines" aria-labelledby="headlines">
    <h2 id="headlines">Headlines</h2>
    <HeadlineCards rows={rows.filter((row) => row.indicator.headline !== null)} search={search} />
    <p className="small no-print">
      <Link href={`${linkTo("load", shared(search))}#headlines`}>Choose the headlines</Link>
    </p>
  </section>
);

function Nothing({ name, ended }: { name: string; ended: string | null }) {
  return (
    <div className="stack">
      <h1>{name}: no figures yet</h1>
      <p className="measure">
        {ended
          ? `This council ended on ${sayDay(ended)}, and the feed holds no figures for the time before.`
          : "A month of figures would be here: what changed, what needs attention, and every measure beside England and its neighbours. The feed holds none for this council. Whoever looks after the data can add its monthly folder and build the feed again."}
      </p>
    </div>
  );
}
