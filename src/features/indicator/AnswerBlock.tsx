import { useState } from "react";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayCaution, saySignal } from "#domain/words/figure/sayRow.ts";
import { sayRule, sayTarget } from "#domain/words/figure/sayTarget.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Button } from "#ui/Controls.tsx";
import { Rating } from "#ui/Marks.tsx";

/** The sentence that answers before the chart does, and a way to carry it to a meeting. */
export function AnswerBlock({
  row,
  indicator,
  area,
  answer,
}: {
  row: Row | null;
  indicator: Indicator;
  area: Area;
  answer: string;
}) {
  const [copied, setCopied] = useState("");
  const copy = () => {
    const source = `${area.type === "illustrative" ? "Illustrative council: figures are invented. " : ""}${window.location.href}`;
    navigator.clipboard.writeText(`${area.name}: ${answer} ${source}`).then(
      () => setCopied("Copied with its address."),
      () => setCopied("This browser did not allow copying; select the sentence instead."),
    );
  };
  return (
    <div className="stack">
      <p className="answer">{answer}</p>
      {row && sayCaution(indicator, row.latest) !== "" && (
        <p>{sayCaution(indicator, row.latest)}.</p>
      )}
      {row?.rag && (
        <p>
          <Rating rag={row.rag} /> {sayTarget(row)}.{" "}
          <span className="secondary">{sayRule(row)}</span>
        </p>
      )}
      {row && row.signal.kind === "not-judged" && row.signal.because === "too-few-points" && (
        <p className="small secondary">
          {saySignal(row.signal, row.series.frame)}: no control limits are worked out.
        </p>
      )}
      <div className="button-row">
        <Button onClick={copy}>Copy this sentence</Button>
        <span role="status" className="small">
          {copied}
        </span>
      </div>
    </div>
  );
}
