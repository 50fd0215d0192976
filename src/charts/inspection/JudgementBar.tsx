import { JUDGEMENT_WORDS } from "#domain/story/inspections.ts";
import type { Judgement } from "#domain/story/story.ts";
import { Paper, Plot } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";
import { judgementDrawing, type Count, type JudgementDrawing } from "./judgementDrawing.ts";

/**
 * Light to dark from best to worst, so that grey print keeps the order; the council's own is
 * outlined and named in words.
 */
const FILL: Record<Judgement, string> = {
  outstanding: "var(--rank-1)",
  good: "var(--rank-2)",
  "requires-improvement": "var(--rank-3)",
  inadequate: "var(--rank-4)",
};

type Props = { readonly counts: readonly Count[]; readonly own: Judgement | null };

/** All authorities as one bar of four judgements; the list beneath says the same in words. */
export const JudgementBar = ({ counts, own }: Props) => (
  <Plot first={600}>{(room) => <Blocks drawing={judgementDrawing(counts, own, room)} />}</Plot>
);

const Blocks = ({ drawing: { width, blocks, own } }: { drawing: JudgementDrawing }) => (
  <Paper className="judgement-bar" width={width} height={46}>
    {blocks.map(({ judgement, n, from, wide, hasRoom }) => (
      <g key={judgement}>
        <rect x={from} y="8" width={wide} height="30" fill={FILL[judgement]} stroke={INK.axis} />
        {hasRoom && (
          <text
            x={from + wide / 2}
            y="29"
            fontSize="17"
            textAnchor="middle"
            fill={judgement === "inadequate" ? "var(--on-rank)" : INK.text}
          >
            {n}
          </text>
        )}
        <title>{JUDGEMENT_WORDS[judgement]}</title>
      </g>
    ))}
    {own && (
      <rect
        x={own.from}
        y="4"
        width={own.wide}
        height="38"
        fill="none"
        stroke={INK.text}
        strokeWidth="4"
      />
    )}
  </Paper>
);
