import { memo } from "react";
import { GAP_LETTER, GAP_WORDS, formatValue } from "#domain/format.ts";
import { periodLabel, shortPeriod } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Cell, Untested } from "#domain/statistics/cell.ts";
import { Gap, GapLetter, Unseen } from "#ui/Marks.tsx";
import type { CompareCell } from "./rows.ts";

const WORD = {
  higher: "Higher",
  lower: "Lower",
  "not-told-apart": "Similar",
  "cannot-say": "",
} as const;
const UNTESTED: Record<Untested, string> = {
  "no-counts": "not tested: no counts published",
  "no-england": "not tested: England has no figure",
  "no-interval": "not tested: a figure of this kind has no interval",
};

/** Drawn once: when areas are put in another order it is only moved. */
export const CompareFigure = memo(function CompareFigure({
  indicator,
  area,
  cell,
  twin,
}: {
  indicator: Indicator;
  /** Said before the figure on paper, where a measure is a block. */
  area: string;
} & Pick<CompareCell, "cell" | "twin">) {
  return (
    <td className={`heat-${cell.judgement}`} data-label={area}>
      {twin ? (
        <OwnMonths indicator={indicator} twin={twin} />
      ) : (
        <Published of={cell} as={indicator} />
      )}
      {WORD[cell.difference] !== "" && (
        <div>
          {WORD[cell.difference]}
          {cell.judgement === "none" ? "" : `: ${cell.judgement}`}
        </div>
      )}
      {cell.untested !== null && <Unseen> {UNTESTED[cell.untested]}</Unseen>}
    </td>
  );
});

/** What is published, or the letter of its gap; where nothing was given, that in words. */
function Published({ of: { value }, as }: { of: Cell; as: Indicator }) {
  if (value.kind === "known") return <strong>{formatValue(value, as, "exact")}</strong>;
  if (value.kind === "missing") return <Gap>{GAP_WORDS.missing}</Gap>;
  return <GapLetter letter={GAP_LETTER[value.kind]} words={GAP_WORDS[value.kind]} />;
}

/** The council's own figure on its own date, where nothing is published of it. */
const OwnMonths = ({
  indicator,
  twin: { series, latest },
}: {
  indicator: Indicator;
  twin: NonNullable<CompareCell["twin"]>;
}) => (
  <>
    <strong>{formatValue(latest.value, indicator, "exact")}</strong>
    <div className="secondary" title={periodLabel(latest.period, series.frame)}>
      own, {shortPeriod(latest.period, series.frame)}
    </div>
  </>
);
