import { Key } from "../plot/Key.tsx";
import { KeyLine, Label, Level, Trace } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK, LINE } from "../plot/tokens.ts";
import { exampleDrawing, type ExampleDrawing } from "./exampleDrawing.ts";

/** What each mark of a trend means, in words: the picture's key and its reading. */
export type ExampleWords = {
  readonly label: string;
  readonly us: string;
  readonly england: string;
  readonly neighbours: string;
  readonly target: string;
  readonly gap: string;
  readonly provisional: string;
};

/** A pattern of a trend with each mark named; it shows how to read one, and no figure of anybody. */
export const ExampleChart = ({ words }: { readonly words: ExampleWords }) => (
  <div>
    <Plot first={600}>
      {(width) => <Pattern drawing={exampleDrawing(width)} label={words.label} />}
    </Plot>
    <Key
      items={[
        { text: words.us, mark: <KeyLine as={LINE.us} /> },
        { text: words.england, mark: <KeyLine as={LINE.england} /> },
        { text: words.neighbours, mark: <path d="M0 0h34v14H0z" fill={INK.range} /> },
        { text: words.target, mark: <KeyLine as={LINE.target} /> },
        { text: words.provisional, mark: <circle cx={17} cy={7} r={5} {...FILL.provisional} /> },
      ]}
    />
    <p className="small" data-picture="text">
      <strong>c</strong> {words.gap}
    </p>
  </div>
);

function Pattern({ drawing, label }: { drawing: ExampleDrawing; label: string }) {
  const { width, height, left, right, foot, dots, provisional, gap, names, hollow } = drawing;
  return (
    <Paper label={label} width={width} height={height}>
      <path d={drawing.band} fill={INK.range} />
      <Level y={foot} left={left} right={right} as={{ stroke: INK.axis, strokeWidth: 1 }} />
      <Level y={drawing.target} left={left} right={right} as={LINE.target} />
      <Trace d={drawing.england} as={LINE.england} />
      <Trace d={drawing.us} as={LINE.us} />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={5} {...FILL.us} />
      ))}
      <circle cx={provisional.x} cy={provisional.y} r={6} {...FILL.provisional} />
      <Label x={gap.x} y={gap.y} anchor="middle" bold>
        c
      </Label>
      {names.map(({ text, ...at }, i) => (
        <Label key={text} {...at} bold={i === 0}>
          {text}
        </Label>
      ))}
      <Label {...hollow} on>
        {hollow.text}
      </Label>
    </Paper>
  );
}
