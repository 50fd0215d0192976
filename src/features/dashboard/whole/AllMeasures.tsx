import type { Comparison } from "#domain/comparison.ts";
import type { CouncilEvent } from "#domain/council.ts";
import { formatNumber } from "#domain/format.ts";
import type { FrontPage } from "#domain/scorecard/frontPage.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { linkTo, shared, type Search } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { Button } from "#ui/Controls.tsx";
import { useAnchor } from "#ui/useAnchor.ts";
import { Filters } from "./Filters.tsx";
import { select } from "../selection.ts";
import { MeasuresTable } from "./MeasuresTable.tsx";
import { Parts } from "./Parts.tsx";
import { isPartOpen, toggled } from "./parts.ts";

type Props = {
  readonly rows: readonly Row[];
  readonly front: FrontPage;
  readonly comparison: Comparison;
  readonly events: readonly CouncilEvent[];
  readonly own: boolean;
};

/** The name of the table in an address: a link to some of the measures leads to them, not to the top. */
const TABLE = "all-measures";
function goTo(place: string): void {
  const heading = place === TABLE ? document.getElementById(TABLE) : null;
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** All measures with ways to narrow and order them; which parts are open stands in the address. */
export function AllMeasures({ rows, front, comparison, events, own }: Props) {
  const { search, change } = useAddress("dashboard");
  const set = (part: Partial<Search>) => change(part, { replace: true });
  useAnchor(goTo);
  const shown = select(rows, front, search);
  const parts = [...new Set(rows.map((row) => row.indicator.domain))];
  const { domain, show, q, sort, open } = search;
  // Who asked for some of them, or for an order, wants to see them.
  const isAsked = [domain, show, q, sort].some((field) => field !== undefined);
  const isOpen = (part: string): boolean => isAsked || open === "all" || isPartOpen(open, part);
  const opened = shown.filter((row) => isOpen(row.indicator.domain));
  return (
    <section className="dash-section" aria-labelledby={TABLE}>
      <h2 id={TABLE} tabIndex={-1}>
        All measures
      </h2>
      {!isAsked && (
        <Parts
          rows={rows}
          isOpen={isOpen}
          onToggle={(part) => set({ open: toggled(open, part, parts) })}
        />
      )}
      <p className="button-row no-print">
        {!isAsked && (
          <Button quiet onClick={() => set({ open: open === "all" ? undefined : "all" })}>
            {open === "all" ? "Close all parts" : "Open all parts"}
          </Button>
        )}
        <Link href={`${linkTo("load", shared(search))}#headlines`}>Choose the headlines</Link>
      </p>
      <Details
        className="more no-print"
        isOpen={isAsked}
        summary="Find, narrow or order the measures"
      >
        <Filters search={search} domains={parts} onChange={set} />
        <p className="small secondary" role="status">
          {shown.length === rows.length
            ? `${formatNumber(rows.length, 0)} measures`
            : `${formatNumber(shown.length, 0)} of ${formatNumber(rows.length, 0)} measures`}
        </p>
      </Details>
      {(isAsked || opened.length > 0) && (
        <MeasuresTable
          rows={opened}
          comparison={comparison}
          events={events}
          own={own}
          search={search}
          inParts={sort === undefined}
        />
      )}
    </section>
  );
}
