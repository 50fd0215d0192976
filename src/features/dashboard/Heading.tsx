import type { AreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { PeriodId } from "#domain/calendar.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { sayYearsAmong } from "#domain/narrative/sayOther.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { sayAge } from "#domain/narrative/sayWhen.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Select } from "#ui/Controls.tsx";
import { sayAsAt, type Choice } from "./periods.ts";

type Props = {
  readonly area: Area;
  readonly file: AreaFile;
  readonly asAt: PeriodId | null;
  readonly periods: readonly Choice[];
  readonly today: string;
  readonly red: number;
  readonly rows: readonly Row[];
  readonly onPeriod: (id: PeriodId) => void;
};

/** Who and when, and what the page comes to, before anything else. */
export function Heading({ area, file, asAt, periods, today, red, rows, onPeriod }: Props) {
  const monthly = file.dataTo !== null;
  const newest = monthly && asAt === file.dataTo?.period;
  const count =
    red === 0
      ? "nothing is red and worsening"
      : red === 1
        ? "1 measure is red and worsening"
        : `${red} measures are red and worsening`;
  const years = rows.filter((row) => isYearlySeries(row.series)).length;
  const title = monthly
    ? `${area.name}, ${sayAsAt(asAt)}: ${count}`
    : `${area.name}: published figures to ${sayAsAt(asAt)}`;
  return (
    <header className="dash-head">
      <div className="stack-small">
        <h1>{title}</h1>
        {monthly ? (
          <>
            <p className="dash-when">
              Data to {sayAsAt(asAt)}
              {newest && file.dataTo
                ? `, ${[file.dataTo.status === "final" ? "final" : "provisional", sayAge(file.dataTo.received, today)].filter((text) => text !== "").join(", ")}`
                : "; an earlier month, as the figures stand now"}
            </p>
            {years > 0 && <p className="measure">{sayYearsAmong(years, rows.length)}</p>}
          </>
        ) : (
          <div className="notice measure">
            <p>
              {area.name} has given no monthly figures here, so these are its{" "}
              <strong>published years</strong>, one figure a year
              {rows.length > 0 ? "" : ", of which there are none"}. Each is shown with its own date.{" "}
              {area.to ? `The council ended on ${sayDay(area.to)}.` : ""}
            </p>
          </div>
        )}
      </div>
      <div className="controls">
        <Select
          label={monthly ? "Month" : "Year"}
          value={asAt ?? ""}
          groups={[{ label: "", options: periods.map((p) => ({ value: p.id, label: p.label })) }]}
          onChange={onPeriod}
        />
      </div>
    </header>
  );
}
