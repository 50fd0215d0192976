import { JUDGEMENT_WORDS } from "#domain/story/inspections.ts";
import type { Judgement } from "#domain/story/story.ts";

type Count = { readonly judgement: Judgement; readonly n: number };
/** Light to dark from best to worst, so that grey print keeps the order; the council's own is outlined and named in words. */
const FILL: Record<Judgement, string> = {
  outstanding: "#f3f6f8",
  good: "#c9d5df",
  "requires-improvement": "#7f97ab",
  inadequate: "#1d3549",
};
const [W, H] = [600, 46];

/** All authorities as one bar of four judgements; the list beneath says the same in words. */
export function JudgementBar({ counts, own }: { counts: readonly Count[]; own: Judgement | null }) {
  const total = counts.reduce((sum, c) => sum + c.n, 0);
  const starts = counts.map(
    (_, i) => (counts.slice(0, i).reduce((sum, c) => sum + c.n, 0) / (total || 1)) * W,
  );
  const width = (n: number): number => (n / (total || 1)) * W;
  return (
    <svg viewBox={`0 0 ${W} ${H}`} className="judgement-bar" aria-hidden="true" focusable="false">
      {counts.map((c, i) => (
        <g key={c.judgement}>
          <rect
            x={starts[i]}
            y="8"
            width={width(c.n)}
            height="30"
            fill={FILL[c.judgement]}
            stroke="#505a5f"
          />
          {width(c.n) > 40 && (
            <text
              x={(starts[i] ?? 0) + width(c.n) / 2}
              y="29"
              fontSize="17"
              textAnchor="middle"
              fill={
                c.judgement === "inadequate" || c.judgement === "requires-improvement"
                  ? "#fff"
                  : "#0b0c0c"
              }
            >
              {c.n}
            </text>
          )}
        </g>
      ))}
      {counts.map((c, i) =>
        c.judgement === own ? (
          <rect
            key={c.judgement}
            x={(starts[i] ?? 0) + 2}
            y="4"
            width={width(c.n) - 4}
            height="38"
            fill="none"
            stroke="#0b0c0c"
            strokeWidth="4"
          />
        ) : null,
      )}
      {counts.map((c) => (
        <title key={c.judgement}>{JUDGEMENT_WORDS[c.judgement]}</title>
      ))}
    </svg>
  );
}
