import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { isYearly, type PeriodId } from "#domain/calendar.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { sayYearsAmong } from "#domain/words/figure/sayOther.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayAge } from "#domain/words/figure/sayWhen.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Select } from "#ui/Controls.tsx";
import type { Periods } from "#domain/scorecard/periods.ts";
import { sayAsAt } from "#domain/words/figure/sayAsAt.ts";

type Props = {
  readonly area: Area;
  readonly file: AreaFile;
  readonly asAt: PeriodId | null;
  readonly periods: Periods;
  readonly today: string;
  readonly red: number;
  readonly rows: readonly Row[];
  readonly onPeriod: (id: PeriodId) => void;
};

/** Who and when, and what the page comes to, before anything else. */
export function Heading({ area, asAt, periods, red, rows, onPeriod, ...facts }: Props) {
  const monthly = asAt !== null && !isYearly(asAt);
  const title = monthly
    ? `${area.name}, ${sayAsAt(asAt)}: ${sayRed(red)}`
    : `${area.name}: published figures to ${sayAsAt(asAt)}`;
  const groups = [
    { label: "Its own months", options: periods.own },
    { label: "Published years", options: periods.years },
  ]
    .filter((group) => group.options.length > 0)
    .map(({ label, options }) => ({
      label,
      options: options.map((p) => ({ value: p.id, label: p.label })),
    }));
  const [only] = groups;
  return (
    <header className="dash-head">
      <div className="stack-small">
        <h1>{title}</h1>
        {monthly ? (
          <OfMonth asAt={asAt} rows={rows} {...facts} />
        ) : (
          <OfYears area={area} rows={rows} givesMonths={periods.own.length > 0} />
        )}
      </div>
      <div className="controls">
        <Select
          label={groups.length > 1 ? "Month or year" : monthly ? "Month" : "Year"}
          value={asAt ?? ""}
          groups={groups.length > 1 || !only ? groups : [{ ...only, label: "" }]}
          onChange={onPeriod}
        />
      </div>
    </header>
  );
}

function sayRed(red: number): string {
  if (red === 0) return "nothing is red and worsening";
  return red === 1 ? "1 measure is red and worsening" : `${red} measures are red and worsening`;
}

function OfMonth({ file, asAt, today, rows }: Pick<Props, "file" | "asAt" | "today" | "rows">) {
  const newest = file.dataTo && asAt === file.dataTo.period ? file.dataTo : null;
  const years = rows.filter((row) => isYearlySeries(row.series)).length;
  return (
    <>
      <p className="dash-when">
        Data to {sayAsAt(asAt)}
        {newest
          ? `, ${[newest.status === "final" ? "final" : "provisional", sayAge(newest.received, today)].filter((text) => text !== "").join(", ")}`
          : "; an earlier month, as the figures stand now"}
      </p>
      {years > 0 && <p className="measure">{sayYearsAmong(years, rows.length)}</p>}
    </>
  );
}

/**
 * Published years: all a council without months of its own has, and what a reader of one with
 * months looked back to.
 */
function OfYears({
  area,
  rows,
  givesMonths,
}: Pick<Props, "area" | "rows"> & { givesMonths: boolean }) {
  return (
    <div className="notice measure">
      {givesMonths ? (
        <p>
          {area.name} gives months of its own too. These are its <strong>published years</strong>,
          one figure a year, each with its own date. What nobody publishes is the council’s own
          figure.
        </p>
      ) : (
        <p>
          {area.name} has given no monthly figures here, so these are its{" "}
          <strong>published years</strong>, one figure a year
          {rows.length > 0 ? "" : ", of which there are none"}. Each is shown with its own date.{" "}
          {area.to ? `The council ended on ${sayDay(area.to)}.` : ""}
        </p>
      )}
    </div>
  );
}
