import type { ReactNode } from "react";
import { GAP_WORDS, formatValue } from "#domain/format.ts";
import { known } from "#domain/value.ts";
import { sayNamed, sayStop } from "#domain/words/figure/sayStop.ts";
import { Stops, type Stop } from "../figure/Stops.tsx";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { EnglandTick, Foot, KeyLine, Label } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK, LINE } from "../plot/tokens.ts";
import { sharesDrawing, type Share, type ShareGroup, type SharesDrawing } from "./sharesDrawing.ts";

type Props = {
  readonly groups: readonly ShareGroup[];
  /** Our own name. */
  readonly name: string;
  /** What the line down from the first row means; empty for no line. */
  readonly guide: string;
};

/**
 * Shares of 100 as dots on one scale, group below group, with target and England on each row. A line
 * down from the first lets a reader see which of the others lie beyond it.
 */
export const Shares = ({ groups, name, guide }: Props) => (
  <>
    <Plot first={1240}>
      {(width) => {
        const drawing = sharesDrawing(groups, guide !== "", width);
        return (
          <Stops label={groups.map((g) => g.title).join(", ")} stops={stopsOf(groups, drawing)}>
            {(frame) => <Rows drawing={drawing} frame={frame} />}
          </Stops>
        );
      }}
    </Plot>
    <Key items={keyOf(groups, name, guide)} />
  </>
);

const stopsOf = (
  groups: readonly ShareGroup[],
  { rows, width }: SharesDrawing,
): readonly Stop[] => {
  const shares = groups.flatMap((g) => g.shares);
  return rows.flatMap(({ at, name, count }, i) => {
    const share = shares[i];
    const [y, end] = [Math.min(at - 14, name.y - 16), Math.max(at + 14, count.y + 5)];
    return share ? [{ said: sayShare(share), x: 1, y, width: width - 2, height: end - y }] : [];
  });
};

const percent = (amount: number): string => formatValue(known(amount), PERCENT);
const sayShare = ({ name, value, text, count, target, england }: Share): string =>
  sayStop(name, [
    value.kind === "known" ? text : GAP_WORDS[value.kind],
    count,
    target === null ? "" : sayNamed("target", percent(target)),
    england.kind === "known" ? sayNamed("England", percent(england.amount)) : "",
  ]);
const PERCENT = { unit: "percent", decimals: 0 } as const;

const GUIDE = { stroke: INK.us, strokeWidth: 1, strokeDasharray: "1 4" } as const;

function Rows({ drawing, frame }: { drawing: SharesDrawing; frame: ReactNode }) {
  const { width, height, top, foot, ticks, titles, rows, guide } = drawing;
  return (
    <Paper width={width} height={height}>
      {ticks.map(({ at }) => (
        <path key={at} d={`M${at} ${top}V${foot}`} stroke={INK.grid} />
      ))}
      <Foot ticks={ticks} y={height - 8} />
      {guide && <path d={`M${guide.x} ${guide.from}V${guide.to}`} fill="none" {...GUIDE} />}
      {titles.map(({ text, ...at }) => (
        <Label key={text} {...at} bold>
          {text}
        </Label>
      ))}
      {rows.map((row) => (
        <Row key={row.slug} {...row} />
      ))}
      {frame}
    </Paper>
  );
}

function Row({ at, name, figure, count, ...row }: SharesDrawing["rows"][number]) {
  const { us, isProvisional, target, england } = row;
  return (
    <g>
      {target !== null && (
        <path d={`M${target} ${at - 13}v26`} fill="none" {...LINE.target} strokeWidth={2.5} />
      )}
      {england !== null && <EnglandTick x={england} top={at - 9} height={18} />}
      {us !== null && (
        <circle cx={us} cy={at} r={7} {...(isProvisional ? FILL.provisional : FILL.us)} />
      )}
      <Label {...name} on>
        {name.text}
      </Label>
      <Label {...figure} bold>
        {figure.text}
      </Label>
      {count.text !== "" && (
        <Label {...count} quiet>
          {count.text}
        </Label>
      )}
    </g>
  );
}

/** Only what is drawn is explained. */
function keyOf(groups: readonly ShareGroup[], name: string, guide: string): readonly KeyItem[] {
  const all = groups.flatMap((g) => g.shares);
  const some = (is: (share: (typeof all)[number]) => boolean, item: KeyItem): readonly KeyItem[] =>
    all.some(is) ? [item] : [];
  return [
    ...some((s) => !s.isProvisional, {
      text: name,
      mark: <circle cx={17} cy={7} r={6} {...FILL.us} />,
    }),
    ...some((s) => s.isProvisional, {
      text: `${name}, provisional`,
      mark: <circle cx={17} cy={7} r={5} {...FILL.provisional} />,
    }),
    ...some((s) => s.target !== null, {
      text: "Target",
      mark: <path d="M17 0v14" fill="none" {...LINE.target} strokeWidth={2.5} />,
    }),
    ...some((s) => s.england.kind === "known", {
      text: "England, at its own date",
      mark: <EnglandTick x={17} top={0} height={14} />,
    }),
    ...(guide === "" ? [] : [{ text: guide, mark: <KeyLine as={GUIDE} /> }]),
  ];
}
