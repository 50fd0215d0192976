import { BesideCell } from "#charts/beside/BesideCell.tsx";
import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import { isFew } from "#domain/smallNumbers.ts";
import type { StaffRate } from "#domain/story/workforce.ts";
import type { Value } from "#domain/value.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayAmount } from "#domain/words/story/cite.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { rateText } from "./rateText.ts";

type Props = {
  readonly area: Area;
  readonly rates: readonly StaffRate[];
  readonly when: string;
  readonly comparison: Comparison;
};
const CENSUS = { basis: "snapshot", ends: "09-30" } as const;

/** The rates with the counts they are made of, a year before, England and the comparison. */
export function RateTable({ area, rates, when, comparison }: Props) {
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
