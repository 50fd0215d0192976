import { ReportedItems } from "#charts/reported/ReportedList.tsx";
import type { Reported } from "#domain/council.ts";
import { formatNumber } from "#domain/format.ts";
import { Details } from "#ui/Details.tsx";
import { sayDay } from "#domain/words/figure/sayDay.ts";

/**
 * Every figure the council's own reports gave its members, paper by paper, with the result of our
 * check.
 */
export function ReportedBefore({
  reported,
  name,
}: {
  reported: readonly Reported[];
  name: string;
}) {
  const reports = [...new Map(reported.map((r) => [r.report, r])).values()].sort((a, b) =>
    a.reportDate < b.reportDate ? 1 : -1,
  );
  const conflicts = reported.filter((r) => r.outcome === "conflict").length;
  return (
    <section className="dash-section" aria-labelledby="reported-before">
      <h2 id="reported-before">Reported to committee by {name}</h2>
      <Details
        className="more reported-papers"
        summary={
          <>
            {formatNumber(reported.length, 0)} figures from {reports.length}{" "}
            {reports.length === 1 ? "report" : "reports"}, each checked;{" "}
            {conflicts === 0
              ? "none conflicts"
              : `${conflicts} ${conflicts === 1 ? "conflicts" : "conflict"}`}{" "}
            with its own arithmetic or with published figures.
          </>
        }
      >
        {reports.map((paper) => {
          const own = reported.filter((r) => r.report === paper.report);
          return (
            <Details
              key={paper.report}
              className="more"
              summary={
                <>
                  {paper.reportTitle}, {sayDay(paper.reportDate)}: {own.length} figures,{" "}
                  {own.filter((r) => r.outcome === "conflict").length} in conflict
                </>
              }
            >
              <ReportedItems reported={own} name={name} />
            </Details>
          );
        })}
      </Details>
    </section>
  );
}
