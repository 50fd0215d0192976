import { periodLabel, shortPeriod } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt } from "#domain/observation.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayCaution, sayRowSignal, sayVerdict } from "#domain/words/figure/sayRow.ts";
import { sayTarget } from "#domain/words/figure/sayTarget.ts";
import { Gap, Rating, Verdict } from "#ui/Marks.tsx";
import { Figure } from "./Figure.tsx";
import { sayBehind } from "./sayBehind.ts";

type Props = { readonly row: Row };

/** The newest figure with the counts behind it, its day, and everything to be said with it. */
export function Latest({ row }: Props) {
  const { indicator, latest, series } = row;
  const behind = sayBehind(row);
  return (
    <div>
      <div className="figure-strong">
        <Figure value={latest.value} of={indicator} />
      </div>
      {behind !== "" && <div>{behind}</div>}
      <div className="secondary">
        {periodLabel(latest.period, series.frame)}
        {latest.status === "final" ? "" : `, ${latest.status}`}
      </div>
      {sayBelow(row).map((text) => (
        <div key={text} className="secondary">
          {text}
        </div>
      ))}
      {sayCaution(indicator, latest) !== "" && <div>{FEW}</div>}
      {series.remark && <div>{series.remark}</div>}
      {latest.value.kind !== "known" && latest.note && (
        <div className="secondary">{latest.note}</div>
      )}
    </div>
  );
}

/** The figure that the change is counted from. */
export function Before({ row: { change, series, indicator } }: Props) {
  const before = change.since === null ? null : observationAt(series, change.since);
  if (!before) return <Gap>None</Gap>;
  return (
    <div>
      <Figure value={before.value} of={indicator} />
      <div className="secondary">{shortPeriod(before.period, series.frame)}</div>
    </div>
  );
}

/** How far it moved, whether that is better, and whether it is unusual. */
export const Change = ({ row }: Props) => (
  <div>
    <Verdict kind={row.verdict}>{sayVerdict(row)}</Verdict>
    {row.signal.kind === "unusual" && <div className="unusual">{sayRowSignal(row)}</div>}
  </div>
);

/** The rating and the target it is rated by. */
export function Target({ row }: Props) {
  if (row.target)
    return (
      <div>
        {row.rag && <Rating rag={row.rag} />}
        <div>{sayTarget(row)}</div>
      </div>
    );
  return (
    <span className="secondary">
      {row.indicator.polarity === "context" ? "None: context only" : "No target set"}
    </span>
  );
}

type EnglandProps = { readonly mark: NonNullable<Row["mark"]>; readonly indicator: Indicator };
/** England's figure on its own date. */
export const England = ({ mark, indicator }: EnglandProps) => (
  <div>
    <Figure value={mark.england} of={indicator} />
    <div className="secondary">{shortPeriod(mark.period, mark.frame)}</div>
  </div>
);

/** Why nobody's figure stands beside ours. */
export function sayNoEngland({ published, noNational }: Indicator): string {
  if (published) return "Nothing published by then";
  return noNational === "" ? "Published, not loaded here" : "No national figure";
}
