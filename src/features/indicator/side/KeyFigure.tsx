import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Beside, Comparison } from "#domain/comparison.ts";
import { formatValue } from "#domain/format.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayContrast } from "#domain/words/beside/sayContrast.ts";
import { sayGroup, sayMembers } from "#domain/words/beside/sayMark.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import {
  sayOverBudget,
  sayCaution,
  sayCount,
  sayRowSignal,
  saySignal,
  sayVerdict,
} from "#domain/words/figure/sayRow.ts";
import { sayAimOf, sayRule, sayTarget } from "#domain/words/figure/sayTarget.ts";
import { Details } from "#ui/Details.tsx";
import { Rating, Verdict } from "#ui/Marks.tsx";
import { Figure } from "../Figure.tsx";

type Props = { readonly row: Row; readonly area: Area; readonly comparison: Comparison };

/** The newest figure at a glance: what it counts, how it moved, how it is rated, and who is beside it. */
export function KeyFigure({ row, area, comparison }: Props) {
  const { indicator, latest, series } = row;
  const contrast = sayContrast(row, comparison);
  const few = sayCaution(indicator, latest);
  const isProvisional = latest.status === "provisional" && latest.value.kind === "known";
  const counted = [
    sayCount(indicator, latest),
    sayOverBudget(indicator, latest),
    periodLabel(latest.period, series.frame),
    isProvisional ? "provisional" : "",
  ];
  return (
    <section className="key-figure" aria-labelledby="key-figure">
      <h2 id="key-figure" className="key-value">
        <Figure value={latest.value} of={indicator} />
      </h2>
      <p>{counted.filter((text) => text !== "").join(", ")}</p>
      {sayBelow(row).map((text) => (
        <p key={text} className="secondary">
          {text}
        </p>
      ))}
      <p>
        <Verdict kind={row.verdict}>{sayVerdict(row)}</Verdict>
      </p>
      {row.signal.kind === "unusual" && <p className="unusual">{sayRowSignal(row)}</p>}
      {contrast !== "" && <p>{contrast}</p>}
      {row.signal.kind === "not-judged" && row.signal.because === "too-few-points" && (
        <p className="secondary">{saySignal(row.signal, series.frame)}</p>
      )}
      {few !== "" && <p>{few}.</p>}
      {row.target && <Aim row={row} />}
      {sayAimOf(row) !== "" && <p className="secondary when-wide">{sayAimOf(row)}</p>}
      {area.type !== "country" && <Others row={row} comparison={comparison} />}
    </section>
  );
}

/** The target with the letter of its rating, and by which rule. */
const Aim = ({ row }: { row: Row }) => (
  <Details
    className="key-rule"
    summary={
      <>
        {row.rag && (
          <>
            <Rating rag={row.rag} />{" "}
          </>
        )}
        {sayTarget(row)}
      </>
    }
  >
    <p>{sayRule(row)}</p>
  </Details>
);

/** England and who is compared with, on their own date. */
function Others({ row: { mark, indicator }, comparison }: Omit<Props, "area">) {
  if (!mark) return null;
  const { england, beside } = mark;
  const ofBeside = (stands: Beside): string =>
    comparison.kind === "group"
      ? sayGroup(stands, indicator, comparison)
      : formatValue(stands.value, indicator);
  const members = sayMembers(beside);
  return (
    <p className="key-others">
      {england.kind === "known" && (
        <>
          England <b>{formatValue(england, indicator)}</b> ·{" "}
        </>
      )}
      {comparison.kind !== "past" && beside !== null && (
        <>
          {comparison.words.line} <b>{ofBeside(beside)}</b>
          {members === "" ? "" : `, ${members}`} ·{" "}
        </>
      )}
      <span className="secondary">{periodLabel(mark.period, mark.frame)}</span>
    </p>
  );
}
