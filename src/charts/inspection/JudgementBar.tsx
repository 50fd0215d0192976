import { JUDGEMENT_WORDS } from "#domain/story/inspections.ts";
import type { Judgement } from "#domain/story/story.ts";
import { Paper } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";

type Count = { readonly judgement: Judgement; readonly n: number };
/** Light to dark from best to worst, so that grey print keeps the order; the council's own is outlined and named in words. */
const FILL: Record<Judgement, string> = {
  outstanding: "var(--rank-1)",
  good: "var(--rank-2)",
  "requires-improvement": "var(--rank-3)",
  inadequate: "var(--rank-4)",
};
const DARK: readonly Judgement[] = ["requires-improvement", "inadequate"];
const [W, H] = [600, 46];

/** All authorities as one bar of four judgements; the list beneath says the same in words. */
export function JudgementBar({ counts, own }: { counts: readonly Count[]; own: Judgement | null }) {
  const total = counts.reduce((sum, c) => sum + c.n, 0) || 1;
  const blocks = counts.map((c, i) => ({
    ...c,
    from: (counts.slice(0, i).reduce((sum, before) => sum + before.n, 0) / total) * W,
    wide: (c.n / total) * W,
  }));
  const ours = blocks.find((b) => b.judgement === own);
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
              fill={DARK.includes(judgement) ? "var(--on-rank)" : INK.text}
            >
              {n}
            </text>
          )}
          <title>{JUDGEMENT_WORDS[judgement]}</title>
        </g>
      ))}
      {ours && (
        <rect
          x={ours.from + 2}
          y="4"
          width={ours.wide - 4}
          height="38"
          fill="none"
          stroke={INK.text}
          strokeWidth="4"
        />
      )}
    </Paper>
  );
}
