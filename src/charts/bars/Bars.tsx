import type { ReactNode } from "react";
import type { Comparison } from "#domain/comparison.ts";
import { sayComparisonMark, sayEnglandMark, type RowMarks } from "#domain/words/beside/sayMarks.ts";
import { sayNamed, sayStop } from "#domain/words/figure/sayStop.ts";
import { Stops, type Stop } from "../figure/Stops.tsx";
import type { KeyItem } from "../plot/Key.tsx";
import { Bar, Label, diamondAt } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK, type Stroke } from "../plot/tokens.ts";
import { downTo, type Upright } from "./barMarks.ts";
import { THICK, barsDrawing, type BarKind, type BarRow, type BarsDrawing } from "./barsDrawing.ts";

const BESIDE = { fill: INK.paper, stroke: "var(--line-b)", strokeWidth: 2 } as const;
const ENGLAND = { stroke: INK.england, strokeWidth: 2.5 } as const;
const TARGET = { stroke: INK.target, strokeWidth: 3, strokeDasharray: "6 3" } as const;
const LOOKS = { us: FILL.us, before: FILL.before, cost: FILL.cost } as const;

type Props = {
  readonly rows: readonly BarRow[];
  readonly label: string;
  /** What each kind of bar is called here, where rows have several. */
  readonly called?: Partial<Record<BarKind, string>>;
  /** Whose figure stands beside England’s. */
  readonly comparison?: Comparison;
  /** Names of bars that stand above or below these, which begin where they do. */
  readonly others?: readonly string[];
};

/**
 * Figures side by side on one scale, with England’s tick and the comparison’s diamond where they
 * have one. Each row is read by arrows too; the table beside it says it all.
 */
export const Bars = ({ rows, label, called = {}, comparison, others }: Props) => (
  <Plot>
    {(width) => {
      const drawing = barsDrawing(rows, width, others);
      return (
        <Stops label={label} stops={stopsOf(rows, drawing, called, comparison)}>
          {(frame) => <Rows drawing={drawing} frame={frame} />}
        </Stops>
      );
    }}
  </Plot>
);

/** A row as it is read: each bar by its name where there are several, then what stands beside it. */
const stopsOf = (
  rows: readonly BarRow[],
  drawing: BarsDrawing,
  called: Partial<Record<BarKind, string>>,
  comparison: Comparison | undefined,
): readonly Stop[] =>
  drawing.rows.flatMap(({ names, top, end: foot }, i) => {
    const row = rows[i];
    if (!row) return [];
    const figures = row.bars.map(({ kind, text }) =>
      row.bars.length === 1 ? text : sayNamed(called[kind] ?? KEY[kind].text, text),
    );
    const [from, to] = [names[0]?.y ?? top, names.at(-1)?.y ?? foot];
    const [y, end] = [Math.max(1, Math.min(top, from - 15) - 4), Math.max(foot, to + 5) + 4];
    return [
      {
        said: sayStop(row.name, [...figures, ...besideOf(row, comparison)]),
        x: 1,
        y,
        width: drawing.width - 2,
        height: end - y,
      },
    ];
  });

/** "England 22.6%; neighbours’ mean 20.7%": who stands beside the bars with a figure. */
const besideOf = ({ england, beside, target, say }: BarRow, comparison: Comparison | undefined) =>
  [
    ["England", england] as const,
    [comparison?.words.inList ?? "", beside] as const,
    ["target", target] as const,
  ].flatMap(([who, value]) => (say && value?.kind === "known" ? [sayNamed(who, say(value))] : []));

const Rows = ({ drawing, frame }: { drawing: BarsDrawing; frame: ReactNode }) => (
  <Paper width={drawing.width} height={drawing.height}>
    <path d={`M${drawing.nought} 0V${drawing.height}`} stroke={INK.axis} />
    {drawing.rows.map(({ id, names, bars, marks }) => (
      <g key={id}>
        {names.map(({ text, y }) => (
          <Label key={y} x={drawing.nameX} y={y} on>
            {text}
          </Label>
        ))}
        {bars.map(({ kind, to, at }) =>
          to === null ? null : (
            <Bar key={kind} from={drawing.nought} to={to} at={at} thick={THICK} as={LOOKS[kind]} />
          ),
        )}
        {marks.target && <Tick at={marks.target} as={TARGET} />}
        {marks.beside !== null && <path d={marks.beside} {...BESIDE} />}
        {marks.england && <Tick at={marks.england} as={ENGLAND} />}
        {bars.map(({ kind, to, text, textX, textY }) => (
          <Label key={kind} x={textX} y={textY} bold={to !== null} quiet={to === null} on>
            {text}
          </Label>
        ))}
      </g>
    ))}
    {frame}
  </Paper>
);

/** An upright line with a rim of paper over what it crosses. */
const Tick = ({ at, as }: { at: Upright; as: Stroke }) => (
  <>
    {at.rim.length > 0 && (
      <path d={downTo(at.x, at.rim)} stroke={INK.paper} strokeWidth={as.strokeWidth + 3} />
    )}
    <path d={downTo(at.x, at.line)} {...as} />
  </>
);
const inKey = (top: number, foot: number): Upright => ({
  x: 17,
  line: [[top, foot]],
  rim: [],
});

const KEY: Record<BarKind, { readonly text: string; readonly as: (typeof LOOKS)[BarKind] }> = {
  us: { text: "This council", as: FILL.us },
  before: { text: "A year before", as: FILL.before },
  cost: { text: "Cost", as: FILL.cost },
};

/** What each bar and mark means; a kind of bar may be called otherwise. A mark of no row is left out. */
export const barsKey = (
  kinds: readonly (readonly [kind: BarKind, text?: string])[],
  marks: { readonly comparison: Comparison; readonly rows: readonly RowMarks[] } | null = null,
  hasTarget = false,
): readonly KeyItem[] => {
  const england = marks && sayEnglandMark(marks.rows);
  const comparison = marks && sayComparisonMark(marks.comparison, marks.rows);
  return [
    ...kinds.map(([kind, text]) => ({
      text: text ?? KEY[kind].text,
      mark: <rect x="2" y="2" width="30" height="10" {...KEY[kind].as} />,
    })),
    ...(england === null ? [] : [{ text: england, mark: <Tick at={inKey(0, 14)} as={ENGLAND} /> }]),
    ...(comparison === null
      ? []
      : [{ text: comparison, mark: <path d={diamondAt(17, 7, 6)} {...BESIDE} /> }]),
    ...(hasTarget ? [{ text: "Target", mark: <Tick at={inKey(-1, 15)} as={TARGET} /> }] : []),
  ];
};
