import { JUDGEMENT_WORDS } from "#domain/story/inspections.ts";
import type { Judgement } from "#domain/story/story.ts";
import { Paper, Plot } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";

type Count = { readonly judgement: Judgement; readonly n: number };
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
const [MOST_WIDE, H] = [600, 46];

type Props = { readonly counts: readonly Count[]; readonly own: Judgement | null };

/** All authorities as one bar of four judgements; the list beneath says the same in words. */
export const JudgementBar = (props: Props) => (
  <Plot first={MOST_WIDE}>{(width) => <Blocks {...props} W={Math.min(MOST_WIDE, width)} />}</Plot>
);

function Blocks({ counts, own, W }: Props & { readonly W: number }) {
  const total = counts.reduce((sum, c) => sum + c.n, 0) || 1;
  const blocks = counts.map((c, i) => ({
    ...c,
    from: (counts.slice(0, i).reduce((sum, before) => sum + before.n, 0) / total) * W,
    wide: (c.n / total) * W,
  }));
  const ours = blocks.find((b) => b.judgement === own && b.n > 0);
  // Around a block thinner than the outline itself, the outline is as wide as it must be, inside
  // the picture.
  const wide = Math.max(4, (ours?.wide ?? 0) - 4);
  const from = ours ? Math.min(W - 2 - wide, Math.max(2, ours.from + (ours.wide - wide) / 2)) : 0;
  return (
    <Paper className="judgement-bar" width={W} height={H}>
      {blocks.map(({ judgement, n, from, wide }) => (
        <g key={judgement}>
          <rect x={from} y="8" width={wide} height="30" fill={FILL[judgement]} stroke={INK.axis} />
          {wide > 40 && (
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
      {ours && (
        <rect
          x={from}
          y="4"
          width={wide}
          height="38"
          fill="none"
          stroke={INK.text}
          strokeWidth="4"
        />
      )}
    </Paper>
  );
}
