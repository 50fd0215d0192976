import { lazy, useMemo } from "react";
import { useAreaFile, useCatalogue } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { shortPeriod } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayAsAt } from "#domain/words/figure/sayAsAt.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, type Search, shared } from "#state/url/search.ts";
import { Boundary } from "#ui/Boundary.tsx";
import { Heading } from "./Heading.tsx";
import { HeadlineKey } from "./HeadlineKey.tsx";
import { HeadlineCards } from "./HeadlineCards.tsx";
import { Notices } from "./front/Notices.tsx";
import { commonOf } from "#domain/common.ts";
import { scorecardOf } from "./scorecard.ts";

/** Below the first screen, so fetched beside its figures and never before them. */
const Whole = lazy(() => import("./whole/Whole.tsx").then((m) => ({ default: m.Whole })));

type Props = { readonly area: Area; readonly comparison: Comparison };
/**
 * The front page of one council: what stands out badly and well, its headlines, the whole service in
 * one picture, every measure in one table. Which council, and beside whom, is decided by the app.
 */
export function DashboardPage({ area, comparison }: Props) {
  const { search } = useAddress("dashboard");
  const file = useAreaFile(area.code, comparison);
  const { indicators } = useCatalogue();
  const { asAt, rows, front, since } = useMemo(
    () => scorecardOf(measuresOf(indicators, file.ours), file, search.month, comparison),
    [indicators, file, search.month, comparison],
  );
  if (rows.length === 0) return <Nothing name={area.name} ended={area.to} />;
  const usual = commonOf(rows.map((row) => shortPeriod(row.latest.period, row.series.frame)));
  return (
    <>
      <title>{`${area.name}, ${sayAsAt(asAt)}: children’s services dashboard`}</title>
      <Heading area={area} asAt={asAt} rows={rows} front={front} usual={usual} />
      <Notices usual={usual} page={front} since={since} comparison={comparison} search={search} />
      <Headlines usual={usual} rows={rows} comparison={comparison} search={search} />
      <Boundary
        waiting={<p className="whole-waiting secondary">Fetching every measure…</p>}
        failing={() => <p>The table of every measure could not be fetched. Load the page again.</p>}
        onRetry={() => undefined}
      >
        <Whole
          area={area}
          asAt={asAt}
          since={since}
          rows={rows}
          front={front}
          comparison={comparison}
          events={file.events}
          reported={file.reported}
          own={area.code === ENGLAND}
        />
      </Boundary>
    </>
  );
}
type HeadlinesProps = {
  readonly usual: string;
  readonly rows: readonly Row[];
  readonly comparison: Comparison;
  readonly search: Search;
};
function Headlines({ usual, rows, comparison, search }: HeadlinesProps) {
  const shown = rows.filter((row) => row.indicator.headline !== null);
  return (
    <section className="dash-section headlines" aria-labelledby="headlines">
      <div className="headlines-head">
        <h2 id="headlines">Headlines</h2>
        <HeadlineKey rows={shown} comparison={comparison} />
      </div>
      <HeadlineCards rows={shown} usual={usual} search={search} />
      <p className="small no-print">
        <Link href={`${linkTo("load", shared(search))}#headlines`}>Choose the headlines</Link>
      </p>
    </section>
  );
}

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
