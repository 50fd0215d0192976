import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import type { Evidence } from "#domain/scorecard/row.ts";
import { endedBy, isMonth, lastDayOf, yearsOn, type PeriodId } from "#domain/calendar.ts";
import { savingFrom } from "#domain/story/agency.ts";
import { quantityOf, valueIn, type Story } from "#domain/story/story.ts";

const MONEY = { unit: "gbp-000", decimals: 0 } as const;

/** What fewer agency workers are worth, where the council's own money allows it; else what is missing to say so. */
export function AgencyCost({
  area,
  story,
  at,
  evidence,
}: {
  area: Area;
  story: Story;
  at: PeriodId;
  evidence: Evidence;
}) {
  const monthly = isMonth(at);
  const agency = quantityOf(story, "agency-fte", monthly);
  const series = evidence.series.find((s) => s.indicator === "agency-spend");
  const day = lastDayOf(at, { basis: "snapshot", ends: monthly ? "03-31" : "09-30" });
  const spend = series?.observations.findLast((o) => endedBy(o.period, series.frame, day));
  const saving = savingFrom(
    spend?.value ?? { kind: "missing" },
    valueIn(agency, at),
    valueIn(agency, yearsOn(at, -1)),
  );
  return (
    <section className="stack" aria-labelledby="cost">
      <h2 id="cost">What is less agency worth?</h2>
      {saving.most.kind === "known" ? (
        <p className="measure">
          Between {formatValue(saving.least, MONEY)} and {formatValue(saving.most, MONEY)} a year.
          This assumes that each agency worker costs what the forecast spend ({spend?.period}) comes
          to for each of them: nothing is saved if every post was filled at the same price, all of
          it if none was filled.
        </p>
      ) : (
        <p className="measure">
          It cannot be said for {area.name}. Missing:{" "}
          {spend?.value.kind === "known"
            ? ""
            : "what the council spends on agency social workers; "}
          what a permanent social worker costs in a year; and whether the posts were filled. Fewer
          agency workers save nothing if the posts are filled at the same price.
        </p>
      )}
    </section>
  );
}
