import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import { Key } from "#charts/plot/Key.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { ReadingBars } from "#charts/reading/ReadingBars.tsx";
import { marksIn } from "#charts/reading/readingRows.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import { isMonth, periodLabel, type PeriodId } from "#domain/calendar.ts";
import { whenOf, type Reading } from "#domain/story/timeliness.ts";
import type { StaffRate } from "#domain/story/workforce.ts";
import type { Value } from "#domain/value.ts";
import { InFigures } from "#ui/Story.tsx";
import { RateTable } from "./RateTable.tsx";
import { rateText } from "./rateText.ts";

type Props = {
  readonly area: Area;
  readonly rates: readonly StaffRate[];
  /** Where the council works it out itself, and the counts behind it are not given. */
  readonly caseload: Reading | undefined;
  readonly at: PeriodId;
  readonly comparison: Comparison;
  readonly origin: Provenance;
  /** The council’s own count of agency workers beside the census’s; null where it reported none. */
  readonly counts: string | null;
};
const CENSUS = { basis: "snapshot", ends: "09-30" } as const;

/**
 * The rates by DfE's formulas with the counts they are made of, a year before, England and the
 * comparison.
 */
export function Rates({ area, rates, caseload, at, comparison, origin, counts }: Props) {
  const [percents, others] = [rates.filter((r) => r.percent), rates.filter((r) => !r.percent)];
  const when = periodLabel(at, isMonth(at) ? { basis: "snapshot", ends: "03-31" } : CENSUS);
  const title = "The rates, by DfE’s formulas";
  const said = `Lower is better in all of them. Each rate is worked out ${when} from the counts in the table. England and ${comparison.words.who} are by the same formula, at their own dates.${caseload ? ` The caseload is the council’s own figure, ${whenOf(caseload)}.` : ""} A caseload is a mean: it hides who holds most.`;
  return (
    <FigureFrame
      labelledBy="rates"
      file={`workforce-rates-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period={when}
      origin={origin}
      sheet={() => rateSheet(area, rates, when, comparison, origin)}
    >
      <h2 id="rates">{title}</h2>
      <RateBars
        title={`${title}, ${when}.`}
        rates={percents}
        comparison={comparison}
        others={others.map((r) => r.name)}
      />
      {others.map((r) => (
        <RateBars
          key={r.id}
          title={`${r.name}, ${when}.`}
          rates={[r]}
          comparison={comparison}
          others={rates.map(({ name }) => name)}
        />
      ))}
      {caseload && (
        <ReadingBars
          title={`${caseload.indicator.shortName}, ${whenOf(caseload)}.`}
          readings={[caseload]}
          comparison={comparison}
          unit={caseload.indicator.unit}
        />
      )}
      <Key
        items={barsKey(
          [["us", "Now"], ["before"]],
          {
            comparison,
            rows: [
              ...rates.flatMap((r) => r.beside ?? []),
              ...(caseload ? marksIn([caseload], [caseload.indicator.unit]) : []),
            ],
          },
          caseload?.target != null,
        )}
      />
      {counts !== null && (
        <p className="measure">
          {counts} <a href="#findings">Why the two differ</a>
        </p>
      )}
      <p className="measure">{said}</p>
      <InFigures of="the rates, and what they are made of">
        <RateTable area={area} rates={rates} when={when} comparison={comparison} />
      </InFigures>
    </FigureFrame>
  );
}

type BarsProps = Pick<Props, "rates" | "comparison"> & {
  readonly title: string;
  /** The names of the bars that stand by these. */
  readonly others: readonly string[];
};
/** Rates of one unit, now and a year before, each with England and the comparison. */
const RateBars = ({ title, rates, comparison, others }: BarsProps) => (
  <Bars
    rows={rates.map((r) => ({
      id: r.id,
      name: r.name,
      bars: [
        { kind: "us", value: r.value, text: rateText(r, r.value) },
        ...(r.before.kind === "known"
          ? [{ kind: "before" as const, value: r.before, text: rateText(r, r.before) }]
          : []),
      ],
      england: r.beside?.england,
      beside: r.beside?.beside?.value,
      say: (value: Value) => rateText(r, value),
    }))}
    comparison={comparison}
    others={others}
    called={{ us: "Now" }}
    label={`${title} The figures are in the table.`}
  />
);

const rateSheet = (
  area: Area,
  rates: readonly StaffRate[],
  when: string,
  comparison: Comparison,
  origin: Provenance,
) => ({
  head: [
    "Area",
    "Code",
    "Rate",
    "Formula",
    "At",
    "Unit",
    "Value",
    "Part",
    "Whole",
    "A year before",
    "England",
    ...besideHeads(comparison),
    "Census of the comparators",
    "Source",
    "Caution",
  ],
  rows: rates.map((r) => [
    area.name,
    area.code,
    r.name,
    r.formula,
    when,
    r.percent ? "per cent" : "cases for each worker",
    ...[r.value, r.part, r.whole, r.before, r.beside?.england].map(figureCell),
    ...besideCells(r.beside?.beside, comparison),
    r.beside ? periodLabel(r.beside.period, CENSUS) : "",
    origin.source,
    origin.caution,
  ]),
});
