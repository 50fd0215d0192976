import { Bar, Label } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { THICK, waterfallDrawing, type WaterfallDrawing } from "./waterfallDrawing.ts";
import type { WaterfallModel } from "./waterfallModel.ts";

type Props = {
  readonly model: WaterfallModel;
  /** The drawing in words, where its table is closed. */
  readonly label?: string;
  /** How a figure of the axis is said, where it is not a plain number. */
  readonly say?: (amount: number) => string;
};

/**
 * Steps one below the other, each from where the last one ended: its name left (above on a phone),
 * its value at the bar. The table says the same.
 */
export const Waterfall = ({ model, label, say }: Props) => (
  <Plot className="waterfall">
    {(width) => (
      <Steps
        drawing={waterfallDrawing(model, width, say)}
        {...(label === undefined ? {} : { label })}
      />
    )}
  </Plot>
);

const Steps = ({ drawing, label }: { drawing: WaterfallDrawing; label?: string }) => (
  <Paper width={drawing.width} height={drawing.height} {...(label === undefined ? {} : { label })}>
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
        {drawing.broken && !bar.gap && bar.kind === "total" && (
          <Break x={drawing.axis} at={bar.at} />
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

const looks = ({ kind, rises }: WaterfallDrawing["bars"][number]) =>
  kind === "total" ? FILL.us : rises ? FILL.rise : FILL.fall;
