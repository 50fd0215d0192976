import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import { Key } from "#charts/plot/Key.tsx";
import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import { isFew } from "#domain/smallNumbers.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { isMonth, periodLabel, type PeriodId } from "#domain/calendar.ts";
import type { StaffRate } from "#domain/story/workforce.ts";
import type { Value } from "#domain/value.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly rates: readonly StaffRate[];
  readonly at: PeriodId;
  readonly comparison: Comparison;
  readonly origin: Provenance;
};
const CENSUS = { basis: "snapshot", ends: "09-30" } as const;

/**
 * The rates by DfE's formulas with the counts they are made of, a year before, England and the
 * comparison.
 */
export function Rates({ area, rates, at, comparison, origin }: Props) {
  const when = periodLabel(at, isMonth(at) ? { basis: "snapshot", ends: "03-31" } : CENSUS);
  const title = "The rates, by DfE’s formulas";
  const said = `Each is worked out ${when} from the counts in the table. England and ${comparison.words.who} are by the same formula, at their own dates. Lower is better in all of them. A caseload is a mean: it hides who holds most.`;
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
      <Bars
        rows={rates
          .filter((r) => r.percent)
          .map((r) => ({
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
        called={{ us: "Now" }}
        label={`${title}, ${when}. The figures are in the table.`}
      />
      <Key
        items={barsKey([["us", "Now"], ["before"]], {
          comparison,
          rows: rates.filter((r) => r.percent).flatMap((r) => r.beside ?? []),
        })}
      />
      <p className="measure">{said}</p>
      <InFigures of="the rates, and what they are made of">
        <RateTable area={area} rates={rates} when={when} comparison={comparison} />
      </InFigures>
    </FigureFrame>
  );
}

function RateTable({
  area,
  rates,
  when,
  comparison,
}: Pick<Props, "area" | "rates" | "comparison"> & { readonly when: string }) {
  const { search } = useAddress();
  return (
    <FigureTable
      wraps
      caption={`Rates ${when}`}
      rows={rates}
      keyOf={(r) => r.id}
      head={{
        name: "Rate",
        cell: (r) => (
          <>
            <Link href={indicatorLink(r.id, shared(search))}>{r.name}</Link>
            <div className="secondary small">{r.formula}</div>
          </>
        ),
      }}
      columns={[
        { name: area.name, cell: (r) => show(r, r.value) },
        { name: "Made of", cell: madeOf },
        { name: "A year before", cell: (r) => show(r, r.before) },
        {
          name: "England",
          cell: ({ beside, ...r }) =>
            beside && (
              <div>
                {show(r, beside.england)}
                <div className="secondary small">{periodLabel(beside.period, CENSUS)}</div>
              </div>
            ),
        },
        {
          name: columnHead(comparison),
          label: comparison.words.column,
          cell: ({ beside, ...r }) =>
            beside && (
              <BesideCell
                beside={beside.beside}
                show={(value) => show(r, value)}
                none={comparison.words.none}
              />
            ),
        },
      ]}
    />
  );
}

const rateText = ({ percent }: Pick<StaffRate, "percent">, value: Value): string =>
  `${sayAmount(value, 1)}${value.kind === "known" && percent ? "%" : ""}`;
const show = ({ percent }: Pick<StaffRate, "percent">, value: Value) => (
  <Shown isGap={value.kind !== "known"}>{rateText({ percent }, value)}</Shown>
);

function madeOf({ id, part, whole }: StaffRate) {
  const small = id !== "sickness-absence" && isFew(whole);
  return (
    <div>
      {sayAmount(part, 1)} ÷ {sayAmount(whole, 1)}
      {small && <div className="secondary small">{FEW}</div>}
    </div>
  );
}

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
