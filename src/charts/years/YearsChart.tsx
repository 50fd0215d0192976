import { formatValue, GAP_LETTER } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { Walk } from "../figure/Walk.tsx";
import { Key } from "../plot/Key.tsx";
import { Foot, Grid, Label, Ring } from "../plot/marks.tsx";
import { FILL, INK, LINE } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import { nearestYear, yearsDrawing, type YearPoint, type YearsDrawing } from "./yearsDrawing.ts";

type Props = {
  readonly indicator: Indicator;
  readonly name: string;
  /** Oldest first. */
  readonly years: readonly YearPoint[];
};

/** Some years of one council, each with the range that chance allows. */
export function YearsChart({ indicator, name, years }: Props) {
  const { box, width } = useWidth<HTMLDivElement>(860);
  const drawing = yearsDrawing(indicator, years, width);
  return (
    <div ref={box}>
      <Walk
        label={`${name}: ${years.length} years, each with the range chance allows`}
        hint="Point at a year, or press the arrow keys, to have it named."
        names={years.map(
          ({ short, value, said }) =>
            `${short}: ${formatValue(value, indicator)}${said === "" ? "" : `, chance alone: ${said}`}`,
        )}
        first={years.length - 1}
        nearest={(px) => nearestYear(drawing, px)}
      >
        {(at) => <Drawn drawing={drawing} years={years} at={at} />}
      </Walk>
      <Key
        items={[
          { text: name, mark: <circle cx="17" cy="7" r="6" {...FILL.us} /> },
          {
            text: "Where the true figure may lie (95%)",
            mark: <path d="M17 0v14M11 1h12M11 13h12" {...RANGE} />,
          },
        ]}
      />
    </div>
  );
}

const RANGE = { fill: "none", stroke: INK.us, strokeWidth: LINE.published.strokeWidth } as const;

type DrawnProps = {
  readonly drawing: YearsDrawing;
  readonly years: readonly YearPoint[];
  readonly at: number;
};
function Drawn({ drawing, years, at }: DrawnProps) {
  const { width, height, field, ticks, foot, marks } = drawing;
  const walked = marks[at];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="years"
      data-picture="chart"
    >
      <Grid ticks={ticks} left={field.left} right={field.right} />
      <Foot ticks={foot} y={height - 12} />
      {marks.map(({ x, y, range }, i) => (
        <g key={x}>
          {range && (
            <path
              d={`M${x} ${range[0]}V${range[1]}M${x - 8} ${range[0]}h16M${x - 8} ${range[1]}h16`}
              {...RANGE}
            />
          )}
          {y === null ? (
            <Label x={x} y={field.foot - 8} anchor="middle" bold>
              {letterOf(years[i])}
            </Label>
          ) : (
            <circle cx={x} cy={y} r="6" {...FILL.us} />
          )}
        </g>
      ))}
      {walked && walked.y !== null && <Ring x={walked.x} y={walked.y} />}
    </svg>
  );
}

const letterOf = (year: YearPoint | undefined): string =>
  year && year.value.kind !== "known" ? GAP_LETTER[year.value.kind] : "";
