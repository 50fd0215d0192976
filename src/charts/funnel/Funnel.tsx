import { capital } from "#domain/firstLetter.ts";
import { formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { known } from "#domain/value.ts";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { dotKey } from "../plot/dotKey.tsx";
import { Walk } from "../figure/Walk.tsx";
import { Dot, Foot, Grid, KeyLine, Label, Level, Ring } from "../plot/marks.tsx";
import { LINE } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import { backToFront } from "../plot/who.ts";
import { funnelDrawing, nearestDot, type FunnelDrawing } from "./funnelDrawing.ts";
import type { FunnelModel, FunnelPoint } from "./funnelModel.ts";

/** Where a point lies, in words. */
export const SAY_VERDICT: Record<FunnelPoint["verdict"], string> = {
  inside: "Within the lines",
  "beyond-95": "Beyond the 95% line",
  "beyond-998": "Beyond the 99.8% line",
};

type Props = {
  readonly model: FunnelModel;
  readonly indicator: Indicator;
  readonly near: ComparisonWords;
};

/**
 * Every authority by its size: between the lines is what chance (and, adjusted, ordinary
 * difference) would do.
 */
export function Funnel(props: Props) {
  const { model, indicator } = props;
  const { box, width } = useWidth<HTMLDivElement>(760);
  const drawing = funnelDrawing(model, indicator, width);
  return (
    <div ref={box}>
      <Walk
        label="Authorities in the funnel, from the smallest to the largest"
        hint="Point at a dot, or press the arrow keys, to have it named."
        names={drawing.bySize.map((p) => sayAuthority(p, props))}
        first={drawing.bySize.findIndex((p) => p.standing.role === "self")}
        nearest={(px, py) => nearestDot(drawing, px, py)}
      >
        {(at) => <Drawing drawing={drawing} size={saySize(indicator)} at={at} />}
      </Walk>
      <Key items={keyOf(props)} />
    </div>
  );
}

/** The funnel itself, with the authority walked to ringed. */
function Drawing({ drawing, size, at }: { drawing: FunnelDrawing; size: string; at: number }) {
  const { width, height, field, ticks, foot, limits, england, dots, own } = drawing;
  const pointed = dots[at];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="funnel"
      aria-hidden="true"
      data-picture="chart"
    >
      <Grid ticks={ticks} left={field.left} right={field.right} />
      <Foot ticks={foot} y={field.foot + 22} />
      <Label x={(field.left + width) / 2} y={height - 8} anchor="middle">
        {size}
      </Label>
      {limits.map(({ level, d }, i) => (
        <path key={i} d={d} className={`limit-${level}`} />
      ))}
      <Level y={england} left={field.left} right={field.right} as={LINE.england} />
      {backToFront(dots).map(({ code, ...dot }) => (
        <Dot key={code} {...dot} />
      ))}
      {own && (
        <Label x={own.x} y={own.y} anchor={own.anchor} bold on>
          {own.text}
        </Label>
      )}
      {pointed && <Ring x={pointed.x} y={pointed.y} />}
    </svg>
  );
}

/** What an authority's size is counted in. */
const saySize = ({ unit }: Indicator): string =>
  unit === "percent" ? "How many the share is of" : "Children who live there";

/** "York: 11.0%, how many the share is of: 118. Within the lines. A neighbour". */
const sayAuthority = (
  { standing: { area, role }, n, y, verdict }: FunnelPoint,
  { indicator, near }: Props,
): string =>
  `${area.name}: ${formatValue(known(y), indicator)}, ${saySize(indicator).toLowerCase()}: ${formatNumber(n, 0)}. ${SAY_VERDICT[verdict]}${role === "neighbour" ? `. ${capital(near.member)}` : ""}`;

/** What dots and lines mean. */
function keyOf({ model, indicator, near }: Props): readonly KeyItem[] {
  const self = model.points.find((p) => p.standing.role === "self");
  return [
    ...dotKey(self?.standing.area.name ?? null, near.head, 4.5),
    {
      text: `England ${formatValue(known(model.baseline), indicator)}`,
      mark: <KeyLine as={LINE.england} />,
    },
    { text: "95% lines", mark: <path d="M0 7h34" className="limit-95" /> },
    { text: "99.8% lines", mark: <path d="M0 7h34" className="limit-998" /> },
  ];
}
