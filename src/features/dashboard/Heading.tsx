import { ENGLAND, type Area } from "#domain/area.ts";
import { isYearly, type PeriodId } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { crossedIn } from "#domain/scorecard/crossed.ts";
import type { FrontPage } from "#domain/scorecard/frontPage.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { tallyOf } from "#domain/scorecard/tally.ts";
import { sayTallies } from "#domain/words/beside/sayTally.ts";
import { sayCrossed } from "#domain/words/council/sayCrossed.ts";
import { sayFront } from "#domain/words/council/sayFront.ts";
import { sayYearsAmong } from "#domain/words/figure/sayOther.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";

type Props = {
  readonly area: Area;
  readonly asAt: PeriodId | null;
  readonly rows: readonly Row[];
  readonly front: FrontPage;
  /** The date that most figures share. */
  readonly usual: string;
  readonly comparison: Comparison;
};

/** What the page comes to, and of what kind its figures are where they are not all of the month. */
export function Heading({ area, asAt, rows, front, usual, comparison }: Props) {
  const isMonth = asAt !== null && !isYearly(asAt);
  const crossed = isMonth ? sayCrossed(crossedIn(rows, asAt), asAt) : "";
  const others = area.code === ENGLAND ? "" : besideOthers(rows, comparison, usual);
  const note = noteOf(area, asAt, rows, usual);
  return (
    <header>
      <h1>
        {sayFront(
          area.name,
          front,
          rows.some((row) => row.rag !== null),
        )}
      </h1>
      {[crossed, others, note].some((text) => text !== "") && (
        <p className="small secondary crossed">
          {crossed} {others !== "" && <span className="beside-others">{others}</span>} {note}
        </p>
      )}
    </header>
  );
}

const besideOthers = (rows: readonly Row[], comparison: Comparison, usual: string): string =>
  sayTallies(tallyOf(rows, "england"), tallyOf(rows, "beside"), comparison, usual);

function noteOf({ to }: Area, asAt: PeriodId | null, rows: readonly Row[], usual: string): string {
  const years = rows.filter((row) => isYearlySeries(row.series)).length;
  const ended = to ? ` The council ended on ${sayDay(to)}.` : "";
  if (asAt === null || isYearly(asAt))
    return `One figure a year, of ${usual} unless dated.${ended}`;
  return years > 0 ? sayYearsAmong(years, rows.length) : "";
}
