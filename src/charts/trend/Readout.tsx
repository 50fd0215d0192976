import { Fragment } from "react";
import type { TrendModel } from "./trend.ts";
import { readoutAt } from "./readout.ts";

/**
 * The line above a trend that says what stands at the place pointed at, touched or walked to; the
 * newest figure until then. Its room is kept, so that the drawing never moves below it.
 */
export function Readout({ model, x }: { model: TrendModel; x: number | null }) {
  const { when, lines } = readoutAt(model, x);
  return (
    <p className="readout" role="status">
      <strong>{when}</strong>
      {lines.map(({ name, text, as }) => (
        <Fragment key={name}>
          {" "}
          <span className={`readout-${as}`}>
            {name} <b>{text}</b>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
