import { spread } from "../trend/spread.ts";
import { useWidth } from "../figure/useWidth.ts";
import { penPath, type LinesModel } from "./linesModel.ts";

/** Told apart without colour: by dashes and by the shape and filling of the marks. The last is England's, on every chart. */
const LOOKS = [
  { ink: "#12436d", dash: "", mark: "circle", full: true },
  { ink: "#801650", dash: "8 3", mark: "square", full: true },
  { ink: "#1f6f69", dash: "2 3", mark: "triangle", full: true },
  { ink: "#505a5f", dash: "", mark: "diamond", full: false },
  { ink: "#12436d", dash: "10 3 2 3", mark: "square", full: false },
  { ink: "#801650", dash: "", mark: "triangle", full: false },
  { ink: "#1f6f69", dash: "5 2", mark: "diamond", full: true },
  { ink: "#505a5f", dash: "2 3", mark: "circle", full: false },
  { ink: "#0b0c0c", dash: "8 5", mark: "circle", full: false },
] as const;
const SHAPES = {
  circle: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  square: "M-4-4h8v8h-8z",
  triangle: "M0-5 5 4h-10z",
  diamond: "M0-5 5 0 0 5-5 0z",
} as const;
const [TOP, FOOT, LINE, LETTER] = [10, 28, 19, 8.4];

/** One small chart: a line for each area with its name at its end, one scale, gaps left open. The table beside it says it all. */
export function Lines({ model }: { model: LinesModel }) {
  const { box, width } = useWidth<HTMLDivElement>(560);
  const height = Math.max(230, TOP + FOOT + model.lines.length * LINE);
  const final = model.years.length - 1;
  // A line that ended years ago says when, instead of a thread across years of which nothing is known.
  const ends = model.lines.map((l) => {
    const i = l.points.findLastIndex((p) => p !== null);
    return {
      i,
      at: l.points[i] ?? null,
      words: i < final - 1 ? `${l.name} (to ${model.years[i] ?? ""})` : l.name,
    };
  });
  const longest = Math.max(...ends.map((e) => e.words.length), 4);
  const room = Math.min(Math.ceil(longest * LETTER) + 28, Math.round(width * 0.44));
  const left = Math.round(Math.max(...model.ticks.map((t) => t.label.length)) * 10) + 14;
  const right = width - room;
  const x = (i: number): number =>
    Math.round(
      (left +
        8 +
        (model.years.length < 2 ? 0.5 : i / (model.years.length - 1)) * (right - left - 16)) *
        10,
    ) / 10;
  const y = (at: number): number => Math.round((TOP + (1 - at) * (height - TOP - FOOT)) * 10) / 10;
  const named = model.lines.map((_, k) => k).filter((k) => ends[k]?.at !== null);
  const heights = spread(
    named.map((k) => y(ends[k]?.at ?? 0)),
    LINE,
  );
  // Names pushed apart at the foot or the top stay inside the picture.
  const shift =
    Math.min(0, height - 8 - Math.max(...heights, 0)) ||
    Math.max(0, TOP + 2 - Math.min(...heights, height));
  const cut = Math.floor((room - 28) / LETTER);
  const every = Math.ceil((model.years.length * 46) / Math.max(1, right - left));
  return (
    <div ref={box}>
      <svg
        className="lines"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${model.title}: a line for each of ${model.lines.map((l) => l.name).join(", ")}, ${model.years[0] ?? ""} to ${model.years.at(-1) ?? ""}. The figures are in the table.`}
      >
        {model.ticks.map((tick) => (
          <g key={tick.at}>
            <path d={`M${left} ${y(tick.at)}H${right}`} stroke="#d5d8da" />
            <text x={left - 6} y={y(tick.at) + 5} textAnchor="end">
              {tick.label}
            </text>
          </g>
        ))}
        {model.years.map((year, i) =>
          (model.years.length - 1 - i) % every === 0 ? (
            <text key={year} x={x(i)} y={height - 6} textAnchor="middle">
              {year}
            </text>
          ) : null,
        )}
        {model.lines.map((line) => {
          const look = LOOKS[line.look] ?? LOOKS[0];
          return (
            <g key={line.code} stroke={look.ink}>
              <path
                d={penPath(line.points, x, y)}
                fill="none"
                strokeWidth="2"
                strokeDasharray={look.dash}
              />
              {line.points.map((at, i) =>
                at === null ? null : (
                  <path
                    key={model.years[i]}
                    transform={`translate(${x(i)} ${y(at)})`}
                    d={SHAPES[look.mark]}
                    fill={look.full ? look.ink : "#fff"}
                    strokeWidth="1.5"
                  />
                ),
              )}
            </g>
          );
        })}
        {named.map((k, n) => {
          const [line, end, look] = [
            model.lines[k],
            ends[k],
            LOOKS[model.lines[k]?.look ?? 0] ?? LOOKS[0],
          ];
          const to = (heights[n] ?? 0) + shift;
          if (!line || !end) return null;
          return (
            <g key={line.code}>
              {end.i >= final - 1 && (
                <path
                  d={`M${x(end.i) + 6} ${y(end.at ?? 0)}L${right + 4} ${to}`}
                  stroke="#b1b4b6"
                  fill="none"
                />
              )}
              <path
                transform={`translate(${right + 12} ${to})`}
                d={SHAPES[look.mark]}
                fill={look.full ? look.ink : "#fff"}
                stroke={look.ink}
                strokeWidth="1.5"
              />
              <text x={right + 22} y={to + 5} data-name={line.name}>
                {end.words.length > cut ? `${end.words.slice(0, cut - 1).trim()}…` : end.words}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
