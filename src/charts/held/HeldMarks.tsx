import type { ReactNode } from "react";
import { GAP_LETTER } from "#domain/format.ts";
import { GAPS, type Gap } from "#domain/value.ts";
import { MET, sayCounted, sayLetter, sayLetters } from "#domain/words/figure/sayLetters.ts";
import { Walk } from "../figure/Walk.tsx";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { Label, Ring } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import {
  heldDrawing,
  nearestMark,
  type HeldDrawing,
  type HeldMark,
  type HeldPart,
  type Standing,
} from "./heldDrawing.ts";

type Props = {
  readonly parts: readonly HeldPart[];
  /** Opens a measure. */
  readonly onPick: (slug: string) => void;
  /** What else stands beside the picture, below what its marks mean. */
  readonly children?: ReactNode;
};

/**
 * Every measure as one mark, by part of the service: a square that is full or hollow, a point down
 * where it is late, the letter of a gap, a small dot where nothing is here. What the marks mean
 * stands beside them where there is room.
 */
export const HeldMarks = ({ parts, onPick, children }: Props) => (
  <div className="held">
    <div>
      <Plot first={830}>
        {(width) => <Walked drawing={heldDrawing(parts, width)} onPick={onPick} />}
      </Plot>
    </div>
    <div className="stack-small">
      <Key items={keyOf(parts)} />
      <Letters parts={parts} />
      {children}
    </div>
  </div>
);

const HINT = "Each mark is a measure. Point at one, or use the arrow keys; press to open it.";

function Walked({ drawing, onPick }: { drawing: HeldDrawing; onPick: Props["onPick"] }) {
  const { marks } = drawing;
  return (
    <Walk
      label="What is here of every measure, by part of the service"
      hint={HINT}
      names={marks.map((m) => m.said)}
      first={-1}
      nearest={(x, y) => nearestMark(marks, x, y)}
      onPick={(at) => {
        const mark = marks[at];
        if (mark) onPick(mark.slug);
      }}
    >
      {(at) => <Drawn drawing={drawing} at={at} />}
    </Walk>
  );
}

function Drawn({
  drawing: { width, height, names, marks },
  at,
}: {
  drawing: HeldDrawing;
  at: number;
}) {
  const here = marks[at];
  return (
    <Paper width={width} height={height}>
      {names.map(({ text, top, ...place }) => (
        <g key={text}>
          {top > 0 && <path d={`M0 ${top}H${width}`} stroke={INK.grid} />}
          <Label {...place}>{text}</Label>
        </g>
      ))}
      {marks.map((mark) => (
        <HeldShape key={mark.slug} {...mark} />
      ))}
      {here && <Ring x={here.x} y={here.y} />}
    </Paper>
  );
}

type Shaped = Pick<HeldMark, "standing" | "gap"> & { readonly x: number; readonly y: number };
function HeldShape({ x, y, standing, gap }: Shaped) {
  switch (standing) {
    case "firm":
      return <path d={`M${x - 6} ${y - 6}h12v12h-12z`} {...FILL.us} />;
    case "provisional":
      return <path d={`M${x - 5} ${y - 5}h10v10h-10z`} {...FILL.provisional} />;
    case "late":
      return <path d={`M${x - 8} ${y - 6}h16l-8 13z`} {...FILL.rise} />;
    case "missing":
      return (
        <Label x={x} y={y + 5} anchor="middle" bold>
          {gap && GAP_LETTER[gap]}
        </Label>
      );
    case "none":
      return <circle cx={x} cy={y} r={3} fill={INK.others} />;
  }
}

/** Every letter that can stand in place of a mark, in words: those of this picture first, counted. */
function Letters({ parts }: { parts: readonly HeldPart[] }) {
  const drawn = parts.flatMap((p) => p.marks.flatMap(({ gap }) => gap ?? []));
  const here = GAPS.filter((gap) => drawn.includes(gap));
  const others = MET.filter((gap) => !drawn.includes(gap));
  const row = (gap: Gap) => (
    <li key={gap}>
      <strong>{GAP_LETTER[gap]}</strong>{" "}
      <span>
        {sayLetter(gap)}
        {drawn.includes(gap) && ` (${drawn.filter((one) => one === gap).length})`}
      </span>
    </li>
  );
  return (
    <>
      <p className="small" data-picture={here.length > 0 ? "text" : undefined}>
        {sayLetters(drawn.length)}
      </p>
      {here.length > 0 && (
        <ul className="held-letters plain small" data-picture="text">
          {here.map(row)}
        </ul>
      )}
      <ul className="held-letters plain small">{others.map(row)}</ul>
    </>
  );
}

const KEY: readonly (readonly [Standing, string])[] = [
  ["firm", "Here"],
  ["provisional", "Provisional, may still change"],
  ["late", "Late, a newer figure was due"],
  ["none", "No figure at all"],
];
/** Only what is drawn is explained, each with how many there are. */
function keyOf(parts: readonly HeldPart[]): readonly KeyItem[] {
  const marks = parts.flatMap((p) => p.marks);
  return KEY.flatMap(([standing, text]) => {
    const all = marks.filter((m) => m.standing === standing);
    const [one] = all;
    // What was sent as gaps alone is counted here too, as everywhere on the page.
    const letters = standing === "none" ? marks.filter((m) => m.never).length : 0;
    const said = sayCounted(all.length, letters);
    return one ? [{ text: `${text}: ${said}`, mark: <HeldShape {...one} x={17} y={7} /> }] : [];
  });
}
