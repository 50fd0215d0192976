import { Bar, Label } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { scale } from "../plot/scale.ts";
import { FILL, INK } from "../plot/tokens.ts";
import type { Bar as Step, WaterfallModel } from "./waterfallModel.ts";

const [TOP, BAR, EDGE] = [6, 24, 4];

/**
 * Steps one below the other, each from where the last one ended: words above, the bar beneath, so
 * that it fits a phone. The table says the same.
 */
export const Waterfall = ({ model }: { model: WaterfallModel }) => (
  <Plot className="waterfall">{(width) => <Steps model={model} width={width} />}</Plot>
);

function Steps({ model, width }: { model: WaterfallModel; width: number }) {
  // On a phone the figure stands under its name: on one line it would be cut.
  const narrow = width < 560;
  const row = narrow ? 80 : 58;
  const x = scale([model.low, model.high], [EDGE, width - EDGE]);
  const foot = model.bars.length * row;
  return (
    <Paper width={width} height={foot + TOP}>
      <path d={`M${x(0)} ${TOP}V${foot}`} stroke={INK.text} />
      {model.bars.map((bar, i) => (
        <g key={bar.name} transform={`translate(0 ${TOP + i * row})`}>
          <Label x={12} y={18}>
            {bar.name}
            {narrow ? "" : ": "}
            <tspan fontWeight="700" {...(narrow ? { x: 12, dy: 21 } : {})}>
              {bar.text}
            </tspan>
          </Label>
          {!bar.gap && (
            <Bar from={x(bar.from)} to={x(bar.to)} at={row - 32} thick={BAR} as={looks(bar)} />
          )}
        </g>
      ))}
    </Paper>
  );
}

const looks = ({ kind, from, to }: Step) =>
  kind === "total" ? FILL.us : to >= from ? FILL.rise : FILL.fall;
