import { formatValue } from "#domain/format.ts";
import type { ReactNode } from "react";
import type { Indicator } from "#domain/indicator.ts";
import type { Limits } from "#domain/spc/xmr.ts";
import { known } from "#domain/value.ts";
import { Key } from "../plot/Key.tsx";
import { Walk } from "../figure/Walk.tsx";
import { Foot, Grid, KeyLine, Label, Level, Ring, diamondAt } from "../plot/marks.tsx";
import { LINE } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import {
  controlDrawing,
  nearestPeriod,
  type ControlDrawing,
  type ControlInput,
  type PeriodMark,
} from "./controlDrawing.ts";
import { controlKey, type KeyEntry } from "./controlKey.ts";
import { sayPoint } from "./controlPoints.ts";
import { isPossible } from "./limitNames.ts";

/**
 * The XmR chart: line, mean and limits of each stretch; a flagged point is larger, another shape
 * and named in the list.
 */
export function ControlChart(input: ControlInput) {
  const { indicator, stretches, frame } = input;
  const { box, width } = useWidth<HTMLDivElement>(860);
  const drawing = controlDrawing(input, width);
  const { points } = drawing;
  const limits = stretches.at(-1)?.limits;
  return (
    <div ref={box}>
      <Walk
        label={`Control chart: ${points.length} periods, ${points.filter((p) => p.flag).length} of them flagged`}
        hint="Point at the chart, or press the arrow keys, to have a period named."
        names={points.map((p) => sayPoint(p, frame, indicator))}
        first={points.length - 1}
        nearest={(px) => nearestPeriod(drawing, px)}
      >
        {(at) => <Drawing drawing={drawing} at={at} />}
      </Walk>
      <Key
        items={controlKey(input, drawing).map(({ of, text }) => ({ text, mark: KEY_MARK[of] }))}
      />
      {limits && drawing.names.length === 0 && <LimitsSaid limits={limits} indicator={indicator} />}
    </div>
  );
}

/** The chart itself, with the period walked to marked. */
function Drawing({ drawing, at }: { drawing: ControlDrawing; at: number }) {
  const { width, height, field, ticks, foot, levels, line, marks, names } = drawing;
  const pointed = marks[at];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="control"
      aria-hidden="true"
      data-picture="chart"
    >
      <Grid ticks={ticks} left={field.left} right={field.right} />
      <Foot ticks={foot} y={height - 12} />
      {levels.map(({ as, ...level }, i) => (
        <Level key={i} {...level} as={LINE[as]} />
      ))}
      <path className="spark-line" d={line} />
      {pointed && (
        <path
          d={`M${pointed.x} ${field.top}V${field.foot}`}
          className="walk-line"
          data-picture="off"
        />
      )}
      {marks.map((mark) => (
        <Period key={mark.x} {...mark} />
      ))}
      {pointed && pointed.y !== null && <Ring x={pointed.x} y={pointed.y} />}
      {names.map(({ text, ...place }) => (
        <Label key={text} {...place}>
          {text}
        </Label>
      ))}
    </svg>
  );
}

const FLAG = { worse: "flag-mark", flagged: "flag-mark flag-neutral" } as const;

/** The figure of one period; a gap draws nothing. */
function Period({ x, y, kind }: PeriodMark) {
  if (y === null) return null;
  return kind === "worse" || kind === "flagged" ? (
    <path d={diamondAt(x, y, 8)} className={FLAG[kind]} />
  ) : (
    <circle
      cx={x}
      cy={y}
      r="3.5"
      className={kind === "provisional" ? "spark-last-provisional" : "spark-dot"}
    />
  );
}

const KEY_MARK: Record<KeyEntry["of"], ReactNode> = {
  average: <KeyLine as={LINE.average} />,
  limit: <KeyLine as={LINE.limit} />,
  trial: <KeyLine as={LINE.trial} />,
  target: <KeyLine as={LINE.target} />,
  worse: <path d={diamondAt(17, 7, 6)} className={FLAG.worse} />,
  flagged: <path d={diamondAt(17, 7, 6)} className={FLAG.flagged} />,
  provisional: <circle cx="17" cy="7" r="4" className="spark-last-provisional" />,
};

/** Below the chart, where there is no room for the limits' names beside it. */
const LimitsSaid = ({ limits, indicator }: { limits: Limits; indicator: Indicator }) => {
  const say = (name: string, v: number): string =>
    isPossible(v, indicator) ? `, ${name} limit ${formatValue(known(v), indicator)}` : "";
  return (
    <p className="small" data-picture="text">
      Mean {formatValue(known(limits.mean), indicator)}
      {say("lower", limits.lower)}
      {say("upper", limits.upper)}.
    </p>
  );
};
