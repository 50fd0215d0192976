import type { ReactNode } from "react";
import { sayStop } from "#domain/words/figure/sayStop.ts";
import { Stops, type Stop } from "../figure/Stops.tsx";
import { Bar, Label } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { THICK, waterfallDrawing, type WaterfallDrawing } from "./waterfallDrawing.ts";
import type { WaterfallModel } from "./waterfallModel.ts";

type Props = {
  readonly model: WaterfallModel;
  /** The drawing in words. */
  readonly label: string;
  /** How a figure of the axis is said, where it is not a plain number. */
  readonly say?: (amount: number) => string;
};

/**
 * Steps one below the other, each from where the last one ended: its name left (above on a phone),
 * its value at the bar. The table says the same.
 */
export const Waterfall = ({ model, label, say }: Props) => (
  <Plot className="waterfall">
    {(width) => {
      const drawing = waterfallDrawing(model, width, say);
      return (
        <Stops label={label} stops={stopsOf(drawing)}>
          {(frame) => <Steps drawing={drawing} frame={frame} />}
        </Stops>
      );
    }}
  </Plot>
);

const stopsOf = ({ bars, width }: WaterfallDrawing): readonly Stop[] =>
  bars.map(({ name, text, names, at, range }) => {
    const [from, to] = [names[0]?.y ?? at, names.at(-1)?.y ?? at];
    const [y, end] = [Math.max(1, Math.min(at, from - 15) - 3), Math.max(at + THICK, to + 5) + 3];
    return {
      said: sayStop(name, [text, range?.said ?? ""]),
      x: 1,
      y,
      width: width - 2,
      height: end - y,
    };
  });

const Steps = ({ drawing, frame }: { drawing: WaterfallDrawing; frame: ReactNode }) => (
  <Paper width={drawing.width} height={drawing.height}>
    <path d={`M${drawing.axis} 0V${drawing.foot}`} stroke={INK.text} />
    {drawing.bars.map((bar) => (
      <g key={bar.name}>
        {bar.link && (
          <path d={`M${bar.link.x} ${bar.link.from}V${bar.link.to}`} stroke={INK.text} />
        )}
        {bar.names.map(({ text, y }) => (
          <Label key={y} x={drawing.nameX} y={y} on>
            {text}
          </Label>
        ))}
        {!bar.gap && <Bar from={bar.from} to={bar.to} at={bar.at} thick={THICK} as={looks(bar)} />}
        {drawing.broken && !bar.gap && bar.kind !== "step" && (
          <Break x={drawing.axis} at={bar.at} />
        )}
        {bar.range && (
          <path d={bracket(bar.range, bar.at)} fill="none" stroke={INK.text} strokeWidth="2" />
        )}
        <Label x={bar.textX} y={bar.at + 17} bold={!bar.gap} quiet={bar.gap}>
          {bar.text}
        </Label>
      </g>
    ))}
    {drawing.broken && (
      <Label x={drawing.axis} y={drawing.broken.y} quiet>
        {drawing.broken.text}
      </Label>
    )}
    {frame}
  </Paper>
);

/** A piece left out of a bar: two jagged edges with paper between them. */
const Break = ({ x, at }: { x: number; at: number }) => (
  <>
    <path d={jag(x + 10, at)} fill="none" stroke={INK.text} strokeWidth="10" />
    <path d={jag(x + 10, at)} fill="none" stroke={INK.paper} strokeWidth="6" />
  </>
);
const jag = (x: number, at: number): string => `M${x} ${at - 3}l6 10l-6 10l6 10`;

/** From where to where, along the middle of a bar, closed at both ends. */
const bracket = ({ from, to }: { from: number; to: number }, at: number): string =>
  `M${from} ${at + 6}v${THICK - 12}M${from} ${at + THICK / 2}H${to}M${to} ${at + 6}v${THICK - 12}`;

const looks = ({ kind, rises }: WaterfallDrawing["bars"][number]) =>
  kind === "total"
    ? FILL.us
    : kind === "projected"
      ? FILL.projected
      : rises
        ? FILL.rise
        : FILL.fall;
