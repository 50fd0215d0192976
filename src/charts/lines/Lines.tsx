import type { SHAPE } from "../plot/marks.tsx";
import { Label, Mark, Trace } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { pen, scale } from "../plot/scale.ts";
import { spreadWithin } from "../plot/spread.ts";
import { INK } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import type { Line, LinesModel } from "./linesModel.ts";

type Look = {
  readonly ink: string;
  readonly dash: string;
  readonly mark: keyof typeof SHAPE;
  readonly full: boolean;
};
const [A, B, C, D] = [INK.us, "var(--line-b)", "var(--line-c)", INK.axis];
/**
 * Told apart without colour: by dashes and by the shape and filling of the marks. The last is
 * England's, on every chart.
 */
const LOOKS: readonly Look[] = [
  { ink: A, dash: "", mark: "circle", full: true },
  { ink: B, dash: "8 3", mark: "square", full: true },
  { ink: C, dash: "2 3", mark: "triangle", full: true },
  { ink: D, dash: "", mark: "diamond", full: false },
  { ink: A, dash: "10 3 2 3", mark: "square", full: false },
  { ink: B, dash: "", mark: "triangle", full: false },
  { ink: C, dash: "5 2", mark: "diamond", full: true },
  { ink: D, dash: "2 3", mark: "circle", full: false },
  { ink: INK.england, dash: "8 5", mark: "circle", full: false },
];
const lookOf = ({ look }: Line): Look =>
  LOOKS[look] ?? { ink: INK.us, dash: "", mark: "circle", full: true };
const [TOP, FOOT, LINE, LETTER] = [10, 28, 19, 8.4];

/**
 * One small chart: a line for each area with its name at its end, one scale, gaps left open. The
 * table beside it says it all.
 */
export function Lines({ model }: { model: LinesModel }) {
  const { box, width } = useWidth<HTMLDivElement>(560);
  return (
    <div ref={box}>
      <Drawing model={model} width={width} />
    </div>
  );
}

/**
 * Where each line ends and what is written there. A line that ended years ago says when, instead of
 * a thread across years of which nothing is known.
 */
const endsOf = ({ lines, years }: LinesModel) =>
  lines.map((line) => {
    const i = line.points.findLastIndex((p) => p !== null);
    return {
      line,
      i,
      at: line.points[i] ?? null,
      words: i < years.length - 2 ? `${line.name} (to ${years[i] ?? ""})` : line.name,
    };
  });

function Drawing({ model, width }: { model: LinesModel; width: number }) {
  const { years, ticks, lines, title } = model;
  const height = Math.max(230, TOP + FOOT + lines.length * LINE);
  const ends = endsOf(model);
  const longest = Math.max(...ends.map((e) => e.words.length), 4);
  const room = Math.min(Math.ceil(longest * LETTER) + 28, Math.round(width * 0.44));
  const left = Math.round(Math.max(...ticks.map((t) => t.label.length)) * 10) + 14;
  const right = width - room;
  const middle = (left + right) / 2;
  const along = scale([0, years.length - 1], [left + 8, right - 8]);
  const x = years.length < 2 ? () => middle : along;
  const y = scale([0, 1], [height - FOOT, TOP]);
  const every = Math.ceil((years.length * 46) / Math.max(1, right - left));
  return (
    <Paper
      className="lines"
      width={width}
      height={height}
      label={`${title}: a line for each of ${lines.map((l) => l.name).join(", ")}, ${years[0] ?? ""} to ${years.at(-1) ?? ""}. The figures are in the table.`}
    >
      {ticks.map((tick) => (
        <g key={tick.at}>
          <path d={`M${left} ${y(tick.at)}H${right}`} stroke={INK.grid} />
          <Label x={left - 6} y={y(tick.at) + 5} anchor="end">
            {tick.label}
          </Label>
        </g>
      ))}
      {years.map((year, i) =>
        (years.length - 1 - i) % every === 0 ? (
          <Label key={year} x={x(i)} y={height - 6} anchor="middle">
            {year}
          </Label>
        ) : null,
      )}
      {lines.map((line) => (
        <OneLine key={line.code} line={line} x={x} y={y} />
      ))}
      <EndNames
        ends={ends}
        at={right}
        height={height}
        room={room}
        years={years.length}
        x={x}
        y={y}
      />
    </Paper>
  );
}

type Scales = { readonly x: (i: number) => number; readonly y: (at: number) => number };

function OneLine({ line, x, y }: Scales & { readonly line: Line }) {
  const { ink, dash, mark, full } = lookOf(line);
  const points = line.points.map((at, i) => (at === null ? null : ([x(i), y(at)] as const)));
  return (
    <g>
      <Trace d={pen(points)} as={{ stroke: ink, strokeWidth: 2, strokeDasharray: dash }} />
      {points.map(
        (p) =>
          p && (
            <Mark
              key={p[0]}
              x={p[0]}
              y={p[1]}
              shape={mark}
              fill={full ? ink : INK.paper}
              stroke={ink}
              strokeWidth={1.5}
            />
          ),
      )}
    </g>
  );
}

/**
 * Names at the ends of lines, moved apart where they would touch, inside the picture, and cut where
 * there is no room.
 */
function EndNames({
  ends,
  at,
  height,
  room,
  years,
  x,
  y,
}: Scales & {
  readonly ends: ReturnType<typeof endsOf>;
  readonly at: number;
  readonly height: number;
  readonly room: number;
  readonly years: number;
}) {
  const named = ends.flatMap((e) => (e.at === null ? [] : [{ ...e, at: y(e.at) }]));
  const heights = spreadWithin(
    named.map((e) => e.at),
    LINE,
    [TOP + 2, height - 8],
  );
  const cut = Math.floor((room - 28) / LETTER);
  return named.map(({ line, i, at: wanted, words }, n) => {
    const { ink, mark, full } = lookOf(line);
    const to = heights[n] ?? wanted;
    return (
      <g key={line.code}>
        {i >= years - 2 && (
          <path d={`M${x(i) + 6} ${wanted}L${at + 4} ${to}`} stroke="var(--rule)" fill="none" />
        )}
        <Mark
          x={at + 12}
          y={to}
          shape={mark}
          fill={full ? ink : INK.paper}
          stroke={ink}
          strokeWidth={1.5}
        />
        <text x={at + 22} y={to + 5} fontSize={16} fill={INK.text}>
          {words.length > cut ? `${words.slice(0, cut - 1).trim()}…` : words}
        </text>
      </g>
    );
  });
}
